import {durationOf} from '../data/durations.js';
import type {Facts} from '../data/facts.js';
import {isMember} from '../data/membership.js';
import type {Selection} from '../data/selection.js';
import {statuses, statusNames} from '../data/status.js';
import type {Standing} from '../data/status.js';
import type {Words} from '../words/index.js';
import {instrumentName} from './instrument.js';
import {linesOf, monthsIn, rowOf, spans, spanText, tableColumns, toldOf, totalRow} from './matrix-law.view.js';
import type {Told} from './matrix-law.view.js';
import type {MatrixCell, MatrixRow, MatrixView} from './matrix.view.js';
import {footnotes, stateName} from './names.js';
import {coverageText, sourcesOf, uncheckedNote} from './provenance.js';
import type {Figure, Tip, ViewRow} from './view.js';

const none: Standing = {status: 'none'};

/** Works out what every state is to every instrument of the dataset on a date, and how long its steps took. */
export function instrumentsInMatrix(facts: Facts, selection: Selection, words: Words): MatrixView {
  const {dataset, date} = facts;
  const {regions, states = [], highlight = []} = selection;
  const said = words.matrix.instruments;
  const instruments = dataset.tables.instruments.map(({id}) => ({
    id,
    name: instrumentName(dataset, id, words),
    standings: statuses(dataset, id, date)
  }));
  const only = instruments.length === 1 ? instruments[0] : undefined;
  const picked = new Set([...states, ...highlight]);
  const isWithin = (id: string): boolean => !regions || regions.some((region) => isMember(dataset, region, id, date));
  const subjects = dataset.tables.states
    .filter(({id}) => isWithin(id) && instruments.some(({standings}) => (standings.get(id) ?? none).status !== 'none'))
    .map(({id}) => ({id, name: stateName(dataset, id, words.lang)}))
    .sort((a, b) => words.compare(a.name, b.name));
  const told = subjects.map((subject) => ({
    ...subject,
    by: instruments.map(({id, standings}) => toldOf(facts, id, subject.id, standings.get(subject.id) ?? none))
  }));
  const clauses = instruments.map(({id, name}, index) => ({
    of: name,
    names: [],
    figure: partiesIn(
      told.map(({id, by}) => [id, by[index]!.standing] as const),
      id,
      facts,
      selection,
      words
    )
  }));
  const ratifications = dataset.tables.ratifications;
  const columns = tableColumns(words);
  let rows: readonly ViewRow[] | undefined;
  const tip = (key: string): Tip | undefined => {
    const [state, column] = key.split(' ');
    const one = told.find(({id}) => id === state);
    if (!one) return undefined;
    const shown = instruments.flatMap(({id, name}, index) =>
      column === undefined || column === id ? [{name, told: one.by[index]!}] : []
    );
    if (column === undefined)
      return {
        title: one.name,
        lines: shown.slice(0, 5).map(({name, told: {standing}}) => [name, words.status[standing.status]])
      };
    return {title: words.labelled(one.name, shown[0]?.name ?? ''), lines: linesOf(shown[0]?.told, words)};
  };
  return {
    title: only ? said.one(only.name) : said.title,
    sentence: only
      ? said.only(only.name, words.date(date), clauses[0]!.figure)
      : said.parties(words.date(date), clauses),
    reading: said.reading,
    columns,
    get rows() {
      rows ??= [
        ...told.flatMap(({id, name, by}) =>
          by.map((each, index) => rowOf(`${id} ${instruments[index]!.id}`, name, instruments[index]!.name, each, words))
        ),
        ...clauses.map(({of, figure}) => totalRow(of, figure, columns, words))
      ];
      return rows;
    },
    notes: [
      ...instruments.flatMap(({name}, index) =>
        durationNotes(
          only ? '' : name,
          told.map(({by}) => by[index]!),
          words
        )
      ),
      ...uncheckedNote(ratifications, words),
      ...footnotes(
        dataset,
        subjects.map(({id}) => id),
        words
      )
    ],
    sources: sourcesOf(dataset, ratifications),
    asOf: words.asOf(dataset.info.as_of),
    coverage: coverageText(dataset, 'ratifications', words),
    ...(instruments.length === 0 && {empty: said.empty}),
    ...(instruments.length > 0 && told.length === 0 && {empty: words.emptyDataset}),
    headings: [
      {key: '', label: words.column('state')},
      ...(only
        ? [
            said.status,
            words.column('signature_date'),
            words.column('deposit_date'),
            ...spans.map((span) => said.spans[span.key])
          ].map((label, index) => ({key: String(index), label}))
        : instruments.map(({id, name}) => ({key: id, label: name})))
    ],
    body: told.map(
      ({id, name, by}): MatrixRow => ({
        key: id,
        state: id,
        name,
        isPart: false,
        isPicked: picked.has(id),
        cells: only
          ? [cellOf(id, only, by[0]!, said.status, tip, words), ...stepCells(by[0]!, words)]
          : by.map((each, index) => cellOf(id, instruments[index]!, each, instruments[index]!.name, tip, words))
      })
    ),
    foot: {name: said.total, cells: [...clauses.map(({figure}) => figure.text), ...(only ? ['', '', '', ''] : [])]},
    legend: statusNames
      .filter((status) => status !== 'none' && told.some(({by}) => by.some(({standing}) => standing.status === status)))
      .map((status) => ({mark: status, label: words.status[status]})),
    hasPicked: told.some(({id}) => picked.has(id)),
    region: words.matrix.region,
    tip
  };
}

