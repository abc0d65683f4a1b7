import type {CodePage} from './code-pages.js';
import {decodePage} from './code-pages.js';
import type {Evidence, Remark} from './evidence.js';
import {fileKind} from './file-kind.js';
import type {Steps} from '../in-slices.js';
import {atOnce} from '../in-slices.js';

/** The ways of writing text as bytes that the importer knows. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | CodePage;

/** The text of a file, and how it was found in its bytes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly evidence: readonly Evidence[];
  readonly remarks: readonly Remark[];
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8-bom', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
];

const encodings: readonly string[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251'];
const lookAt = 65_536;
const pieceLength = 262_144; // Decoded in some milliseconds.
const enough = 10_000; // Words or broken letters; more would not decide otherwise.

/**
 * The text of bytes in the encoding that they themselves prove: a byte order mark, zeros at every other place, well-formed
 * UTF-8, words of Cyrillic letters; else Windows-1252. What a recipe names stands above all but a byte order mark.
 * What cannot be read becomes U+FFFD. Bytes that are no text give no text, and a remark that says what they are.
 */
export const decodeBytes = (bytes: Uint8Array, recipe?: string): Decoded => atOnce(decodeSteps(bytes, recipe));

/** The same in steps. */
export function* decodeSteps(bytes: Uint8Array, recipe?: string): Steps<Decoded> {
  const kind = fileKind(bytes);
  if (kind !== 'text') {
    const remarks: Remark[] = [{code: 'not-a-table', severity: 'error', params: {kind}}];
    return {text: '', encoding: 'utf-8', evidence: [], remarks};
  }
  const mark = marks.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (mark) return yield* decoded(bytes.subarray(mark[1].length), mark[0], 'byte order mark');
  if (recipe !== undefined && encodings.includes(recipe)) return yield* decoded(bytes, recipe as Encoding, 'recipe');
  const wide = byZeros(bytes.subarray(0, lookAt));
  if (wide) return yield* decoded(bytes, wide, 'zeros at every other place');
  const text = yield* strictUtf8(bytes);
  if (text !== undefined) return {text, encoding: 'utf-8', evidence: [{decision: 'encoding utf-8'}], remarks: []};
  const isDamaged = yield* isDamagedUtf8(bytes);
  return yield* isDamaged ? decoded(bytes, 'utf-8', 'well-formed but for few bytes') : byWords(bytes);
}

function* decoded(bytes: Uint8Array, encoding: Encoding, raw: string): Steps<Decoded> {
  const text = yield* textOf(bytes, encoding, pieceOf);
  return {text, encoding, evidence: [{decision: `encoding ${encoding}`, raw}], remarks: []};
}

/** The text of bytes, decoded piece by piece. */
function* textOf(bytes: Uint8Array, encoding: Encoding, decode: typeof pieceOf): Steps<string> {
  const width = encoding.startsWith('utf-16') ? 2 : 1;
  const low = encoding === 'utf-16be' ? 1 : 0;
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = endOfPiece(bytes, from, width, low);
    parts.push(decode(bytes.subarray(from, end), encoding));
    from = end;
    yield;
  }
  return parts.join('');
}

/** Where a piece ends that begins here: behind a line end, which is no part of a longer letter. */
function endOfPiece(bytes: Uint8Array, from: number, width: number, low: number): number {
  for (let end = from + pieceLength; end < bytes.length; end += width) {
    const isLineEnd = bytes[end - width + low] === 0x0a && (width === 1 || bytes[end - 1 - low] === 0);
    if (isLineEnd) return end;
  }
  return bytes.length;
}

function pieceOf(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252' || encoding === 'windows-1251') return decodePage(bytes, encoding);
  if (encoding === 'utf-16be') return new TextDecoder('utf-16le').decode(swapped(bytes));
  return new TextDecoder(encoding === 'utf-16le' ? encoding : 'utf-8', {ignoreBOM: true}).decode(bytes);
}

