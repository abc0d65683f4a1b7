import type {Recipe} from '../problems.js';
import type {TableName} from '../records.js';
import type {Column} from '../schema.js';
import {isAbsent} from './absent.js';
import type {CellRead, CountText, ReadCell} from './cell-readers.js';
import type {FileColumn} from './columns.js';
import {instrumentTypeOf} from './columns.js';
import {consentMark} from './consent-marks.js';
import {readCountCell} from './count-cells.js';
import type {Days} from './date-cells.js';
import {readDateCell} from './date-cells.js';
import {isNumberOrder} from './date-parts.js';
import type {Decision} from './decide.js';
import type {Remark, Told} from './evidence.js';
import {foldHeading} from './headings.js';
import {instrumentNumber} from './ids.js';
import type {Known} from './known.js';
import {readList, readStates, splitTexts} from './lists.js';
import {readNumberCell} from './number-cells.js';
import {answerTo, settled} from './questions.js';
import {remembering} from './remember.js';
import {readRound} from './round-cells.js';
import type {StateIndex} from './state-names.js';
import type {Target} from './targets.js';
import {readTerritory, territoryOf} from './territories.js';
import {instrumentOf} from './wide.js';
import {wordReader} from './word-cells.js';

export interface ReaderContext {
  readonly table: TableName;
  /** The table whose record the column belongs to. */
  readonly target: Target;
  readonly known: Known;
  readonly decision: Decision;
  readonly recipe?: Recipe | undefined;
}

/** The column in which the other end of a span stands. */
const ends: Readonly<Record<string, string>> = {start_date: 'end_date', visit_start: 'visit_end', from: 'until'};
const starts = new Set(Object.values(ends));

/** Texts in which "unknown" or a dash is what they say. */
const wordy = new Set([
  'note',
  'description',
  'description_fr',
  'summary',
  'summary_fr',
  'verbatim',
  'id',
  'title',
  'title_fr'
]);

const longestAbsent = 24;
const nothing: CellRead = {puts: [], remarks: []};

/** The reader of a column's cells, which remembers what it has read and follows the repairs of the recipe. */
export function cellReader(column: FileColumn, schemaColumn: Column, context: ReaderContext): ReadCell {
  const read = readerOf(column, schemaColumn, context);
  const repairs = new Map(
    context.recipe?.repairs.flatMap(({field, raw, value}) => (field === column.field ? [[raw, value] as const] : []))
  );
  if (repairs.size === 0) return read;
  return (raw) => {
    const value = repairs.get(raw);
    if (value === undefined) return read(raw);
    const {puts, remarks, counts} = value === '' ? nothing : read(value);
    const repaired: Remark = {code: 'recipe-repair', severity: 'warning', repair: {value, applied: true}};
    // The words of the source are still those that stand in the file.
    const own = counts?.map((count) => ({...count, verbatim: raw.trim()}));
    return {puts, remarks: [repaired, ...remarks], ...(own && {counts: own})};
  };
}

function readerOf(column: FileColumn, schemaColumn: Column, context: ReaderContext): ReadCell {
  const field = column.field.replace(/^participants\./, '');
  const slot = context.target.slots.get(field)!;
  const {type, refs = []} = schemaColumn;
  const isMany = type === 'list';
  if (type === 'date') return dateReader(field, slot, column.header, context);
  if (field === 'count') return countReader(column, context);
  if (field === 'budget') return budgetReader(slot, context);
  if (type === 'integer' || type === 'number')
    return toldReader(slot, (raw) => readNumberCell(raw, context.decision.numbers));
  if (field === 'round') return toldReader(slot, readRound);
  if (field === 'instrument' || field === 'instruments')
    return toldReader(slot, (raw) => readInstruments(raw, isMany, context.known));
  if (field === 'event') return toldReader(slot, (raw) => readEvent(raw, context.known));
  if (field === 'state' && context.target.slots.has('territory')) return territorialReader(slot, schemaColumn, context);
  if (refs.includes('states')) return stateReader(slot, schemaColumn, context);
  if (field.startsWith('territor')) return toldReader(slot, territoryCell(isMany, context.known.states()));
  const words = wordReader(context.target.table, field);
  if (words) return wordsReader(slot, isMany, words);
  if (type === 'list') return listReader(slot);
  // Places repeat one another; titles do not.
  return field === 'city' ? remembering(textReader(slot, false)) : textReader(slot, wordy.has(field));
}

