const totals =
  /^(?:(?:grand|sub|sous)[- ]?)?(?:totals?|totaux|totale|totaal|sums?|somme|summe|gesamt|insgesamt|ensemble|mean|average|moyenne|итого|всего|всички|общо)(?: (?:g[eé]n[eé]ral(?:e|es)?|generale|overall))?(?![\p{L}\p{N}])[\s\p{P}\p{N}]*(?:\([^)]*\))?\s*:?$/iu;
const figure = /^[<>≥≤≈~+-]?\s*[\d\s.,'’%]*$/u;

const numbersOf = /^(?:grand )?(?:total (?:number|no|of)|nombre total|total (?:des?|du)|gesamtzahl)(?![\p{L}\p{N}])/iu;

/** Whether a line whose first cell says so may be a total; told without a look at the others. */
export const mayBeTotal = (first: string): boolean => {
  const text = first.trim();
  return text === '' || totals.test(text) || numbersOf.test(text);
};

/** Whether a line of cells adds up those above: its first text is "Total" or its like, all else are numbers. */
export function isTotal(cells: readonly string[]): boolean {
  const at = cells.findIndex((cell) => cell.trim() !== '');
  if (at < 0) return false;
  let hasFigures = false;
  for (let next = at + 1; next < cells.length; next += 1) {
    const cell = cells[next]!.trim();
    if (!figure.test(cell)) return false;
    hasFigures ||= cell !== '';
  }
  const text = cells[at]!.trim();
  return totals.test(text) || (numbersOf.test(text) && hasFigures);
}

const units =
  /^(?:[([].*[)\]]|[djmya]{1,4}([./\- ])[djmya]{1,4}\1[djmya]{2,4}|yyyy(?:-mm(?:-dd)?)?|aaaa(?:-mm(?:-jj)?)?|text|texte|string|date|number|integer|nombre|entier|n°|no\.?|#|%|€|eur|usd|persons?|personnes?|people|countries|states?|pays|états?|days?|jours?)$/iu;

/** Whether the line below a header says in what its columns are measured or written: "(persons)", "dd/mm/yyyy". */
export const isUnits = (filled: readonly string[]): boolean =>
  filled.length > 1 && filled.every((cell) => units.test(cell.trim()));

const marked =
  /^(?:\*|†|‡|[¹²³⁴⁵⁶⁷⁸⁹]|\(?\d{1,2}\)\s|\[\d{1,2}\]|(?:sources?|notes?|n\.?\s?b\.?|remarks?|remarques?|légende|legend|footnotes?|quellen?|anmerkung(?:en)?|источники?|примечани[ея])\s?[:.\d])/iu;

/** Whether a line below the rows explains them: one text in a line of many cells that is marked as a note, or is a sentence. */
export function isFootnote(cells: readonly string[], width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const text = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  if (marked.test(text)) return filled.length < 3 || cells.length !== width;
  return width > 2 && filled.length === 1 && /\s\S+\s|[.!?]$/.test(text);
}
