import {piecesOf} from './tokens.js';

/** An element that is open around a piece of text. */
export interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its tag begins, counted from 0. */
  readonly start: number;
}

/** A piece of a file of HTML: text that people read, or a comment, with the elements open around it, the innermost last. */
export interface Piece {
  readonly kind: 'text' | 'comment' | 'open' | 'close';
  /** Text without its entities; of a tag, the name of its element. */
  readonly text: string;
  readonly line: number;
  readonly within: readonly OpenElement[];
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** An end that HTML lets people leave out comes with the next of its kind. */
const closedBySame = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'option']);
const blocks = new Set(
  `address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
  html li main nav ol p pre section summary table tbody td tfoot th thead tr treaty-data treaty-step treaty-story ul`.split(
    /\s+/
  )
);

/** Whether a sentence ends where an element begins or ends. */
export const isBlock = (name: string): boolean => blocks.has(name);

/** A file of HTML in pieces, in their order. No DOM: for files on a disk, not for pages, and never to put text into one. */
export function* readMarkup(html: string): Generator<Piece, void> {
  const open: OpenElement[] = [];
  const lineOf = lineCounter(html);
  for (const [token, at] of piecesOf(html)) {
    const piece = (kind: Piece['kind'], text: string): Piece => ({kind, text, line: lineOf(at), within: [...open]});
    if (token.kind === 'end') {
      const index = open.findLastIndex(({name}) => name === token.name);
      if (index >= 0) open.length = index;
      yield piece('close', token.name);
    } else if (token.kind === 'start') {
      const {name, attributes} = token;
      if (closedBySame.has(name) && open.at(-1)?.name === name) open.pop();
      open.push({name, attributes, start: at});
      yield piece('open', name);
      if (voids.has(name)) open.pop();
    } else yield piece(token.kind, token.text);
  }
}

/** The line of a place, counted from 1; places come in their order. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let seen = 0;
  return (at) => {
    for (; seen < at; seen++) if (text[seen] === '\n') line++;
    return line;
  };
}
