import {total} from '../data/facts.js';
import type {Facts} from '../data/facts.js';
import type {Statement, TableName} from '../data/records.js';
import type {Words} from '../words/index.js';
import {stateName} from './names.js';
import type {EventKind, ProfileEvaluation} from './profile-entries.view.js';
import {eventMeta, projectMeta, statementItem, toldItem} from './profile-items.view.js';
import type {ProfileItem} from './profile-items.view.js';
import type {Events} from './profile-lanes.view.js';
import {knownGaps} from './gaps.js';
import type {Told} from './timeline-entries.view.js';

/** A part of a profile: what is said of all of it, then its items. */
export interface ProfileSection {
  readonly key: string;
  readonly title: string;
  readonly count: number;
  readonly lead: string;
  readonly items: readonly ProfileItem[];
  readonly evaluations?: readonly ProfileEvaluation[];
  /** What the table behind it is known not to hold. */
  readonly gaps: readonly string[];
}

interface Parts {
  readonly statements: readonly Statement[];
  readonly evaluations: readonly ProfileEvaluation[];
  readonly events: Events;
  readonly projects: readonly Told[];
}

/** The parts of a profile, the empty ones with a sentence that says so. */
export function sectionsOf(facts: Facts, parts: Parts, state: string, words: Words): readonly ProfileSection[] {
  const {dataset} = facts;
  const {statements, evaluations, events, projects} = parts;
  const {profile} = words;
  const name = stateName(dataset, state, words.lang);
  const gaps = (table: TableName): readonly string[] => knownGaps(dataset.coverage[table], words.lang);
  const listed = (kind: EventKind, lead: string): ProfileSection => ({
    key: kind,
    title: profile.sections[kind](name),
    count: events[kind].length,
    lead: [events[kind].length > 0 ? '' : profile.leads.none, lead].join(' ').trim(),
    items: events[kind].map((told) => toldItem(dataset, told, eventMeta(told, words), words)),
    gaps: []
  });
  const knowing = dataset.tables.events.filter(({id}) => dataset.countsOf(id).some((row) => row.states !== undefined));
  return [
    {
      key: 'statements',
      title: profile.sections.statements,
      count: statements.length,
      lead: statements.length > 0 ? '' : profile.leads.statements(name, dataset.coverage.statements.complete),
      items: statements.map((row) => statementItem(facts, row, state, words)),
      gaps: gaps('statements')
    },
    {
      key: 'evaluations',
      title: profile.sections.evaluations,
      count: evaluations.length,
      lead: evaluations.length > 0 ? '' : profile.leads.evaluations(name),
      items: [],
      evaluations,
      gaps: gaps('evaluations')
    },
    listed('held', ''),
    listed('attended', profile.leads.attended(knowing.length, total(facts, 'events').value)),
    listed('about', profile.leads.about(name)),
    {
      key: 'projects',
      title: profile.sections.projects,
      count: projects.length,
      lead: projects.length > 0 ? '' : profile.leads.projects(name),
      items: projects.map((told) => toldItem(dataset, told, projectMeta(told, words), words)),
      gaps: []
    }
  ];
}
