import type {Selection} from '../../src/data/selection.js';
import {loadWords} from '../../src/words/index.js';

/** Selects as a person would by an element: the request goes out, and the selection follows. */
export function choose(element: Element, change: Selection): void {
  (element as unknown as {readonly select: (change: Selection) => void}).select(change);
}

/** Fetches what else comes late: words, and the module by which selections are shared. */
export async function atHand(): Promise<void> {
  const topics = ['common', 'selection', 'events'] as const;
  await Promise.all([loadWords('en', topics), loadWords('fr', topics), import('../../src/elements/together.js')]);
}
