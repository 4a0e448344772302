import { type Ask, terminalAsk } from './ask.ts';

/** What a command needs that goes on until somebody ends it. */
export interface Lasting {
  /** Resolves when the person ends it (Ctrl+C), or nobody reads the results any more. */
  ended(): Promise<void>;
  /** Empties the screen; does nothing where there is no terminal. */
  clear(): void;
  /** The time of day, hh:mm:ss, where the person sits. */
  time(): string;
}

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
  /** What takes a while, for somebody who waits at a terminal; absent elsewhere. */
  progress?(text: string): void;
  /** Only where somebody sits at a terminal. */
  readonly ask?: Ask;
  readonly lasting?: Lasting;
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
    ...(process.stderr.isTTY === true ? { progress: (text: string) => void process.stderr.write(`${text}\n`) } : {}),
    lasting,
    today: () => {
      const now = new Date();
      return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
    },
  };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const lasting: Lasting = {
  ended: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
      process.stdout.once('error', () => resolve());
    }),
  clear: () => {
    if (process.stdout.isTTY === true && process.env['TERM'] !== 'dumb') process.stdout.write('\u001b[2J\u001b[H');
  },
  time: () => {
    const now = new Date();
    return [now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(':');
  },
};
