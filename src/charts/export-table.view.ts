import {guardFormula} from '../data/formula.js';
import type {Facts} from '../data/facts.js';
import type {AnyRecord} from '../data/records.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {textOf} from './view.js';
import type {Cell, View, ViewColumn} from './view.js';

const byteOrderMark = '\uFEFF';

/** What a spreadsheet of the reader's language expects between cells, and in a fraction. */
const habits = {
  en: {separator: ',', point: '.'},
  fr: {separator: ';', point: ','}
} as const;

/**
 * A view's table as a spreadsheet of the reader opens it: a byte order mark, the separator of the language, no formula
 * that could run. Exact numbers are numbers; ≈ and ≥ stay with theirs. What is to be known of the table stands under it.
 */
export function exportCsv(view: View, words: Words): string {
  const {separator, point} = habits[words.lang];
  const line = (texts: readonly string[]): string => texts.map((text) => quoted(text, separator)).join(separator);
  const texts = ({cells}: View['rows'][number]): string[] =>
    cells.map((cell, index) => cellText(cell, view.columns[index], words, point));
  const lines = [
    line(view.columns.map(({label}) => guardFormula(oneKind(label)))),
    ...view.rows.map((row) => line(texts(row))),
    '',
    ...aboutView(view, words).map((text) => line([guardFormula(oneKind(text))]))
  ];
  return byteOrderMark + lines.map((text) => `${text}\r\n`).join('');
}

/** The view itself; of a picture that is a page of a table of the dataset, one with all its rows, as they are recorded. */
export function recordsOf(view: View, words: Words): View {
  const [, records] =
    (view.isTable && view.sentence.flatMap((part) => (typeof part === 'string' ? [] : (part.rows ?? [])))) || [];
  if (!Array.isArray(records)) return view;
  const all = records as readonly AnyRecord[];
  const names = [...new Set(all.flatMap((record) => Object.keys(record)))];
  return {
    ...view,
    columns: names.map((name) => ({
      key: name,
      label: name,
      numeric: all.some((record) => typeof record[name] === 'number')
    })),
    rows: all.map((record) => ({
      key: String(record['id']),
      cells: names.map((name): Cell => recorded(record[name], words))
    }))
  };
}

function recorded(value: AnyRecord[string] | undefined, words: Words): Cell {
  if (typeof value === 'number') return {text: words.number(value), sort: value};
  return {text: typeof value === 'object' ? value.join(';') : (value ?? '')};
}

/** A view as data: its table in words and values, and everything that stands around its picture. */
export function exportJson(view: View, {dataset, instrument, date}: Facts, selection: Selection, lang: string): string {
  const {id, title, as_of, licenses, notes} = dataset.info;
  return `${JSON.stringify(
    {
      title: view.title,
      sentence: textOf(view.sentence),
      reading: view.reading,
      language: lang,
      as_of,
      instrument,
      date,
      selection,
      columns: view.columns.map(({key, label}) => ({key, label})),
      rows: view.rows.map(({key, cells}) => ({
        key,
        cells: Object.fromEntries(cells.map((cell, index) => [view.columns[index]?.key ?? index, cellData(cell)]))
      })),
      notes: view.notes,
      ...(view.annotations && {annotations: view.annotations.map(({on, name, text}) => ({on, name, text}))}),
      ...(view.coverage !== '' && {coverage: view.coverage}),
      sources: view.sources,
      dataset: {id, title, licenses, notes}
    },
    null,
    2
  )}\n`;
}

/** What a reader must know of a table that travels alone, one text each; marked, so that an importer takes none for a row. */
function aboutView(
  {title, sentence, notes, annotations = [], coverage, sources, asOf}: View,
  words: Words
): readonly string[] {
  const {menu, labelled} = words;
  const written = annotations.map(({name, text}) => labelled(name, text));
  const told = [title, textOf(sentence), ...written, ...notes, coverage, asOf].filter((text) => text !== '');
  return [
    ...told.map((text) => labelled(menu.note, text)),
    ...sources.map(({title: name, path}) => labelled(menu.source, path === undefined ? name : `${name}, ${path}`))
  ];
}

const cellData = ({text, sort, href, lang}: Cell): object => ({
  text,
  ...(sort !== undefined && sort !== text && {value: sort}),
  ...(href !== undefined && {href}),
  ...(lang !== undefined && {lang})
});

function cellText({text, sort}: Cell, column: ViewColumn | undefined, words: Words, point: string): string {
  const isExact = column?.numeric && typeof sort === 'number' && words.number(sort) === text;
  // A figure as a spreadsheet reads it: without the spaces or commas between its thousands.
  if (isExact) return String(sort).replace('.', point);
  return guardFormula(oneKind(text));
}

// Within a cell a line break is a line feed, as spreadsheets write it.
const oneKind = (text: string): string => text.replace(/\r\n?/g, '\n');

function quoted(text: string, separator: string): string {
  const isPlain = !text.includes(separator) && !/["\r\n]|^\s|\s$/.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
