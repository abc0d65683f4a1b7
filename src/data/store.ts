import type {Dataset} from './dataset.js';
import type {LoadError, Progress} from './load-error.js';
import type {Selection} from './selection.js';

/** One moment of a store: everything an element needs to draw itself. */
export interface Snapshot {
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  /** The dataset shown; after a failed reload, the one before. */
  readonly dataset?: Dataset;
  readonly error?: LoadError;
  readonly progress?: Progress;
  readonly selection: Selection;
}

type Listener = (snapshot: Snapshot) => void;

/** Holds one dataset and one selection, and tells listeners when either changes. */
export class Store {
  #snapshot: Snapshot = {state: 'idle', selection: {}};
  readonly #listeners = new Set<Listener>();

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Replaces the whole moment: what is not named is gone, so that no old error outlives its cause. */
  set(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    for (const listener of [...this.#listeners]) listener(snapshot);
  }

  /** Narrows or widens the selection; an `undefined` value removes its key. */
  select(change: {readonly [K in keyof Selection]: Selection[K] | undefined}): void {
    const merged = Object.entries({...this.#snapshot.selection, ...change}).filter(([, value]) => value !== undefined);
    this.set({...this.#snapshot, selection: Object.fromEntries(merged) as Selection});
  }

  /** Calls the listener after every change, until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
