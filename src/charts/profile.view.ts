import {lastDay, yearOf} from '../data/dates.js';
import type {Dataset} from '../data/dataset.js';
import {grouped, total} from '../data/facts.js';
import type {Facts, Tally} from '../data/facts.js';
import type {Evaluation, State} from '../data/records.js';
import type {Selection} from '../data/selection.js';
import {statusOf} from '../data/status.js';
import type {Words} from '../words/index.js';
import {small} from '../words/named.js';
import {instrumentName} from './instrument.js';
import {footnotes, stateName} from './names.js';
import type {EventKind, ProfileEntry, ProfileEvaluation, Sign} from './profile-entries.view.js';
import {evaluationsOf, eventsOf, membershipsOf, projectsOf, regionCells, statementsOf} from './profile-entries.view.js';
import {lanesOf, spanOf} from './profile-lanes.view.js';
import type {Events, ProfileLane} from './profile-lanes.view.js';
import {lawFacts, lawRemarks, statusSpans, stepEntries} from './profile-law.view.js';
import type {StatusSpan} from './profile-law.view.js';
import {profileRows} from './profile-rows.view.js';
import {sectionsOf} from './profile-sections.view.js';
import type {ProfileSection} from './profile-sections.view.js';
import {coverageText, sourcesOf} from './provenance.js';
import {byTime, statesOf} from './timeline-entries.view.js';
import type {Told} from './timeline-entries.view.js';
import type {Years} from './timeline-years.js';
import type {Cell, Figure, Tip, View} from './view.js';

/** A state that can be chosen. */
export interface ProfileChoice {
  readonly id: string;
  readonly name: string;
}

/** All that a dataset knows of one state towards an instrument. */
export interface ProfileView extends View {
  /** The state shown; undefined as long as none is chosen. */
  readonly state: string | undefined;
  /** The states to choose from; empty where the element names its own. */
  readonly choices: readonly ProfileChoice[];
  readonly choiceLabel: string;
  readonly choicePrompt: string;
  readonly status: readonly StatusSpan[];
  readonly steps: readonly ProfileEntry[];
  readonly lanes: readonly ProfileLane[];
  /** The first and the last day of the axis. */
  readonly span: readonly [from: string, until: string];
  /** The date that is pointed at, where it is not that of the dataset. */
  readonly pointed: {readonly date: string; readonly text: string} | undefined;
  /** What was not checked of the steps, and where sources differ. */
  readonly remarks: readonly Cell[];
  readonly sections: readonly ProfileSection[];
  /** The date for which memberships and regions hold, in words. */
  readonly placesLead: string;
  readonly placesRemark: string;
  readonly memberships: readonly Cell[];
  readonly regions: readonly Cell[];
  /** The name of the bar of the status. */
  readonly statusLabel: string;
  /** All that is drawn, each once, by its first date. */
  readonly entries: readonly ProfileEntry[];
  /** The same by the year of its first date. */
  readonly years: Years<ProfileEntry>;
  /** The keys of the marks that are brought forward. */
  readonly highlighted: ReadonlySet<string>;
  /** The signs of the stages of an evaluation, with their names, where some are drawn. */
  readonly signs: readonly (readonly [sign: Sign, name: string])[];
  /** What a mark stands for. */
  readonly entry: (key: string) => ProfileEntry | undefined;
  readonly tip: (key: string) => Tip | undefined;
}

const ofEvents = ['types', 'themes', 'pillars', 'organisers', 'partners', 'q'] as const;

/** The state that an element names, else the only one that is selected or brought forward. */
function chosenState(dataset: Dataset, asked: string, {states, highlight}: Selection): string | undefined {
  const isState = (id: string): boolean => dataset.get('states', id) !== undefined;
  if (asked !== '') {
    const id = asked.trim().toUpperCase();
    if (!isState(id)) throw new TypeError(`unknown state: ${asked}`);
    return id;
  }
  const only = [states, highlight].map((ids) => ids?.filter(isState) ?? []).find((ids) => ids.length > 0);
  return only?.length === 1 ? only[0] : undefined;
}

