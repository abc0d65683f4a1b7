import type {Dataset} from './dataset.js';
import {LoadError} from './load-error.js';
import {load} from './load.js';
import type {LoadOptions} from './load.js';
import {parseJson} from './read-json.js';
import {readPackage} from './read-package.js';
import {Store} from './store.js';
import type {Snapshot} from './store.js';

/** How a feed loads: what it may cost, and the language of what it says. */
export type FeedOptions = Pick<LoadOptions, 'limits' | 'words'>;

/** Brings datasets into a store: one at a time, the newest wins, and a failure keeps the picture from before. */
export class Feed {
  readonly store = new Store();
  #url = '';
  #options: FeedOptions = {};
  #abort: AbortController | undefined;

  /** Shows a dataset that is in memory already. */
  show(dataset: Dataset): void {
    this.close();
    this.store.set({state: 'ready', dataset, selection: this.store.snapshot.selection});
  }

  /** Loads a dataset unless it is the one that is shown or on its way; resolves once it is ready or has failed. */
  async open(url: string, options: FeedOptions = {}): Promise<void> {
    if (url === this.#url) return;
    this.close();
    this.#url = url;
    this.#options = options;
    await this.#bring((signal) =>
      load(url, {
        ...options,
        signal,
        onProgress: (progress) => {
          if (!signal.aborted) this.store.set({state: 'loading', progress, ...this.#kept});
        }
      })
    );
  }

  /** Reads a dataset that is written in the page itself, as JSON. */
  async read(json: string, options: FeedOptions = {}): Promise<void> {
    this.close();
    await this.#bring((signal) => {
      const {value, fault} = parseJson(json);
      if (fault) throw new LoadError(fault === 'cut-off' ? fault : 'not-data', '');
      return readPackage(value, {...(options.words && {words: options.words}), signal});
    });
  }

  /** Asks for the same address once more. */
  retry(): Promise<void> {
    const url = this.#url;
    this.#url = '';
    return this.open(url, this.#options);
  }

  /** Stops what is on its way; what is shown stays. */
  close(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#url = '';
  }

  /** What outlives a load: the selection, and the dataset from before. */
  get #kept(): Pick<Snapshot, 'dataset' | 'selection'> {
    const {dataset, selection} = this.store.snapshot;
    return {selection, ...(dataset && {dataset})};
  }

  async #bring(work: (signal: AbortSignal) => Promise<Dataset>): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    this.store.set({state: 'loading', ...this.#kept});
    try {
      const dataset = await work(abort.signal);
      if (!abort.signal.aborted) this.store.set({state: 'ready', dataset, selection: this.store.snapshot.selection});
    } catch (error) {
      if (abort.signal.aborted) return;
      if (!(error instanceof LoadError)) throw error;
      this.store.set({state: 'failed', error, ...this.#kept});
    }
  }
}
