import {importTypeScript} from './typescript.mjs';

const {readMarkup} = await importTypeScript('src/data/markup.ts');

/** Attributes that people read or hear. */
const spoken = ['alt', 'title', 'aria-label'];
/** What allows the figures of the text after it, up to the end of its line, with the reason. */
const allowance = /^\s*by hand:\s*\S/;

const months = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
].join('|');
/** Numbers that are no figures: dates, years, the numbers by which treaties, documents and articles are known. */
const noFigures = new RegExp(
  [
    String.raw`\b\d{1,2}(?:er)?(?:(?:\s*[–-]\s*|\s+(?:to|au)\s+)\d{1,2})?\s+(?:${months})\b(?:\s+\d{4})?`,
    String.raw`\b\d{4}-\d{2}(?:-\d{2})?\b`,
    String.raw`\b(?:CETS|ETS|STCE|STE|No\.|n°|nos|Nos\.|Article|Articles|article|articles|paragraph|paragraphe|Resolution|Résolution)(?:\s+(?:No\.|n°))?\s*\d+(?:\.\w)?`,
    String.raw`\b[A-Z]{2,}(?:\/\w+)?\(\d{4}\)\d+`,
    String.raw`(?<![\d.,])(?:19|20)\d{2}(?:\s*[–-]\s*(?:(?:19|20)\d{2}|\d{2}))?(?![\d]|[.,]\d)`
  ].join('|'),
  'gu'
);
const words = [
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?',
  'deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille',
  'dizaines?|vingtaines?|trentaines?|quarantaines?|cinquantaines?|centaines?|milliers?'
].join('|');
const figure = new RegExp(String.raw`(?<![\p{L}\d])(?:\d[\d.,\u00A0\u202F\u2009]*\d|\d|${words})(?![\p{L}\d])`, 'giu');

/**
 * The figures typed by hand in a page: numbers, in digits or words, that are neither bound to the data by <treaty-value>, nor
 * dates, nor numbers by which something is known. `<!-- by hand: why -->` allows those on its line.
 */
export function figuresByHand(html) {
  const pieces = [...readMarkup(html)];
  const allowed = new Set(
    pieces.filter(({kind, text}) => kind === 'comment' && allowance.test(text)).map(({line}) => line)
  );
  const texts = pieces.flatMap(({kind, text, line, within}) => {
    if (within.some(({name}) => name === 'treaty-value' && kind === 'text')) return [];
    if (kind === 'text') return linesOf(text, line);
    if (kind !== 'open') return [];
    const {attributes} = within.at(-1);
    return spoken.flatMap((name) => linesOf(attributes.get(name) ?? '', line));
  });
  return joined(texts)
    .flatMap(({text, lineAt}) =>
      [...text.replace(noFigures, (found) => ' '.repeat(found.length)).matchAll(figure)].map(({0: found, index}) => ({
        line: lineAt(index),
        text: found
      }))
    )
    .filter(({line}) => !allowed.has(line));
}

const linesOf = (text, line) => text.split('\n').map((each, index) => ({text: each, line: line + index}));

/** Texts in one, since a date may run over the end of a line, and the line of each place in it. */
function joined(texts) {
  const starts = [];
  let text = '';
  for (const each of texts) {
    starts.push({at: text.length, line: each.line});
    text += `${each.text.replace(/\s/gu, ' ')} `;
  }
  return [{text, lineAt: (at) => starts.findLast((start) => start.at <= at).line}];
}
