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
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag);
  const collator = new Intl.Collator(tag);
  const dayAndMonth = new Intl.DateTimeFormat(tag, {timeZone: 'UTC', day: 'numeric', month: 'long'});
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (date: string, month: 'long' | 'short', year: 'numeric' | undefined = 'numeric'): string => {
    const key = `${month}${date.length}${year}`;
    const known =
      formats.get(key) ??
      new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        year,
        ...(date.length > 4 && {month}),
        ...(date.length > 7 && {day: 'numeric'})
      });
    formats.set(key, known);
    return day(known.format(instant(date)));
  };
  const long = (date: string): string => format(date, 'long');
  return {
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    date: long,
    shortDate: (date) => format(date.slice(0, 7), 'short'),
    range: (from, until) => {
      if (until === undefined || until === from) return long(from);
      const areDays = from.length === 10 && until.length === 10;
      if (!areDays || from.slice(0, 4) !== until.slice(0, 4)) return `${long(from)} – ${long(until)}`;
      if (from.slice(0, 7) !== until.slice(0, 7)) return `${day(dayAndMonth.format(instant(from)))} – ${long(until)}`;
      return `${day(String(Number(from.slice(8))))}–${long(until)}`;
    },
    amount: ({value, precision, withheld, of = 1}) => {
      if (precision === 'none') return withheld && withheld >= of ? hidden : unknown;
      return marks[precision] + numbers.format(value);
    },
    compare: (a, b) => collator.compare(a, b)
  };
}
