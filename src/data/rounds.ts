import type {Dataset} from './dataset.js';
import {firstDay, lastDay} from './dates.js';
import type {Evaluation} from './records.js';

/** The steps of an evaluation, in the order of the procedure. */
export const evaluationSteps = ['visit', 'adopted', 'published', 'recommendation'] as const;

export type EvaluationStep = (typeof evaluationSteps)[number];

/** Whether a step was taken by a date: `perhaps` where its day is not known well enough, `unknown` where it has none. */
export type Taken = 'taken' | 'perhaps' | 'later' | 'unknown';

/** A round of evaluation, with the day of its launch where an event holds it. */
export interface Round {
  readonly id: string;
  readonly launched?: string;
}

/** An event of type milestone launches the round that its id ends in: `milestone-round-4-launch`. */
const launchId = /(?:^|-)round-(\w+)-launch$/;

/** The rounds of an instrument that the dataset speaks of, in order. */
export function roundsOf({tables}: Dataset, instrument: string): readonly Round[] {
  const launches = new Map<string, string>();
  for (const {id, type, instruments = [], start_date} of tables.events) {
    const round = type === 'milestone' && launchId.exec(id)?.[1];
    if (round && (instruments.length === 0 || instruments.includes(instrument))) launches.set(round, start_date);
  }
  const evaluated = tables.evaluations.filter((row) => row.instrument === instrument);
  if (evaluated.length === 0) return [];
  const ids = new Set([...launches.keys(), ...evaluated.flatMap(({round = []}) => round)]);
  return [...ids]
    .sort((a, b) => a.localeCompare(b, 'en', {numeric: true}))
    .map((id) => {
      const launched = launches.get(id);
      return {id, ...(launched && {launched})};
    });
}

/** When a step of an evaluation was taken, as exactly as it is known; a visit when it ended. */
export function stepDate(row: Evaluation, step: EvaluationStep): string | undefined {
  switch (step) {
    case 'visit':
      return row.visit_end ?? row.visit_start;
    case 'adopted':
      return row.report_adopted;
    case 'published':
      return row.report_published;
    case 'recommendation':
      return row.recommendation_adopted;
  }
}

/** Whether a step was taken by a date. What a dataset knows as done was done by its own date, `asOf`, at the latest. */
export function takenBy(row: Evaluation, step: EvaluationStep, date: string, asOf: string): Taken {
  const day = stepDate(row, step);
  if (!day) return 'unknown';
  const by = lastDay(date);
  const last = lastDay(day);
  if ((last > lastDay(asOf) ? lastDay(asOf) : last) <= by) return 'taken';
  return firstDay(day) <= by ? 'perhaps' : 'later';
}
