import {firstDay, lastDay, yearOf} from '../data/dates.js';
import type {Facts} from '../data/facts.js';
import {lastDate} from '../data/status.js';
import type {Words} from '../words/index.js';
import type {EventKind, ProfileEntry, ProfileEvaluation} from './profile-entries.view.js';
import {projectMeta, toldEntry} from './profile-items.view.js';
import type {Told} from './timeline-entries.view.js';

/** The marks of one kind, one beside the other. */
export interface ProfileLane {
  readonly key: string;
  readonly label: string;
  readonly entries: readonly ProfileEntry[];
}

/** The events of a state in each of the three senses. */
export type Events = {readonly [K in EventKind]: readonly Told[]};

/** The evaluations, events and projects whose dates are known, each kind in its lane. */
export function lanesOf(
  {dataset}: Facts,
  evaluations: readonly ProfileEvaluation[],
  events: Events,
  projects: readonly Told[],
  words: Words
): readonly ProfileLane[] {
  const {profile} = words;
  const dated = (entries: readonly ProfileEntry[]) => entries.filter(({from, until}) => from !== '' && until !== '');
  const lanes = [
    ...evaluations.map(({key, name, stages}) => ({key, label: name, entries: stages.flatMap((stage) => stage ?? [])})),
    ...(['held', 'attended', 'about'] as const).map((kind) => ({
      key: kind,
      label: profile.lanes[kind],
      entries: events[kind].map((told) => toldEntry(dataset, told, profile.kindsOfEvent[kind], told.place, words))
    })),
    {
      key: 'projects',
      label: profile.lanes.projects,
      entries: projects.map((told) =>
        toldEntry(dataset, told, profile.bySource.project, projectMeta(told, words).join(' · '), words)
      )
    }
  ];
  return lanes.map((lane) => ({...lane, entries: dated(lane.entries)})).filter(({entries}) => entries.length > 0);
}

/** Whole years, from the first mark to the last day that is known. */
export function spanOf({dataset, instrument}: Facts, entries: readonly ProfileEntry[]): readonly [string, string] {
  const last = lastDate(dataset, instrument);
  const first = entries.map(({from}) => firstDay(from)).reduce((least, day) => (day < least ? day : least), last);
  const end = entries.map(({until}) => lastDay(until)).reduce((most, day) => (day > most ? day : most), last);
  return [`${yearOf(first)}-01-01`, end];
}
