import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {historyOf} from '../data/history.js';
import type {History as Steps} from '../data/history.js';
import {fromQuery, selectionKeys, toQuery} from '../data/selection.js';
import type {Selection} from '../data/selection.js';
import type {Snapshot, Store} from '../data/store.js';

/** A <treaty-data> that may ask for its selection to be kept in the address. */
interface SyncHost extends ReactiveControllerHost {
  readonly sync: string;
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

let holder: UrlSync | undefined;

/** Keeps one selection in the page's address: a step is an entry of the history, a gesture that goes on changes the last. */
class UrlSync implements ReactiveController {
  readonly #host: SyncHost;
  readonly #store: Store;
  readonly #steps: Steps;
  #count = 0;
  #text = '';
  #waiting: {readonly address: string; readonly timer: ReturnType<typeof setTimeout>} | undefined;
  #stop: (() => void) | undefined;

  constructor(host: SyncHost, store: Store) {
    this.#host = host;
    this.#store = store;
    this.#steps = historyOf(store);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#host.sync === 'url' && this.#host.isConnected) this.#start();
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#flush();
    this.#stop?.();
    this.#stop = undefined;
    if (holder === this) holder = undefined;
  }

  // The first to ask has the address; two that wrote into it would undo each other.
  #start(): void {
    if (holder !== undefined) return;
    holder = this;
    const {selection} = fromQuery(location.search);
    this.#text = toQuery(selection);
    if (this.#text !== '') this.#steps.begin(selection);
    else this.#text = toQuery(this.#store.snapshot.selection);
    this.#count = this.#steps.steps;
    const unsubscribe = this.#store.subscribe(this.#onChange);
    addEventListener('popstate', this.#onBack);
    addEventListener('pagehide', this.#flush);
    this.#stop = () => {
      unsubscribe();
      removeEventListener('popstate', this.#onBack);
      removeEventListener('pagehide', this.#flush);
    };
  }

  readonly #onChange = ({selection}: Snapshot): void => {
    const text = toQuery(selection);
    if (text === this.#text) return;
    this.#text = text;
    const isStep = this.#steps.steps !== this.#count;
    this.#count = this.#steps.steps;
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
    this.#steps.restore(selection);
    this.#count = this.#steps.steps;
  };
}

const hosts = new WeakSet<SyncHost>();

/** Keeps the selection of an element's store in the page's address while it asks for that; the first on a page has it. */
export function keepInUrl(host: SyncHost, store: Store): void {
  if (hosts.has(host)) return;
  hosts.add(host);
  new UrlSync(host, store);
}
