import {countOf, kindOf} from '../data/counting.js';
import type {CountKind, Unit} from '../data/counting.js';
import {isAfter} from '../data/dates.js';
import {eventsBy, rows} from '../data/facts.js';
import type {Facts} from '../data/facts.js';
import type {AnyRecord, Participation, TableName, TreatyEvent} from '../data/records.js';
import {columnsOf} from '../data/schema.js';
import {statuses} from '../data/status.js';
import type {Standing, Status} from '../data/status.js';
import type {Words} from '../words/index.js';
import {cellIn, cellsOf} from './cell.view.js';
import {footnotes, stateNames} from './names.js';
import {shown} from './table.view.js';
import type {Cell, Figure, Sentence, View, ViewColumn} from './view.js';

/** A row behind a figure; a cell of several values has them one below another. */
export interface BehindRow {
  readonly key: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** Rows of one kind: those that make up a figure, or others that a reader must tell from them. */
export interface BehindPart {
  readonly title: string;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly BehindRow[];
}

/** Everything that stands behind a figure. */
export interface BehindView {
  readonly title: string;
  /** The sentence in which the figure stands. */
  readonly sentence: Sentence;
  readonly parts: readonly BehindPart[];
  readonly notes: readonly string[];
}

/** A row still to be written: its record, and what it is good for where that is to be said. */
interface Told {
  readonly record: AnyRecord;
  readonly use?: string;
}

/** Works out the rows behind a figure, each with its source, whether it was checked, and its note. */
export function rowsView(
  facts: Facts,
  figure: Figure,
  {title, sentence}: Pick<View, 'title' | 'sentence'>,
  words: Words
): BehindView {
  const {instrument = facts.instrument, date = facts.date} = figure.selection;
  const asked: Facts = {dataset: facts.dataset, instrument, date};
  const parts = partsOf(asked, figure, words).filter((part) => part.rows.length > 0);
  return {
    title: words.rows.title(figure.text),
    sentence: sentence.includes(figure) ? sentence : [title],
    parts,
    notes: [...(parts.length === 0 ? [words.rows.none] : []), words.rows.kept, ...notesOf(asked, parts, words)]
  };
}

function partsOf(facts: Facts, figure: Figure, words: Words): readonly BehindPart[] {
  const {measure = 'events', selection, by, tally} = figure;
  const [table, given] = figure.rows ?? [];
  if (table === 'states') return statesParts(facts, given as readonly AnyRecord[], words);
  if (table && table !== 'events') return [givenPart(facts, table, given as readonly AnyRecord[], figure, words)];
  switch (measure) {
    case 'parties':
    case 'deposits':
    case 'signatories':
      return boundParts(facts, figure, measure, words);
    case 'signatures': {
      const steps = rows(facts, 'ratifications', {...selection, period: ['', facts.date]});
      const signed = steps.filter(({signature_date: day}) => day && !isAfter(day, facts.date));
      return [plainPart(facts, 'ratifications', signed as readonly unknown[] as readonly AnyRecord[], words)];
    }
    case 'reports':
      return reportParts(facts, figure, words);
    case 'events':
    case 'persons':
    case 'states':
    case 'countries':
    case 'organisations': {
      const events = (given as readonly TreatyEvent[]) ?? eventsBy(facts, by, selection).get(by ? tally.key : '') ?? [];
      return measure === 'events'
        ? [plainPart(facts, 'events', events as readonly unknown[] as readonly AnyRecord[], words)]
        : countParts(facts, events, measure, words);
    }
  }
}

function plainPart(facts: Facts, of: TableName, records: readonly AnyRecord[], words: Words): BehindPart {
  return partOf(
    facts,
    of,
    records.map((record) => ({record})),
    words.rows.rows(records.length),
    words
  );
}

/** The rows that a figure came with; where it counts States, of which one may have several rows, both are told. */
function givenPart(
  facts: Facts,
  of: TableName,
  records: readonly AnyRecord[],
  {measure, tally}: Figure,
  words: Words
): BehindPart {
  const part = plainPart(facts, of, records, words);
  if (measure !== 'reports' || records.length === tally.value) return part;
  return {...part, title: words.rows.ofStates(records.length, tally.value)};
}

/** Which statuses count, and which states may have had one of them by a step known by its year or month only. */
const bound: Readonly<Record<'parties' | 'deposits' | 'signatories', readonly Status[]>> = {
  parties: ['party'],
  deposits: ['party', 'consent'],
  signatories: ['signatory']
};

function boundParts(
  facts: Facts,
  {selection}: Figure,
  measure: keyof typeof bound,
  words: Words
): readonly BehindPart[] {
  const standings = statuses(facts.dataset, facts.instrument, facts.date);
  const of = (id: string): Standing => standings.get(id) ?? {status: 'none'};
  const has = (status: Status | undefined): boolean => status !== undefined && bound[measure].includes(status);
  const states = rows(facts, 'states', selection);
  const counted = states.filter(({id}) => has(of(id).status));
  const perhaps = states.filter(({id}) => !has(of(id).status) && has(of(id).maybe));
  return [
    ...statesParts(facts, counted as readonly unknown[] as readonly AnyRecord[], words),
    ...statesParts(facts, perhaps as readonly unknown[] as readonly AnyRecord[], words, words.rows.perhaps)
  ];
}

/** States by name, each with its steps towards the instrument; by itself where it took none. */
function statesParts(
  facts: Facts,
  states: readonly AnyRecord[],
  words: Words,
  title: (count: number) => string = words.rows.rows
): readonly BehindPart[] {
  const {dataset, instrument} = facts;
  const order = stateNames(
    dataset,
    states.map(({id}) => String(id)),
    words
  );
  const nameOf = (state: AnyRecord): string => cellIn(dataset, 'states', state, 'name', words).text;
  const sorted = [...states].sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));
  const steps = dataset.stepsOf(instrument);
  const taken = sorted.flatMap(({id}) => steps.get(String(id)) ?? []) as readonly unknown[] as readonly AnyRecord[];
  const none = sorted.filter(({id}) => !steps.has(String(id)));
  const part = (of: TableName, records: readonly AnyRecord[]): BehindPart => ({
    ...plainPart(facts, of, records, words),
    title: title(records.length)
  });
  return [part('ratifications', taken), part('states', none)];
}

