import type {Figure, Sentence} from '../charts/view.js';

type Part = Figure | Sentence | string | number;

const isSentence = (part: Part): part is Sentence => Array.isArray(part);

/** A template tag that keeps figures as figures: say`${parties} Parties` is a Sentence. */
export function say(strings: readonly string[], ...parts: readonly Part[]): Sentence {
  return strings.flatMap((text, index) => {
    const part = parts[index];
    if (part === undefined) return text === '' ? [] : [text];
    const piece: Sentence = isSentence(part) ? part : [typeof part === 'number' ? String(part) : part];
    return text === '' ? [...piece] : [text, ...piece];
  });
}
