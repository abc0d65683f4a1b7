import {yearOf} from '../data/dates.js';
import type {Facts, Tally} from '../data/facts.js';
import {rows, total} from '../data/facts.js';
import {figureNames} from '../data/figures.js';
import type {FigureName} from '../data/figures.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {instrumentName} from './instrument.js';
import {titleOf} from './names.js';
import {coverageText, sourcesOf} from './provenance.js';
import type {Figure, Sentence, View} from './view.js';

/** The headline figures that may be asked for: those of the data, meetings of bodies, and projects. */
const headlineNames = [...figureNames, 'meetings', 'projects'] as const;

export type HeadlineName = (typeof headlineNames)[number];

/** A number with what makes it true: its noun, and the date or the coverage it holds for. */
export interface Headline {
  readonly name: HeadlineName;
  readonly figure: Figure;
  readonly noun: string;
  readonly cover: string;
  readonly sentence: Sentence;
}

/** The headline figures. */
export interface SummaryView extends View {
  readonly headlines: readonly Headline[];
}

/** The names in a list such as "parties, events"; an empty list leaves the choice to the data. */
export function readFigures(of: string): readonly HeadlineName[] {
  return of
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const known = headlineNames.find((each) => each === name);
      if (known === undefined) throw new TypeError(`unknown figure: ${name}`);
      return known;
    });
}

/** Works out the headline figures; by default those that the dataset has rows for. */
export function summaryView(
  facts: Facts,
  selection: Selection,
  words: Words,
  of: readonly HeadlineName[] = []
): SummaryView {
  const {dataset, instrument, date} = facts;
  const {summary} = words;
  const name = instrumentName(dataset, instrument, words);
  const events = rows(facts, 'events', selection);
  const steps = dataset.tables.ratifications.filter((step) => step.instrument === instrument);
  const years = events.map((event) => yearOf(event.start_date));
  const span = years.length > 0 ? summary.span(String(Math.min(...years)), String(Math.max(...years))) : '';
  // What people look for among events says nothing of who is bound.
  const {states, regions, period} = selection;
  const ofStates = {...(states && {states}), ...(regions && {regions})};
  const isOfStates = Boolean(states?.length || regions?.length);
  const region = regions?.length === 1 && !states?.length ? dataset.get('regions', regions[0] ?? '') : undefined;
  const figure = (measure: FigureName, where: Selection): Figure => {
    const tally = total(facts, measure, where);
    return {text: words.amount(tally), tally, measure, selection: {instrument, date, ...where}};
  };
  const parties = figure('parties', ofStates);
  const deposits = figure('deposits', ofStates);
  const pending = deposits.tally.value - parties.tally.value;
  const make: {readonly [F in HeadlineName]: () => Pick<Headline, 'figure' | 'cover' | 'sentence'>} = {
    parties: () => ({
      figure: parties,
      cover: isOfStates ? `${summary.among(parties.tally.of)}, ${summary.on(date)}` : summary.on(date),
      sentence: region
        ? summary.sentences.among(parties, titleOf(region, words.lang).text, name, date)
        : summary.sentences.parties(parties, name, date)
    }),
    deposits: () => ({
      figure: deposits,
      cover: `${summary.pending(pending)}, ${summary.on(date)}`,
      sentence: summary.sentences.deposits(deposits, pending, date)
    }),
    signatories: () => {
      const signatories = figure('signatories', ofStates);
      return {figure: signatories, cover: summary.on(date), sentence: summary.sentences.signatories(signatories, date)};
    },
    events: () => {
      const held = figure('events', selection);
      return {figure: held, cover: `${summary.here}, ${span}`, sentence: summary.sentences.events(held, span)};
    },
    persons: () => {
      const persons = figure('persons', selection);
      const {n, of: all} = persons.tally;
      return {
        figure: persons,
        cover: `${summary.known(n, all)}, ${span}`,
        sentence: summary.sentences.persons(persons)
      };
    },
    reports: () => {
      const reports = figure('reports', {...ofStates, ...(period && {period})});
      return {
        figure: reports,
        cover: `${summary.here}, ${summary.on(dataset.info.as_of)}`,
        sentence: summary.sentences.reports(reports)
      };
    },
    meetings: () => {
      const meetings = figure('events', {...selection, types: ['statutory-meeting']});
      return {
        figure: meetings,
        cover: `${summary.here}, ${summary.on(dataset.info.as_of)}`,
        sentence: summary.sentences.meetings(meetings)
      };
    },
    projects: () => {
      const found = rows(facts, 'projects', {...ofStates, ...(period && {period})});
      const tally: Tally = {
        key: '',
        value: found.length,
        precision: 'exact',
        n: found.length,
        of: found.length,
        withheld: 0
      };
      const projects: Figure = {text: words.amount(tally), tally, selection: {...ofStates}, rows: ['projects', found]};
      return {
        figure: projects,
        cover: `${summary.here}, ${summary.on(dataset.info.as_of)}`,
        sentence: summary.sentences.projects(projects)
      };
    }
  };
  const {participants, evaluations} = dataset.tables;
  const isWorthSaying: {readonly [F in FigureName]: boolean} = {
    parties: steps.length > 0,
    deposits: pending > 0,
    signatories: false,
    events: dataset.tables.events.length > 0,
    persons: participants.length > 0 && events.length > 0,
    reports: evaluations.length > 0
  };
  const asked = of.length > 0 ? of : figureNames.filter((each) => isWorthSaying[each]);
  const headlines = asked.map((each): Headline => {
    const made = make[each]();
    return {name: each, noun: summary.noun(each, made.figure.tally.value), ...made};
  });
  const isNarrowed = Object.entries(selection).some(([key]) => !['instrument', 'date', 'highlight'].includes(key));
  return {
    title: summary.title(name),
    sentence: headlines.flatMap(({sentence}, index) => (index === 0 ? sentence : [' ', ...sentence])),
    reading: '',
    columns: [
      {key: 'figure', label: summary.figure},
      {key: 'number', label: summary.number, numeric: true},
      {key: 'covers', label: summary.covers}
    ],
    rows: headlines.map((each) => ({
      key: each.name,
      cells: [{text: each.noun}, {text: each.figure.text, sort: each.figure.tally.value}, {text: each.cover}]
    })),
    notes: isNarrowed ? [summary.within] : [],
    sources: sourcesOf(dataset, [...steps, ...events, ...participants, ...evaluations]),
    asOf: words.asOf(dataset.info.as_of),
    coverage: coverageText(dataset, 'events', words),
    ...(headlines.length === 0 && {empty: words.emptyDataset}),
    headlines
  };
}
