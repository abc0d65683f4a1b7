/** A piece of markup: the start or the end of a tag, or text with its references read. */
export type Token =
  | {readonly kind: 'start'; readonly name: string; readonly attributes: ReadonlyMap<string, string>}
  | {readonly kind: 'end'; readonly name: string}
  | {readonly kind: 'text'; readonly text: string};

/** What nobody reads. */
interface Comment {
  readonly kind: 'comment';
  readonly text: string;
}

/** What stands in these is no text that people read, and no markup either. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'template']);

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  times: '×',
  middot: '·',
  deg: '°',
  asymp: '≈',
  ge: '≥',
  le: '≤',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü'
};
const inTag = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const piece =
  /<!--([\s\S]*?)(?:-->|$)|<![^>]*>|<\?[^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;

/** The pieces of markup in order, each with where it begins. What stands in a script or a style is left out. */
export function* piecesOf(markup: string): Generator<readonly [piece: Token | Comment, at: number], void> {
  let hidden = '';
  for (const {0: whole, 1: comment, 2: slash, 3: tag, 4: rest = '', index} of markup.matchAll(piece)) {
    const name = tag?.toLowerCase();
    if (hidden !== '' && !(slash === '/' && name === hidden)) continue;
    hidden = '';
    if (comment !== undefined) yield [{kind: 'comment', text: comment}, index];
    else if (name === undefined) {
      if (!/^<[!?]/.test(whole)) yield [{kind: 'text', text: readReferences(whole)}, index];
    } else if (slash === '/') yield [{kind: 'end', name}, index];
    else {
      yield [{kind: 'start', name, attributes: attributesOf(rest)}, index];
      if (raw.has(name)) hidden = name;
    }
  }
}

/** The tags and texts of markup in order, without building anything of it. */
export function tokensOf(markup: string): readonly Token[] {
  return [...piecesOf(markup)].flatMap(([each]) => (each.kind === 'comment' ? [] : [each]));
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(inTag)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, readReferences(double ?? single ?? bare ?? ''));
  }
  return found;
}

/** A text with what stands for its references; what is none that we know stays as it is written. */
function readReferences(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
