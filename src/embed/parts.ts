import type {Form} from './targets.js';
import {tokensOf} from '../data/tokens.js';
import type {Token} from '../data/tokens.js';

/** What a snippet is made of, as a reader of the page would name it. */
export const parts = [
  'element',
  'frame',
  'alone',
  'link',
  'picture',
  'alt',
  'rows',
  'words',
  'size',
  'address'
] as const;

/** One of the things that a snippet is made of; `alone` is a link that is a line of its own, which becomes a widget. */
export type Part = (typeof parts)[number];

/** What became of a snippet. */
export interface Comparison {
  readonly kept: readonly Part[];
  readonly lost: readonly Part[];
  /** Whether readers of the page see markup as text. */
  readonly showsCode: boolean;
  /** The form that would come through with what this one lost; nothing where nothing needs another. */
  readonly instead?: Form;
}

const blocks =
  /^(p|div|li|ul|ol|td|th|tr|table|thead|tbody|figure|figcaption|h[1-6]|blockquote|section|article|br|body)$/;
const inline = /^(span|b|strong|em|i|u|small|font|mark|bdi)$/;

/** What of a snippet is in the markup that a content management system gave back. */
export function compareSnippet(given: string, left: string): Comparison {
  const [before, after] = [read(given), read(left)];
  const had = parts.filter((part) => before[part].length > 0);
  const kept = had.filter((part) => before[part].every((thing) => isIn(part, thing, after)));
  const lost = had.filter((part) => !kept.includes(part));
  const instead = insteadOf(had, kept);
  return {kept, lost, showsCode: after.showsCode, ...(instead && {instead})};
}

/** The form that would come through: a link where more was lost, the picture where not even a link stays. */
function insteadOf(had: readonly Part[], kept: readonly Part[]): Form | undefined {
  const lives = (['element', 'frame', 'alone'] as const).filter((part) => had.includes(part));
  if (lives.every((part) => kept.includes(part)) && (lives.length > 0 || had.every((part) => kept.includes(part))))
    return undefined;
  return kept.includes('link') ? 'link' : 'picture';
}

function isIn(part: Part, thing: string, after: Read): boolean {
  return part === 'words' || part === 'address' ? after.text.includes(thing) : after[part].includes(thing);
}

type Read = Readonly<Record<Part, readonly string[]>> & {readonly text: string; readonly showsCode: boolean};

/** What markup holds, each thing as a text that is the same wherever the thing is. */
function read(markup: string): Read {
  const tokens = tokensOf(markup);
  const starts = tokens.flatMap((token) => (token.kind === 'start' ? [token] : []));
  const all = (name: string) => starts.filter((token) => token.name === name);
  const images = all('img').filter(({attributes}) => attributes.get('src'));
  const texts = blocksOf(withoutRows(tokens));
  const text = blocksOf(tokens).join('');
  return {
    element: starts.filter(({name}) => name.startsWith('treaty-')).map(({name, attributes}) => told(name, attributes)),
    frame: all('iframe').flatMap(({attributes}) => attributes.get('src') ?? []),
    alone: aloneIn(tokens),
    link: linksIn(tokens),
    picture: images.map(({attributes}) => attributes.get('src') ?? ''),
    alt: images.flatMap(({attributes}) => attributes.get('alt') || []),
    rows: rowsOf(tokens),
    words: texts.filter((one) => one !== '' && !isAddress(one)),
    size: [...images, ...all('iframe')].flatMap(({attributes}) => attributes.get('height') || []),
    address: texts.filter(isAddress),
    text,
    showsCode: /<\/?[a-z][\w-]*(\s|\/|>)/i.test(
      tokens.flatMap((token) => (token.kind === 'text' ? [token.text] : [])).join('')
    )
  };
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

const told = (name: string, attributes: ReadonlyMap<string, string>): string =>
  [
    name,
    ...[...attributes]
      .filter(([key]) => key !== 'class')
      .map(([key, value]) => `${key}=${value}`)
      .sort()
  ].join(' ');

/** The texts of the blocks, without their spaces: filters and editors set those as they like. */
function blocksOf(tokens: readonly Token[]): readonly string[] {
  const found = [''];
  for (const token of tokens) {
    if (token.kind === 'text') found[found.length - 1] += token.text.replace(/\s+/g, '');
    else if (blocks.test(token.name) || token.name.startsWith('treaty-')) found.push('');
  }
  return found;
}

/** What stands outside tables and lists, whose words are counted as rows. */
function withoutRows(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter((token) => {
    if (token.kind === 'text' || !/^(table|ul|ol)$/.test(token.name)) return depth === 0;
    depth += token.kind === 'start' ? 1 : -1;
    return true;
  });
}

/** The rows of tables and lists, each by the texts of its cells. */
function rowsOf(tokens: readonly Token[]): readonly string[] {
  const rows: string[] = [];
  let row: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'text') row = row === undefined ? undefined : row + token.text.replace(/\s+/g, '');
    else if (token.name === 'tr' || token.name === 'li') {
      if (row) rows.push(row);
      row = token.kind === 'start' ? '' : undefined;
    } else if (row !== undefined && token.kind === 'start' && /^t[dh]$/.test(token.name)) row += '|';
  }
  return rows;
}

function linksIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, at) => {
    const href = token.kind === 'start' && token.name === 'a' ? token.attributes.get('href') : undefined;
    const hasText = tokens
      .slice(at + 1, endOf(tokens, at))
      .some((next) => next.kind === 'text' && next.text.trim() !== '');
    return href && hasText ? [href] : [];
  });
}

/** Links that are all that their block holds. */
function aloneIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, at) => {
    const href = token.kind === 'start' && token.name === 'a' ? token.attributes.get('href') : undefined;
    if (!href || !ends(tokens.slice(0, at).reverse()) || !ends(tokens.slice(endOf(tokens, at) + 1))) return [];
    return isInFigureOrElement(tokens.slice(0, at)) ? [] : [href];
  });
}

const endOf = (tokens: readonly Token[], at: number): number =>
  tokens.findIndex((next, index) => index > at && next.kind === 'end' && next.name === 'a');

/** Whether nothing is said from here to where the block ends. */
function ends(tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    if (token.kind !== 'text' && !inline.test(token.name) && token.name !== 'br') return blocks.test(token.name);
    if (token.kind === 'text' && token.text.trim() !== '') return false;
  }
  return true;
}

function isInFigureOrElement(before: readonly Token[]): boolean {
  let depth = 0;
  for (const token of before) {
    if (token.kind === 'text' || !(token.name === 'figcaption' || token.name.startsWith('treaty-'))) continue;
    depth += token.kind === 'start' ? 1 : -1;
  }
  return depth > 0;
}
