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
/** What stands in these is no text that people read, and no markup either. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'template']);
/** An end that HTML lets people leave out comes with the next of its kind. */
const closedBySame = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'option']);
const blocks = new Set(
  `address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
  html li main nav ol p pre section summary table tbody td tfoot th thead tr treaty-data treaty-step treaty-story ul`.split(
    /\s+/
  )
);

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  thinsp: '\u2009',
  asymp: '≈',
  ge: '≥',
  le: '≤',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  deg: '°',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  icirc: 'î',
  ugrave: 'ù',
  euml: 'ë',
  iuml: 'ï',
  uuml: 'ü'
};

/** Whether a sentence ends where an element begins or ends. */
export const isBlock = (name: string): boolean => blocks.has(name);

/** A text with what stands for its entities; what is none that we know stays as it is written. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|(\w+));/g,
    (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
  );
}

const tag = /<!--([\s\S]*?)(?:-->|$)|<(\/?)([A-Za-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<[!?][^>]*>/g;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** A file of HTML in pieces, in their order. No DOM: for files on a disk, not for pages, and never to put text into one. */
export function* readMarkup(html: string): Generator<Piece, void> {
  const open: OpenElement[] = [];
  const lineOf = lineCounter(html);
  const piece = (kind: Piece['kind'], text: string, at: number): Piece => ({
    kind,
    text,
    line: lineOf(at),
    within: [...open]
  });
  let at = 0;
  const pattern = new RegExp(tag);
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    const [whole, comment, slash, rawName, rawAttributes = ''] = found;
    if (found.index > at) yield piece('text', decodeEntities(html.slice(at, found.index)), at);
    at = found.index + whole.length;
    if (comment !== undefined) yield piece('comment', comment, found.index);
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    if (slash) {
      const index = open.findLastIndex((element) => element.name === name);
      if (index >= 0) open.length = index;
      yield piece('close', name, found.index);
      continue;
    }
    if (closedBySame.has(name) && open.at(-1)?.name === name) open.pop();
    open.push({name, attributes: readAttributes(rawAttributes), start: found.index});
    yield piece('open', name, found.index);
    if (raw.has(name)) at = pattern.lastIndex = endOf(html, name, at);
    if (raw.has(name) || voids.has(name)) open.pop();
  }
  if (at < html.length) yield piece('text', decodeEntities(html.slice(at)), at);
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare = ''] of text.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare));
  }
  return attributes;
}

/** Where what follows an element of raw text begins. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
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
