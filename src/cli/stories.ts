import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {Dataset} from '../data/dataset.js';
import type {Tally} from '../data/facts.js';
import {isSameFigure} from '../data/bound.js';
import {movedValues} from '../data/moved.js';
import type {MovedValue} from '../data/moved.js';
import {valuesIn} from '../data/values-in.js';
import {languageOf} from '../words/index.js';
import {Failure} from './failure.js';
import {readBytes} from './sources.js';
import type {Terminal} from './terminal.js';
import {cliWords} from './words.js';
import type {CliWords} from './words.js';

/** A figure in a sentence of a file that a change of data moves. */
interface MovedInFile extends Omit<MovedValue, 'attributes'> {
  readonly file: string;
  readonly of: string;
}

/** The figures in the sentences of files: how many there are, and which of them moved. */
export interface StoriesMoved {
  readonly all: number;
  readonly moved: readonly MovedInFile[];
}

/** Which figures in the sentences of HTML files a change of data moves. */
export async function storiesMoved(
  operands: readonly string[],
  before: Dataset,
  after: Dataset,
  {words}: Terminal
): Promise<StoriesMoved> {
  const files = (await Promise.all(operands.map((operand) => pagesOf(operand, words)))).flat();
  const languages = {en: await cliWords('en'), fr: await cliWords('fr')};
  const amount = (tally: Tally, lang: string): string => languages[languageOf(lang)].common.amount(tally);
  const moved: MovedInFile[] = [];
  let all = 0;
  for (const file of files) {
    const html = new TextDecoder().decode(await readBytes(file, words));
    all += valuesIn(html).length;
    for (const {attributes, ...value} of movedValues(html, before, after, amount))
      moved.push({file, of: attributes.get('of') ?? '', ...value});
  }
  return {all, moved};
}

/** Says them, each with its place and its sentence, in which the new figure stands. */
export function reportStories({all, moved}: StoriesMoved, {words, print}: Terminal): void {
  print(words.inSentences(moved.length, all), 'bold');
  for (const {file, line, of, before, now, written, sentence} of moved) {
    const place = `  ${file}:${line}`;
    if (now === undefined) {
      print(`${place}: ${words.noFigure(of)}`);
      continue;
    }
    const isStale = before === undefined || !isSameFigure(written, before);
    const change = before === now ? now : `${before ?? `(${words.empty})`} → ${now}`;
    print(`${place}: ${change}${isStale ? ` (${words.stillWritten(written)})` : ''}`);
    print(`    ${words.common.quote(sentence.join(now))}`);
  }
}

const page = /\.html?$/i;

async function pagesOf(operand: string, words: CliWords): Promise<readonly string[]> {
  const found = await stat(operand).catch(() => undefined);
  if (!found?.isDirectory()) return [operand];
  const files = await readdir(operand, {recursive: true});
  const pages = files.filter((file) => page.test(file)).sort();
  if (pages.length === 0) throw new Failure(words.noPages(operand));
  return pages.map((file) => join(operand, file));
}
