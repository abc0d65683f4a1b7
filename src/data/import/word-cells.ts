import type {TableName} from '../records.js';
import {isAbsent} from './absent.js';
import type {Told} from './evidence.js';
import {fold} from './fold.js';
import {withoutMark} from './footnote-mark.js';
import {nearestIn} from './nearest.js';
import {remembering} from './remember.js';
import {isOpen, vocabularyOf} from './word-lists.js';

const keyOf = (text: string): string => {
  const folded = fold(text);
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || folded;
};

/** Reads words of one vocabulary. */
export type WordReader = ((raw: string) => Told<string>) & {
  /** Whether a text is one of its words, in any spelling. */
  readonly knows: (text: string) => boolean;
};

/**
 * The reader of a column with closed words: "Atelier" is `workshop`, "oui" is `yes`. A word that is not known has no
 * value, and the nearest is offered. Themes are open: one that is not known stays as it is. Undefined for free text.
 */
export function wordReader(table: TableName, field: string): WordReader | undefined {
  const vocabulary = vocabularyOf(table, field);
  if (!vocabulary) return undefined;
  const words = new Map<string, string>();
  for (const [word, spellings] of vocabulary)
    for (const one of [word, ...spellings]) if (!words.has(keyOf(one))) words.set(keyOf(one), word);
  const nearest = nearestIn(words);
  const allowed = [...vocabulary.keys()].join(', ');
  const read = remembering((raw: string): Told<string> => {
    const {text, hasMark} = withoutMark(raw.trim());
    const value = words.get(keyOf(text));
    if (value !== undefined)
      return {
        value,
        remarks: hasMark ? [{code: 'footnote-mark', severity: 'warning', repair: {value, applied: true}}] : []
      };
    if (isAbsent(raw)) return {remarks: []};
    const near = nearest(keyOf(text))?.values ?? [];
    const repair = near.length === 1 && {repair: {value: near[0]!, applied: false}};
    const params = {name: text, allowed: isOpen(table, field) ? near.join(', ') : allowed};
    if (!isOpen(table, field)) return {remarks: [{code: 'unknown-word', severity: 'error', params, ...repair}]};
    return {
      value: text,
      remarks: near.length > 0 ? [{code: 'unknown-word', severity: 'warning', params, ...repair}] : []
    };
  });
  return Object.assign(read, {knows: (text: string) => words.has(keyOf(text))});
}
