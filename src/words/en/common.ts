import type {Language} from '../index.js';
import {locale} from '../intl.js';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const en = locale('en-GB', 'not known', 'withheld');

/** What every element says: its frame, its states of being, how dates and numbers are written. */
export const common = {
  ...en,
  lang: 'en' as Language,
  asOf: (date: string) => `Data as of ${en.date(date)}.`,
  /** Said once a dataset is older than six months. */
  age: (months: number) => `These data are ${months} months old.`,
  /** How many sources a picture was drawn from, before their list is opened. */
  sourceCount: (count: number) => plural(count, '1 source', `${en.number(count)} sources`),
  unchecked: (rows: number, of: number) =>
    `${en.number(rows)} of the ${en.number(of)} rows behind this picture ${plural(rows, 'is', 'are')} not yet checked against a source.`,
  /** A name and what is said of it: "Kosovo*: All reference to…". */
  labelled: (name: string, note: string) => `${name}: ${note}`,
  unverified: 'not yet checked against a source',
  tableOf: (rows: number) => plural(rows, 'The same as a table, 1 row', `The same as a table, ${en.number(rows)} rows`),
  skip: 'Skip the picture',
  loading: 'Loading the data…',
  loadingRows: (rows: number) => `Loading the data: ${en.number(rows)} rows so far…`,
  menuName: 'Menu',
  notFetched: 'This could not be fetched. Check the connection and try again.',
  retry: 'Try again',
  widen: 'Show everything',
  kept: 'The picture from before is still shown.',
  leftOut: (rows: number) => plural(rows, '1 row left out', `${en.number(rows)} rows left out`),
  show: 'Show',
  noData: 'No dataset was found for this element: put it inside <treaty-data>, or give it a src.',
  notPossible: (message: string) => `This cannot be drawn: ${message}.`,
  emptyDataset: 'The dataset holds nothing to draw here.',
  incomplete: 'The dataset is not complete: what is absent from it may still have happened.',
  /** A treaty by its series and number: "CETS No. 197". */
  cite: (series: string, number: string) => `${series} No. ${number}`,
  /** A language in its own words, for a reader who looks for it. */
  languageName: (language: string) => new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language,
  quote: (text: string) => `“${text}”`,
  of: (n: number, of: number) => `${en.number(n)} of ${en.number(of)}`,
  unknownInstrument: (id: string, known: readonly string[]) =>
    `There is no instrument ${id} in this dataset; it holds ${en.list(known)}.`,
  badDate: (text: string) => `“${text}” is not a date; write it as 2010, 2010-07 or 2010-07-01.`
};
