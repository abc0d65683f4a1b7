import type {View} from '../../charts/view.js';
import type {Dataset} from '../../data/dataset.js';
import type {Shown} from '../../embed/catalogue.js';
import type {Language} from '../../words/index.js';
import {attribute, childrenOf, identified, parsed, setAttribute, stilled, written} from './markup.js';
import type {Node} from './markup.js';
import {stillOf} from './still.js';

/** The widths for which a picture is drawn, in CSS px: each stands as it is until there is room for the next. */
export const widths = [288, 672, 1152] as const;

/** What is drawn once, since it adapts to its room by itself. */
const fluid: ReadonlySet<string> = new Set(['matrix', 'summary', 'table']);

/** What an element shows, for a page to be read before any script. */
export interface Figure {
  readonly shown: Shown;
  readonly view: View;
  /** As markup, in all widths. */
  readonly markup: string;
  /** As the element draws it in the widest room, for pictures. */
  readonly drawn: ReadonlyMap<number, string>;
}

/** Draws an element in all widths, and puts together what does not differ. Nothing where it has nothing to show. */
export async function figureOf(
  shown: Shown,
  dataset: Dataset,
  language: Language,
  headingLevel: number,
  prefix = ''
): Promise<Figure | undefined> {
  const drawn = new Map<number, string>();
  const figures: [width: number, figure: Node][] = [];
  let view: View | undefined;
  for (const width of fluid.has(shown.widget) ? [1152] : widths) {
    const still = await stillOf(shown, dataset, language, width, headingLevel);
    if (still === undefined) return undefined;
    view = still.view;
    drawn.set(width, still.markup);
    figures.push([width, stilled(parsed(still.markup))]);
  }
  return {shown, view: view!, markup: written(framed(shown, merged(figures, prefix))), drawn};
}

/** A figure in a box that styles know by what is shown in it. */
function framed({widget, attributes}: Shown, figure: Node): Node {
  const box = parsed('<div></div>');
  setAttribute(box, 'class', `still ${widget}`);
  for (const [name, value] of Object.entries(attributes)) setAttribute(box, `data-${name}`, value);
  box.childNodes = [figure];
  return box;
}

/** One figure out of several that differ in places: what differs stands there once for each width. */
function merged(figures: readonly (readonly [width: number, figure: Node])[], prefix: string): Node {
  const all = figures.map(([width, figure]) => ({width, parts: childrenOf(figure)}));
  const [{parts: first}] = all as [(typeof all)[number]];
  const least = Math.min(...all.map(({parts}) => parts.length));
  const isAligned = all.every(({parts}) => parts.length === least);
  const texts = new Map(all.flatMap(({parts}) => parts.map((part) => [part, written(part)] as const)));
  const isSame = (at: number): boolean => all.every(({parts}) => texts.get(parts.at(at)!) === texts.get(first.at(at)!));
  const common = (at: number): Node => identified(first.at(at)!, `${prefix}x`);
  const apart = (from: number, until: number): Node[] =>
    all.flatMap(({width, parts}) =>
      parts.slice(from, parts.length - until).map((part) => only(identified(part, `${prefix}w${width}`), width))
    );
  const [, figure] = figures[0]!;
  if (isAligned) {
    figure.childNodes = first.flatMap((_, at) => (isSame(at) ? [common(at)] : apart(at, least - at - 1)));
    return figure;
  }
  let [start, end] = [0, 0];
  while (start < least && isSame(start)) start++;
  while (end < least - start && isSame(-end - 1)) end++;
  figure.childNodes = [
    ...Array.from({length: start}, (_, at) => common(at)),
    ...apart(start, end),
    ...Array.from({length: end}, (_, at) => common(at - end))
  ];
  return figure;
}

function only(node: Node, width: number): Node {
  setAttribute(node, 'class', `${attribute(node, 'class') ?? ''} w${width}`.trim());
  return node;
}
