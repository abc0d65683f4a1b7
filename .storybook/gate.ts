import {decodeText, encodeText} from '../src/data/selection.js';
import {foreignIn} from '../src/embed/address.js';
import {languages} from '../src/words/index.js';
import {takes} from '../stories/takes.js';

/** What an address may set for the whole Storybook beside what Storybook itself has. */
const themes = ['light', 'dark'];
const widths = ['320', '480', '768'];

/** What holds for all stories. */
export interface Everywhere {
  readonly language: string;
  readonly theme: string;
  readonly width: string;
  readonly date: string;
  /** The address of a dataset; empty for that of the site. */
  readonly data: string;
}

/** The hosts whose datasets may be shown: written into the page by whoever builds the Storybook, never by an address. */
export function hostsOf(page: Document): readonly string[] {
  const listed = page.querySelector<HTMLMetaElement>('meta[name="treatyscope-hosts"]')?.content ?? '';
  return listed.split(' ').filter(Boolean);
}

/** An address in the signs that Storybook lets through in its own: none but letters, digits, `-` and `_`. */
export const writeData = (address: string): string => encodeText(address).replaceAll('.', '_2E');

/** What globals say, as far as it may be said; what there is not is as if nothing was said. */
export function everywhere(globals: Readonly<Record<string, unknown>>): Everywhere {
  const text = (key: string): string => String(globals[key] ?? '');
  const among = (key: string, all: readonly string[], other = ''): string =>
    all.includes(text(key)) ? text(key) : other;
  return {
    language: among('language', languages, 'en'),
    theme: among('theme', themes),
    width: among('width', widths),
    date: /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text('date')) ? text('date') : '',
    data: decodeText(text('data'))
  };
}

/**
 * What an address brings that is not ours to show, by name: settings that no element takes, words and data of somebody
 * else. It is the list by which the pages for views refuse.
 */
export function broughtIn(search: string, tag: string, hosts: readonly string[]): readonly string[] {
  const query = new URLSearchParams(search);
  const settings = namesIn(query.get('args')).filter((name) => ![...(takes[tag] ?? []), 'width'].includes(name));
  return [...new Set([...settings, ...refusedData(valueIn(query.get('globals'), 'data'), hosts)])];
}

/** `data`, where a dataset is asked for that may not be shown. */
export const refusedData = (written: string, hosts: readonly string[]): readonly string[] =>
  written === '' ? [] : foreignIn(`data=${encodeText(decodeText(written))}`, hosts);

const pairsOf = (text: string | null): readonly (readonly [name: string, value: string])[] =>
  (text ?? '')
    .split(';')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', ...value] = pair.split(':');
      return [name.replace(/[.[].*$/s, ''), value.join(':')];
    });

const namesIn = (text: string | null): readonly string[] => pairsOf(text).map(([name]) => name);

const valueIn = (text: string | null, name: string): string => pairsOf(text).find(([each]) => each === name)?.[1] ?? '';