/** Works out the profile of a state; a way to choose one where none is chosen. */
export function profileView(facts: Facts, selection: Selection, words: Words, asked = ''): ProfileView {
  const {dataset, instrument} = facts;
  const state = chosenState(dataset, asked, selection);
  const choices = asked === '' ? choicesOf(dataset, words) : [];
  return state === undefined
    ? unchosen(facts, choices, words)
    : chosen(facts, state, choices, selection, words, instrumentName(dataset, instrument, words));
}

const choicesOf = (dataset: Dataset, words: Words): readonly ProfileChoice[] =>
  dataset.tables.states
    .map(({id}) => ({id, name: stateName(dataset, id, words.lang)}))
    .sort((a, b) => words.compare(a.name, b.name));

function unchosen({dataset, instrument}: Facts, choices: readonly ProfileChoice[], words: Words): ProfileView {
  return {
    title: words.profile.anyTitle(instrumentName(dataset, instrument, words)),
    sentence: [words.profile.choose],
    reading: '',
    columns: [],
    rows: [],
    notes: [],
    sources: [],
    asOf: words.asOf(dataset.info.as_of),
    coverage: '',
    ...(choices.length === 0 && {empty: words.emptyDataset}),
    state: undefined,
    choices,
    choiceLabel: words.profile.label,
    choicePrompt: words.profile.prompt,
    status: [],
    steps: [],
    lanes: [],
    span: [dataset.info.as_of, dataset.info.as_of],
    pointed: undefined,
    remarks: [],
    sections: [],
    placesLead: '',
    placesRemark: '',
    memberships: [],
    regions: [],
    statusLabel: '',
    entries: [],
    years: [],
    highlighted: new Set(),
    signs: [],
    entry: () => undefined,
    tip: () => undefined
  };
}

function chosen(
  facts: Facts,
  state: string,
  choices: readonly ProfileChoice[],
  selection: Selection,
  words: Words,
  instrument: string
): ProfileView {
  const {dataset, date} = facts;
  const {profile} = words;
  const {period} = selection;
  const own: Selection = {states: [state], ...(period && {period})};
  const narrowing = Object.fromEntries(ofEvents.map((key) => [key, selection[key]]).filter(([, value]) => value));
  const whereOf = (where: EventKind): Selection => ({...own, ...narrowing, where});
  const name = stateName(dataset, state, words.lang);
  const steps = stepEntries(facts, state, words);
  const statements = statementsOf(facts, state);
  const evaluations = evaluationsOf(facts, state, period ? {period} : {}, words);
  const events = {
    held: eventsOf(facts, whereOf('held'), words),
    attended: eventsOf(facts, whereOf('attended'), words),
    about: eventsOf(facts, whereOf('about'), words)
  };
  const projects = projectsOf(facts, own, words);
  const exact = (value: number): Tally => ({key: '', value, precision: 'exact', n: value, of: value, withheld: 0});
  const figure = (tally: Tally, where: Selection, rows?: Figure['rows']): Figure => ({
    text: words.number(tally.value),
    tally,
    selection: {instrument: facts.instrument, date, ...where},
    ...(rows && {rows})
  });
  const count = (kind: EventKind): Figure => figure(total(facts, 'events', whereOf(kind)), whereOf(kind));
  const counts = [
    ['statements', figure(exact(statements.length), {states: [state]}, ['statements', statements])],
    ['evaluations', figure(exact(evaluations.length), own, ['evaluations', evaluationRows(facts, evaluations)])],
    ['held', count('held')],
    ['attended', count('attended')],
    ['about', count('about')],
    ['projects', figure(exact(projects.length), own, ['projects', projects.map(({record}) => record)])]
  ] as const;
  const law = lawFacts(facts, state, words);
  const lanes = lanesOf(facts, evaluations, events, projects, words);
  const record = dataset.get('states', state);
  const memberships = membershipsOf(facts, state, words);
  const regions = regionCells(facts, state, words);
  const entries = [...steps, ...lanes.flatMap((lane) => lane.entries)];
  const inOrder = [...onceEach(entries)].sort(byTime);
  const entry = (key: string): ProfileEntry | undefined => entries.find((each) => each.key === key);
  const ratifications = dataset.stepsOf(facts.instrument).get(state) ?? [];
  const records = [
    ...ratifications,
    ...statements,
    ...evaluationRows(facts, evaluations),
    ...toldRecords(events, projects)
  ];
  return {
    title: profile.title(name, instrument),
    sentence: [profile.law(law), ...profile.holds(counts.filter(([, {tally}]) => tally.value > 0))],
    reading: entries.length > 0 ? profile.reading(steps.length > 0) : '',
    columns: Object.entries(profile.columns).map(([key, label]) => ({key, label})),
    rows: profileRows(
      facts,
      {
        status: {
          date,
          text: words.status[law.status],
          since: statusOf(dataset, facts.instrument, state, date).since ?? ''
        },
        steps,
        statements,
        evaluations,
        events,
        projects,
        memberships,
        regions,
        counts
      },
      state,
      words
    ),
    notes: [
      ...(period || Object.keys(narrowing).length > 0 ? [profile.within] : []),
      ...footnotes(dataset, [state, ...namedIn(events, projects)], words)
    ],
    sources: sourcesOf(dataset, [...records, ...(record ? [record] : [])]),
    asOf: words.asOf(dataset.info.as_of),
    coverage: coverageText(dataset, 'evaluations', words) || coverageText(dataset, 'events', words),
    state,
    choices,
    choiceLabel: words.profile.label,
    choicePrompt: words.profile.prompt,
    status: statusSpans(facts, state),
    steps,
    lanes,
    span: spanOf(facts, entries),
    pointed: date < lastDay(dataset.info.as_of) ? {date, text: words.date(date)} : undefined,
    remarks: lawRemarks(facts, state, words),
    sections: sectionsOf(facts, {statements, evaluations, events, projects}, state, words),
    placesLead: profile.leads.places(date),
    memberships,
    placesRemark: membershipRemark(memberships, record, words),
    regions,
    statusLabel: profile.status,
    entries: inOrder,
    years: [...grouped(inOrder, ({from}) => [yearOf(from)])],
    highlighted: highlightedIn(entries, selection),
    signs: signsIn(entries, words),
    entry,
    tip: (key) => {
      const told = entry(key);
      return told && tipOf(told);
    }
  };
}