function swapped(bytes: Uint8Array): Uint8Array {
  const swap = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) swap[at] = bytes[at ^ 1] ?? 0xff;
  return swap;
}

function* strictUtf8(bytes: Uint8Array): Steps<string | undefined> {
  try {
    return yield* textOf(bytes, 'utf-8', (piece) =>
      new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(piece)
    );
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: commas, digits and Latin letters have a zero for their other half. */
function byZeros(bytes: Uint8Array): Encoding | undefined {
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[(at % 2) as 0 | 1] += 1;
  const [even, odd] = zeros;
  const many = bytes.length / 20; // Every tenth character: a text of Cyrillic words still has that many spaces.
  if (odd > many && odd > 20 * even) return 'utf-16le';
  if (even > many && even > 20 * odd) return 'utf-16be';
  return undefined;
}

/** Whether bytes are UTF-8 in all but a few places: letters of several bytes hardly ever come about by chance. */
function* isDamagedUtf8(bytes: Uint8Array): Steps<boolean> {
  let good = 0;
  let bad = 0;
  for (let at = 0, next = 0; at < bytes.length && bad < enough; at += 1) {
    if (at >= next) {
      next += pieceLength;
      yield;
    }
    if (bytes[at]! < 0x80) continue;
    const length = lengthAt(bytes, at);
    if (length === 0) bad += 1;
    else {
      good += 1;
      at += length - 1;
    }
  }
  return good > 0 && good >= 4 * bad;
}

/** How many bytes the letter of several bytes at this place has in UTF-8; 0 where there is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = 2 + Number(lead > 0xdf) + Number(lead > 0xef);
  for (let next = 1; next < length; next += 1) if ((bytes[at + next] ?? 0) >> 6 !== 2) return 0;
  return length;
}

/** Cyrillic words are letters above 0x7F throughout; the words of other languages have one such letter here and there. */
function* byWords(bytes: Uint8Array): Steps<Decoded> {
  const words = {'windows-1251': 0, 'windows-1252': 0};
  const first: Partial<Record<CodePage, readonly [number, number]>> = {};
  for (let at = 0, next = 0; at < bytes.length && words['windows-1251'] + words['windows-1252'] < enough; at += 1) {
    if (at >= next) {
      next += pieceLength;
      yield;
    }
    const from = at;
    let high = 0;
    for (; at < bytes.length && isLetter(bytes[at]!); at += 1) high += Number(bytes[at]! > 0x7f);
    if (high === 0) continue;
    const isWhole = high === at - from;
    if (isWhole && high < 3) continue; // "à" and "и" say nothing.
    const page = isWhole ? 'windows-1251' : 'windows-1252';
    words[page] += 1;
    first[page] ??= [from, at];
  }
  const page = words['windows-1251'] > words['windows-1252'] ? 'windows-1251' : 'windows-1252';
  const [from, to] = first[page] ?? [0, 0];
  const raw = decodePage(bytes.subarray(from, to), page);
  const evidence = [{decision: `encoding ${page}`, line: lineOf(bytes, from), ...(raw && {raw})}];
  const text = yield* textOf(bytes, page, (piece) => {
    const own = decodePage(piece, page);
    return page === 'windows-1252' && symbols.test(own) ? own.replace(foreign, '\uFFFD') : own;
  });
  return {text, encoding: page, evidence, remarks: []};
}

const symbols = /[¡¢£¤¥¦ª¯²³¹º¼½¾¿Ÿ]/;

// Within a word these stand for letters of a code page that we do not know: Łódź in Windows-1250 would be £ódŸ.
const foreign = /(?<=\p{L})[¡¢£¤¥¦ª¯²³¹º¼½¾¿Ÿ](?=\p{L})|[£Ÿ](?=\p{Ll})|(?<=\p{Ll})Ÿ/gu;

const isLetter = (byte: number): boolean => byte > 0xbf || (byte > 0x60 && byte < 0x7b) || (byte > 0x40 && byte < 0x5b);

function lineOf(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0x0a) line += 1;
  return line;
}
