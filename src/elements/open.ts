import type {Feed, FeedOptions} from '../data/feed.js';
import {TreatyErrorEvent, TreatyLoadEvent} from './events.js';
import {languageNear} from './words-controller.js';

/** Loads an address into a feed for an element, and fires on it what became of it. */
export async function openInto(feed: Feed, host: HTMLElement, url: string, options: FeedOptions = {}): Promise<void> {
  await announce(feed, host, () => feed.open(url, {words: languageNear(host), ...options}));
}

/** Reads a dataset written in the page into a feed for an element, and fires on it what became of it. */
export async function readInto(feed: Feed, host: HTMLElement, json: string): Promise<void> {
  await announce(feed, host, () => feed.read(json, {words: languageNear(host)}));
}

/** Asks a feed for the same address again, and fires on the element what became of it. */
export async function retryInto(feed: Feed, host: HTMLElement): Promise<void> {
  await announce(feed, host, () => feed.retry());
}

async function announce(feed: Feed, host: HTMLElement, work: () => Promise<void>): Promise<void> {
  const before = feed.store.snapshot;
  const started = performance.now();
  await work();
  const {state, dataset, error} = feed.store.snapshot;
  if (feed.store.snapshot === before) return;
  if (state === 'ready' && dataset) host.dispatchEvent(new TreatyLoadEvent(dataset, {total: performance.now() - started}));
  if (state === 'failed' && error) host.dispatchEvent(new TreatyErrorEvent(error));
}
