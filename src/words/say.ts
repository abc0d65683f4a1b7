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

/** A list in words whose parts keep their figures; `list` is that of a language. */
export function sayList(list: (items: readonly string[]) => string, parts: readonly Sentence[]): Sentence {
  // A list of places, in which each part then stands in for its number.
  return list(parts.map((_, index) => `\u0000${index}\u0000`))
    .split('\u0000')
    .flatMap((text, index) => {
      const part = index % 2 === 1 ? parts[Number(text)] : undefined;
      return part ?? (text === '' ? [] : [text]);
    });
}
