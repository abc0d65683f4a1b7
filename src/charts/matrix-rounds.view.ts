import type {Dataset} from '../data/dataset.js';
import {firstDay} from '../data/dates.js';
import type {Facts, Tally} from '../data/facts.js';
import {evaluationSteps, roundsOf, stepDate, takenBy} from '../data/rounds.js';
import type {EvaluationStep, Round} from '../data/rounds.js';
import type {Evaluation} from '../data/records.js';
import type {Selection} from '../data/selection.js';
import {statusOf} from '../data/status.js';
import type {Words} from '../words/index.js';
import {knownGaps} from './gaps.js';
import {instrumentName} from './instrument.js';
import {keyOf, placesOf, publishedIn, subjectsOf, urgent} from './matrix-places.view.js';
import type {By, Place, Placed, Published, Subject} from './matrix-places.view.js';
import {durationNotes, tableColumns, tableRows, tipOf, toldOnce, totalRow} from './matrix-told.view.js';
import type {Box, MatrixCell, MatrixMark, MatrixRow, MatrixView} from './matrix.view.js';
import {footnotes, stateNames} from './names.js';
import {coverageText, sourcesOf, uncheckedNote} from './provenance.js';
import type {Figure, Tip, ViewRow} from './view.js';

/** So many names are told in the sentence; more are left to the table. */
const mostNames = 5;
/** Works out how far the evaluation of each state got in each round by a date. */
export function roundsInMatrix(facts: Facts, selection: Selection, words: Words): MatrixView {
  const {dataset, instrument, date} = facts;
  const {matrix} = words;
  const asOf = dataset.info.as_of;
  const by = {date, asOf};
  const rounds = roundsOf(dataset, instrument);
  const subjects = subjectsOf(facts, selection, words);
  const evaluations = [...new Set(subjects.flatMap((each) => [...each.evaluations.values()].flat()))];
  const hasUrgent = evaluations.some(({round = []}) => round.length === 0);
  const columns: readonly Round[] = hasUrgent ? [...rounds, {id: urgent}] : rounds;
  const placed = subjects.map((subject) => ({subject, places: placesOf(subject, columns, by)}));
  const picked = new Set([...(selection.states ?? []), ...(selection.highlight ?? [])]);
  const published = rounds.map(({id}) => publishedIn(placed, id, by));
  const figure = ({column: key, states, rows, mayBe}: Published): Figure => {
    const value = states.length;
    const tally: Tally = {
      key,
      value,
      precision: mayBe ? 'at-least' : 'exact',
      n: value,
      of: placed.length,
      withheld: 0
    };
    return {
      text: words.amount(tally),
      tally,
      selection: {...(selection.regions && {regions: selection.regions}), instrument, date},
      measure: 'reports',
      rows: ['evaluations', rows]
    };
  };
  const clauses = published.flatMap((each) => {
    const {column: id, states, mayBe} = each;
    if (states.length === 0 && !mayBe) return [];
    const names = states.length > mostNames ? [] : stateNames(dataset, states, words);
    return [{of: matrix.round(id), figure: figure(each), names}];
  });
  const column = (id: string): string => (id === urgent ? matrix.urgent : matrix.heading(id));
  const bodies = [...new Set(evaluations.map(({body}) => body))];
  const name = instrumentName(dataset, instrument, words);
  const tips = new Map(
    placed.flatMap(({subject, places}) => places.map((place) => [keyOf(subject, place), {subject, place}]))
  );
  const rowsOfTable = () => [
    ...placed.flatMap(({subject, places}) =>
      places.filter(({gap, best}) => best || gap !== 'none').flatMap((place) => tableRows(facts, subject, place, words))
    ),
    ...published.map((each) => totalRow(figure(each), words))
  ];
  let rows: readonly ViewRow[] | undefined;
  return {
    title: matrix.title(name, words.list(bodies)),
    sentence: matrix.published(words.date(date), clauses),
    reading: matrix.reading,
    columns: tableColumns(words),
    get rows() {
      rows ??= rowsOfTable();
      return rows;
    },
    notes: [
      ...durationNotes(evaluations, by, words),
      ...knownGaps(dataset.coverage.evaluations, words.lang),
      ...bodyNotes(dataset, instrument, bodies, words),
      ...uncheckedNote(evaluations, words),
      ...footnotes(
        dataset,
        subjects.map(({state}) => state),
        words
      )
    ],
    sources: sourcesOf(dataset, evaluations),
    asOf: words.asOf(asOf),
    coverage: coverageText(dataset, 'evaluations', words),
    ...(rounds.length === 0 && {
      empty: dataset.get('instruments', instrument) ? matrix.noEvaluations(name) : words.emptyDataset
    }),
    headings: [
      {key: '', label: words.column('state')},
      ...columns.map(({id, launched}) => ({key: id, label: column(id), ...launchNote(launched, date, words)}))
    ],
    body: placed.map(({subject, places}): MatrixRow => {
      const {key, state, name, isPart} = subject;
      return {
        key,
        state,
        name,
        isPart,
        isPicked: picked.has(state),
        cells: places.map((place) => cellOf(subject, place, by, column, words))
      };
    }),
    foot: {
      name: matrix.total,
      cells: [
        ...published.map((each) => figure(each).text),
        ...(hasUrgent ? [words.number(publishedIn(placed, urgent, by).states.length)] : [])
      ]
    },
    legend: legendOf(placed, words),
    hasPicked: subjects.some(({state}) => picked.has(state)),
    region: matrix.region,
    tip: (key) => {
      const found = tips.get(key);
      if (found) return tipOf(found.subject, found.place, by, column, words);
      const subject = subjects.find((each) => each.key === key);
      return subject && partyTip(facts, subject, words);
    }
  };
}

