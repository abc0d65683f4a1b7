import type {Feed} from '../data/feed.js';
import type {Limits} from '../data/load.js';
import {TreatyErrorEvent, TreatyLoadEvent} from './events.js';

/** Loads an address into a feed for an element, and fires on it what became of it. */
export async function openInto(feed: Feed, host: HTMLElement, url: string, limits?: Partial<Limits>): Promise<void> {
  await announce(feed, host, () => feed.open(url, limits));
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
