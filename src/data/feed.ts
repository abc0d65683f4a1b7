import type {Dataset} from './dataset.js';
import {LoadError} from './load-error.js';
import {load} from './load.js';
import type {Limits} from './load.js';
import {Store} from './store.js';

/** Brings datasets into a store: one at a time, the newest wins, and a failure keeps the picture from before. */
export class Feed {
  readonly store = new Store();
  #url = '';
  #limits: Partial<Limits> = {};
  #abort: AbortController | undefined;

  /** Shows a dataset that is in memory already. */
  show(dataset: Dataset): void {
    this.close();
    this.store.set({state: 'ready', dataset, selection: this.store.snapshot.selection});
  }

  /** Loads a dataset unless it is the one that is shown or on its way; resolves once it is ready or has failed. */
  async open(url: string, limits: Partial<Limits> = {}): Promise<void> {
    if (url === this.#url) return;
    this.close();
    this.#url = url;
    this.#limits = limits;
    const abort = new AbortController();
    this.#abort = abort;
    const {dataset: before} = this.store.snapshot;
    const keep = () => ({selection: this.store.snapshot.selection, ...(before && {dataset: before})});
    this.store.set({state: 'loading', ...keep()});
    try {
      const dataset = await load(url, {
        signal: abort.signal,
        limits,
        onProgress: (progress) => {
          if (!abort.signal.aborted) this.store.set({state: 'loading', progress, ...keep()});
        }
      });
      if (!abort.signal.aborted) this.store.set({state: 'ready', dataset, selection: this.store.snapshot.selection});
    } catch (error) {
      if (abort.signal.aborted) return;
      if (!(error instanceof LoadError)) throw error;
      this.store.set({state: 'failed', error, ...keep()});
    }
  }

  /** Asks for the same address once more. */
  retry(): Promise<void> {
    const url = this.#url;
    this.#url = '';
    return this.open(url, this.#limits);
  }

  /** Stops what is on its way; what is shown stays. */
  close(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#url = '';
  }
}
