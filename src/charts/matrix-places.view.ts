import type {Dataset} from '../data/dataset.js';
import {firstDay} from '../data/dates.js';
import type {Facts} from '../data/facts.js';
import {isMember} from '../data/membership.js';
import type {Evaluation} from '../data/records.js';
import {evaluationSteps, takenBy} from '../data/rounds.js';
import type {EvaluationStep, Round} from '../data/rounds.js';
import type {Selection} from '../data/selection.js';
import {lastDate, statuses, statusOf} from '../data/status.js';
import type {Words} from '../words/index.js';
import type {MatrixGap} from './matrix.view.js';
import {stateName} from './names.js';

/** The column of what stands outside the rounds. */
export const urgent = 'urgent';

/** Who is evaluated: a state, or a territory of one. */
export interface Subject {
  readonly key: string;
  readonly state: string;
  readonly name: string;
  readonly full: string;
  readonly isPart: boolean;
  readonly isParty: boolean;
  /** Its evaluations by column; one that combines rounds stands under each of them. */
  readonly evaluations: ReadonlyMap<string, readonly Evaluation[]>;
}

/** The evaluations of a subject in a column or in several that one evaluation combines. */
export interface Place {
  readonly rounds: readonly string[];
  readonly rows: readonly Evaluation[];
  /** The steps of the one that got furthest. */
  readonly best?: Evaluation | undefined;
  readonly furthest?: EvaluationStep | undefined;
  readonly gap: MatrixGap;
}

/** A date, and that of the dataset. */
export interface By {
  readonly date: string;
  readonly asOf: string;
}

/** Who is evaluated, and what of it stands in which columns. */
export type Placed = readonly {readonly subject: Subject; readonly places: readonly Place[]}[];

/** Every state that ever is a Party and every one that was evaluated, by name, each followed by its territories. */
export function subjectsOf({dataset, instrument, date}: Facts, {regions}: Selection, words: Words): readonly Subject[] {
  const evaluations = dataset.tables.evaluations.filter((row) => row.instrument === instrument);
  const ever = statuses(dataset, instrument, lastDate(dataset, instrument));
  const states = new Set([
    ...[...ever].filter(([, {status}]) => status === 'party' || status === 'former').map(([id]) => id),
    ...evaluations.map(({state}) => state)
  ]);
  const isWithin = (id: string): boolean => !regions || regions.some((region) => isMember(dataset, region, id, date));
  const byName = [...states]
    .filter(isWithin)
    .map((id) => ({id, name: stateName(dataset, id, words.lang)}))
    .sort((a, b) => words.compare(a.name, b.name));
  return byName.flatMap(({id, name}) => {
    const own = evaluations.filter((row) => row.state === id);
    const isParty = statusOf(dataset, instrument, id, date).status === 'party';
    const territories = [...new Set(own.flatMap(({territory}) => territory ?? []))];
    const subject = (territory?: string): Subject => {
      const part = territory === undefined ? undefined : territoryName(dataset, territory, words);
      return {
        key: territory === undefined ? id : `${id}.${territory}`,
        state: id,
        name: part ?? name,
        full: part === undefined ? name : words.matrix.part(part, name),
        isPart: part !== undefined,
        isParty,
        evaluations: byColumn(own.filter((row) => row.territory === territory))
      };
    };
    return [subject(), ...territories.map(subject)];
  });
}

/** A territory need not be a row of the dataset to be evaluated: what has none is called by its code's own name. */
function territoryName(dataset: Dataset, id: string, {lang}: Words): string {
  if (dataset.get('states', id) || !/^[A-Z]{2}$/.test(id)) return stateName(dataset, id, lang);
  return new Intl.DisplayNames(lang, {type: 'region'}).of(id) ?? id;
}

function byColumn(rows: readonly Evaluation[]): ReadonlyMap<string, readonly Evaluation[]> {
  const columns = new Map<string, Evaluation[]>();
  for (const row of rows)
    for (const id of row.round?.length ? row.round : [urgent]) columns.set(id, [...(columns.get(id) ?? []), row]);
  return columns;
}

/** A row's places from left to right; rounds beside one another that share their evaluations are one, and so are those before a state was a Party. */
export function placesOf(subject: Subject, columns: readonly Round[], by: By): readonly Place[] {
  const places: Place[] = [];
  for (const {id, launched} of columns) {
    const rows = subject.evaluations.get(id) ?? [];
    const gap = gapOf(subject, id, launched, rows, by);
    const before = places.at(-1);
    const isShared =
      rows.length > 0 && before?.rows.length === rows.length && rows.every((row) => before.rows.includes(row));
    const isNoParty = gap === 'not-party' && before?.gap === gap && !before.best;
    const best = furthestOf(rows, by);
    if (before && (isShared || (isNoParty && !best))) {
      places[places.length - 1] = {...before, rounds: [...before.rounds, id]};
    } else places.push({rounds: [id], rows, gap, best: best?.row, furthest: best?.step});
  }
  return places;
}

function gapOf(
  {isParty}: Subject,
  id: string,
  launched: string | undefined,
  rows: readonly Evaluation[],
  {date, asOf}: By
): MatrixGap {
  if (id === urgent) return 'none';
  if (!isParty) return 'not-party';
  if (rows.some((row) => evaluationSteps.some((step) => takenBy(row, step, date, asOf) === 'perhaps')))
    return 'perhaps';
  return rows.length > 0 || (launched !== undefined && firstDay(launched) > date) ? 'not-yet' : 'absent';
}

/** The evaluation that got furthest by a date, and its last step. */
export function furthestOf(rows: readonly Evaluation[], {date, asOf}: By) {
  let found: {readonly row: Evaluation; readonly step: EvaluationStep} | undefined;
  for (const row of rows) {
    const step = evaluationSteps.findLast((each) => takenBy(row, each, date, asOf) === 'taken');
    const isFurther = step && (!found || evaluationSteps.indexOf(step) > evaluationSteps.indexOf(found.step));
    if (isFurther) found = {row, step};
  }
  return found;
}

/** The key of a place's mark. */
export const keyOf = ({key}: Subject, {rounds}: Place): string => `${key} ${rounds.join('+')}`;

/** What has a published report in a column by the date. */
export interface Published {
  readonly column: string;
  readonly states: readonly string[];
  readonly rows: readonly Evaluation[];
  /** Whether one more may have been published by then. */
  readonly mayBe: boolean;
}

/** Works out which states have a published report in a column by the date. */
export function publishedIn(placed: Placed, column: string, {date, asOf}: By): Published {
  const rows = placed.flatMap(({subject}) => subject.evaluations.get(column) ?? []);
  const when = (taken: string): readonly Evaluation[] =>
    rows.filter((row) => takenBy(row, 'published', date, asOf) === taken);
  const out = when('taken');
  const states = new Set(out.map(({state}) => state));
  return {column, states: [...states], rows: out, mayBe: when('perhaps').some(({state}) => !states.has(state))};
}