function reportParts(facts: Facts, {selection, by, tally}: Figure, words: Words): readonly BehindPart[] {
  const found = rows(facts, 'evaluations', selection) as readonly unknown[] as readonly AnyRecord[];
  const published = ({report_published: day}: AnyRecord): boolean => {
    const [from = '', until = ''] = selection.period ?? [];
    if (typeof day !== 'string') return false;
    return !(from && isAfter(from, day)) && !(until && isAfter(day, until));
  };
  const isAsked = (record: AnyRecord): boolean => by !== 'state' || record.state === tally.key;
  const asked = found.filter(isAsked);
  const part = (records: readonly AnyRecord[], title: (count: number) => string): BehindPart => ({
    ...plainPart(facts, 'evaluations', records, words),
    title: title(records.length)
  });
  return [
    part(asked.filter(published), words.rows.rows),
    part(
      asked.filter((record) => !published(record)),
      words.rows.unpublished
    )
  ];
}

/** Counts of one unit: those in the sum with what others say of the same event, then events of which no count is known. */
function countParts(facts: Facts, events: readonly TreatyEvent[], unit: Unit, words: Words): readonly BehindPart[] {
  const {dataset} = facts;
  const order: readonly CountKind[] = ['summed', 'alternative', 'withheld', 'forecast', 'speakers'];
  const counts = events.flatMap(({id}) =>
    dataset
      .countsOf(id)
      .filter((count) => count.unit === unit)
      .sort((a, b) => order.indexOf(kindOf(a)) - order.indexOf(kindOf(b)))
  );
  const summed = counts.filter((count) => kindOf(count) === 'summed');
  const unknown = events.filter(({id}) => countOf(dataset, id, unit) === undefined);
  const told = counts.map((count): Told => {
    const kind = kindOf(count);
    return {
      record: count as unknown as AnyRecord,
      use: kind === 'summed' ? usedText(counts, count, words) : words.rows.uses[kind]
    };
  });
  return [
    partOf(facts, 'participants', told, words.rows.sum(summed.length, counts.length - summed.length), words),
    {
      ...plainPart(facts, 'events', unknown as readonly unknown[] as readonly AnyRecord[], words),
      title: words.rows.unknown(unknown.length)
    }
  ];
}

