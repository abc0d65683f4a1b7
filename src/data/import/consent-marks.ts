/** What a depositary's list writes behind the date of a consent that is no ratification: "26/11/2013 a". */
const types: Readonly<Record<string, string>> = {
  a: 'accession',
  A: 'acceptance',
  AA: 'approval',
  c: 'formal-confirmation',
  d: 'succession'
};

/** The date before such a mark, and the way of consenting that the mark stands for; undefined for a text without one. */
export function consentMark(raw: string): {readonly text: string; readonly type: string} | undefined {
  const [, text, mark] = /^(.*\d{4})\s+(AA|[aAcd])$/.exec(raw.trim()) ?? [];
  return text !== undefined && mark !== undefined ? {text, type: types[mark]!} : undefined;
}
