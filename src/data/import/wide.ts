import type {Instrument, TableName} from '../records.js';
import {fold} from './fold.js';
import {foldHeading, meaningsOf} from './headings.js';

/** What a column of a wide table is about: one instrument of ratifications, or one round of evaluations. */
export interface Part {
  /** The id of the instrument, or the number of the round. */
  readonly part: string;
  /** The date that stands in the column, where the heading says it. */
  readonly field?: string;
}

/** The field that says which part a record of the table is about. */
export const partFields: {readonly [T in TableName]?: string} = {ratifications: 'instrument', evaluations: 'round'};

/** The dates that may stand in a column of a wide table whose heading does not say which. */
export const partDates: {readonly [T in TableName]?: readonly string[]} = {
  ratifications: ['signature_date', 'deposit_date', 'entry_into_force_date'],
  evaluations: ['visit_start', 'report_adopted', 'report_published', 'recommendation_adopted']
};

const roundForm =
  /\b(?:(\d)(?:st|nd|rd|th|er|ere|re|e|eme)?|(first|second|third|fourth|fifth|premier|deuxieme|troisieme|quatrieme|cinquieme)) (?:evaluation )?(?:round|cycle)(?: d evaluation)?\b|\b(?:round|cycle) (?:no |n )?(\d)\b/;
const roundWords = ['first', 'second', 'third', 'fourth', 'fifth'];
const roundWordsFr = ['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme'];
const instrumentForm = /\b(?:cets|ets|stce|ste)(?: no| n)? ?0*(\d{1,3})\b/;

/**
 * The part that a heading names, in a table with one row a state and one column (or one for each date) an instrument or
 * round: "CETS 197", "ETS No. 005 – signature", "Round 2: report published". Undefined for any other heading.
 */
export function partOf(header: string, table: TableName, instruments: readonly Instrument[]): Part | undefined {
  if (table !== 'ratifications' && table !== 'evaluations') return undefined;
  const text = foldHeading(header);
  const found = table === 'evaluations' ? roundIn(text) : instrumentIn(header, text, instruments);
  if (!found) return undefined;
  const rest = text.replace(found.text, ' ').replace(/\s+/g, ' ').trim();
  const dates = partDates[table] ?? [];
  const meaning = meaningsOf(rest).find(({table: of, field}) => of === table && dates.includes(field));
  if (rest !== '' && !meaning) return undefined;
  return {part: found.part, ...(meaning && {field: meaning.field})};
}

function roundIn(text: string): {part: string; text: string} | undefined {
  const found = roundForm.exec(text);
  if (!found) return undefined;
  const [all, digit, word, after] = found;
  const nth = word === undefined ? '' : String(1 + Math.max(roundWords.indexOf(word), roundWordsFr.indexOf(word)));
  return {part: digit ?? after ?? nth, text: all};
}

function instrumentIn(
  header: string,
  text: string,
  instruments: readonly Instrument[]
): {part: string; text: string} | undefined {
  const number = instrumentForm.exec(text);
  if (number)
    return {part: instrumentOf(number[0], instruments) ?? `CETS${number[1]!.padStart(3, '0')}`, text: number[0]};
  for (const {id, title, title_fr = '', aliases = []} of instruments) {
    for (const name of [id, title, title_fr, ...aliases].map(foldHeading).filter((name) => name.length > 2)) {
      if (text === name || text.startsWith(`${name} `)) return {part: id, text: name};
    }
  }
  const code = /^\s*([A-Z]{3,6}) ?0*(\d{1,3})\b/.exec(header);
  return code ? {part: code[1]! + code[2]!.padStart(3, '0'), text: foldHeading(code[0])} : undefined;
}

/** The one instrument that the titles above a table name: "Chart of signatures and ratifications of Treaty 197". */
export function instrumentInTitles(titles: readonly string[], instruments: readonly Instrument[]): string | undefined {
  const form = /\b(?:cets|ets|stce|ste|treaty|traite)(?: no| n)? ?0*(\d{1,3})\b/g;
  const numbers = titles.flatMap((title) => [...foldHeading(title).matchAll(form)].map(([, number]) => number!));
  if (new Set(numbers).size !== 1) return undefined;
  const known = instruments.filter((one) => Number(one.number) === Number(numbers[0]));
  return known.length === 1 ? known[0]!.id : `CETS${numbers[0]!.padStart(3, '0')}`;
}

/** The id of the instrument that a text names: its id, number, title or another name; undefined for one that is not known. */
export function instrumentOf(text: string, instruments: readonly Instrument[]): string | undefined {
  const name = foldHeading(text);
  const joined = name.replaceAll(' ', '');
  const known = instruments.find(({id, title, title_fr = '', aliases = []}) =>
    [id, title, title_fr, ...aliases].some((one) => foldHeading(one) === name || fold(one) === joined)
  );
  if (known) return known.id;
  const number = instrumentForm.exec(name)?.[1] ?? /^(?:no |n )?0*(\d{1,3})$/.exec(name)?.[1];
  if (!number) return undefined;
  const same = instruments.filter((one) => Number(one.number) === Number(number));
  return same.length === 1 ? same[0]!.id : undefined;
}
