import {isBy, lastDay} from '../data/dates.js';
import type {Facts} from '../data/facts.js';
import {lastDate, statusOf} from '../data/status.js';
import type {Status} from '../data/status.js';
import {coursesOf} from '../data/steps.js';
import type {Course, Step, StepKind} from '../data/steps.js';
import type {AnyRecord} from '../data/records.js';
import type {Words} from '../words/index.js';
import {instrumentName} from './instrument.js';
import {stateName} from './names.js';
import type {ProfileEntry} from './profile-entries.view.js';
import {sourceCell} from './profile-entries.view.js';
import type {Cell} from './view.js';

/** A way into an instrument, as far as it was gone by a date. */
export interface LawCourse {
  readonly signature?: string;
  readonly deposit?: string;
  /** By what the state consented: ratification, acceptance, approval, accession… */
  readonly kind?: string;
  /** The entry into force, also one that is only fixed by then. */
  readonly entry?: string;
  readonly isInForce: boolean;
  readonly notified?: string;
  readonly effect?: string;
  readonly hasLeft: boolean;
}

/** What a sentence on the status of a state is made of. */
export interface LawFacts {
  readonly name: string;
  readonly instrument: string;
  readonly date: string;
  /** Whether the date lies before that of the dataset. */
  readonly isPast: boolean;
  readonly status: Status;
  readonly maybe?: Status;
  readonly courses: readonly LawCourse[];
}

/** A time during which a state had one status. */
export interface StatusSpan {
  readonly status: Status;
  readonly from: string;
  readonly until: string;
}

/** The status of a state on the date, and the steps that led to it. */
export function lawFacts({dataset, instrument, date}: Facts, state: string, words: Words): LawFacts {
  const {status, maybe} = statusOf(dataset, instrument, state, date);
  const courses = coursesOf(dataset, instrument).get(state) ?? [];
  return {
    name: stateName(dataset, state, words.lang),
    instrument: instrumentName(dataset, instrument, words),
    date,
    isPast: date < lastDay(dataset.info.as_of),
    status,
    ...(maybe && {maybe}),
    courses: courses
      .map((course) => courseBy(course, date))
      .filter(({signature, deposit, entry}) => signature ?? deposit ?? entry)
  };
}

function courseBy({ratification, steps}: Course, date: string): LawCourse {
  const by = (kind: StepKind): string | undefined =>
    steps.find((step) => step.kind === kind && step.last <= date)?.date;
  const signature = by('signature');
  const deposit = by('deposit');
  // What a deposit has fixed is known before it comes true.
  const entry = deposit === undefined ? by('entry') : steps.find(({kind}) => kind === 'entry')?.date;
  const notified = isBy(ratification.denunciation_notified, date) ? ratification.denunciation_notified : undefined;
  const hasLeft = by('denunciation') !== undefined;
  const effect = hasLeft || notified ? ratification.denunciation_effect : undefined;
  return {
    ...(signature && {signature}),
    ...(deposit && {deposit}),
    ...(deposit && ratification.instrument_type && {kind: ratification.instrument_type}),
    ...(entry && {entry}),
    isInForce: by('entry') !== undefined,
    ...(notified && {notified}),
    ...(effect && {effect}),
    hasLeft
  };
}

const columnOf: {readonly [K in StepKind]: string} = {
  signature: 'signature_date',
  deposit: 'deposit_date',
  entry: 'entry_into_force_date',
  denunciation: 'denunciation_effect'
};

/** Every step of a state, whenever it was taken. */
export function stepEntries({dataset, instrument}: Facts, state: string, words: Words): readonly ProfileEntry[] {
  const {profile} = words;
  const courses = coursesOf(dataset, instrument).get(state) ?? [];
  return courses.flatMap(({ratification, steps}) => {
    const label = ({kind}: Step): string =>
      kind === 'deposit' ? profile.deposit(ratification.instrument_type) : profile.steps[kind];
    const unread = (ratification as AnyRecord)['unverified_fields'] as readonly string[] | undefined;
    const isUnread = ({kind}: Step): boolean => unread?.includes(columnOf[kind]) ?? false;
    return steps.map(
      (step): ProfileEntry => ({
        key: `${ratification.id} ${step.kind}`,
        group: profile.status,
        what: {text: label(step)},
        from: step.date,
        until: step.date,
        when: words.date(step.date),
        detail: isUnread(step) ? words.unverified : '',
        source: sourceCell(dataset, ratification),
        sign: 'step',
        label: `${label(step)}, ${words.date(step.date)}`,
        selects: {date: step.date}
      })
    );
  });
}

/** The column of an instrument that says who has a status without a step of its own. */
const lawOf: {readonly [S in Status]?: string} = {entitled: 'open_to', invited: 'invited'};

/** What a reader must know of the rows that the steps were read from: what was not checked, where sources differ. */
export function lawRemarks(facts: Facts, state: string, words: Words): readonly Cell[] {
  const {dataset, instrument, date} = facts;
  const {status} = statusOf(dataset, instrument, state, date);
  const column = lawOf[status];
  if (column !== undefined && dataset.get('instruments', instrument)?.unverified_fields?.includes(column))
    return [{text: words.profile.uncheckedLaw}];
  const courses = coursesOf(dataset, instrument).get(state) ?? [];
  return courses.flatMap(({ratification}): readonly Cell[] => {
    const {confidence, unverified_fields: unread = [], note} = ratification;
    const names = unread.map((column) => words.profile.lawColumns[column] ?? words.column(column));
    return [
      ...(names.length > 0 ? [{text: words.profile.unchecked(names)}] : []),
      ...(names.length === 0 && confidence === 'unverified' ? [{text: words.profile.uncheckedRow}] : []),
      ...(note === undefined ? [] : [{text: note, ...(words.lang !== 'en' && {lang: 'en'})}])
    ];
  });
}

/** The status of a state over time, from its first step to the last day that is known. */
export function statusSpans({dataset, instrument}: Facts, state: string): readonly StatusSpan[] {
  const courses = coursesOf(dataset, instrument).get(state) ?? [];
  const days = [...new Set(courses.flatMap(({steps}) => steps.map(({last}) => last)))].sort();
  const end = lastDate(dataset, instrument);
  return days
    .map((from, index) => ({
      status: statusOf(dataset, instrument, state, from).status,
      from,
      until: days[index + 1] ?? end
    }))
    .filter(({from, until}) => from < until);
}