/** A reader of cells that give one text. */
function toldReader(slot: number, read: (raw: string) => Told<string>): ReadCell {
  return remembering((raw) => {
    const {value, remarks} = read(raw);
    if (value === undefined || value === '') return remarks.length > 0 ? {puts: [], remarks} : nothing;
    return {puts: [[slot, value]], remarks};
  });
}

function textReader(slot: number, isWordy: boolean): ReadCell {
  return (raw) => {
    const text = raw.trim();
    if (text === '' || (!isWordy && text.length < longestAbsent && isAbsent(text))) return nothing;
    return {puts: [[slot, text]], remarks: []};
  };
}

function dateReader(field: string, slot: number, header: string, context: ReaderContext): ReadCell {
  const {decision, target, recipe} = context;
  const endSlot = target.slots.get(ends[field] ?? '');
  const typeSlot = target.slots.get('instrument_type');
  const implied = field === 'deposit_date' ? instrumentTypeOf(header) : undefined;
  const putsOf = ({from, until}: Days, type = implied): CellRead['puts'] | undefined => {
    if (until === undefined)
      return type && typeSlot !== undefined
        ? [
            [slot, from],
            [typeSlot, type]
          ]
        : [[slot, from]];
    if (starts.has(field)) return [[slot, until]];
    return endSlot === undefined
      ? undefined
      : [
          [slot, from],
          [endSlot, until]
        ];
  };
  return remembering((raw) => {
    const marked = field === 'deposit_date' ? consentMark(raw) : undefined;
    const text = marked?.text ?? raw;
    const settle = (answer: string) =>
      (isNumberOrder(answer) ? readDateCell(text, answer) : readDateCell(answer)).value;
    const {value, remarks} = settled(readDateCell(text, decision.dates), raw, recipe, settle);
    if (!value) return remarks.length > 0 ? {puts: [], remarks} : nothing;
    const puts = putsOf(value, marked?.type);
    return puts ? {puts, remarks} : {puts: [], remarks: [{code: 'bad-date', severity: 'error'}]};
  });
}

