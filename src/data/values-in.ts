import {isBlock, readMarkup} from './markup.js';
import type {OpenElement} from './markup.js';

/** A figure in a file of HTML that is bound to the data: `<treaty-value>`. */
export interface WrittenValue {
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** The figure as it was last written. */
  readonly written: string;
  /** The tag of the nearest `lang` around it; empty where none says one. */
  readonly lang: string;
  /** The sentence in which it stands, before and after it. */
  readonly sentence: readonly [before: string, after: string];
}

interface Found {
  readonly element: OpenElement;
  readonly line: number;
  readonly lang: string;
  readonly from: number;
  until: number;
}

const tag = 'treaty-value';
/** The end of a sentence: a mark, perhaps a closing quotation mark, and a large letter after the space. */
const ends = /[.!?…][”»"’)]*\s+(?=[\p{Lu}«“"(])/gu;

/** Every `<treaty-value>` in a file of HTML, with its sentence. */
export function valuesIn(html: string): readonly WrittenValue[] {
  const values: WrittenValue[] = [];
  let block = '';
  let found: Found[] = [];
  const flush = (): void => {
    for (const each of found) values.push(writtenValue(each, block));
    block = '';
    found = [];
  };
  let open: Found | undefined;
  for (const {kind, text, line, within} of readMarkup(html)) {
    const element = within.findLast(({name}) => name === tag);
    if (open && open.element !== element) {
      open.until = block.length;
      open = undefined;
    }
    if (kind === 'comment') continue;
    if (kind === 'text') block += text;
    else if (isBlock(text) && !element) flush();
    if (element && !open && found.at(-1)?.element !== element) {
      const lang = within.findLast(({attributes}) => attributes.get('lang'))?.attributes.get('lang') ?? '';
      open = {element, line, lang, from: block.length, until: block.length};
      found.push(open);
    }
    if (open) open.until = block.length;
  }
  flush();
  return values;
}

function writtenValue({element, line, lang, from, until}: Found, block: string): WrittenValue {
  const starts = [...block.slice(0, from).matchAll(ends)].map((match) => match.index + match[0].length);
  const rest = block.slice(until);
  const end = rest.search(ends);
  const stop = end < 0 ? rest.length : end + 1;
  return {
    line,
    attributes: element.attributes,
    written: fold(block.slice(from, until)).trim(),
    lang,
    sentence: [fold(block.slice(starts.at(-1) ?? 0, from)).trimStart(), fold(rest.slice(0, stop)).trimEnd()]
  };
}

const fold = (text: string): string => text.replace(/[^\S\u00A0\u202F]+/g, ' ');
