import {decodeText, readSelection} from './selection-read.js';

export {decodeText, readSelection};

/** What a region or state filter on events means: the event took place there, its people came from there, or it is about it. */
export type Where = 'held' | 'attended' | 'about';

/** What a person has narrowed the picture to. An absent key means everything. */
export interface Selection {
  readonly instrument?: string;
  readonly date?: string;
  /** First and last date, each a year, a month or a day; either end may be open (""). */
  readonly period?: readonly [from: string, until: string];
  readonly states?: readonly string[];
  readonly regions?: readonly string[];
  readonly where?: Where;
  readonly types?: readonly string[];
  readonly themes?: readonly string[];
  readonly pillars?: readonly string[];
  readonly organisers?: readonly string[];
  readonly partners?: readonly string[];
  /** Words to look for. */
  readonly q?: string;
  /** States or events to bring forward. */
  readonly highlight?: readonly string[];
}

/** The names of the attributes and URL parameters of a selection, in the order in which they are written. */
export const selectionKeys: readonly (keyof Selection)[] = [
  'instrument',
  'date',
  'period',
  'states',
  'regions',
  'where',
  'types',
  'themes',
  'pillars',
  'organisers',
  'partners',
  'q',
  'highlight'
];

/** A query taken apart: the selection in it, and the parameters that are none of a selection's. */
export interface Query {
  readonly selection: Selection;
  readonly rest: ReadonlyMap<string, string>;
}

/** A text in the characters that every content filter lets through: each byte but `A-Za-z0-9.-` becomes `_HH`. */
export function encodeText(text: string): string {
  return escapeAll(text, /[^A-Za-z0-9.-]/gu);
}

/** The attributes of a selection, as a person would write them: `states="FR,DE"`, `period="2008~2012"`. */
export function writeSelection(selection: Selection): Record<string, string> {
  return write(selection, (text) => escapeAll(text, /_(?=[0-9A-F]{2})|,|^\s|\s$/gu));
}

/** The parameters of a URL, without the question mark: first the others, in the order given, then those of the selection. */
export function toQuery(selection: Selection, others: Readonly<Record<string, string>> = {}): string {
  const all = [
    ...Object.entries(others).map(([key, value]) => [key, encodeText(value)]),
    ...Object.entries(write(selection, encodeText))
  ];
  return all.map(([key, value]) => `${key}=${value}`).join('&');
}

/** The selection and the other parameters of a query, with or without its question mark, also where a filter wrote `%HH`. */
export function fromQuery(query: string): Query {
  const raw = new Map<string, string>();
  for (const part of query.replace(/^\?/, '').split('&')) {
    const [key = '', ...value] = part.split('=');
    if (key) raw.set(key, unpercent(value.join('=')));
  }
  const selection = readSelection((key) => raw.get(key));
  const rest = [...raw].filter(([key]) => !(selectionKeys as readonly string[]).includes(key));
  return {selection, rest: new Map(rest.map(([key, value]) => [key, decodeText(value)]))};
}

function write(selection: Selection, encode: (text: string) => string): Record<string, string> {
  const written: Record<string, string> = {};
  for (const key of selectionKeys) {
    const value = selection[key];
    if (!value) continue;
    if (typeof value === 'string') written[key] = encode(value);
    else if (value.some(Boolean)) written[key] = value.map(encode).join(key === 'period' ? '~' : ',');
  }
  return written;
}

function escapeAll(text: string, unsafe: RegExp): string {
  const bytesOf = (part: string) => [...new TextEncoder().encode(part)];
  return text.replace(unsafe, (part) =>
    bytesOf(part)
      .map((byte) => `_${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
  );
}

function unpercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
