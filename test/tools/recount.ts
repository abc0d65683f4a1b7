import type {MapView} from '../../src/charts/map.view.js';
import {instrumentName} from '../../src/charts/instrument.js';
import type {TableView} from '../../src/charts/table.view.js';
import type {Figure, View, ViewRow} from '../../src/charts/view.js';
import type {Dataset} from '../../src/data/dataset.js';
import {isAfter} from '../../src/data/dates.js';
import type {Words} from '../../src/words/index.js';
import type {Drawn, ViewName} from './draws.js';
import {viewOf} from './draws.js';

/** The figures of a sentence. */
export const figuresIn = (view: View): readonly Figure[] =>
  view.sentence.filter((part): part is Figure => typeof part !== 'string');

/**
 * What a reader of the table alone finds for a figure of the sentence: the text of its cell where it has one, else what
 * its rows come to when they are counted or added up.
 */
export function recount(name: ViewName, view: View, figure: Figure, drawn: Drawn, words: Words): string {
  const {rows} = view;
  const {tally, measure} = figure;
  const count = (test: (row: ViewRow) => boolean): string => words.number(rows.filter(test).length);
  const textAt = (row: ViewRow | undefined, column: string): string =>
    row?.cells[view.columns.findIndex(({key}) => key === column)]?.text ?? `no ${column}`;
  const rowOf = (key: string): ViewRow | undefined => rows.find((row) => row.key === key);
  switch (name) {
    case 'states on the map':
      return count((row) => textAt(row, 'status') === words.status[tally.key as 'party']);
    case 'events on the map': {
      if ((view as MapView).measure === 'participants')
        return measure === 'persons' ? sumText(view, 'persons', words) : count(() => true);
      const [first] = figuresIn(view);
      return count((row) => textAt(row, 'drawn') === words.places[figure === first ? 'drawn' : 'listed']);
    }
    case 'trend': {
      const row = rows.filter(({key}) => !isAfter(key, drawn.facts.date)).at(-1);
      return row ? textAt(row, String(measure)) : words.number(0);
    }
    case 'timeline': {
      const isProject = (row: ViewRow): boolean => textAt(row, 'type') === words.timeline.project;
      if (figure.rows) return count(isProject);
      return count((row) => (figure.by ? textAt(row, 'type') === words.events.type(tally.key) : !isProject(row)));
    }
    case 'bars':
      return textAt(rowOf(figure.by ? tally.key : 'total'), 'value');
    case 'summary':
      return textAt(
        rows.find(({cells}) => cells[0]?.text === words.summary.noun((measure ?? 'projects') as 'events', tally.value)),
        'number'
      );
    case 'table':
      return words.number(allPages(view as TableView, drawn, words).length);
    default:
      return rows.some(({cells}) =>
        cells.some((cell) => cell.figure?.text === figure.text && cell.text === figure.text)
      )
        ? figure.text
        : 'no cell';
  }
}

/** The sum of a column, as exact as its parts. */
function sumText({columns, rows}: View, column: string, words: Words): string {
  const at = columns.findIndex(({key}) => key === column);
  const cells = rows.flatMap(({cells}) => (cells[at]?.sort === -1 ? [] : (cells[at] ?? [])));
  const value = cells.reduce((sum, {sort}) => sum + Number(sort), 0);
  const has = (mark: string): boolean => cells.some(({text}) => text.startsWith(mark));
  if (cells.length === 0) return words.amount({value, precision: 'none'});
  if (has('≈') || (has('≥') && has('≤'))) return words.amount({value, precision: 'approximate'});
  if (has('≥')) return words.amount({value, precision: 'at-least'});
  return words.amount({value, precision: has('≤') ? 'at-most' : 'exact'});
}

function allPages(view: TableView, {facts, selection}: Drawn, words: Words): readonly ViewRow[] {
  return Array.from({length: view.pages}, (_, page) => page).flatMap((page) => {
    const one = {facts, selection, pick: () => view.of} as unknown as Drawn;
    return viewOf('table', one, words, page).rows;
  });
}

/**
 * The numbers of a sentence beside its figures that the table does not have: neither in a cell, nor as how many rows
 * there are, nor as how many rows have the same in a column. Names, the date asked for and how many rows the dataset
 * holds of which some were selected are told apart.
 */
export function strayNumbers(view: View, {facts}: Drawn, words: Words): readonly string[] {
  const {dataset, date} = facts;
  const said = view.sentence.map((part) => (typeof part === 'string' ? part : ' ')).join('');
  const rest = [words.date(date), ...namesIn(dataset, words)].reduce((text, name) => text.replaceAll(name, ' '), said);
  const whole = Object.values(dataset.tables).map((records) => words.number(records.length));
  const told = numbersIn(rest).filter((number) => !whole.includes(number));
  return told.length === 0 ? [] : told.filter((number) => !tabled(view, words).has(number));
}

const known = new WeakMap<Dataset, readonly string[]>();

/** The names with a number in them. */
function namesIn(dataset: Dataset, words: Words): readonly string[] {
  const {instruments, regions, events} = dataset.tables;
  const titles =
    known.get(dataset) ??
    [...regions, ...events]
      .flatMap(({title, title_fr: french}) => [title, french ?? title])
      .filter((name) => /\d/.test(name));
  known.set(dataset, titles);
  return [...instruments.map(({id}) => instrumentName(dataset, id, words)), ...titles];
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[\u202f\u00a0,]\d{3})*/g) ?? [];

function tabled(view: View, words: Words): ReadonlySet<string> {
  const {rows, columns} = view;
  const counted = columns.flatMap((_, at) => {
    const counts = new Map<string, number>();
    for (const {cells} of rows) counts.set(cells[at]?.text ?? '', (counts.get(cells[at]?.text ?? '') ?? 0) + 1);
    return [...counts.values(), ...[...counts.values()].map((count) => rows.length - count)];
  });
  const texts = rows.flatMap(({cells}) => cells.flatMap(({text}) => numbersIn(text)));
  return new Set([...texts, ...[rows.length, ...counted, ...combined(view, words)].map(words.number)]);
}

/** What is counted by two columns at once: the places of what is drawn, the projects of which both dates are known. */
function combined({rows, columns}: View, words: Words): readonly number[] {
  const textAt = ({cells}: ViewRow, column: string): string =>
    cells[columns.findIndex(({key}) => key === column)]?.text ?? '';
  const drawn = rows.filter((row) => textAt(row, 'drawn') === words.places.drawn);
  const projects = rows.filter((row) => textAt(row, 'type') === words.timeline.project);
  const open = [words.timeline.since(''), words.timeline.upTo('')].map((text) => text.split(',').at(-1)!.trim());
  return [
    new Set(drawn.map((row) => textAt(row, 'city'))).size,
    projects.filter((row) => [words.timeline.unknown, ...open].every((text) => !textAt(row, 'date').includes(text)))
      .length
  ];
}
