import type {Dataset} from '../data/dataset.js';
import type {Words} from '../words/index.js';
import {titleOf} from './names.js';

/** How a picture is cited. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
}

/** A picture's citation: its title, its dataset with the date to which it is known, and where it is found. */
export function citation(title: string, {info}: Dataset, url: string, words: Words): Citation {
  const name = titleOf(info, words.lang).text || info.id;
  const asOf = words.date(info.as_of);
  const year = info.as_of.slice(0, 4);
  const fields = {
    title: `{${escaped(title)}}`,
    howpublished: `{${escaped(name)}}`,
    note: `{${escaped(words.menu.version(asOf))}}`,
    year: `{${year}}`,
    url: `{${url}}`,
    language: `{${words.lang === 'fr' ? 'french' : 'english'}}`
  };
  const key = `${info.id || 'treaty'}-${info.as_of}`.replace(/[^\w-]+/g, '-');
  const lines = Object.entries(fields).map(([field, value]) => `  ${field.padEnd(12)} = ${value}`);
  return {
    text: words.menu.citation({title, name, year, asOf, url}),
    bibtex: `@misc{${key},\n${lines.join(',\n')}\n}`
  };
}

const named: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

const escaped = (text: string): string => text.replace(/[\\{}$&#_%~^]/g, (sign) => named[sign] ?? `\\${sign}`);
