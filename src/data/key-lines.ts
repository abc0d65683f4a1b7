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
  readonly #earlier: () => Map<string, number>;
  #last = '';
  #isByNumber = true;
  #isByAlphabet = true;
  #index: Map<string, number> | undefined;

  constructor(earlier: () => Map<string, number>) {
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
    this.#index = this.#earlier();
    return this.#index.get(key);
  }

  set(key: string, line: number): void {
    this.#last = key;
    this.#index?.set(key, line);
  }
}
