// Control characters move the cursor and recolour a terminal, the marks of right-to-left text turn a line around.
const unsafe = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const named: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};

/** A text on one line, in which nothing can act upon a terminal. */
export const printable = (text: string): string =>
  text.replace(
    unsafe,
    (character) => named[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  );

const longest = 80;

/** A cell's text in quotation marks, cut where it is long. */
export const quoted = (raw: string): string =>
  `"${(raw.length > longest ? `${raw.slice(0, longest)}…` : raw).replaceAll('"', '\\"')}"`;
