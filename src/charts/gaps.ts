import type {Coverage} from '../data/dataset.js';

/** The known gaps of a table, in the language asked for where they are written in it. */
export function knownGaps(coverage: Coverage, lang: string): readonly string[] {
  return (lang === 'fr' ? coverage.known_gaps_fr : undefined) ?? coverage.known_gaps;
}
