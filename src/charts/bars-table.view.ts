import {countOf, kindOf, sumCounts} from '../data/counting.js';
import type {Facts, Tally} from '../data/facts.js';
import type {Participation, TreatyEvent} from '../data/records.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import type {BarsAsked, BarsBy} from './bars.view.js';
import {titleOf} from './names.js';
import type {Cell, View, ViewRow} from './view.js';

/** What a bar is called: a title, a name of a vocabulary, or words for what has no value. */
export function labelOf({dataset}: Facts, key: string, by: BarsBy, words: Words): Cell {
  if (key === '') return {text: words.bars.nothing[by]};
  switch (by) {
    case 'event': {
      const event = dataset.get('events', key);
      return event ? titleOf(event, words.lang) : {text: key};
    }
    case 'region': {
      const region = dataset.get('regions', key);
      return region ? titleOf(region, words.lang) : {text: key};
    }
    case 'type':
      return {text: words.events.types(key)};
    case 'theme':
      return {text: words.events.theme(key)};
    case 'pillar':
      return {text: words.events.pillar(key)};
    default:
      return {text: key};
  }
}

/** The counts of an event that are in no sum of persons, each with what it is. */
export function othersOf({dataset}: Facts, event: string, words: Words): string {
  const summed = countOf(dataset, event, 'persons');
  return dataset
    .countsOf(event)
    .filter((count) => count !== summed)
    .map((count) => otherText(count, words))
    .join('; ');
}

function otherText(count: Participation, words: Words): string {
  const {kinds, members} = words.bars;
  const kind = count.basis === 'membership' ? members : kinds[kindOf(count)];
  const amount =
    count.count === undefined || count.qualifier === 'withheld'
      ? ''
      : words.events.count({value: count.count, precision: count.qualifier}, count.unit);
  return [amount, kind].filter(Boolean).join(', ');
}

/** The last row of a table: all events of the selection, each counted once, as the sentence has them. */
export function totalRow(all: Tally, {of, by}: BarsAsked, selection: Selection, words: Words): ViewRow {
  const {bars} = words;
  const measure = of === 'events' ? 'events' : 'persons';
  const text = words.amount(all);
  const value: Cell = {text, sort: all.value, figure: {text, tally: all, selection, measure}};
  const known: readonly Cell[] = of === 'events' ? [] : [{text: bars.known(all.n, all.of), sort: all.n}];
  return {
    key: 'total',
    cells:
      by === 'event' ? [{text: bars.all}, {text: ''}, value, {text: ''}, ...known] : [{text: bars.all}, value, ...known]
  };
}

/** Every event of the selection, also those of which no count is known. */
export function eventTable(facts: Facts, events: readonly TreatyEvent[], words: Words): Pick<View, 'columns' | 'rows'> {
  const {columns} = words.bars;
  return {
    columns: [
      {key: 'event', label: columns.event},
      {key: 'date', label: columns.date},
      {key: 'value', label: columns.value.participants, numeric: true},
      {key: 'who', label: columns.who},
      {key: 'others', label: columns.others}
    ],
    rows: events.map((event) => {
      const count = countOf(facts.dataset, event.id, 'persons');
      const tally = sumCounts(facts.dataset, [event.id], 'persons', event.id);
      return {
        key: event.id,
        cells: [
          titleOf(event, words.lang),
          {text: words.range(event.start_date, event.end_date), sort: event.start_date},
          {text: words.amount(tally), sort: tally.precision === 'none' ? -1 : tally.value},
          {text: count?.who ?? '', ...(count?.who && words.lang !== 'en' && {lang: 'en'})},
          {text: othersOf(facts, event.id, words)}
        ]
      };
    })
  };
}

/** The values of a dimension with their numbers, and at how many events these are known. */
export function groupTable(
  facts: Facts,
  tallies: readonly Tally[],
  {of, by}: BarsAsked,
  selection: Selection,
  words: Words
): Pick<View, 'columns' | 'rows'> {
  const {columns, known} = words.bars;
  const hasCoverage = of === 'participants';
  return {
    columns: [
      {key: 'label', label: columns.label[by]},
      {key: 'value', label: columns.value[of], numeric: true},
      ...(hasCoverage ? [{key: 'known', label: columns.known}] : [])
    ],
    rows: tallies.map((tally) => ({
      key: tally.key,
      cells: [
        labelOf(facts, tally.key, by, words),
        {
          text: words.amount(tally),
          sort: tally.precision === 'none' ? -1 : tally.value,
          figure: {text: words.amount(tally), tally, by, selection, measure: hasCoverage ? 'persons' : 'events'}
        },
        ...(hasCoverage ? [{text: known(tally.n, tally.of), sort: tally.n}] : [])
      ]
    }))
  };
}
