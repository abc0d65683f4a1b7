import {parseInterval} from '../data/build.js';
import type {Dataset} from '../data/dataset.js';
import {firstDay, lastDay} from '../data/dates.js';
import {rows} from '../data/facts.js';
import type {Facts} from '../data/facts.js';
import {regionsOf} from '../data/membership.js';
import type {AnyRecord, Evaluation, Statement} from '../data/records.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {small} from '../words/named.js';
import {stateName, titleOf} from './names.js';
import {linkOf, sourcesOf} from './provenance.js';
import {toldEvents, toldProjects} from './timeline-entries.view.js';
import type {Told} from './timeline-entries.view.js';
import type {Cell} from './view.js';

/** How a thing is drawn: a step of the law, a stage of an evaluation, an event, a project. */
export type Sign = 'step' | 'visit' | 'adopted' | 'published' | 'recommendation' | 'event' | 'project';

/** One thing that is told of a state: a row of the table and, where its date is known, a mark. */
export interface ProfileEntry {
  readonly key: string;
  /** What it belongs to: "Evaluation: Round 1". */
  readonly group: string;
  readonly what: Cell;
  /** First and last date; empty where it is not known. */
  readonly from: string;
  readonly until: string;
  /** The same in words. */
  readonly when: string;
  readonly detail: string;
  readonly source: Cell;
  readonly sign?: Sign;
  /** What stands beside its mark. */
  readonly label?: string;
  /** What a person who picks it asks for; nothing where nothing happens. */
  readonly selects?: Selection;
}

/** A report of an evaluation with its stages; one that is absent is not in the dataset. */
export interface ProfileEvaluation {
  readonly key: string;
  readonly name: string;
  readonly stages: readonly (ProfileEntry | undefined)[];
  readonly reference: string;
  readonly sources: readonly Cell[];
  readonly small: readonly Cell[];
}

interface Sourced {
  readonly url?: string;
  readonly source?: readonly string[];
}

/** The first source of a record, as a link to where a reader finds more. */
export function sourceCell(dataset: Dataset, record: Sourced): Cell {
  const [source] = sourcesOf(dataset, [record]);
  const href = linkOf(dataset, record);
  return {text: source?.title ?? href ?? '', ...(href && {href})};
}

/** Every source of a record, as a link. */
export const allSources = (dataset: Dataset, record: unknown): readonly Cell[] =>
  sourcesOf(dataset, [record]).map(({title, path}) => ({text: title, ...(path && {href: path})}));

const unreadIn = (record: unknown): readonly string[] =>
  ((record as AnyRecord)['unverified_fields'] as readonly string[] | undefined) ?? [];

/** What stands in small print under an item: its note, and whether it was checked. */
export function smallPrint(
  record: {readonly confidence?: string; readonly note?: string},
  words: Words
): readonly Cell[] {
  const isWhole = record.confidence === 'unverified' && unreadIn(record).length === 0;
  const columns = unreadIn(record).map((column) => small(words.column(column)));
  return [
    ...(record.note === undefined ? [] : [{text: record.note, ...(words.lang !== 'en' && {lang: 'en'})}]),
    ...(columns.length > 0 ? [{text: words.profile.unchecked(columns)}] : []),
    ...(isWhole ? [{text: words.profile.uncheckedRow}] : [])
  ];
}

const stages = [
  ['visit', 'visit_start', 'visit_end'],
  ['adopted', 'report_adopted', undefined],
  ['published', 'report_published', undefined],
  ['recommendation', 'recommendation_adopted', undefined]
] as const;

/** The evaluations of a state or territory, in the order in which they came about. */
export function evaluationsOf(
  facts: Facts,
  state: string,
  selection: Selection,
  words: Words
): readonly ProfileEvaluation[] {
  const found = rows(facts, 'evaluations', selection).filter((row) => row.state === state || row.territory === state);
  const first = ({visit_start, report_adopted, report_published, recommendation_adopted}: Evaluation): string =>
    firstDay(visit_start ?? report_adopted ?? report_published ?? recommendation_adopted ?? '9999');
  return [...found]
    .sort((a, b) => Number(first(a) > first(b)) - Number(first(a) < first(b)))
    .map((row) => evaluationOf(facts.dataset, row, state, words));
}

