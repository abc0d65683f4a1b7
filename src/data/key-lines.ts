/** The lines on which the keys of rows stand. */
export interface KeyLines {
  get(key: string): number | undefined;
  set(key: string, line: number): unknown;
}

/**
 * The same for the keys of a large file. As long as they ascend, by number or by alphabet, none can be there twice, and
 * nothing is kept of them; from the first on that does not, there is an index of all.
 */
export class AscendingKeys implements KeyLines {
  readonly #earlier: (add: (key: string, line: number) => void) => void;
  #last = '';
  #isByNumber = true;
  #isByAlphabet = true;
  #index: HashedKeys | undefined;

  /** `earlier` tells of all keys before the first that does not ascend. */
  constructor(earlier: (add: (key: string, line: number) => void) => void) {
    this.#earlier = earlier;
  }

  get(key: string): number | undefined {
    if (this.#index) return this.#index.get(key);
    const last = this.#last;
    const isLater = key > last;
    if (!isLater) this.#isByAlphabet = false;
    // e9, e10: the shorter of two comes first.
    if (key.length === last.length ? !isLater : key.length < last.length) this.#isByNumber = false;
    if (this.#isByNumber || this.#isByAlphabet) return undefined;
    const index = new HashedKeys();
    this.#earlier((one, line) => index.set(one, line));
    this.#index = index;
    return index.get(key);
  }

  set(key: string, line: number): void {
    this.#last = key;
    this.#index?.set(key, line);
  }
}

const fewest = 1024;

/**
 * The lines of keys in no order. A `Map` works out a number for each text that is as costly as reading the whole row, and takes
 * three times the room.
 */
export class HashedKeys implements KeyLines {
  // Nobody can write keys that all get the same number.
  readonly #seed = (Math.random() * 2 ** 32) | 1;
  readonly #keys: string[] = [];
  #lines = new Int32Array(fewest);
  #hashes = new Int32Array(fewest);
  /** Which key stands in a slot, the first being 1. */
  #slots = new Int32Array(4 * fewest);
  #sought = '';
  #hash = 0;
  #slot = 0;

  get(key: string): number | undefined {
    this.#sought = key;
    this.#hash = this.#hashOf(key);
    const mask = this.#slots.length - 1;
    let slot = this.#hash & mask;
    for (let nth = this.#slots[slot]!; nth > 0; nth = this.#slots[slot]!) {
      if (this.#hashes[nth - 1] === this.#hash && this.#keys[nth - 1] === key) return this.#lines[nth - 1];
      slot = (slot + 1) & mask;
    }
    this.#slot = slot;
    return undefined;
  }

  /** Notes the line of a key that is new. */
  set(key: string, line: number): void {
    const isFound = this.#sought === key && this.#slots[this.#slot] === 0;
    if (!isFound && this.get(key) !== undefined) return;
    const count = this.#keys.push(key);
    if (count > this.#lines.length) this.#grow();
    this.#lines[count - 1] = line;
    this.#hashes[count - 1] = this.#hash;
    if (4 * count > this.#slots.length) this.#spread();
    else this.#slots[this.#slot] = count;
  }

  #grow(): void {
    const [lines, hashes] = [this.#lines, this.#hashes];
    this.#lines = new Int32Array(2 * lines.length);
    this.#hashes = new Int32Array(2 * lines.length);
    this.#lines.set(lines);
    this.#hashes.set(hashes);
  }

  /** Twice the slots, with every key in its own again. */
  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let nth = 1; nth <= this.#keys.length; nth += 1) {
      let slot = this.#hashes[nth - 1]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = nth;
    }
    this.#slots = slots;
  }

  #hashOf(key: string): number {
    let hash = this.#seed;
    for (let at = 0; at < key.length; at += 1) {
      hash = Math.imul(hash ^ key.charCodeAt(at), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