function tipOf({group, what, when, detail, label}: ProfileEntry): Tip {
  const more = detail === '' ? [] : [[detail, ''] as const];
  return label === undefined ? {title: what.text, lines: [[group, when], ...more]} : {title: label, lines: more};
}

/** What must be said of memberships that were not read in a source. */
function membershipRemark(cells: readonly Cell[], record: State | undefined, {profile, column}: Words): string {
  const isUnread = record?.unverified_fields?.includes('memberships') || record?.confidence === 'unverified';
  return cells.length > 0 && isUnread ? profile.unchecked([small(column('memberships'))]) : '';
}

/** Each event once, whatever it is to the state. */
function onceEach(entries: readonly ProfileEntry[]): readonly ProfileEntry[] {
  const met = new Map<string, ProfileEntry>();
  for (const entry of entries) {
    const id = entry.selects?.highlight?.join() ?? entry.key;
    const before = met.get(id);
    met.set(id, before ? {...before, group: `${before.group}, ${entry.group}`} : entry);
  }
  return [...met.values()];
}

const highlightedIn = (entries: readonly ProfileEntry[], {highlight}: Selection): ReadonlySet<string> =>
  new Set(entries.filter(({selects}) => selects?.highlight?.some((id) => highlight?.includes(id))).map(({key}) => key));

function signsIn(entries: readonly ProfileEntry[], {profile}: Words): readonly (readonly [Sign, string])[] {
  const used = new Set(entries.map(({sign}) => sign));
  return (['visit', 'adopted', 'published', 'recommendation'] as const)
    .filter((sign) => used.has(sign))
    .map((sign) => [sign, profile.evaluationSteps[sign]]);
}

const toldRecords = (events: Events, projects: readonly Told[]): readonly unknown[] =>
  [...events.held, ...events.attended, ...events.about, ...projects].map(({record}) => record);

const evaluationRows = ({dataset}: Facts, evaluations: readonly ProfileEvaluation[]): readonly Evaluation[] =>
  evaluations.flatMap(({key}) => dataset.get('evaluations', key) ?? []);

const namedIn = (events: Events, projects: readonly Told[]): readonly string[] =>
  [...events.held, ...events.attended, ...events.about, ...projects].flatMap(({record}) => statesOf(record));
