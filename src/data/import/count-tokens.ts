import type {CountQualifier} from './count-words.js';
import {articles, numberWords, qualifiers, roughWords, unitOf} from './count-words.js';
import {fold} from './fold.js';

/** A word, sign or number of a cell that counts people. */
export interface Token {
  /** As it stands in the cell. */
  readonly raw: string;
  /** As it is compared. */
  readonly word: string;
  /** Its digits, or the number that a word is. */
  readonly digits?: string;
  readonly isRough?: boolean;
}

const form = new RegExp(
  [
    String.raw`\d+\p{L}[\p{L}\d]*`, // 50th, 1e5: no count
    String.raw`\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)*(?!\d)`,
    String.raw`\d+(?:[.,]\d+)*`,
    '[<>]=',
    String.raw`[dl]'(?=\p{L})`,
    String.raw`\p{L}[\p{L}\p{M}\d]*(?:-\p{L}[\p{L}\p{M}]*)*'?`,
    String.raw`\S`
  ].join('|'),
  'giu'
);

/** The tokens of a text, those that are numbers marked; undefined where digits stand in what is no number. */
export function tokensOf(text: string): readonly Token[] | undefined {
  const plain = text.replace(/[’ʼ]/g, "'").replace(/\s/g, ' ');
  const tokens = (plain.match(form) ?? []).map((raw): Token => {
    if (/^\d/.test(raw) && !/\p{L}/u.test(raw)) return {raw, word: raw, digits: raw};
    return {raw, word: fold(raw)};
  });
  if (tokens.some(({word, digits}) => digits === undefined && /\d/.test(word))) return undefined;
  // "Vingt et un" is not twenty.
  if (
    tokens.some(
      ({word}, at) => numberWords.has(word) && isLink(tokens[at + 1]) && numberWords.has(tokens[at + 2]?.word ?? '')
    )
  )
    return undefined;
  const hasDigits = tokens.some(
    ({digits, word}) => digits !== undefined || (numberWords.has(word) && !articles.has(word)) || roughWords.has(word)
  );
  return tokens.map((token, at) => {
    const rough = roughWords.get(token.word);
    if (rough !== undefined) return {...token, digits: String(rough), isRough: true};
    const number = numberWords.get(token.word);
    if (number === undefined || token.digits !== undefined) return token;
    const isArticle = articles.has(token.word) && (hasDigits || unitOf(tokens[at + 1]?.word ?? '') === undefined);
    return isArticle ? token : {...token, digits: String(number)};
  });
}

const isLink = (token: Token | undefined): boolean => /^(et|and|und|-)$/.test(token?.word ?? '');

const longestPhrase = 4;

/** The qualifier that a list of words ends with, and of how many words it is. */
export function qualifierAtEnd(
  words: readonly string[]
): {readonly qualifier: CountQualifier; readonly length: number} | undefined {
  for (let length = Math.min(longestPhrase, words.length); length > 0; length -= 1) {
    const qualifier = qualifiers.get(words.slice(-length).join(' '));
    if (qualifier) return {qualifier, length};
  }
  return undefined;
}

/** Where a phrase of several words stands in a list of words; -1 where it does not. */
export function placeOf(phrase: string, words: readonly string[]): number {
  const own = phrase.split(' ');
  return words.findIndex((_word, at) => own.every((part, index) => words[at + index] === part));
}

/** Whether a token stands within brackets. */
export function isInBrackets(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).map(({raw}) => raw);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
