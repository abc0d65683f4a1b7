import {boundFigure, isSameFigure} from './bound.js';
import type {Dataset} from './dataset.js';
import type {Tally} from './facts.js';
import {valuesIn} from './values-in.js';
import type {WrittenValue} from './values-in.js';

/** Writes a tally as a language does; `lang` is the tag of the page, perhaps empty. */
export type WriteAmount = (tally: Tally, lang: string) => string;

/** A figure of a page that says something else than before, or than the page does. */
export interface MovedValue extends WrittenValue {
  /** The figure of the data before and now; of none where `of` names none. */
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/**
 * The figures in a file of HTML that a change of data moves, those whose written text the data do not (or no longer) say,
 * and those that name no figure, in their order.
 */
export function movedValues(html: string, before: Dataset, after: Dataset, amount: WriteAmount): readonly MovedValue[] {
  return valuesIn(html).flatMap((value) => {
    const [old, now] = [before, after].map((dataset) => read(dataset, value, amount));
    const isAsBefore = old !== undefined && now !== undefined && isSameFigure(old, now);
    return isAsBefore && isSameFigure(value.written, now) ? [] : [{...value, before: old, now}];
  });
}

function read(dataset: Dataset, {attributes, lang}: WrittenValue, amount: WriteAmount): string | undefined {
  try {
    return amount(boundFigure(dataset, (key) => attributes.get(key)).tally, lang);
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith('unknown figure')) return undefined;
    throw error;
  }
}
