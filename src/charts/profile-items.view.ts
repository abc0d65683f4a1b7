import {firstDay, lastDay} from '../data/dates.js';
import type {Dataset} from '../data/dataset.js';
import type {Facts} from '../data/facts.js';
import type {AnyRecord, Statement} from '../data/records.js';
import type {Words} from '../words/index.js';
import {stateName} from './names.js';
import {allSources, placeName, smallPrint, sourceCell} from './profile-entries.view.js';
import type {ProfileEntry} from './profile-entries.view.js';
import {linkOf} from './provenance.js';
import type {Told} from './timeline-entries.view.js';
import type {Cell} from './view.js';

/** An item of a list: its name, a line about it, a text, and small print. */
export interface ProfileItem {
  readonly key: string;
  readonly title: Cell;
  readonly meta: readonly string[];
  readonly text?: Cell;
  readonly small: readonly Cell[];
}

/** When a statement is in effect, said as of a date. */
export function effectOf({from = '', until = ''}: Statement, date: string, {profile}: Words): string {
  if (until && lastDay(until) <= date) return profile.inEffect.ended(from, until);
  return from && firstDay(from) > date ? profile.inEffect.later(from) : profile.inEffect.now(from);
}

/** A statement as an item of a list. */
export function statementItem({dataset, date}: Facts, row: Statement, state: string, words: Words): ProfileItem {
  const {profile} = words;
  const names = (ids: readonly string[] = []): readonly string[] => ids.map((id) => placeName(dataset, id, words));
  const kind = profile.kinds(row.kind);
  const translated = (row as AnyRecord)[`summary_${words.lang}`];
  const isOther = words.lang !== 'en' && typeof translated !== 'string';
  return {
    key: row.id,
    title: {text: row.state === state ? kind : words.labelled(stateName(dataset, row.state, words.lang), kind)},
    meta: [row.articles ? profile.article(row.articles) : [], effectOf(row, date, words)].flat(),
    text: {text: typeof translated === 'string' ? translated : row.summary, ...(isOther && {lang: 'en'})},
    small: [
      ...(row.territories_in ? [{text: profile.extends(names(row.territories_in))}] : []),
      ...(row.territories_out ? [{text: profile.excludes(names(row.territories_out))}] : []),
      ...smallPrint(row, words),
      ...allSources(dataset, row)
    ]
  };
}

/** An event or a project as an entry of the timeline and the table. */
export function toldEntry(dataset: Dataset, told: Told, group: string, detail: string, words: Words): ProfileEntry {
  const {entry, record} = told;
  const isEvent = 'type' in record;
  return {
    key: `${group} ${entry.key}`,
    group,
    what: {text: entry.title, ...(entry.lang && {lang: entry.lang})},
    from: entry.from,
    until: entry.until,
    when: entry.when || words.timeline.unknown,
    detail,
    source: sourceCell(dataset, record),
    sign: isEvent ? 'event' : 'project',
    selects: {highlight: [entry.key]}
  };
}

/** An event or a project as an item of a list. */
export function toldItem(dataset: Dataset, told: Told, meta: readonly string[], words: Words): ProfileItem {
  const {entry, record} = told;
  const href = linkOf(dataset, record);
  return {
    key: entry.key,
    title: {text: entry.title, ...(entry.lang && {lang: entry.lang}), ...(href && {href})},
    meta: [
      entry.when === words.timeline.unknown ? words.labelled(words.timeline.date, entry.when) : entry.when,
      ...meta
    ],
    small: 'type' in record ? [] : smallPrint(record, words)
  };
}

/** The countries, the budget and the funders of a project. */
export function projectMeta({record, place, by}: Told, {profile}: Words): readonly string[] {
  const {budget, currency = ''} = record as {readonly budget?: number; readonly currency?: string};
  return [
    place,
    budget === undefined ? '' : profile.budget(budget, currency),
    by.length > 0 ? profile.funders(by) : ''
  ].filter(Boolean);
}

/** What is said of an event beside its date: its type, its place, and how many came. */
export function eventMeta({entry, place, present}: Told, {timeline, labelled}: Words): readonly string[] {
  // Without a number, as where it is withheld, the words alone would not say what they are about.
  const came = present && !/\d/.test(present) ? labelled(timeline.present, present) : (present ?? '');
  return [entry.type, place, came].filter(Boolean);
}
