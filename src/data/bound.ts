import {countOf} from './counting.js';
import type {Dataset} from './dataset.js';
import {rows, total} from './facts.js';
import type {Facts, Tally} from './facts.js';
import {figureNames} from './figures.js';
import type {TreatyEvent} from './records.js';
import {readSelection} from './selection-read.js';
import type {Selection} from './selection.js';
import {clampDate} from './status.js';

/**
 * The figures that a sentence may be bound to: the headline figures, the events at which persons are counted, without which
 * their sum says too much, and the countries that were counted at one event, since those of several cannot be added.
 */
export const boundNames = [...figureNames, 'counted', 'countries'] as const;

export type BoundName = (typeof boundNames)[number];

/** A figure as a sentence is bound to it: what it counts, on which day, within which selection. */
export interface Bound {
  readonly name: BoundName;
  readonly facts: Facts;
  readonly selection: Selection;
  readonly tally: Tally;
  /** The very events, where they are not to be found by what was counted. */
  readonly events?: readonly TreatyEvent[];
}

/**
 * The figure that attributes bind to a dataset: `of` names it, the rest is a selection. What people select on the page
 * plays no part: a sentence stays the sentence that was written. Throws a TypeError where `of` names no figure.
 */
export function boundFigure(dataset: Dataset, get: (attribute: string) => string | null | undefined): Bound {
  const of = get('of') ?? '';
  const name = boundNames.find((each) => each === of.trim());
  if (name === undefined) throw new TypeError(`unknown figure: ${of}`);
  const asked = readSelection(get);
  const instrument = asked.instrument ?? dataset.tables.instruments[0]?.id ?? '';
  const facts = {dataset, instrument, date: clampDate(dataset, instrument, asked.date)};
  const selection = within(name, asked);
  if (name !== 'counted') {
    const tally = total(facts, name, selection);
    if (name === 'countries' && tally.n > 1) throw new TypeError(`unknown figure: ${of} of several events`);
    return {name, facts, selection, tally};
  }
  const all = rows(facts, 'events', selection);
  const events = all.filter(({id}) => countOf(dataset, id, 'persons'));
  const n = events.length;
  return {
    name,
    facts,
    selection,
    tally: {key: '', value: n, precision: 'exact', n, of: all.length, withheld: 0},
    events
  };
}

/** As much of a selection as means something for a figure: what people look for among events says nothing of who is bound. */
function within(name: BoundName, selection: Selection): Selection {
  if (/^(events|persons|counted|countries)$/.test(name)) return selection;
  const {states, regions, period} = selection;
  const isOfTime = name === 'reports' && period;
  return {...(states && {states}), ...(regions && {regions}), ...(isOfTime && {period})};
}

/** Whether two texts write the same figure: only how its digits are grouped may differ. */
export const isSameFigure = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string): string => text.replace(/[\s,.\u2019']/gu, '');
