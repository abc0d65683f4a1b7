import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fromQuery, toQuery} from '../data/selection.js';
import type {Selection} from '../data/selection.js';
import type {Snapshot, Store} from '../data/store.js';

/** What an element draws from. */
interface Source {
  readonly store: Store | undefined;
}

/** An element that may name a group. */
interface GroupHost extends ReactiveControllerHost {
  readonly group: string;
  readonly isConnected: boolean;
}

// The contract of these messages is frozen and stands in docs/groups.md: other copies of the library rely on it.
const eventName = 'treaty-group';
const version = '1';
const longest = 10_000;

/** A message as it was read: a question for the selection of a group, or the answer. */
interface Message {
  readonly group: string;
  readonly isQuestion: boolean;
  readonly selection: Selection;
}

/** The message in an event of whatever origin; nothing where it is not one of ours, or not of a form we know. */
function read({detail}: CustomEvent<unknown>): Message | undefined {
  if (typeof detail !== 'string' || detail.length > longest) return undefined;
  const {selection, rest} = fromQuery(detail);
  const act = rest.get('do');
  if (rest.get('v') !== version || (act !== 'ask' && act !== 'tell')) return undefined;
  return {group: rest.get('group') ?? '', isQuestion: act === 'ask', selection};
}

/** One store in one group. It tells what changes in the store, and takes on what the others tell. */
class Member {
  readonly group: string;
  readonly store: Store;
  readonly #unsubscribe: () => void;
  #text: string;
  #isShared = false;
  #isGone = false;

  constructor(group: string, store: Store) {
    this.group = group;
    this.store = store;
    this.#text = toQuery(store.snapshot.selection);
    this.#unsubscribe = store.subscribe(this.#onChange);
    document.addEventListener(eventName, this.#onMessage);
    // An element must not be changed by an answer in the middle of its update.
    queueMicrotask(() => this.#enter());
  }

  leave(): void {
    this.#isGone = true;
    this.#unsubscribe();
    document.removeEventListener(eventName, this.#onMessage);
  }

  #enter(): void {
    if (this.#isGone) return;
    this.#post('ask', {});
    // Nobody answered: what is selected here is the first that this group hears of.
    if (!this.#isShared && this.#text !== '') this.#tell();
  }

  #post(act: 'ask' | 'tell', selection: Selection): void {
    const detail = toQuery(selection, {v: version, group: this.group, do: act});
    document.dispatchEvent(new CustomEvent(eventName, {detail}));
  }

  #tell(): void {
    this.#isShared = true;
    this.#post('tell', this.store.snapshot.selection);
  }

  readonly #onChange = ({selection}: Snapshot): void => {
    const text = toQuery(selection);
    if (text === this.#text) return;
    this.#text = text;
    this.#tell();
  };

  readonly #onMessage = (event: Event): void => {
    const message = read(event as CustomEvent<unknown>);
    if (message?.group !== this.group) return;
    if (message.isQuestion) {
      if (this.#isShared) this.#tell();
      return;
    }
    this.#isShared = true;
    const text = toQuery(message.selection);
    if (text === this.#text) return;
    // Known before it is set: what came from the group is not told to it again.
    this.#text = text;
    this.store.set({...this.store.snapshot, selection: message.selection});
  };
}

/** Keeps an element in the group it names, with the store it draws from, for as long as it stands in the page. */
export class Membership implements ReactiveController {
  readonly #host: GroupHost;
  readonly #source: Source;
  #member: Member | undefined;

  constructor(host: GroupHost, source: Source) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const {group, isConnected} = this.#host;
    const store = group && isConnected ? this.#source.store : undefined;
    if (group === this.#member?.group && store === this.#member.store) return;
    this.hostDisconnected();
    if (store) this.#member = new Member(group, store);
  }

  hostDisconnected(): void {
    this.#member?.leave();
    this.#member = undefined;
  }
}
