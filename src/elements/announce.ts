import type {Feed} from '../data/feed.js';
import {TreatyErrorEvent, TreatyLoadEvent} from './events.js';

/** Fires on an element what becomes of every load of its feed, whoever asked for it. */
export function announce(host: HTMLElement, {store}: Feed): void {
  let before = store.snapshot.state;
  let started = 0;
  store.subscribe(({state, dataset, error}) => {
    const wasLoading = before === 'loading';
    if (state === 'loading' && !wasLoading) started = performance.now();
    before = state;
    if (!wasLoading) return;
    if (state === 'ready' && dataset)
      host.dispatchEvent(new TreatyLoadEvent(dataset, {total: performance.now() - started}));
    if (state === 'failed' && error) host.dispatchEvent(new TreatyErrorEvent(error));
  });
}
