import type {Dataset} from './dataset.js';
import {lastDay} from './dates.js';
import {statusOf} from './status.js';
import type {StepKind} from './steps.js';
import {coursesOf} from './steps.js';

/** What one state did on a day of a timeline. */
export interface Change {
  readonly state: string;
  readonly kind: StepKind;
}

/** How an instrument stood from one date until the next on which a number changed. */
export interface TimelineStep {
  /** As exactly as it is known. */
  readonly date: string;
  /** The day from which the numbers certainly hold. */
  readonly last: string;
  /** States that have signed, whatever they did later. */
  readonly signatures: number;
  /** States whose deposit stands: made, and not ended by a denunciation. */
  readonly deposits: number;
  /** States for which the instrument is in force. */
  readonly parties: number;
  readonly changes: readonly Change[];
}

const timelines = new WeakMap<Dataset, Map<string, readonly TimelineStep[]>>();

/** Signatures, deposits and Parties of an instrument over time: a step for every date on which a number changed. */
export function timeline(dataset: Dataset, instrument: string): readonly TimelineStep[] {
  let known = timelines.get(dataset);
  if (!known) timelines.set(dataset, (known = new Map()));
  let steps = known.get(instrument);
  if (!steps) known.set(instrument, (steps = makeTimeline(dataset, instrument)));
  return steps;
}

/** The last step of a timeline taken by a date: how the instrument stood then. */
export function at(steps: readonly TimelineStep[], date: string): TimelineStep | undefined {
  return steps.findLast(({last}) => last <= lastDay(date));
}

function makeTimeline(dataset: Dataset, instrument: string): readonly TimelineStep[] {
  const taken = [...coursesOf(dataset, instrument)].flatMap(([state, courses]) =>
    courses.flatMap(({steps}) => steps.map((step) => ({...step, state})))
  );
  taken.sort((a, b) => Number(a.last > b.last) - Number(a.last < b.last));
  const signed = new Set<string>();
  const bound = {consent: new Set<string>(), party: new Set<string>()};
  const timeline: TimelineStep[] = [];
  for (let start = 0; start < taken.length; ) {
    const day = taken[start]?.last ?? '';
    const end = taken.findLastIndex(({last}) => last === day) + 1;
    const today = taken.slice(start, end);
    for (const {state, kind} of today) {
      if (kind === 'signature') signed.add(state);
      const {status} = statusOf(dataset, instrument, state, day);
      for (const name of ['consent', 'party'] as const) bound[name][status === name ? 'add' : 'delete'](state);
    }
    const date = today.every((step) => step.date === today[0]?.date) ? (today[0]?.date ?? day) : day;
    timeline.push({
      date,
      last: day,
      signatures: signed.size,
      deposits: bound.consent.size + bound.party.size,
      parties: bound.party.size,
      changes: today.map(({state, kind}) => ({state, kind}))
    });
    start = end;
  }
  return timeline;
}