const currencies: Readonly<Record<string, string>> = {'€': 'EUR', $: 'USD', '£': 'GBP', euro: 'EUR', euros: 'EUR'};
const money = /^(€|\$|£|[A-Z]{3})?\s*([\d.,'’\s]*\d)\s*(€|\$|£|[A-Z]{3}|euros?)?$/;

/** The reader of amounts, which may say their currency: "1 500 000 €", "EUR 980". */
function budgetReader(slot: number, {decision, target}: ReaderContext): ReadCell {
  const currencySlot = target.slots.get('currency');
  return remembering((raw) => {
    const [, before, amount = raw, after] = money.exec(raw.trim()) ?? [];
    const {value, remarks} = readNumberCell(amount, decision.numbers);
    if (value === undefined) return {puts: [], remarks};
    const sign = before ?? after;
    if (sign === undefined || currencySlot === undefined) return {puts: [[slot, value]], remarks};
    const puts = [
      [slot, value],
      [currencySlot, currencies[sign] ?? sign]
    ] as const;
    return {puts, remarks};
  });
}

/** The ids of the instruments that a cell names, by number, title or another name. */
function readInstruments(raw: string, isMany: boolean, {instruments}: Known): Told<string> {
  if (isAbsent(raw)) return {remarks: []};
  const names = isMany
    ? raw
        .split(/[;\n]/)
        .map((name) => name.trim())
        .filter(Boolean)
    : [raw.trim()];
  const ids = names.map((name) => instrumentOf(name, instruments) ?? instrumentNumber(name) ?? name);
  return {value: ids.join(';'), remarks: []};
}

/** The id of the event that a cell names by its id or its title; what no event is called stays as it is. */
function readEvent(raw: string, {eventOf}: Known): Told<string> {
  const text = raw.trim();
  const value = eventOf(text) ?? text;
  if (value === text) return {value, remarks: []};
  return {value, remarks: [{code: 'named-by-title', severity: 'warning', repair: {value, applied: true}}]};
}

/** The counts of a cell; what they count is what the cell says, else the heading, else where that is not just "Number", persons. */
function countReader({unit, header}: FileColumn, {decision, recipe}: ReaderContext): ReadCell {
  const answerOf = recipe && ((code: string, about: string) => answerTo(recipe, code, about));
  const usual = unit ?? (['count', 'number', 'nombre'].includes(foldHeading(header)) ? undefined : 'persons');
  return remembering((raw) => {
    const {value = [], remarks} = readCountCell(raw, decision.numbers, answerOf);
    const verbatim = /^\s*\d+\s*$/.test(raw) ? {} : {verbatim: raw.trim()};
    const counts = value.map((one): CountText => {
      const own = one.unit ?? usual;
      const {count, qualifier, who, basis} = one;
      return {
        ...(count !== undefined && {count: String(count)}),
        qualifier,
        ...(own && {unit: own}),
        ...(who && {who}),
        ...(basis && {basis}),
        ...verbatim
      };
    });
    return {puts: [], remarks, counts};
  });
}

/** The id of a state, or the ids of states and of what else a list may hold: regions, states with the time they belonged. */
function stateReader(slot: number, {refs = [], type, intervals}: Column, {known, recipe}: ReaderContext): ReadCell {
  const states = answeredStates(known.states(), recipe, type === 'list');
  if (type !== 'list') return toldReader(slot, states.find);
  const joined = ({value, remarks}: Told<readonly string[]>): Told<string> =>
    value ? {value: value.join(';'), remarks} : {remarks};
  const hasOthers = refs.includes('regions') || intervals;
  if (!hasOthers) return toldReader(slot, (raw) => joined(readStates(raw, states)));
  const find = (text: string): Told<string> => {
    const region = refs.includes('regions') ? known.regionOf(text) : undefined;
    const isId = intervals ? /^[^:/]+:[^:/]*\/[^:/]*$/.test(text) : /^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(text);
    return region || isId ? {value: region ?? text, remarks: []} : states.find(text);
  };
  const named = (name: string) => (refs.includes('regions') ? known.regionOf(name) : undefined) ?? states.named(name);
  return toldReader(slot, (raw) => joined(readList(raw, Object.assign(find, {named}))));
}

/** The reader of a column of States one of whose rows may be about a part of a State: both are put where they belong. */
function territorialReader(slot: number, column: Column, context: ReaderContext): ReadCell {
  const read = stateReader(slot, column, context);
  const territorySlot = context.target.slots.get('territory')!;
  return remembering((raw) => {
    const found = territoryOf(raw, context.known.states());
    if (!found) return read(raw);
    const puts = [
      [slot, found.state],
      [territorySlot, found.territory]
    ] as const;
    return {puts, remarks: []};
  });
}

const territoryCell =
  (isMany: boolean, states: StateIndex) =>
  (raw: string): Told<string> => {
    if (isAbsent(raw) && states.find(raw).value === undefined) return {remarks: []};
    const names = isMany ? splitTexts(raw) : [raw];
    return {value: names.map((name) => readTerritory(name, states).value).join(';'), remarks: []};
  };

/** Finds states as the recipe answers the questions about their names: one state, or several in a list. */
function answeredStates(index: StateIndex, recipe: Recipe | undefined, isMany: boolean): StateIndex {
  const {find} = index;
  if (!recipe || recipe.answers.length === 0) return index;
  const settle = (answer: string): string | undefined => {
    const ids = (isMany ? answer.split(';') : [answer]).map((name) => find(name).value);
    return ids.includes(undefined) ? undefined : ids.join(';');
  };
  return {...index, find: (text) => settled(find(text), text, recipe, settle)};
}

const listReader = (slot: number): ReadCell =>
  toldReader(slot, (raw) => ({value: isAbsent(raw) ? '' : splitTexts(raw).join(';'), remarks: []}));

/** A word of a closed list, or several of them. */
function wordsReader(slot: number, isMany: boolean, read: (raw: string) => Told<string>): ReadCell {
  if (!isMany) return toldReader(slot, read);
  return toldReader(slot, (raw) => {
    const {value, remarks} = readList(raw, read);
    return value ? {value: value.join(';'), remarks} : {remarks};
  });
}
