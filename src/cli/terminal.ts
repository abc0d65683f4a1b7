import process from 'node:process';
import {styleText} from 'node:util';
import type {Language} from '../words/index.js';
import {printable} from './printable.js';
import type {CliWords} from './words.js';

/** How a whole line may look where lines have looks; nothing is ever said by it alone. */
export type Look = 'red' | 'yellow' | 'cyan' | 'bold' | 'dim';

/** Where a command says what it has to say: results on standard output, everything else on standard error. */
export interface Terminal {
  readonly words: CliWords;
  readonly language: Language;
  /** Aborted when whoever waits has had enough. */
  readonly signal: AbortSignal;
  /** Writes a line of the result. */
  print(line: string, look?: Look): void;
  /** Writes a line beside the result. */
  note(line: string, look?: Look): void;
  /** Writes a piece of the result exactly as it is. */
  write(piece: string | Uint8Array): void;
  /** Says how far a long file is read; on a terminal only, on one line that is wiped away in the end. */
  progress(line: () => string): void;
}

const patienceMs = 400; // What takes less needs no progress.
const redrawMs = 100;

/** The terminal that the process was started from, or the files and pipes in its place. */
export function terminalOf(words: CliWords, language: Language, signal: AbortSignal): Terminal {
  const {stdout, stderr, env} = process;
  const hasLooks = (stream: {readonly isTTY?: boolean}) =>
    stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  const started = performance.now();
  let drawn = 0;
  const wipe = () => {
    if (drawn > 0) stderr.write('\r\u001B[K');
    drawn = 0;
  };
  const line = (stream: typeof stdout | typeof stderr, text: string, look: Look | undefined) => {
    wipe();
    const safe = printable(text);
    stream.write(`${look && hasLooks(stream) ? styleText(look, safe) : safe}\n`);
  };
  return {
    words,
    language,
    signal,
    print: (text, look) => line(stdout, text, look),
    note: (text, look) => line(stderr, text, look),
    write: (piece) => {
      wipe();
      stdout.write(piece);
    },
    progress: (say) => {
      const now = performance.now();
      if (!stderr.isTTY || now - started < patienceMs || now - drawn < redrawMs) return;
      drawn = now;
      stderr.write(`\r${printable(say()).slice(0, (stderr.columns || 80) - 1)}\u001B[K`);
    }
  };
}
