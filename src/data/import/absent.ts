import {fold} from './fold.js';

/** What stands in a cell for "there is nothing to say", without the dots, spaces and slashes between its letters. */
const words: ReadonlySet<string> = new Set(
  (
    'na nd nc nr nil null none so ka unknown notknown notavailable notapplicable notspecified notfound missing pending ' +
    'tbc tbd tba tobeconfirmed tobedetermined tobeannounced inconnu inconnue nonconnu nonconnue nondisponible ' +
    'nonapplicable noncommunique noncommuniquee nonrenseigne nonrenseignee nonprecise aconfirmer adeterminer apreciser ' +
    'sansobjet neant aucun aucune keineangabe keineangaben unbekannt entfallt nichtbekannt keine desconocido desconocida ' +
    'sindatos noaplica pordeterminar sconosciuto sconosciuta nonnoto нетданных неизвестно неприменимо #na #nd #nv'
  ).split(' ')
);

/** Whether a cell says that there is no value: empty, a dash, "n/a", "s.o.", "k. A.", "unknown", "tbc". */
export function isAbsent(text: string): boolean {
  const folded = fold(text);
  if (folded.length > 20) return false;
  return !/[\p{L}\p{N}]/u.test(folded)
    ? /^[-–—._/?…*'"()=#]*$/.test(folded) && !/^#{2,}$/.test(folded)
    : words.has(folded.replace(/[^\p{L}\p{N}#]/gu, ''));
}
