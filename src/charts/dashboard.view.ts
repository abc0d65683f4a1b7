import type {Dataset} from '../data/dataset.js';
import type {Facts} from '../data/facts.js';
import type {Instrument} from '../data/records.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {instrumentName} from './instrument.js';
import {packageNote, stateName, titleOf} from './names.js';
import type {Cell} from './view.js';

/** The corners of the triangle, in the order in which they are read. */
export const corners = ['standards', 'monitoring', 'cooperation'] as const;

export type Corner = (typeof corners)[number];

/** What a dashboard is made of: its corners, and the filter beside them. */
export type DashboardPart = Corner | 'filter';

/** An organisation through whose eyes a dashboard looks: its frame of the map, its region, its note. */
export interface Profile {
  readonly frame: 'osce';
  readonly region: string;
  readonly note: string;
}

const profiles: Readonly<Record<string, Profile>> = {
  osce: {frame: 'osce', region: 'osce-participating', note: 'profile-osce'}
};

/** What a dashboard says beside its pictures. */
export interface DashboardView {
  readonly title: Cell;
  /** How the convention is cited, when it was opened, since when it is in force. */
  readonly dates: string;
  /** The regions and states that the dashboard is about; empty where it is about all. */
  readonly scope: string;
  /** What the dataset knows of the instrument itself. */
  readonly facts: readonly {readonly key: string; readonly label: string; readonly cells: readonly Cell[]}[];
  /** What the dataset does not hold, in its own words. */
  readonly notHeld: {readonly [C in Corner]: readonly {readonly key: string; readonly text: string}[]};
  readonly notes: readonly string[];
}

/** The parts in a list such as "standards,monitoring"; an empty list is all of them. */
export function readParts(text: string): ReadonlySet<DashboardPart> {
  const all: readonly DashboardPart[] = [...corners, 'filter'];
  const named = text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const parts = named.map((word) => {
    const part = all.find((each) => each === word);
    if (part === undefined) throw new TypeError(`unknown section: ${word}`);
    return part;
  });
  return new Set(parts.length > 0 ? parts : all);
}

/** The profile of that name; without a name there is none. */
export function readProfile(name: string): Profile | undefined {
  if (name === '') return undefined;
  if (!Object.hasOwn(profiles, name)) throw new TypeError(`unknown profile: ${name}`);
  return profiles[name];
}

/** Works out what a dashboard says beside its pictures. */
export function dashboardView(
  {dataset, instrument}: Facts,
  {regions = [], states = []}: Selection,
  words: Words,
  profile?: Profile
): DashboardView {
  const record = dataset.get('instruments', instrument);
  const {dashboard, lang} = words;
  const dates = [
    instrumentName(dataset, instrument, words),
    record?.opened ? dashboard.opened(record.opened, record.opened_place) : '',
    record?.entry_into_force ? dashboard.inForce(record.entry_into_force) : ''
  ];
  const region = (id: string) => titleOf(dataset.get('regions', id) ?? {title: id}, lang).text;
  return {
    title: record ? titleOf(record, lang) : {text: instrument},
    dates: dates.filter(Boolean).join(' · '),
    scope: words.list([...regions.map(region), ...states.map((id) => stateName(dataset, id, lang))]),
    facts: record ? factsOf(dataset, record, words) : [],
    notHeld: {
      standards: notHeld(dataset, 'standards', lang),
      monitoring: notHeld(dataset, 'monitoring', lang),
      cooperation: notHeld(dataset, 'cooperation', lang)
    },
    notes: profile ? packageNote(dataset, profile.note, lang) : []
  };
}

/** The notes of a package that say what it lacks: `not-held/monitoring/letters`, in French with `_fr` behind it. */
function notHeld(dataset: Dataset, corner: Corner, lang: string) {
  const start = `not-held/${corner}/`;
  return Object.keys(dataset.info.notes)
    .filter((key) => key.startsWith(start) && !/_[a-z]{2}$/.test(key))
    .flatMap((note) => packageNote(dataset, note, lang).map((text) => ({key: note.slice(start.length), text})));
}

function factsOf(dataset: Dataset, record: Instrument, words: Words): DashboardView['facts'] {
  const {dashboard, lang} = words;
  const {adopted, opened, entry_into_force: inForce, open_to: openTo = [], invited = []} = record;
  const region = (id: string): Cell => titleOf(dataset.get('regions', id) ?? {title: id}, lang);
  const body = (text: string): Cell => {
    const [id = '', name = ''] = text.split(/:(.*)/s);
    // The table has these names in one language only.
    return {text: name ? dashboard.body(id, name) : id, ...(name && lang !== 'en' && {lang: 'en'})};
  };
  const facts: readonly (readonly [key: keyof Instrument, cells: readonly Cell[]])[] = [
    ['adopted', adopted ? [{text: words.date(adopted)}] : []],
    ['opened', opened ? [{text: words.date(opened)}] : []],
    ['entry_into_force', inForce ? [{text: words.date(inForce)}] : []],
    ['rule_ratifications', ruleOf(record, words)],
    ['open_to', openTo.map(region)],
    ['invited', invited.map((text) => ({text: stateName(dataset, text.split(':')[0] ?? '', lang)}))],
    ['monitoring_bodies', (record.monitoring_bodies ?? []).map(body)],
    ['url', record.url ? [{text: dashboard.official, href: record.url}] : []]
  ];
  const doubt = (key: string): readonly Cell[] =>
    record.unverified_fields?.includes(key) && key !== 'url' ? [{text: dashboard.unchecked}] : [];
  return facts
    .filter(([, cells]) => cells.length > 0)
    .map(([key, cells]) => ({key, label: dashboard.facts[key] ?? key, cells: [...cells, ...doubt(key)]}));
}

function ruleOf(record: Instrument, {dashboard}: Words): readonly Cell[] {
  const {rule_ratifications: needed, rule_members: members, rule_months: months} = record;
  const parts = [
    needed === undefined ? '' : dashboard.rule(needed, members),
    months === undefined ? '' : dashboard.wait(months, record.rule_first_of_month === 'yes')
  ];
  return parts.filter(Boolean).map((text) => ({text}));
}