function durationNotes(name: string, told: readonly Told[], words: Words): readonly string[] {
  const said = words.matrix.instruments;
  return spans.flatMap((span) => {
    const both = told.filter((each) => each[span.from] && each[span.until]);
    const duration = durationOf(both.map((each) => monthsIn(each, span)));
    const note = said.duration(said.spans[span.key], duration);
    return duration.n === 0 ? [] : [name === '' ? note : words.labelled(name, note)];
  });
}

function partiesIn(
  all: readonly (readonly [string, Standing])[],
  instrument: string,
  {date}: Facts,
  {regions}: Selection,
  words: Words
): Figure {
  const parties = all.filter(([, {status}]) => status === 'party');
  const mayLeave = parties.some(([, {maybe}]) => maybe);
  const mayCome = all.some(([, {status, maybe}]) => status !== 'party' && maybe === 'party');
  const oneWay = mayCome ? 'at-least' : 'exact';
  const bound = mayCome ? 'approximate' : 'at-most';
  const tally = {
    key: instrument,
    value: parties.length,
    precision: mayLeave ? bound : oneWay,
    n: parties.length,
    of: all.length,
    withheld: 0
  } as const;
  return {
    text: words.amount(tally),
    tally,
    selection: {...(regions && {regions}), instrument, date},
    measure: 'parties',
    rows: ['ratifications', parties.flatMap(([, {ratification}]) => ratification ?? [])]
  };
}

function cellOf(
  state: string,
  {id}: {readonly id: string},
  told: Told,
  column: string,
  tip: (key: string) => Tip | undefined,
  words: Words
): MatrixCell {
  const {status, since} = told.standing;
  if (status === 'none') return {text: words.status.none, mark: 'none', span: 1, column};
  const text = words.status[status];
  const date = since && words.shortDate(since);
  const key = `${state} ${id}`;
  const {title, lines} = tip(key)!;
  const label = `${[text, date].filter(Boolean).join(' ')}. ${[title, ...lines.map(([name, value]) => words.labelled(name, value))].join('; ')}`;
  return {key, mark: status, text, ...(date && {date}), label, span: 1, column};
}

/** The steps of the one instrument, each in a cell. */
function stepCells(told: Told, words: Words): readonly MatrixCell[] {
  const said = words.matrix.instruments;
  const dated = (column: string, day: string | undefined): MatrixCell => ({
    text: '',
    date: day ? words.date(day) : '',
    span: 1,
    column
  });
  return [
    dated(words.column('signature_date'), told.signature),
    dated(words.column('deposit_date'), told.deposit),
    ...spans.map((span): MatrixCell => ({text: spanText(told, span, words), span: 1, column: said.spans[span.key]}))
  ];
}
