import {firstDay, lastDay, yearOf} from '../data/dates.js';
import type {Facts, Tally} from '../data/facts.js';
import {holds, isMember} from '../data/membership.js';
import type {AnyRecord, Ratification} from '../data/records.js';
import type {Selection} from '../data/selection.js';
import {sinceClasses} from '../data/since.js';
import type {SinceClass} from '../data/since.js';
import {statusNames, statuses} from '../data/status.js';
import type {Standing, Status} from '../data/status.js';
import {coursesOf} from '../data/steps.js';
import type {Words} from '../words/index.js';
import {instrumentName} from './instrument.js';
import {groundNotes, openStates, placesIn, statesByName} from './map-ground.view.js';
import type {NamedState} from './map-ground.view.js';
import type {LegendItem, MapAsk, MapKind, MapState, MapView} from './map.view.js';
import {said, stateName, titleOf} from './names.js';
import {coverageText, sourcesOf, uncheckedNote} from './provenance.js';
import {tipText} from './view.js';
import type {Cell, Figure, Tip, ViewRow} from './view.js';

/** So many names are told in the sentence; more are left to the table. */
const mostNames = 5;

/** A state with its standing on the date. */
interface Told extends NamedState {
  readonly standing: Standing;
  readonly kind: MapKind;
}

const none: Standing = {status: 'none'};
/** The column of an instrument that says who has a status without a step of its own. */
const lawOf: {readonly [S in Status]?: string} = {entitled: 'open_to', invited: 'invited'};
const clauses = ['consent', 'signatory', 'entitled', 'invited', 'former'] as const;

/** Works out what every state is to an instrument on a date, for a map, tiles or a table. */
export function statesOnMap(
  facts: Facts,
  {regions, states = [], highlight = []}: Selection,
  how: MapAsk,
  words: Words
): MapView {
  const {dataset, instrument, date} = facts;
  const {map} = words;
  const standings = statuses(dataset, instrument, date);
  const ratifications = dataset.tables.ratifications.filter((step) => step.instrument === instrument);
  const classes = how.show === 'since' ? sinceClasses(dataset, instrument) : [];
  const isWithin = (id: string): boolean => !regions || regions.some((region) => isMember(dataset, region, id, date));
  const all = statesByName(dataset, words).map((state): Told => {
    const standing = (isWithin(state.id) && standings.get(state.id)) || none;
    return {...state, standing, kind: kindOf(standing, classes)};
  });
  const told = all.filter(({standing}) => standing.status !== 'none');
  const byId = new Map(told.map((each) => [each.id, each]));
  const statusIs = (status: Status) => told.filter(({standing}) => standing.status === status);
  const figure = (status: Status): Figure => {
    const tally = tallyOf(all, status);
    return {
      text: words.amount(tally),
      tally,
      selection: {...(regions && {regions}), instrument, date},
      rows: ['states', statusIs(status)]
    };
  };
  const open = openStates(how, dataset);
  const picked = new Set([...states, ...highlight]);
  const isPlaced = placesIn(how);
  const tip = (key: string): Tip | undefined => {
    const one = byId.get(key);
    if (one) return {title: one.name, lines: linesOf(facts, one, words)};
    return open.has(key) ? {title: stateName(dataset, key, words.lang), lines: []} : undefined;
  };
  const name = instrumentName(dataset, instrument, words);
  const show = how.show === 'status' ? 'status' : 'since';
  return {
    ...how,
    title: map.titles[show](name, words.date(date)),
    sentence: map.statuses({
      instrument: name,
      date: words.date(date),
      isPast: date < lastDay(dataset.info.as_of),
      regions: words.list((regions ?? []).map((id) => regionName(facts, id, words))),
      parties: figure('party'),
      hasOrganisation: statusIs('party').some(({id}) => dataset.get('states', id)?.kind === 'organisation'),
      clauses: clauses.flatMap((status) => {
        const names = statusIs(status).map((each) => each.name);
        return names.length === 0
          ? []
          : [{status, figure: figure(status), names: names.length > mostNames ? [] : names}];
      })
    }),
    reading: map.readings[show],
    columns: ['state', 'status', 'since', 'signature_date', 'deposit_date', 'instrument_type', 'unverified_fields'].map(
      (key) => ({key, label: map.columns[key] ?? key})
    ),
    rows: told.map((each) => rowOf(facts, each, words)),
    notes: [
      ...uncheckedNote(ratifications, words),
      ...uncheckedLaw(facts, told, words),
      ...territories(facts, words),
      ...groundNotes(dataset, open, byId.keys(), words)
    ],
    sources: sourcesOf(dataset, ratifications),
    asOf: words.asOf(dataset.info.as_of),
    coverage: coverageText(dataset, 'ratifications', words),
    ...emptyText(facts, words),
    states: all.map(({id, kind}): MapState => {
      const plate = tip(id);
      return {id, kind, isPicked: picked.has(id), ...(plate && {label: tipText(plate)})};
    }),
    symbols: [],
    legend: legendOf(
      told,
      classes.map(({from, until}) => map.years(from, until)),
      words
    ),
    elsewhere: statusNames
      .map((status) => ({
        title: words.status[status],
        items: statusIs(status)
          .filter(({id}) => !isPlaced(id))
          .map((each) => ({text: each.name}))
      }))
      .filter(({items}) => items.length > 0),
    hasPicked: told.some(({id}) => picked.has(id)),
    insetNames: map.insets,
    tip
  };
}

