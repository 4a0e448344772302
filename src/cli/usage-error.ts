/** Wrong use or an unreadable folder: shown as one German sentence, exit code 2. Anything else that is thrown is a bug in qe. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
