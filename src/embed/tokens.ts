/** A piece of markup: the start or the end of a tag, or text with its references read. */
export type Token =
  | {readonly kind: 'start'; readonly name: string; readonly attributes: ReadonlyMap<string, string>}
  | {readonly kind: 'end'; readonly name: string}
  | {readonly kind: 'text'; readonly text: string};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
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
  asymp: '≈',
  ge: '≥',
  le: '≤',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ecirc: 'ê',
  ocirc: 'ô',
  Eacute: 'É'
};
const inTag = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const piece = /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<\?[^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;

/**
 * The pieces of markup in order: enough to see what a content management system left of a snippet, without building
 * anything of it. What stands in a script or a style is text to nobody and is left out.
 */
export function tokensOf(markup: string): readonly Token[] {
  const tokens: Token[] = [];
  let hidden = '';
  for (const [whole, slash, tag, rest] of markup.matchAll(piece)) {
    const name = tag?.toLowerCase();
    if (hidden !== '' && !(slash === '/' && name === hidden)) continue;
    hidden = '';
    if (name === undefined) {
      if (!/^<[!?]/.test(whole)) tokens.push({kind: 'text', text: readReferences(whole)});
    } else if (slash === '/') tokens.push({kind: 'end', name});
    else {
      tokens.push({kind: 'start', name, attributes: attributesOf(rest ?? '')});
      if (name === 'script' || name === 'style') hidden = name;
    }
  }
  return tokens;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(inTag)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, readReferences(double ?? single ?? bare ?? ''));
  }
  return found;
}

function readReferences(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
