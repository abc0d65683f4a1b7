const plain = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;

/** A text as it is compared: small letters without accents, plain quotes and dashes, single spaces, nothing invisible. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  const own = text.replace(/[\u00C0-\u00FF]/g, plainLetter);
  return plain.test(own) ? own.toLowerCase() : folded(own);
}

// Letters of Western Europe, which are most of those with accents, are known beforehand: what has been normalized takes twice
// the room, and so does all that is made of it.
const plainLetters: readonly string[] = Array.from({length: 0x40}, (_, at) =>
  String.fromCharCode(...Array.from(folded(String.fromCharCode(0xc0 + at)), (letter) => letter.charCodeAt(0)))
);

const plainLetter = (letter: string): string => plainLetters[letter.charCodeAt(0) - 0xc0]!;

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[‘’ʼ`´′]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');
}