/** The class of years since which a state is a Party, else its status. */
function kindOf({status, since = ''}: Standing, classes: readonly SinceClass[]): MapKind {
  const year = yearOf(since);
  const at = status === 'party' ? classes.findIndex(({from, until}) => from <= year && year <= until) : -1;
  return at < 0 ? status : `since-${at + 1}`;
}

/** How many states have a status; a step of which the day is not known makes it a bound. */
function tallyOf(all: readonly Told[], status: Status): Tally {
  const members = all.filter(({standing}) => standing.status === status);
  const mayLeave = members.some(({standing}) => standing.maybe && standing.maybe !== status);
  const mayCome = all.some(({standing}) => standing.maybe === status && standing.status !== status);
  const oneWay = mayCome ? 'at-least' : 'exact';
  const bound = mayCome ? 'approximate' : 'at-most';
  const value = members.length;
  return {key: status, value, precision: mayLeave ? bound : oneWay, n: value, of: all.length, withheld: 0};
}

/** Whether it was read in a source who may sign or was invited, where the picture shows some who may or were. */
function uncheckedLaw({dataset, instrument}: Facts, told: readonly Told[], {map}: Words): readonly string[] {
  const unchecked = dataset.get('instruments', instrument)?.unverified_fields ?? [];
  const isShown = told.some(({standing: {status}}) => unchecked.includes(lawOf[status] ?? ''));
  return isShown ? [map.uncheckedLaw] : [];
}

/** To which territories statements carry the treaty on the date, or from which they keep it, each after the name of its State. */
function territories({dataset, instrument, date}: Facts, {lang, labelled}: Words): readonly string[] {
  return dataset.tables.statements
    .filter((row) => row.kind === 'territorial-application' && row.instrument === instrument && holds(row, date))
    .map((row) => labelled(stateName(dataset, row.state, lang), said(row as AnyRecord, 'summary', lang)));
}

function emptyText({dataset, instrument}: Facts, words: Words): {readonly empty?: string} {
  if (dataset.tables.states.length === 0) return {empty: words.map.noStates};
  if (dataset.get('instruments', instrument)) return {};
  return {
    empty: words.unknownInstrument(
      instrument,
      dataset.tables.instruments.map(({id}) => id)
    )
  };
}

function regionName({dataset}: Facts, id: string, {lang}: Words): string {
  const region = dataset.get('regions', id);
  return region ? titleOf(region, lang).text : id;
}

/** The classes of Parties with their years, then whoever is not one, in the order of the law. */
function legendOf(told: readonly Told[], years: readonly string[], words: Words): readonly LegendItem[] {
  const count = (kind: MapKind): number => told.filter((each) => each.kind === kind).length;
  const item = (kind: MapKind, label: string): LegendItem => ({kind, label, count: words.number(count(kind))});
  const since = years.map((label, index) => item(`since-${index + 1}`, label));
  return [
    ...since,
    ...statusNames.filter((kind) => kind !== 'none' && count(kind) > 0).map((kind) => item(kind, words.status[kind]))
  ];
}

/** What is known of a state on the date, for its plate and for who hears it. */
function linesOf({dataset, instrument}: Facts, {id, standing}: Told, {map, status}: Words): Tip['lines'] {
  const lines: (readonly [string, string])[] = [
    [map.since[standing.status], standing.since ? map.on(standing.since) : '']
  ];
  if (standing.status === 'consent') {
    const course = coursesOf(dataset, instrument)
      .get(id)
      ?.find(({ratification}) => ratification === standing.ratification);
    const entry = course?.steps.find(({kind}) => kind === 'entry');
    if (entry) lines.push([map.entry, map.on(entry.date)]);
  }
  if (standing.maybe) lines.push([map.perhaps(status[standing.maybe]), '']);
  return lines;
}

/** What a state did by the date: nothing that came later. */
function rowOf({date}: Facts, {id, name, standing}: Told, words: Words): ViewRow {
  const {ratification, status, since = ''} = standing;
  const by = (key: 'signature_date' | 'deposit_date'): Cell => {
    const day = ratification?.[key] ?? '';
    return day !== '' && firstDay(day) <= lastDay(date) ? {text: words.date(day), sort: day} : {text: ''};
  };
  const deposited = by('deposit_date');
  return {
    key: id,
    cells: [
      {text: name},
      {text: words.status[status]},
      {text: since && words.date(since), sort: since},
      by('signature_date'),
      deposited,
      {text: deposited.text && (words.map.how[ratification?.instrument_type ?? ''] ?? '')},
      {text: unverifiedIn(ratification, words)}
    ]
  };
}

function unverifiedIn(row: Ratification | undefined, words: Words): string {
  if (row?.confidence === 'unverified') return words.map.allColumns;
  const fields = (row as AnyRecord | undefined)?.['unverified_fields'] as readonly string[] | undefined;
  return (fields ?? []).map((field) => words.map.columns[field] ?? field).join(', ');
}
