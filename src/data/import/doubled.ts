import {byteInWest} from './code-pages.js';

const western =
  '\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178';
const trail = `[\\u0080-\\u00BF${western}]`;

/** Text that may be UTF-8 read as Windows-1252 and saved again: "TÃ¼rkiye". */
export const looksDoubled = new RegExp(`[\\u00C2-\\u00DF]${trail}|[\\u00E1\\u00E2]${trail}{2}`);

const every = new RegExp(looksDoubled, 'g');
// By themselves enough: no language writes a capital A with a tilde or a circumflex before a symbol.
const certain = /^(?:[\u00C2\u00C3]|\u00E2(?:\u20AC|\u0080))/;
// What two bytes of UTF-8 mean in the scripts of Europe, and its punctuation; anything else came about by chance.
const plausible = /[\u00A0-\u024F\u0370-\u06FF\u10A0-\u10FF\u2010-\u2044\u20AC\u2122]/;

const strict = new TextDecoder('utf-8', {fatal: true});

/** The text that was meant, where a text shows that its UTF-8 was read as Windows-1252; else nothing. */
export function undouble(text: string): string | undefined {
  let sure = 0;
  let found = 0;
  const repaired = text.replace(every, (run) => {
    const meant = decodeRun(run);
    if (meant === undefined) return run;
    found += 1;
    if (certain.test(run)) sure += 1;
    return meant;
  });
  return sure > 0 || found > 1 ? repaired : undefined;
}

function decodeRun(run: string): string | undefined {
  const bytes = Uint8Array.from(run, (letter) => byteInWest(letter.charCodeAt(0)) ?? 0xff);
  try {
    const letter = strict.decode(bytes);
    return plausible.test(letter) ? letter : undefined;
  } catch {
    return undefined;
  }
}
