import type {Dataset} from '../data/dataset.js';
import {daysBetween, durationOf} from '../data/durations.js';
import type {Facts} from '../data/facts.js';
import type {AnyRecord, Evaluation} from '../data/records.js';
import {evaluationSteps, stepDate, takenBy} from '../data/rounds.js';
import type {EvaluationStep} from '../data/rounds.js';
import type {Words} from '../words/index.js';
import {furthestOf, keyOf, urgent} from './matrix-places.view.js';
import type {By, Place, Subject} from './matrix-places.view.js';
import type {MatrixView} from './matrix.view.js';
import {linkOf} from './provenance.js';
import type {Cell, Figure, Tip, ViewRow} from './view.js';

const spans = [
  {key: 'visit-adopted', from: 'visit', until: 'adopted'},
  {key: 'adopted-published', from: 'adopted', until: 'published'},
  {key: 'visit-published', from: 'visit', until: 'published'}
] as const satisfies readonly {key: string; from: EvaluationStep; until: EvaluationStep}[];

type Span = (typeof spans)[number];

/** How long it took from one step to another, where both were taken by the date and are known to the day. */
const daysIn = (row: Evaluation, {from, until}: Span, {date, asOf}: By): number | undefined =>
  takenBy(row, until, date, asOf) === 'taken' ? daysBetween(stepDate(row, from), stepDate(row, until)) : undefined;

/** The median and the ends of each span of the procedure, with how many evaluations they are known for. */
export function durationNotes(evaluations: readonly Evaluation[], by: By, {matrix}: Words): readonly string[] {
  const begun = evaluations.filter((row) => furthestOf([row], by));
  return spans.flatMap((span) => {
    const duration = durationOf(begun.map((row) => daysIn(row, span, by)));
    return duration.n === 0 ? [] : [matrix.duration(matrix.spans[span.key], duration)];
  });
}

/** All steps of the evaluation, by the date; what is not known is said to be so. */
export function tipOf(
  subject: Subject,
  {rounds, best}: Place,
  by: By,
  column: (id: string) => string,
  words: Words
): Tip {
  const {matrix} = words;
  const title = words.labelled(subject.full, rounds.length > 1 ? matrix.together(rounds) : column(rounds[0] ?? ''));
  if (!best) return {title, lines: []};
  const unchecked = uncheckedIn(best, words);
  const reference = best.report_reference ?? '';
  const last =
    unchecked === '' ? (['report_reference', reference] as const) : (['unverified_fields', unchecked] as const);
  return {
    title,
    lines: [
      ...evaluationSteps.map((step) => [matrix.steps[step], stepText(best, step, by, words)] as const),
      ...(last[1] === '' ? [] : [[words.column(last[0]), last[1]] as const])
    ]
  };
}

function stepText(row: Evaluation, step: EvaluationStep, {date, asOf}: By, words: Words): string {
  const {matrix} = words;
  switch (takenBy(row, step, date, asOf)) {
    case 'taken':
      return whenOf(row, step, words);
    case 'perhaps':
      return matrix.perhaps(whenOf(row, step, words));
    case 'later':
      return matrix.gaps['not-yet'];
    case 'unknown':
      return matrix.gaps.absent;
  }
}

/** When a step was taken, in words: a visit from its first day to its last. */
function whenOf(row: Evaluation, step: EvaluationStep, words: Words): string {
  const isVisit = step === 'visit' && row.visit_start !== undefined;
  return isVisit ? words.range(row.visit_start, row.visit_end) : words.date(stepDate(row, step) ?? '');
}

const made = new WeakMap<Evaluation, Map<string, unknown>>();

/**
 * What is told of an evaluation, made once for as long as the same of its steps are taken: writing hundreds of dates
 * takes longer than all the rest, and a clock that plays asks for the same ones again.
 */
export function toldOnce<T>(row: Evaluation, what: string, {date, asOf}: By, {lang}: Words, make: () => T): T {
  const known = made.get(row) ?? new Map<string, unknown>();
  made.set(row, known);
  const key = [what, lang, ...evaluationSteps.map((step) => takenBy(row, step, date, asOf))].join();
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}

/** The columns of the matrix as a table. */
export const tableColumns = ({matrix, column}: Words): MatrixView['columns'] => [
  {key: 'state', label: column('state')},
  {key: 'round', label: column('round')},
  {key: 'step', label: matrix.furthest},
  ...evaluationSteps.map((step) => ({key: step, label: matrix.steps[step]})),
  ...spans.map((span) => ({key: span.key, label: matrix.days[span.key], numeric: true})),
  {key: 'reference', label: column('report_reference')},
  {key: 'unverified_fields', label: column('unverified_fields')},
  {key: 'note', label: column('note')}
];

/** A row of the table for each evaluation of a place, or one that says why there is none. */
export function tableRows({dataset, date}: Facts, subject: Subject, place: Place, words: Words): readonly ViewRow[] {
  const {matrix} = words;
  const by = {date, asOf: dataset.info.as_of};
  const [only = ''] = place.rounds;
  const one = only === urgent ? matrix.urgent : matrix.heading(only);
  const label = place.rounds.length > 1 ? matrix.together(place.rounds) : one;
  const head: readonly Cell[] = [{text: subject.full}, {text: label, sort: place.rounds.join()}];
  const key = keyOf(subject, place);
  const rest = tableColumns(words)
    .slice(3)
    .map((): Cell => ({text: ''}));
  const begun = place.rows.filter((row) => furthestOf([row], by));
  if (begun.length === 0) return [{key, cells: [...head, {text: matrix.gaps[place.gap]}, ...rest]}];
  return begun.map((row) =>
    toldOnce(row, `row ${key}`, by, words, () => ({key, cells: [...head, ...cellsOf(dataset, row, by, words)]}))
  );
}

/** What the table says of an evaluation, beside who and which round. */
function cellsOf(dataset: Dataset, row: Evaluation, by: By, words: Words): readonly Cell[] {
  const {matrix} = words;
  const {step} = furthestOf([row], by)!;
  const href = linkOf(dataset, row);
  return [
    {text: matrix.done[step], sort: evaluationSteps.indexOf(step)},
    ...evaluationSteps.map((each): Cell => ({text: stepText(row, each, by, words), sort: stepDate(row, each) ?? ''})),
    ...spans.map((span): Cell => {
      const days = daysIn(row, span, by);
      return days === undefined ? {text: ''} : {text: words.number(days), sort: days};
    }),
    {text: row.report_reference ?? matrix.page, ...(href && {href})},
    {text: uncheckedIn(row, words)},
    {text: row.note ?? '', ...(row.note && words.lang !== 'en' && {lang: 'en'})}
  ];
}

/** How many states have a published report in a round, so that the sentence's figures stand in the table. */
export function totalRow(figure: Figure, words: Words): ViewRow {
  const {matrix} = words;
  const {key: round, value} = figure.tally;
  const cells = tableColumns(words).map(({key}): Cell => {
    if (key === 'state') return {text: matrix.total};
    if (key === 'round') return {text: matrix.heading(round)};
    return key === 'published' ? {text: figure.text, sort: value, figure} : {text: ''};
  });
  return {key: `total ${round}`, cells};
}

function uncheckedIn(row: Evaluation, words: Words): string {
  if (row.confidence === 'unverified') return words.matrix.all;
  const fields = (row as AnyRecord)['unverified_fields'] as readonly string[] | undefined;
  return words.list((fields ?? []).map((field) => words.column(field)));
}
