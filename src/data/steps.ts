import type {Dataset} from './dataset.js';
import {entryByRule, firstDay, lastDay} from './dates.js';
import type {Instrument, Ratification} from './records.js';

/** What a state does, or what befalls it, on its way into an instrument and out of it; in this order. */
export type StepKind = 'signature' | 'deposit' | 'entry' | 'denunciation';

/** A step that may have been taken from its first day on, and has certainly been taken on its last. */
export interface Step {
  readonly kind: StepKind;
  /** As exactly as it is known: a year, a month or a day. */
  readonly date: string;
  readonly first: string;
  readonly last: string;
}

/** One way into an instrument, and out of it where it ended: a row of ratifications with its steps in order. */
export interface Course {
  readonly ratification: Ratification;
  readonly steps: readonly Step[];
}

/** The courses of every state that took a step towards an instrument. */
export type Courses = ReadonlyMap<string, readonly Course[]>;

const known = new WeakMap<Dataset, Map<string, Courses>>();

/** The steps of all states towards an instrument, without those that lie after the dataset's date and are not yet fixed. */
export function coursesOf(dataset: Dataset, instrument: string): Courses {
  let courses = known.get(dataset);
  if (!courses) known.set(dataset, (courses = new Map()));
  const found = courses.get(instrument);
  if (found) return found;
  const record = dataset.get('instruments', instrument);
  const asOf = lastDay(dataset.info.as_of);
  const made: Courses = new Map(
    [...dataset.stepsOf(instrument)].map(([state, rows]) => [
      state,
      rows.map((row) => ({ratification: row, steps: stepsOf(row, record, asOf)}))
    ])
  );
  courses.set(instrument, made);
  return made;
}

/**
 * The day (or, for the first Parties, the date as known) on which an instrument enters into force for a state that
 * deposited then, by the instrument's own rule; undefined where the rule or the date is not known well enough.
 */
export function entryIntoForce(deposit: string, instrument: Instrument): string | undefined {
  const {entry_into_force: first, rule_months: months} = instrument;
  const firstOfMonth = instrument.rule_first_of_month === 'yes';
  if (!first || months === undefined || deposit.length < (firstOfMonth ? 7 : 10)) return undefined;
  const own = entryByRule(deposit, months, firstOfMonth);
  return own > lastDay(first) ? own : first;
}

function stepsOf(row: Ratification, instrument: Instrument | undefined, asOf: string): readonly Step[] {
  const steps: Step[] = [];
  const add = (kind: StepKind, date: string | undefined, isFixed: boolean, latest = '9999') => {
    if (!date || !isFixed) return;
    const last = lastDay(date);
    steps.push({kind, date, first: firstDay(date), last: last > latest ? latest : last});
  };
  const isPast = (date = '') => firstDay(date) <= asOf;
  const {signature_date, deposit_date, denunciation_effect} = row;
  // What a dataset knows as done was done by its own date, even where only the year is known.
  add('signature', signature_date, isPast(signature_date), asOf);
  add('deposit', deposit_date, isPast(deposit_date), asOf);
  const derived = deposit_date && instrument && entryIntoForce(deposit_date, instrument);
  const entry = row.entry_into_force_date || derived || undefined;
  add('entry', entry, isPast(deposit_date || entry));
  add('denunciation', denunciation_effect, isPast(row.denunciation_notified));
  return steps;
}
