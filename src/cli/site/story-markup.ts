import {boundFigure} from '../../data/bound.js';
import type {Dataset} from '../../data/dataset.js';
import type {Shown} from '../../embed/catalogue.js';
import {stepAttributes} from '../../elements/treaty-step.js';
import type {Words} from '../../words/index.js';
import {attribute, childrenOf, parsed, rename, setText, textOf, within} from './markup.js';
import type {Node} from './markup.js';

/** A story as its file tells it, with the figures of a dataset in its sentences. */
export interface StoryText {
  readonly story: Node;
  readonly title: string;
  /** Its first paragraph, as text. */
  readonly lead: string;
  readonly widget: Node;
  /** Its steps, each with what the widget shows while it is read. */
  readonly steps: readonly (readonly [step: Node, shown: Shown])[];
}

const ofText: ReadonlySet<string> = new Set(['treaty-step', 'treaty-value', 'treaty-note']);

/** Reads a story and writes the figures of a dataset into it. */
export function storyOf(text: string, dataset: Dataset, words: Words): StoryText {
  const story = parsed(text);
  for (const node of within(story)) if (node.tagName === 'treaty-value') bind(node, dataset, words);
  const children = childrenOf(story);
  const [title, lead] = ['h2', 'p'].map((name) => textOf(children.find(({tagName}) => tagName === name)));
  const widget = children.find(({tagName}) => tagName.startsWith('treaty-') && !ofText.has(tagName));
  if (!title || !lead || !widget) throw new Error('treatyscope: a story has a title, a paragraph and a widget');
  const own = told(widget);
  const steps = children
    .filter(({tagName}) => tagName === 'treaty-step')
    .map(
      (step) => [step, {widget: widget.tagName.slice('treaty-'.length), attributes: {...own, ...told(step)}}] as const
    );
  return {story, title, lead, widget, steps};
}

/** Headings one level up, for a page whose title the story's is. */
export function raised(story: Node): Node {
  for (const node of within(story)) {
    const level = /^h([2-6])$/.exec(node.tagName)?.[1];
    if (level !== undefined) rename(node, `h${Number(level) - 1}`);
  }
  return story;
}

/** A story as names, attributes and texts, from which a page builds it without any markup. */
export type Told = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...content: Told[]];

export function toldAs(node: Node): Told {
  const content = node.childNodes.flatMap((child): Told[] => {
    if ('tagName' in child) return [toldAs(child)];
    return child.nodeName === '#text' && 'value' in child ? [child.value.replace(/[ \n]+/g, ' ')] : [];
  });
  return [node.tagName, Object.fromEntries(node.attrs.map(({name, value}) => [name, value])), ...content];
}

/** The attributes by which a widget or a step says what is shown. */
function told(node: Node): Record<string, string> {
  return Object.fromEntries(
    stepAttributes.flatMap((name) => {
      const value = attribute(node, name);
      return value ? [[name, value] as const] : [];
    })
  );
}

function bind(node: Node, dataset: Dataset, words: Words): void {
  try {
    setText(node, words.amount(boundFigure(dataset, (name) => attribute(node, name)).tally));
  } catch (error) {
    // What names no figure keeps what was written, as it does in a page.
    if (!(error instanceof TypeError)) throw error;
  }
}
