import {parseInterval} from './build.js';
import {dateFault, isAfter} from './dates.js';
import type {Problem, ProblemCode} from './problems.js';
import type {Column} from './schema.js';

/** A value of a record. */
export type Value = string | number | readonly string[];

/** Tells of something wrong with the cell that is being read. */
export type Fault = (code: ProblemCode, details?: Partial<Pick<Problem, 'params' | 'raw' | 'repair'>>) => void;

/** Reads one cell: text from CSV, anything from JSON. Undefined for an empty cell and for what cannot be read. */
export type ReadValue = (raw: unknown, fault: Fault) => Value | undefined;

type ReadText = (text: string, fault: Fault) => Value | undefined;

const mostKnown = 10_000;
const linkForm = /^(https?:\/\/[^\s/]|mailto:\S)\S*$/i;
const numberForm = /^-?\d+(\.\d+)?$/;

/** Whether an address may be shown as a link. */
export const isLink = (text: string): boolean => linkForm.test(text);

/** How the cells of a column are read. */
export interface ColumnReader {
  /** Text is taken as it is, but for the spaces around an id. */
  readonly isText: boolean;
  /** What some cells meant, because most cells repeat others; `read` fills it. */
  readonly known: ReadonlyMap<unknown, Value>;
  readonly read: ReadValue;
}

/** The reader for the cells of a column. */
export function columnReader(name: string, column: Column): ColumnReader {
  const read = readerOf(name, column);
  const known = new Map<string, Value>();
  const isText = column.type === 'text' && !column.values && !column.refs;
  const readText: ReadText = (text, fault) => {
    const trimmed = text.trim();
    if (isText && trimmed && name !== 'id') return text;
    if (trimmed !== text) {
      fault('stray-space', {repair: {field: name, value: trimmed, applied: true}});
      return trimmed ? read(trimmed, fault) : undefined;
    }
    const value = read(text, fault);
    if (value !== undefined && name !== 'id' && known.size < mostKnown) known.set(text, value);
    return value;
  };
  return {
    isText,
    known,
    read: (raw, fault) => {
      if (typeof raw === 'string') return raw ? readText(raw, fault) : undefined;
      if (raw === null || raw === undefined) return undefined;
      if (typeof raw === 'number' && Number.isFinite(raw)) return read(String(raw), fault);
      if (column.type === 'list' && Array.isArray(raw)) return readMembers(raw, read, fault);
      return fault('bad-value', {params: {type: column.type}}) as undefined;
    }
  };
}

function readMembers(members: readonly unknown[], read: ReadText, fault: Fault): Value | undefined {
  const texts = members.map((member) => (typeof member === 'number' ? String(member) : member));
  if (!texts.every((text) => typeof text === 'string'))
    return fault('bad-value', {params: {type: 'list'}}) as undefined;
  const parted = texts.find((text) => text.includes(';'));
  if (parted !== undefined) return fault('bad-list', {raw: parted}) as undefined;
  return read(texts.join(';'), fault);
}

function readerOf(name: string, column: Column): ReadText {
  switch (column.type) {
    case 'date':
      return (text, fault) => {
        const code = dateFault(text);
        return code ? (fault(code) as undefined) : text;
      };
    case 'integer':
    case 'number':
      return numberReader(column);
    case 'list':
      return listReader(column);
    case 'url':
      // A link that must not be followed is dropped; the row is still good.
      return (text, fault) =>
        isLink(text) ? text : (fault('bad-link', {repair: {field: name, value: '', applied: true}}) as undefined);
    default:
      return wordReader(column);
  }
}

function wordReader({values}: Column): ReadText {
  if (!values) return (text) => text;
  const known = new Set(values);
  return (text, fault) => (known.has(text) ? text : (fault('unknown-word', unknownWord(text, values)) as undefined));
}

const unknownWord = (raw: string, values: readonly string[]) => ({raw, params: {allowed: values.join(', ')}});

function numberReader({type, min = -Infinity, max = Infinity}: Column): ReadText {
  const range = {min, ...(max < Infinity && {max})};
  return (text, fault) => {
    const number = Number(text);
    const isWhole = type === 'number' || Number.isSafeInteger(number);
    if (!numberForm.test(text) || !isWhole) return fault('bad-number', {params: {type}}) as undefined;
    if (number < min || number > max) return fault('out-of-range', {params: range}) as undefined;
    return number;
  };
}

function listReader({values, intervals}: Column): ReadText {
  const known = values && new Set(values);
  return (text, fault) => {
    const members = text
      .split(';')
      .map((member) => member.trim())
      .filter(Boolean);
    const unknown = known && members.find((member) => !known.has(member));
    if (unknown !== undefined) return fault('unknown-word', unknownWord(unknown, values!)) as undefined;
    const wrong = intervals && members.find((member) => !isInterval(member));
    if (wrong) return fault('bad-interval', {raw: wrong}) as undefined;
    return members.length > 0 ? members : undefined;
  };
}

/** `RU`, `osce:/`, `coe:1949-08-09/1969-12-31`: an id and, after a colon, two dates of which either may be empty. */
function isInterval(text: string): boolean {
  if (!/^[^:/]+(:[^:/]*\/[^:/]*)?$/.test(text)) return false;
  const {from, until} = parseInterval(text);
  if ((from && dateFault(from)) || (until && dateFault(until))) return false;
  return !(from && until && isAfter(from, until));
}
