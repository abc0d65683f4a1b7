import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Dataset} from '../data/dataset.js';
import {Feed} from '../data/feed.js';
import type {FeedOptions} from '../data/feed.js';
import type {Snapshot, Store} from '../data/store.js';
import {announce} from './announce.js';
import {FeedRequest, isForFeed} from './context.js';
import type {SelectionChange} from './events.js';
import {languageNear} from './words-controller.js';

/** The ways in which an element says where its data are; the first that is set wins. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly data: string;
}

const nothing: Snapshot = {state: 'idle', selection: {}};

/**
 * Keeps an element supplied with the latest snapshot: of its `dataset` property, its inline JSON, its own `src`,
 * the <treaty-data> whose id it names, or the nearest one around it.
 */
export class DataController implements ReactiveController {
  readonly #host: DataHost;
  readonly #memory: () => Dataset | undefined;
  readonly #own = new Feed();
  #feed: Feed | undefined;
  #unsubscribe: (() => void) | undefined;
  #shown: Dataset | string | undefined;

  /** @param memory - The dataset that the host was given as a property. */
  constructor(host: DataHost, memory: () => Dataset | undefined) {
    this.#host = host;
    this.#memory = memory;
    host.addController(this);
    announce(host, this.#own);
  }

  get snapshot(): Snapshot {
    return this.#feed?.store.snapshot ?? nothing;
  }

  /** What holds the data and the selection. */
  get store(): Store | undefined {
    return this.#feed?.store;
  }

  /** Whether the data come from a <treaty-data>, or from the element itself. */
  get isFound(): boolean {
    return this.#feed !== undefined;
  }

  select(change: SelectionChange): void {
    this.#feed?.store.select(change);
  }

  retry(): void {
    void this.#feed?.retry();
  }

  hostConnected(): void {
    // A provider that is upgraded or inserted after us never heard our request.
    document.addEventListener('context-provider', this.#onProvider);
    this.#host.requestUpdate();
  }

  /** Looks where the data are to come from now. To be called first thing in `willUpdate`, which Lit runs before `hostUpdate`. */
  find(): void {
    const {src, data} = this.#host;
    const dataset = this.#memory();
    const inline = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (dataset) this.#show(dataset, () => this.#own.show(dataset));
    else if (inline) this.#show(inline, () => void this.#own.read(inline, this.#options));
    else if (src) this.#show(src, () => void this.#own.open(new URL(src, this.#host.baseURI).href, this.#options));
    else this.#ask(data);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#onProvider);
    this.#own.close();
    this.#shown = undefined;
    this.#connect(undefined);
  }

  get #options(): FeedOptions {
    return {words: languageNear(this.#host)};
  }

  #show(what: Dataset | string, bring: () => void): void {
    this.#connect(this.#own);
    if (this.#shown === what) return;
    this.#shown = what;
    bring();
  }

  #ask(id: string): void {
    this.#shown = undefined;
    if (this.#feed !== undefined && this.#feed !== this.#own) return;
    this.#connect(undefined);
    const provider = id ? this.#byId(id) : this.#host;
    provider?.dispatchEvent(new FeedRequest(this.#host, (feed) => this.#connect(feed)));
  }

  #byId(id: string): Element | null {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return root.getElementById?.(id) ?? document.getElementById(id);
  }

  #connect(feed: Feed | undefined): void {
    if (feed === this.#feed) return;
    this.#unsubscribe?.();
    this.#feed = feed;
    this.#unsubscribe = feed?.store.subscribe(() => this.#host.requestUpdate());
  }

  readonly #onProvider = (event: Event): void => {
    if (!isForFeed(event) || this.#feed === this.#own) return;
    this.#connect(undefined);
    this.#host.requestUpdate();
  };
}
