import type {Facts} from '../data/facts.js';
import type {Statement} from '../data/records.js';
import type {Words} from '../words/index.js';
import type {EventKind, ProfileEntry, ProfileEvaluation} from './profile-entries.view.js';
import {sourceCell} from './profile-entries.view.js';
import {effectOf, eventMeta, projectMeta, statementItem, toldEntry} from './profile-items.view.js';
import type {Events} from './profile-lanes.view.js';
import type {Told} from './timeline-entries.view.js';
import type {Cell, Figure, ViewRow} from './view.js';

type Count = EventKind | 'statements' | 'evaluations' | 'projects';

/** All that a profile tells. */
export interface ProfileParts {
  readonly status: {readonly date: string; readonly text: string; readonly since: string};
  readonly steps: readonly ProfileEntry[];
  readonly statements: readonly Statement[];
  readonly evaluations: readonly ProfileEvaluation[];
  readonly events: Events;
  readonly projects: readonly Told[];
  readonly memberships: readonly Cell[];
  readonly regions: readonly Cell[];
  readonly counts: readonly (readonly [name: Count, figure: Figure])[];
}

const none: Cell = {text: ''};

/** All that a profile tells as rows: what it belongs to, what it is, when, details, source. */
export function profileRows(facts: Facts, parts: ProfileParts, state: string, words: Words): readonly ViewRow[] {
  const {dataset, date} = facts;
  const {profile} = words;
  const {bySource} = profile;
  const row = (key: string, group: string, ...cells: readonly Cell[]): ViewRow => ({
    key,
    cells: [{text: group}, ...cells]
  });
  const entryRow = ({key, group, what, when, from, until, detail, source}: ProfileEntry): ViewRow =>
    row(key, group, what, {text: when, sort: from || until}, {text: detail}, source);
  const events = (['held', 'attended', 'about'] as const).flatMap((kind) =>
    parts.events[kind].map((told) =>
      entryRow(toldEntry(dataset, told, profile.kindsOfEvent[kind], eventMeta(told, words).join(' · '), words))
    )
  );
  const {status} = parts;
  return [
    row(
      'status',
      profile.statusOn(status.date),
      {text: status.text},
      {text: status.since && words.date(status.since), sort: status.since},
      none,
      none
    ),
    ...parts.steps.map(entryRow),
    ...parts.statements.map((statement) => {
      const {title, text = none, meta} = statementItem(facts, statement, state, words);
      return row(
        statement.id,
        words.labelled(bySource.statement, [title.text, ...meta.slice(0, -1)].join(', ')),
        text,
        {text: effectOf(statement, date, words), sort: statement.from ?? ''},
        none,
        sourceCell(dataset, statement)
      );
    }),
    ...parts.evaluations.flatMap(({stages}) => stages.flatMap((stage) => (stage ? entryRow(stage) : []))),
    ...events,
    ...parts.projects.map((told) =>
      entryRow(toldEntry(dataset, told, bySource.project, projectMeta(told, words).join(' · '), words))
    ),
    ...parts.memberships.map((cell, index) => row(`membership ${index}`, bySource.membership, cell, none, none, none)),
    ...parts.regions.map((cell, index) => row(`region ${index}`, bySource.region, cell, none, none, none)),
    ...parts.counts.map(([name, figure]) =>
      row(
        `count ${name}`,
        profile.counted,
        {text: profile.countLabel(name)},
        none,
        {text: figure.text, sort: figure.tally.value, figure},
        none
      )
    )
  ];
}
