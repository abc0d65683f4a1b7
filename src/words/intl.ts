import type {Tally} from '../data/facts.js';

/** What every language needs from `Intl`, made once for each: dates, numbers and lists, all in UTC. */
export interface Locale {
  readonly number: (value: number) => string;
  /** A list in words: "Azerbaijan, Netherlands and Sweden". */
  readonly list: (items: readonly string[]) => string;
  /** "2010", "July 2010" or "1 July 2010": never more exact than it is known. */
  readonly date: (date: string) => string;
  /** A date as short as it goes in a picture: "Jul 2010". */
  readonly shortDate: (date: string) => string;
  /** First and last day said once: "8–9 November 2017", "29 June – 1 July 2000". */
  readonly range: (from: string, until?: string) => string;
  /** A count as it is known: "48", "≈ 1,500", "≥ 170", "withheld", "not known". */
  readonly amount: (tally: Count) => string;
  /** Compares names as the language sorts them. */
  readonly compare: (a: string, b: string) => number;
}

/** What of a tally is read as an amount; where every count is withheld, that is said. */
export type Count = Pick<Tally, 'value' | 'precision'> & Partial<Pick<Tally, 'of' | 'withheld'>>;

const marks = {exact: '', approximate: '≈ ', 'at-least': '≥ ', 'at-most': '≤ ', none: ''};

const instant = (date: string): Date => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
};

/** Makes a language's formats; `unknown` and `hidden` are said of counts, `day` mends what `Intl` gets wrong, such as the French "1er". */
export function locale(
  tag: string,
  unknown: string,
  hidden: string,
  day: (text: string) => string = (text) => text
): Locale {
  const made = new Map<string, unknown>();
  // A format of Intl is made when it is first asked for, and takes a browser long; so does writing a date, and a page writes
  // the same ones again and again.
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  const numbers = () => once('numbers', () => new Intl.NumberFormat(tag));
  const dates = (form: string, options: Intl.DateTimeFormatOptions) =>
    once(form, () => new Intl.DateTimeFormat(tag, {timeZone: 'UTC', ...options}));
  const format = (date: string, month: 'long' | 'short'): string =>
    once(month + date, () =>
      day(
        dates(month + date.length, {
          year: 'numeric',
          ...(date.length > 4 && {month}),
          ...(date.length > 7 && {day: 'numeric'})
        }).format(instant(date))
      )
    );
  const long = (date: string): string => format(date, 'long');
  return {
    number: (value) => numbers().format(value),
    list: (items) => once('lists', () => new Intl.ListFormat(tag)).format(items),
    date: long,
    shortDate: (date) => format(date.slice(0, 7), 'short'),
    range: (from, until) => {
      if (until === undefined || until === from) return long(from);
      const areDays = from.length === 10 && until.length === 10;
      if (!areDays || from.slice(0, 4) !== until.slice(0, 4)) return `${long(from)} – ${long(until)}`;
      if (from.slice(0, 7) !== until.slice(0, 7))
        return `${day(dates('', {day: 'numeric', month: 'long'}).format(instant(from)))} – ${long(until)}`;
      return `${day(String(Number(from.slice(8))))}–${long(until)}`;
    },
    amount: ({value, precision, withheld, of = 1}) => {
      if (precision === 'none') return withheld && withheld >= of ? hidden : unknown;
      return marks[precision] + numbers().format(value);
    },
    compare: (a, b) => once('names', () => new Intl.Collator(tag)).compare(a, b)
  };
}
