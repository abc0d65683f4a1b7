// What a spreadsheet takes for the beginning of a formula, full-width characters included.
const guarded = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that a spreadsheet does not run: what looks like a formula gets an apostrophe, which spreadsheets do not show. */
export const guardFormula = (text: string): string => (guarded.test(text) ? `'${text}` : text);

/** The text before it was guarded. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && guarded.test(text) ? text.slice(1) : text;
