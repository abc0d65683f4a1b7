import {looksDoubled, undouble} from './doubled.js';
import type {GridLine, Remark, Told} from './evidence.js';

const invisible = /(?![\t\r\n])\p{Cc}/gu;
// The joiners of Arabic and Indic scripts (U+200C, U+200D) have a meaning within a word and stay.
const widthless = /(?![\u200C\u200D])\p{Cf}/gu;
// Between the thousands of a number such a space is good style.
const oddSpace = /(?! )(?!(?<=\d)[\u00A0\u2009\u202F]\d{3}(?!\d))[\p{Zs}\p{Zl}\p{Zp}]/gu;
const wrapped = /^([“”„‟"])([^“”„‟"]+)([“”‟"])$/;

const odd = new RegExp(
  `(?![\\t\\r\\n\\u200C\\u200D])[\\p{Cc}\\p{Cf}]|(?! )[\\p{Zs}\\p{Zl}\\p{Zp}]|[“”„‟\\uFFFD]|${looksDoubled.source}`,
  'u'
);

// Most text is of ASCII, common accents, Greek and Cyrillic, and is told so five times as fast. What may be doubled UTF-8
// begins with one of the letters that are not among them.
const unusual = /[^\t\r\n -~\u00E0\u00E3-\u024F\u0370-\u052F\u2013\u2014\u2018\u2019\u2026]/;

/** Whether some character in a text should not stand there, or not be taken as it stands. */
export const isOdd = (text: string): boolean => unusual.test(text) && odd.test(text);

/** A line whose cells are rid of what no reader can see; what was done stands in its remarks. */
export function cleanLine(line: GridLine): GridLine {
  if (!isOdd(line.raw)) return line;
  const remarks: Remark[] = [...(line.remarks ?? [])];
  const cells = line.cells.map((raw, at) => {
    const {value, remarks: own} = cleanCell(raw);
    for (const remark of own) remarks.push({...remark, column: at + 1, raw});
    return value ?? raw;
  });
  return remarks.length === 0 ? line : {line: line.line, cells, raw: line.raw, remarks};
}

/** The text of a cell without invisible characters, odd spaces, doubled encoding, or quotation marks around the whole. */
export function cleanCell(raw: string): Told<string> {
  const remarks: Remark[] = [];
  if (!isOdd(raw)) return {value: raw, remarks};
  if (raw.includes('\uFFFD')) remarks.push({code: 'bad-encoding', severity: 'error'});
  let value = raw;
  const repair = (code: Remark['code'], next: string) => {
    if (next === value) return;
    value = next;
    remarks.push({code, severity: 'warning', repair: {value, applied: true}});
  };
  repair('doubled-encoding', undouble(value) ?? value);
  repair('control-character', value.replace(invisible, ''));
  const spaced = value.replace(widthless, '').replace(oddSpace, ' ');
  if (spaced !== value) repair('odd-space', spaced.trim());
  const [, open, inside, close] = wrapped.exec(value) ?? [];
  if (inside !== undefined && `${open}${close}` !== '""') repair('curly-quote', inside);
  return {value, remarks};
}
