/** The name of an id in a vocabulary; an id that is not in it is read with its hyphens as spaces. */
export const named = (names: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(names, id) ? names[id] : undefined) ?? id.replaceAll('-', ' ');

/** A text with its first letter large: a name inside a sentence as a label. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A label inside a sentence: its first letter small, unless it begins with an abbreviation. */
export const small = (label: string): string =>
  label.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase());
