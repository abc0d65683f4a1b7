import {selectionKeys} from './selection.js';
import type {Selection} from './selection.js';
import type {Store} from './store.js';

/** A change of selection; an `undefined` value removes its key. */
type Change = {readonly [K in keyof Selection]: Selection[K] | undefined};

/** What is dragged, played or typed: changes of one of these that follow one another are one gesture. */
const flowing: readonly string[] = ['date', 'period', 'q'];

/** Changes further apart than this, in milliseconds, are two gestures. */
const gestureMs = 1500;

/** The names of what differs between two selections. */
const differing = (a: Selection, b: Selection): readonly (keyof Selection)[] =>
  selectionKeys.filter((key) => String(a[key] ?? '') !== String(b[key] ?? ''));

/** The steps by which the selection of a store came to be what it is: one for each gesture, whoever made it. */
export class History {
  readonly #store: Store;
  readonly #past: Selection[] = [];
  #now: Selection;
  #gesture = '';
  #moment = 0;
  #isGoingBack = false;

  constructor(store: Store) {
    this.#store = store;
    this.#now = store.snapshot.selection;
    store.subscribe(({selection}) => this.#note(selection));
  }

  /** How many steps can be taken back. */
  get steps(): number {
    return this.#past.length;
  }

  get canUndo(): boolean {
    return this.steps > 0;
  }

  /** Asks for the change that takes the last step back; where it is refused, the step stays. */
  undo(ask: (change: Change) => void = (change) => this.#store.select(change)): void {
    const before = this.#past.at(-1);
    if (before === undefined) return;
    this.#isGoingBack = true;
    ask(Object.fromEntries(differing(this.#now, before).map((key) => [key, before[key]])));
    this.#isGoingBack = false;
  }

  /** Begins anew with a selection: there is nothing to take back. */
  begin(selection: Selection): void {
    this.#past.length = 0;
    this.#now = selection;
    this.#store.set({...this.#store.snapshot, selection});
  }

  /** Goes back to a selection of before, and forgets what came after it; one that never was is a step of its own. */
  restore(selection: Selection): void {
    const at = this.#past.findLastIndex((each) => differing(each, selection).length === 0);
    this.#isGoingBack = at >= 0 && differing(this.#now, selection).length > 0;
    if (this.#isGoingBack) this.#past.length = at + 1;
    this.#store.set({...this.#store.snapshot, selection});
    this.#isGoingBack = false;
  }

  #note(selection: Selection): void {
    const gesture = differing(this.#now, selection).join();
    const before = this.#now;
    this.#now = selection;
    if (gesture === '') return;
    const isSame = gesture === this.#gesture && flowing.includes(gesture) && Date.now() - this.#moment < gestureMs;
    this.#gesture = this.#isGoingBack ? '' : gesture;
    this.#moment = Date.now();
    if (this.#isGoingBack) this.#past.pop();
    else if (!isSame) this.#past.push(before);
  }
}

const histories = new WeakMap<Store, History>();

/** The history of a store, one for all who ask; it begins when it is first asked for. */
export function historyOf(store: Store): History {
  const known = histories.get(store) ?? new History(store);
  histories.set(store, known);
  return known;
}
