const marks = /\s*(?:\[\s*\w{1,3}\s*\]|[*†‡§¹²³⁰⁴-⁹ᵃ-ᶻ]+)$/;
const marksInBrackets = /\s*(?:\[\s*\w{1,3}\s*\]|\(\s*(?:\d{1,2}|[a-z])\s*\)|[*†‡§¹²³⁰⁴-⁹ᵃ-ᶻ]+)$/;

/** A text without footnote marks at its end, and whether there were any; "(1)" is one where a number cannot stand. */
export function withoutMark(text: string, hasBrackets = true): {readonly text: string; readonly hasMark: boolean} {
  const form = hasBrackets ? marksInBrackets : marks;
  let plain = text;
  while (form.test(plain)) plain = plain.replace(form, '');
  return plain === '' ? {text, hasMark: false} : {text: plain, hasMark: plain !== text};
}
