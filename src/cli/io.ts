import { type Ask, terminalAsk } from './ask.ts';

/** What a command may touch of the process; tests give their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Colour is wanted on results. */
  readonly colour: boolean;
  /** Results. */
  out(text: string): void;
  /** Progress and notes. */
  note(text: string): void;
  /** Only where somebody sits at a terminal. */
  readonly ask?: Ask;
  /** The calendar day, yyyy-mm-dd, where the person sits. */
  today(): string;
}

/** The real process. A reader that closes the pipe early (`| head`) is no error. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const { env } = process;
  return {
    cwd: process.cwd(),
    env,
    colour:
      env['NO_COLOR'] === undefined || env['NO_COLOR'] === '' ? process.stdout.isTTY === true && env['TERM'] !== 'dumb' : false,
    ...(process.stdin.isTTY === true && process.stdout.isTTY === true ? { ask: terminalAsk } : {}),
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    today: () => {
      const now = new Date();
      return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
    },
  };
}
