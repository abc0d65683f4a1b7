import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {historyOf} from '../data/history.js';
import type {History} from '../data/history.js';
import {fromQuery, selectionKeys, toQuery} from '../data/selection.js';
import type {Selection} from '../data/selection.js';
import type {Snapshot, Store} from '../data/store.js';

/** What a <treaty-data> holds. */
interface Source {
  readonly store: Store | undefined;
}

/** A <treaty-data> that may ask for its selection to be kept in the address. */
interface SyncHost extends ReactiveControllerHost {
  readonly sync?: string;
  readonly isConnected: boolean;
}

// Browsers refuse more than about a hundred changes of the address in half a minute.
const writeMs = 500;

const keys: readonly string[] = selectionKeys;

/** The page's address with a selection in it; its other parameters, to the byte, and its fragment stay. */
function addressOf(selection: Selection): string {
  const url = new URL(location.href);
  const others = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !keys.includes(part.split('=', 1)[0] ?? ''));
  url.search = [...others, toQuery(selection)].filter(Boolean).join('&');
  return url.href;
}

/** Writes into the history of the page, where the page lets it. */
function write(how: 'pushState' | 'replaceState', address: string): void {
  try {
    if (address !== location.href) history[how](history.state, '', address);
  } catch (error) {
    // In a frame without an address of its own there is no place to keep anything.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** One store in the page's address: a step is an entry of the history, a gesture that goes on changes the last entry. */
class Address {
  readonly #history: History;
  readonly #unsubscribe: () => void;
  #count: number;
  #text: string;
  #waiting: {readonly address: string; readonly timer: ReturnType<typeof setTimeout>} | undefined;

  constructor(store: Store) {
    this.#history = historyOf(store);
    const {selection} = fromQuery(location.search);
    this.#text = toQuery(selection);
    if (this.#text !== '') this.#history.begin(selection);
    else if ((this.#text = toQuery(store.snapshot.selection)) !== '') {
      // Somebody was faster than this module.
      write('replaceState', addressOf(store.snapshot.selection));
    }
    this.#count = this.#history.steps;
    this.#unsubscribe = store.subscribe(this.#onChange);
    addEventListener('popstate', this.#onBack);
    addEventListener('pagehide', this.#flush);
  }

  leave(): void {
    this.#flush();
    this.#unsubscribe();
    removeEventListener('popstate', this.#onBack);
    removeEventListener('pagehide', this.#flush);
  }

  readonly #onChange = ({selection}: Snapshot): void => {
    const text = toQuery(selection);
    if (text === this.#text) return;
    this.#text = text;
    const isStep = this.#history.steps !== this.#count;
    this.#count = this.#history.steps;
    if (isStep) this.#flush();
    const address = addressOf(selection);
    if (isStep) write('pushState', address);
    else this.#waiting = {address, timer: this.#waiting?.timer ?? setTimeout(this.#flush, writeMs)};
  };

  readonly #flush = (): void => {
    if (this.#waiting === undefined) return;
    clearTimeout(this.#waiting.timer);
    write('replaceState', this.#waiting.address);
    this.#waiting = undefined;
  };

  readonly #onBack = (): void => {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = undefined;
    const {selection} = fromQuery(location.search);
    const text = toQuery(selection);
    if (text === this.#text) return;
    this.#text = text;
    this.#history.restore(selection);
    this.#count = this.#history.steps;
  };
}

// The first to ask has the address; two that wrote into it would undo each other.
let holder: UrlSync | undefined;

/** Keeps the selection of an element's store in the page's address, for as long as the element asks for that. */
export class UrlSync implements ReactiveController {
  readonly #host: SyncHost;
  readonly #source: Source;
  #address: Address | undefined;

  constructor(host: SyncHost, source: Source) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const {sync, isConnected} = this.#host;
    if (sync !== 'url' || !isConnected) this.hostDisconnected();
    else if (holder === undefined) {
      const store = this.#source.store;
      if (store === undefined) return;
      holder = this;
      this.#address = new Address(store);
    }
  }

  hostDisconnected(): void {
    this.#address?.leave();
    this.#address = undefined;
    if (holder === this) holder = undefined;
  }
}
