import {firstDay, lastDay, monthsBetween} from '../data/dates.js';
import type {Facts} from '../data/facts.js';
import type {AnyRecord, Ratification} from '../data/records.js';
import type {Standing} from '../data/status.js';
import {coursesOf} from '../data/steps.js';
import type {Words} from '../words/index.js';
import type {MatrixView} from './matrix.view.js';
import type {Cell, Figure, Tip, ViewRow} from './view.js';

/** A state towards an instrument: its standing, and the steps it has taken by the date. */
export interface Told {
  readonly standing: Standing;
  readonly signature?: string | undefined;
  readonly deposit?: string | undefined;
  readonly entry?: string | undefined;
}

/** The spans between two steps whose lengths are told. */
export const spans = [
  {key: 'signature-deposit', from: 'signature', until: 'deposit'},
  {key: 'deposit-entry', from: 'deposit', until: 'entry'}
] as const;

export type Span = (typeof spans)[number];

/** What a state has done towards an instrument by the date. */
export function toldOf({dataset, date}: Facts, instrument: string, state: string, standing: Standing): Told {
  const courses = coursesOf(dataset, instrument).get(state) ?? [];
  const course = courses.find(({ratification}) => ratification === standing.ratification) ?? courses[0];
  const by = (kind: string): string | undefined =>
    course?.steps.find((step) => step.kind === kind && step.first <= lastDay(date))?.date;
  return {standing, signature: by('signature'), deposit: by('deposit'), entry: by('entry')};
}

/** Whole months between two steps, where both are known to the day. */
export function monthsIn(told: Told, {from, until}: Span): number | undefined {
  const [start, end] = [told[from], told[until]];
  return start?.length === 10 && end?.length === 10 ? monthsBetween(start, end) : undefined;
}

/** How long a span lasted, in words. */
export function spanText(told: Told, span: Span, words: Words): string {
  const count = monthsIn(told, span);
  if (count !== undefined) return words.matrix.instruments.months(count);
  return span.from === 'signature' && told.deposit && !told.signature ? words.matrix.instruments.noSignature : '';
}

/** The steps of a state, for a plate. */
export function linesOf(told: Told | undefined, words: Words): Tip['lines'] {
  if (!told) return [];
  const steps = [
    ['signature_date', told.signature],
    ['deposit_date', told.deposit],
    ['entry_into_force_date', told.entry]
  ] as const;
  return [
    [words.status[told.standing.status], told.standing.since ? words.date(told.standing.since) : ''],
    ...steps.flatMap(([column, day]) => (day ? [[words.column(column), words.date(day)] as const] : [])),
    ...(told.standing.maybe ? [[words.matrix.perhaps(words.status[told.standing.maybe]), ''] as const] : [])
  ];
}

/** The columns of the matrix as a table. */
export function tableColumns({matrix: {instruments}, column}: Words): MatrixView['columns'] {
  return [
    {key: 'state', label: column('state')},
    {key: 'instrument', label: instruments.instrument},
    {key: 'status', label: instruments.status},
    {key: 'since', label: instruments.since},
    ...['signature_date', 'deposit_date', 'entry_into_force_date'].map((key) => ({key, label: column(key)})),
    ...spans.map((span) => ({key: span.key, label: instruments.spans[span.key], numeric: true})),
    {key: 'unverified_fields', label: column('unverified_fields')}
  ];
}

/** A row of the table: a state and an instrument. */
export function rowOf(key: string, name: string, instrument: string, told: Told, words: Words): ViewRow {
  const day = (date: string | undefined): Cell => ({
    text: date ? words.date(date) : '',
    sort: date ? firstDay(date) : ''
  });
  const {status, since, ratification} = told.standing;
  return {
    key,
    cells: [
      {text: name},
      {text: instrument},
      {text: words.status[status]},
      day(since),
      day(told.signature),
      day(told.deposit),
      day(told.entry),
      ...spans.map((span): Cell => ({text: spanText(told, span, words), sort: monthsIn(told, span) ?? ''})),
      {text: uncheckedIn(ratification, words)}
    ]
  };
}

/** How many Parties an instrument has, so that the sentence's figure stands in the table. */
export function totalRow(name: string, figure: Figure, columns: MatrixView['columns'], words: Words): ViewRow {
  const cells = columns.map(({key}): Cell => {
    if (key === 'state') return {text: words.matrix.instruments.total};
    if (key === 'instrument') return {text: name};
    return key === 'status' ? {text: figure.text, sort: figure.tally.value, figure} : {text: ''};
  });
  return {key: `total ${figure.tally.key}`, cells};
}

function uncheckedIn(row: Ratification | undefined, words: Words): string {
  if (row?.confidence === 'unverified') return words.matrix.all;
  const fields = (row as AnyRecord | undefined)?.['unverified_fields'] as readonly string[] | undefined;
  return words.list((fields ?? []).map((field) => words.column(field)));
}
