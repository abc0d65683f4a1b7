import {boundFigure} from '../data/bound.js';
import type {BoundName} from '../data/bound.js';
import type {Dataset} from '../data/dataset.js';
import type {Words} from '../words/index.js';
import {instrumentName} from './instrument.js';
import {titleOf, stateNames} from './names.js';
import type {Figure, Sentence} from './view.js';

/** A figure inside a sentence of a page, and what it says on its own. */
export interface ValueView {
  readonly figure: Figure;
  /** What it is, in words: "Parties to CETS No. 197 on 31 December 2010". */
  readonly title: string;
  /** The figure with what it is, for who meets it alone. */
  readonly sentence: Sentence;
}

const isOfStates = (name: BoundName): boolean => ['parties', 'deposits', 'signatories', 'reports'].includes(name);

/** Works out the figure that attributes bind to a dataset; throws a TypeError where they name none. */
export function valueView(
  dataset: Dataset,
  get: (attribute: string) => string | null | undefined,
  words: Words
): ValueView {
  const {name, facts, selection, tally, events} = boundFigure(dataset, get);
  const {instrument, date} = facts;
  const figure: Figure = {
    text: words.amount(tally),
    tally,
    measure: name === 'counted' ? 'events' : name,
    selection: {instrument, date, ...selection},
    ...(events && {rows: ['events', events]})
  };
  const {value} = words;
  const {states = [], regions = [], period, ...rest} = selection;
  const places = [
    ...regions.map((id) => titleOf(dataset.get('regions', id) ?? {title: id}, words.lang).text),
    ...stateNames(dataset, states, words)
  ];
  const {instrument: _, date: __, highlight: ___, where, ...narrowing} = rest;
  const details = [
    ...(places.length > 0 ? [value.within(where, words.list(places), isOfStates(name))] : []),
    ...(period ? [value.period(...period)] : []),
    ...(Object.keys(narrowing).length > 0 ? [value.narrowed] : []),
    ...(name === 'persons' || name === 'counted' ? [value.known(tally.n, tally.of)] : [])
  ];
  const title = value.titles[name](instrumentName(dataset, instrument, words), date);
  const what = [title, ...details].join(', ');
  return {figure, title: what, sentence: [figure, `, ${what}`]};
}
