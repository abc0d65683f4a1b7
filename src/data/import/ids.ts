import {HashedKeys} from '../key-lines.js';
import type {TableName} from '../records.js';
import type {GridLine} from './evidence.js';
import {fold} from './fold.js';
import type {Target, Values} from './targets.js';

/** The values of one row, by field, in the form that the checker expects. */
export type Cells = (field: string) => string | undefined;

const longestTitle = 48;

/** A text as part of an id: small letters and digits, with hyphens between words. */
const slug = (text: string): string => plainSlug(text) ?? foldedSlug(text);

const foldedSlug = (text: string): string =>
  fold(text)
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const hyphen = 0x2d;
const longest = 120;

/** What each letter of ASCII and of Western Europe is in an id; -1 for two letters, which are left to others. */
const letters = Int16Array.from({length: 0x100}, (_, code) => {
  const character = String.fromCharCode(code);
  if (code > 0x7f && code < 0xc0) return -1;
  const [letter = hyphen, ...more] = Array.from(foldedSlug(character), (one) => one.charCodeAt(0));
  if (more.length > 0) return -1;
  return /['.]/.test(character) ? 0 : letter;
});

const codes = new Array<number>(longest).fill(0);

/** The same for a text of such letters only, in one go; undefined for any other. */
function plainSlug(text: string): string | undefined {
  if (text.length > longest) return undefined;
  let length = 0;
  let isApart = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = letters[text.charCodeAt(at)] ?? -1;
    if (code < 0 || code > 0x7f) return undefined;
    if (code === hyphen) isApart = length > 0;
    else if (code > 0) {
      if (isApart) codes[length++] = hyphen;
      isApart = false;
      if (length === longest) return undefined;
      codes[length++] = code;
    }
  }
  return String.fromCharCode(...codes.slice(0, length));
}

/** The beginning of a title as part of an id, cut between words. */
function shortSlug(title: string): string {
  const text = slug(title);
  if (text.length <= longestTitle) return text;
  const end = text.lastIndexOf('-', longestTitle);
  return text.slice(0, end > 0 ? end : longestTitle);
}

const join = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('-');

/**
 * The id of a row that has none: of an event its place, date and title, of a state's step the instrument and the state.
 * It depends on the row alone, so that the same row has the same id next month. Empty where the row says too little.
 */
export function idOf(table: TableName, cell: Cells): string {
  switch (table) {
    case 'events':
      return cell('title')
        ? join(
            slug(cell('city') ?? cell('country') ?? cell('mode') ?? ''),
            cell('start_date'),
            shortSlug(cell('title')!)
          )
        : '';
    case 'ratifications':
      return cell('state') ? join(cell('instrument'), cell('state')) : '';
    case 'statements':
      return cell('state') ? join(cell('instrument'), cell('state'), cell('kind'), cell('from')) : '';
    case 'evaluations':
      return cell('state')
        ? join(
            cell('instrument')?.replace(/^\D+(?=\d)/, ''),
            cell('territory') ?? cell('state'),
            cell('round')?.replaceAll(';', '+') ?? cell('kind')
          )
        : '';
    case 'participants':
      return cell('event') ? join(cell('event'), unitLetter(cell('unit'))) : '';
    case 'projects':
      return cell('title') ? join(shortSlug(cell('title')!), cell('start_date')) : '';
    case 'instruments':
      return shortSlug(cell('title') ?? '');
    case 'states':
      return cell('id') ?? '';
    default:
      return shortSlug(cell('title') ?? '');
  }
}

/** "CETS No. 197" and "STCE n° 197" are CETS197; a number without its series is no name. */
export function instrumentNumber(text: string): string | undefined {
  const [, number] =
    /^(?:c?ets|st[ce]e?|ste)[^\p{L}\p{N}]*(?:n[o°º]?)?[^\p{L}\p{N}]*0*(\d{1,3})$/u.exec(fold(text)) ?? [];
  return number && `CETS${number.padStart(3, '0')}`;
}

/** Gives an instrument whose number names its series both: "CETS 197" is number 197 and has the id CETS197. */
export function numberFinisher({slots}: Target): (values: Values) => void {
  const [id, number] = [slots.get('id')!, slots.get('number') ?? -1];
  return (values) => {
    const made = instrumentNumber(values[number] ?? '');
    if (made === undefined) return;
    values[id] ??= made;
    values[number] = made.replace(/^CETS/, '');
  };
}

/** p for persons, c for countries, as ids of head counts end. */
const unitLetter = (unit: string | undefined): string => (unit ?? 'persons').charAt(0);

const textOf = ({raw}: GridLine, nth: number): string => `${raw}\n${nth}`;

/** Gives each row an id of its own: the second of two that would have the same gets `-2`, the third `-3`. */
export class Ids {
  readonly #places = new HashedKeys();
  /** The line that first had each id, and which of its records. */
  readonly #lines: GridLine[] = [];
  readonly #nths: number[] = [];
  /** What was said by those that had an id which others had. */
  readonly #said = new Map<string, string[]>();

  /**
   * The id, unless other lines have it. A line that says the very same, or that may not repeat, keeps it: that is a
   * duplicate, which the check of the row finds.
   */
  take(id: string, line: GridLine, mayRepeat: boolean, nth = 0): string {
    const place = this.#places.get(id);
    if (place === undefined) {
      this.#places.set(id, this.#lines.push(line) - 1);
      this.#nths.push(nth);
      return id;
    }
    if (!mayRepeat) return id;
    const said = this.#said.get(id) ?? [textOf(this.#lines[place]!, this.#nths[place]!)];
    this.#said.set(id, said);
    const text = textOf(line, nth);
    if (said.includes(text)) return id;
    said.push(text);
    return `${id}-${said.length}`;
  }
}
