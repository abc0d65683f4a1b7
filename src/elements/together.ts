import type {ReactiveControllerHost} from 'lit';
import type {Store} from '../data/store.js';
import {Membership} from './group.js';
import {UrlSync} from './url-sync.js';

/** An element that shares its selection. */
interface SharingHost extends ReactiveControllerHost {
  readonly group: string;
  readonly sync?: string;
  readonly isConnected: boolean;
}

const hosts = new WeakSet<SharingHost>();

/** Lets an element share the selection of its store as its attributes say; to be called as often as one likes. */
export function join(host: SharingHost, source: {readonly store: Store | undefined}): void {
  if (hosts.has(host)) return;
  hosts.add(host);
  // The address comes first: what a reader followed a link to beats what a page shows by itself.
  new UrlSync(host, source);
  new Membership(host, source);
}
