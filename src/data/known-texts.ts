/** What a text meant, and the one that was remembered before it in the same slot. */
interface Known<V> {
  /** Its characters, which are compared faster than those of a text. */
  readonly codes: Uint16Array;
  readonly value: V;
  readonly next: Known<V> | undefined;
}

/**
 * What parts of a text meant, because most cells repeat others. They are looked up where they stand: to make a text of each
 * takes longer.
 */
export class KnownTexts<V> {
  readonly #slots: (Known<V> | undefined)[];
  #room: number;

  /** With so many slots, a power of two, of which each holds four on average when all is full. */
  constructor(slots: number) {
    this.#slots = new Array<Known<V> | undefined>(slots).fill(undefined);
    this.#room = 4 * slots;
  }

  get(text: string, from: number, to: number): V | undefined {
    for (let known = this.#slots[this.#slotOf(text, from, to)]; known; known = known.next)
      if (isAt(known.codes, text, from, to)) return known.value;
    return undefined;
  }

  /** Remembers what a text that is not known means, as long as there is room. */
  set(text: string, value: V): void {
    if (this.#room === 0) return;
    this.#room -= 1;
    const slot = this.#slotOf(text, 0, text.length);
    const codes = Uint16Array.from({length: text.length}, (_, at) => text.charCodeAt(at));
    this.#slots[slot] = {codes, value, next: this.#slots[slot]};
  }

  #slotOf(text: string, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return (hash ^ (hash >>> 11)) & (this.#slots.length - 1);
  }
}

function isAt(codes: Uint16Array, text: string, from: number, to: number): boolean {
  if (codes.length !== to - from) return false;
  for (let at = 0; at < codes.length; at += 1) if (codes[at] !== text.charCodeAt(from + at)) return false;
  return true;
}
