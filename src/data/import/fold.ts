/** A text as it is compared: small letters without accents, plain quotes and dashes, single spaces, nothing invisible. */
export function fold(text: string): string {
  const isPlain = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(text);
  if (isPlain) return text.toLowerCase();
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