/** That a count is in the sum, and what other sources say instead of it. */
function usedText(counts: readonly Participation[], used: Participation, words: Words): string {
  const others = counts.filter(({event, id}) => event === used.event && id !== used.id);
  const said = others
    .filter((count) => kindOf(count) === 'alternative')
    .map(({count = 0, qualifier}) => words.amount({value: count, precision: qualifier as 'exact'}));
  return said.length === 0 ? words.rows.uses.summed : words.rows.against(words.list(said));
}

function partOf(facts: Facts, of: TableName, told: readonly Told[], title: string, words: Words): BehindPart {
  const {dataset} = facts;
  const hasUse = told.some(({use}) => use !== undefined);
  // How a count is known is part of what it is good for.
  const names = shown[of].filter(
    (name) => !(hasUse && name === 'basis') && told.some(({record}) => record[name] !== undefined)
  );
  const cell = (text: string): readonly Cell[] => (text === '' ? [] : [{text}]);
  return {
    title,
    columns: [
      ...names.map((key) => ({key, label: words.column(key)})),
      ...(hasUse ? [{key: 'use', label: words.rows.use}] : []),
      {key: 'source', label: words.rows.evidence}
    ],
    rows: told.map(({record, use = ''}) => ({
      key: String(record.id),
      cells: [
        ...names.map((name) => [dated(facts, of, record, name, words)]),
        ...(hasUse ? [cell(use)] : []),
        [
          ...cellsOf(dataset, of, record, 'source', words),
          ...cell(checkedText(facts, of, record, words)),
          ...cellsOf(dataset, of, record, 'note', words)
        ]
      ]
    }))
  };
}

/** A cell; one that names the event of a count says when it was, too. */
function dated({dataset}: Facts, of: TableName, record: AnyRecord, name: string, words: Words): Cell {
  const cell = cellIn(dataset, of, record, name, words);
  const event = name === 'event' ? dataset.get('events', String(record.event)) : undefined;
  return event ? {...cell, text: `${cell.text} (${words.range(event.start_date, event.end_date)})`} : cell;
}

/** Whether a row was checked, in plain words: against which source it was not, or which of its columns were not. */
function checkedText({dataset}: Facts, of: TableName, record: AnyRecord, words: Words): string {
  if (columnsOf(of).every(([name]) => name !== 'confidence')) return '';
  const fields = ((record.unverified_fields ?? []) as readonly string[]).map(words.column);
  if (record.confidence === 'unverified') {
    const against = ((record.source ?? []) as readonly string[]).map((id) => dataset.source(id)?.title ?? id);
    return words.rows.unchecked(against);
  }
  if (record.confidence !== 'verified') return words.rows.unsaid;
  return fields.length === 0 ? words.rows.verified : words.rows.partly(fields);
}

function notesOf({dataset}: Facts, parts: readonly BehindPart[], words: Words): readonly string[] {
  const told = JSON.stringify(parts);
  const named = dataset.tables.states.filter(({footnote}) => footnote).map(({id}) => id);
  return footnotes(dataset, named, words).filter((note) => told.includes(note.split(/ ?: /)[0] ?? note));
}
