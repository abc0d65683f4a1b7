import type {Dataset} from '../data/dataset.js';
import type {Problem} from '../data/problems.js';
import type {Selection} from '../data/selection.js';

/** A change of selection; an `undefined` value removes its key. */
export type SelectionChange = {readonly [K in keyof Selection]: Selection[K] | undefined};

/** Fired when a person picks something: a request. Cancel it to keep the selection as it was. Setting a property never fires it. */
export class TreatySelectEvent extends Event {
  readonly change: SelectionChange;

  constructor(change: SelectionChange) {
    super('treaty-select', {bubbles: true, composed: true, cancelable: true});
    this.change = change;
  }
}

/** How long a load took, in milliseconds since it was asked for. */
export interface LoadTimings {
  readonly total: number;
}

/** Fired once a dataset is ready, with whatever was wrong in it. Does not bubble, like `load` of an image. */
export class TreatyLoadEvent extends Event {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly timings: LoadTimings;

  constructor(dataset: Dataset, timings: LoadTimings) {
    super('treaty-load');
    this.dataset = dataset;
    this.problems = dataset.problems;
    this.timings = timings;
  }
}

/** Fired when a dataset could not be loaded, or a picture not be drawn from it. Does not bubble. */
export class TreatyErrorEvent extends Event {
  readonly error: Error;

  constructor(error: Error) {
    super('treaty-error');
    this.error = error;
  }
}

/** Fired on `window` when another copy of the library had registered a tag first. */
export class TreatyConflictEvent extends Event {
  readonly tag: string;
  readonly ours: CustomElementConstructor;
  readonly theirs: CustomElementConstructor;

  constructor(tag: string, ours: CustomElementConstructor, theirs: CustomElementConstructor) {
    super('treaty-conflict');
    this.tag = tag;
    this.ours = ours;
    this.theirs = theirs;
  }
}

declare global {
  interface HTMLElementEventMap {
    'treaty-select': TreatySelectEvent;
    'treaty-load': TreatyLoadEvent;
    'treaty-error': TreatyErrorEvent;
  }
  interface WindowEventMap {
    'treaty-conflict': TreatyConflictEvent;
  }
}