function evaluationOf(dataset: Dataset, row: Evaluation, state: string, words: Words): ProfileEvaluation {
  const {profile} = words;
  const round = profile.round(row.round ?? [], row.kind);
  const isElsewhere = row.territory !== undefined && row.territory !== state;
  const name = isElsewhere ? words.labelled(placeName(dataset, row.territory, words), round) : round;
  const unread = unreadIn(row);
  const made = stages.map(([sign, start, end]): ProfileEntry | undefined => {
    const from = row[start] ?? (end && row[end]) ?? '';
    if (from === '') return undefined;
    const until = (end && row[end]) || from;
    const isUnread = unread.includes(start);
    return {
      key: `${row.id} ${sign}`,
      group: words.labelled(profile.bySource.evaluation, name),
      what: {text: profile.evaluationSteps[sign]},
      from,
      until,
      when: words.range(from, until),
      detail: [row.body, row.report_reference ?? [], isUnread ? words.unverified : []].flat().join(', '),
      source: sourceCell(dataset, row),
      sign
    };
  });
  return {
    key: row.id,
    name,
    stages: made,
    reference: row.report_reference ?? '',
    sources: allSources(dataset, row),
    small: smallPrint(row, words)
  };
}

/** The name of a territory: as the dataset has it, else as the language has it. */
export const placeName = (dataset: Dataset, id: string, words: Words): string =>
  dataset.get('states', id) ? stateName(dataset, id, words.lang) : words.profile.territory(id);

/** The statements of a state, or on a territory. */
export function statementsOf({dataset, instrument}: Facts, state: string): readonly Statement[] {
  return dataset.tables.statements.filter(
    (row) =>
      row.instrument === instrument &&
      (row.state === state || row.territories_in?.includes(state) || row.territories_out?.includes(state))
  );
}

/** What an event is to a state. */
export type EventKind = 'held' | 'attended' | 'about';

/** The events of a state in one of three senses, the latest first. */
export function eventsOf(facts: Facts, selection: Selection, words: Words): readonly Told[] {
  return toldEvents(facts, selection, words).sort(
    (a, b) => Number(a.entry.from < b.entry.from) - Number(a.entry.from > b.entry.from)
  );
}

/** The projects for a state, in the order in which they began. */
export const projectsOf = (facts: Facts, selection: Selection, words: Words): readonly Told[] =>
  toldProjects(facts, selection, words).sort((a, b) => words.compare(a.entry.from || '~', b.entry.from || '~'));

/** The organisations that a state belongs to or belonged to by the date, each with its time. */
export function membershipsOf({dataset, date}: Facts, state: string, words: Words): readonly Cell[] {
  return (dataset.get('states', state)?.memberships ?? [])
    .map(parseInterval)
    .filter(({from}) => !from || firstDay(from) <= date)
    .map(({id, from, until}) => {
      const isOver = until !== undefined && lastDay(until) <= date;
      const region = dataset.tables.regions.find((each) => each.id.replace(/-(members|participating)$/, '') === id);
      const {text, lang} = region ? titleOf(region, words.lang) : {text: id, lang: undefined};
      return {text: words.profile.member(text, from, isOver ? until : undefined), ...(lang && {lang})};
    });
}

/** The regions with a list of their own to which a state belonged on the date. */
export function regionCells({dataset, date}: Facts, state: string, words: Words): readonly Cell[] {
  return regionsOf(dataset, state, date).flatMap((id) => {
    const region = dataset.get('regions', id);
    return region?.members === undefined ? [] : [titleOf(region, words.lang)];
  });
}
