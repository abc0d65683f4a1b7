import {parseInterval} from './build.js';
import type {Dataset} from './dataset.js';
import {isDate, lastDay} from './dates.js';
import {holds, isMember} from './membership.js';
import type {Ratification} from './records.js';
import type {Course, Step, StepKind} from './steps.js';
import {coursesOf} from './steps.js';

/** What a state is to an instrument, in the order of the legend. */
export const statusNames = ['party', 'consent', 'signatory', 'entitled', 'invited', 'former', 'none'] as const;

export type Status = (typeof statusNames)[number];

/** What a state is to an instrument on a date, and by which step. */
export interface Standing {
  readonly status: Status;
  /** The date of the step that made it so, as exactly as it is known. */
  readonly since?: string;
  readonly ratification?: Ratification;
  /** What it may be instead, by a step of which only the year or month is known. */
  readonly maybe?: Status;
  /** Whether a step of which only the year or month is known may have made it something else by then. */
  readonly uncertain?: true;
}

const statusAfter: Readonly<Record<StepKind, Status>> = {
  signature: 'signatory',
  deposit: 'consent',
  entry: 'party',
  denunciation: 'former'
};

/** What a state is to an instrument on a date; on the last day of a date that is a year or a month. */
export function statusOf(dataset: Dataset, instrument: string, state: string, date: string): Standing {
  const day = lastDay(date);
  const courses = coursesOf(dataset, instrument).get(state) ?? [];
  const taken = decisive(courses, day, 'last');
  const perhaps = decisive(courses, day, 'first');
  const status = taken ? statusAfter[taken.step.kind] : entitlement(dataset, instrument, state, day);
  const maybe = perhaps ? statusAfter[perhaps.step.kind] : status;
  return {
    status,
    ...(taken && {since: taken.step.date, ratification: taken.course.ratification}),
    ...(maybe !== status && {maybe, uncertain: true})
  };
}

/** What every state of the dataset is to an instrument on a date, in the order of the table. */
export function statuses(dataset: Dataset, instrument: string, date: string): ReadonlyMap<string, Standing> {
  return new Map(dataset.tables.states.map(({id}) => [id, statusOf(dataset, instrument, id, date)]));
}

/** The last day that a view may show: the dataset's own, or that of the last entry into force which a deposit has fixed. */
export function lastDate(dataset: Dataset, instrument: string): string {
  let last = lastDay(dataset.info.as_of);
  for (const {steps} of [...coursesOf(dataset, instrument).values()].flat()) {
    for (const step of steps) if (step.kind === 'entry' && step.last > last) last = step.last;
  }
  return last;
}

/** The day a view shows when asked for a date: by default the dataset's own, never later than the last fact known. */
export function clampDate(dataset: Dataset, instrument: string, date?: string): string {
  const asked = lastDay(date && isDate(date) ? date : dataset.info.as_of);
  const last = lastDate(dataset, instrument);
  return asked > last ? last : asked;
}

/** The step that decides on a day: what is in force comes first, else the latest step of all courses. */
function decisive(courses: readonly Course[], day: string, edge: 'first' | 'last') {
  let found: {readonly course: Course; readonly step: Step} | undefined;
  for (const course of courses) {
    const step = course.steps.findLast((each) => each[edge] <= day);
    if (!step || found?.step.kind === 'entry') continue;
    if (!found || step.kind === 'entry' || step[edge] >= found.step[edge]) found = {course, step};
  }
  return found;
}

function entitlement(dataset: Dataset, instrument: string, state: string, day: string): Status {
  const record = dataset.get('instruments', instrument);
  // A territory has no status of its own, and nobody could sign before the instrument was opened.
  if (!record || dataset.get('states', state)?.kind === 'territory' || day < lastDay(record.opened ?? ''))
    return 'none';
  if (record.open_to?.some((region) => isMember(dataset, region, state, day))) return 'entitled';
  const isInvited = record.invited?.map(parseInterval).some(({id, ...span}) => id === state && holds(span, day));
  return isInvited ? 'invited' : 'none';
}
