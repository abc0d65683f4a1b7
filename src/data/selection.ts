import {isDate} from './dates.js';

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

type Lists = 'states' | 'regions' | 'types' | 'themes' | 'pillars' | 'organisers' | 'partners' | 'highlight';
type Texts = 'instrument' | 'q';

const lists: readonly Lists[] = [
  'states',
  'regions',
  'types',
  'themes',
  'pillars',
  'organisers',
  'partners',
  'highlight'
];
const texts: readonly Texts[] = ['instrument', 'q'];
const wheres: readonly Where[] = ['held', 'attended', 'about'];

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

/** The text that was encoded; a text that never was stays as it is, unless it holds `_HH` by chance. */
export function decodeText(text: string): string {
  return text.replace(/(?:_[0-9A-F]{2})+/g, (run) => {
    const bytes = run
      .slice(1)
      .split('_')
      .map((byte) => Number.parseInt(byte, 16));
    try {
      return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(new Uint8Array(bytes));
    } catch {
      return run;
    }
  });
}

/** The selection that attributes or parameters hold; what is no date, or not one of the words allowed, is left out. */
export function readSelection(get: (key: keyof Selection) => string | null | undefined): Selection {
  const found: Record<string, unknown> = {};
  const keep = (key: keyof Selection, value: unknown) => {
    if (value) found[key] = value;
  };
  for (const key of texts) keep(key, decodeText(get(key) ?? ''));
  for (const key of lists) keep(key, readList(get(key) ?? ''));
  keep('date', dateIn(get('date') ?? ''));
  keep('period', readPeriod(get('period') ?? ''));
  keep(
    'where',
    wheres.find((where) => where === get('where')?.trim())
  );
  return found;
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

function readList(text: string): readonly string[] | undefined {
  const values = text
    .split(',')
    .map((value) => decodeText(value.trim()))
    .filter(Boolean);
  return values.length > 0 ? values : undefined;
}

/** `2008~2012`, `2008~`, `~2012`, or one date that is both. */
function readPeriod(text: string): readonly [string, string] | undefined {
  const [from = '', until = from] = text.split('~').map((end) => end.trim());
  if ((from && !isDate(from)) || (until && !isDate(until))) return undefined;
  return from || until ? [from, until] : undefined;
}

const dateIn = (text: string): string | undefined => (isDate(text.trim()) ? text.trim() : undefined);

function unpercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
