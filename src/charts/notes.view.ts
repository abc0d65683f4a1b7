import {isDate} from '../data/dates.js';
import type {Dataset} from '../data/dataset.js';
import type {Words} from '../words/index.js';
import {stateName} from './names.js';
import type {Annotation, View} from './view.js';

/** What a page writes onto a picture: on what, what, and from there to where. */
export interface WrittenNote {
  readonly on: string;
  readonly text: string;
  /** "12,-40": CSS px to the right and down, from what it is on to the middle of the note. */
  readonly at: string;
}

/** The annotations of a view, each with the name of what it is on. */
export function annotationsOf(
  notes: readonly WrittenNote[],
  view: View & {readonly labels?: Readonly<Record<string, string>>},
  dataset: Dataset,
  words: Words
): readonly Annotation[] {
  const nameOf = (on: string): string => {
    const title = view.tip?.(on)?.title ?? view.labels?.[on];
    if (title) return title;
    if (dataset.get('states', on)) return stateName(dataset, on, words.lang);
    return isDate(on) ? words.date(on) : on;
  };
  return notes
    .map(({on, text, at}) => ({on: on.trim(), text: text.replace(/\s+/g, ' ').trim(), offset: readOffset(at)}))
    .filter(({text}) => text !== '')
    .map(({on, text, offset}) => ({on, name: nameOf(on), text, ...(offset && {offset})}));
}

/** "12,-40" as two numbers; nothing where it is not so written. */
function readOffset(at: string): Annotation['offset'] | undefined {
  const found = /^\s*(-?\d{1,4}(?:\.\d+)?)\s*[, ]\s*(-?\d{1,4}(?:\.\d+)?)\s*$/.exec(at);
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}
