import type {Chunks} from './text.js';

/** A file that can be read more than once: what has come through it is kept, and only what has not is asked for again. */
export class Kept {
  readonly #parts: (Uint8Array | string)[] = [];
  readonly #more: AsyncIterator<Uint8Array | string> | Iterator<Uint8Array | string>;
  #isDone = false;

  constructor(chunks: Chunks) {
    this.#more = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  /** The file from its beginning. */
  async *chunks(): AsyncGenerator<Uint8Array | string> {
    for (let at = 0; ; at += 1) {
      if (at === this.#parts.length && !(await this.#next())) return;
      yield this.#parts[at]!;
    }
  }

  /** The whole file in one piece: bytes, or text where it came as text. */
  async whole(): Promise<Uint8Array | string> {
    while (await this.#next());
    const [first = ''] = this.#parts;
    if (this.#parts.length < 2) return first;
    if (this.#parts.every((part) => typeof part === 'string')) return this.#parts.join('');
    return concat(this.#parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part)));
  }

  async #next(): Promise<boolean> {
    if (this.#isDone) return false;
    const {value, done} = await this.#more.next();
    this.#isDone = done ?? false;
    if (!this.#isDone) this.#parts.push(value as Uint8Array | string);
    return !this.#isDone;
  }
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
