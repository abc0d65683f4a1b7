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

  async #next(): Promise<boolean> {
    if (this.#isDone) return false;
    const {value, done} = await this.#more.next();
    this.#isDone = done ?? false;
    if (!this.#isDone) this.#parts.push(value as Uint8Array | string);
    return !this.#isDone;
  }
}