function cellOf(subject: Subject, place: Place, by: By, column: (id: string) => string, words: Words): MatrixCell {
  const {matrix} = words;
  const {rounds, best, furthest, gap} = place;
  const span = rounds.length;
  const heading = span > 1 ? matrix.headings(rounds) : column(rounds[0] ?? '');
  if (!best || !furthest) return {mark: gap, text: matrix.gaps[gap], span, column: heading};
  const key = keyOf(subject, place);
  return toldOnce(best, `cell ${key}`, by, words, () => {
    const date = words.shortDate(stepDate(best, furthest) ?? '');
    const text = matrix.done[furthest];
    const note = span > 1 ? matrix.together(rounds) : undefined;
    const said = [text, date, note].filter(Boolean).join(' ');
    const {title, lines} = tipOf(subject, place, by, column, words);
    return {
      key,
      mark: boxesOf(best, furthest, by),
      text,
      date,
      ...(note && {note}),
      label: `${said}. ${[title, ...lines.map(([label, value]) => words.labelled(label, value))].join('; ')}`,
      span,
      column: heading
    };
  });
}

function boxesOf(row: Evaluation, furthest: EvaluationStep, {date, asOf}: By): readonly Box[] {
  const end = evaluationSteps.indexOf(furthest);
  return evaluationSteps.map((step, index): Box => {
    if (takenBy(row, step, date, asOf) === 'taken') return 'known';
    return index < end ? 'gap' : 'open';
  });
}

function partyTip({dataset, instrument, date}: Facts, {state, full}: Subject, words: Words): Tip {
  const {status, since} = statusOf(dataset, instrument, state, date);
  return {title: full, lines: [[words.status[status], since ? words.date(since) : '']]};
}

function launchNote(launched: string | undefined, date: string, words: Words): {readonly note?: string} {
  const {matrix} = words;
  if (launched === undefined) return {};
  return {note: firstDay(launched) > date ? matrix.gaps['not-yet'] : matrix.launched(words.shortDate(launched))};
}

function legendOf(placed: Placed, {matrix}: Words): MatrixView['legend'] {
  const drawn = new Set<MatrixMark>(placed.flatMap(({places}) => places.flatMap(({best, gap}) => (best ? [] : [gap]))));
  const gaps = (['absent', 'not-party', 'not-yet'] as const).filter((gap) => drawn.has(gap));
  return [
    {mark: ['known', 'known', 'known', 'known'], label: matrix.boxes},
    {mark: ['gap', 'gap', 'known', 'open'], label: matrix.gapBox},
    ...gaps.map((gap) => ({mark: gap, label: matrix.gaps[gap]}))
  ];
}

/** "GRETA: Group of Experts…", as the dataset has it. */
function bodyNotes({get}: Dataset, instrument: string, bodies: readonly string[], words: Words): readonly string[] {
  const named = get('instruments', instrument)?.monitoring_bodies ?? [];
  return named.flatMap((body) => {
    const [id = '', ...rest] = body.split(':');
    return bodies.includes(id) && rest.length > 0 ? [words.labelled(id, rest.join(':'))] : [];
  });
}
