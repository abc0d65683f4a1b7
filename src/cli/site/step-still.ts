import {textOf as textOfSentence} from '../../charts/view.js';
import type {View} from '../../charts/view.js';
import type {Dataset} from '../../data/dataset.js';
import type {Shown} from '../../embed/catalogue.js';
import {markup} from './escape.js';
import type {Markup} from './escape.js';
import {widths} from './figure.js';
import {attribute, childrenOf, parsed, setAttribute, stilled, within, written} from './markup.js';
import type {Node} from './markup.js';
import type {PageWords} from './site.js';
import {stillOf} from './still.js';
import {stepPicture} from './step-picture.js';
import type {StepPicture} from './step-picture.js';

/** What a step shows where no script runs and on paper, and the pictures in it by the names of their files. */
export interface StepStill {
  readonly figure: Markup;
  readonly pictures: ReadonlyMap<string, string>;
}

/** Draws what a step shows. Nothing where the dataset has nothing for it. */
export async function stepStill(
  shown: Shown,
  {name, heading}: {readonly name: string; readonly heading: string},
  dataset: Dataset,
  {words, pages}: PageWords
): Promise<StepStill | undefined> {
  const [narrow, wide] = [widths[0], widths[1]];
  const small = await stillOf(shown, dataset, words.lang, narrow, 3);
  const large = await stillOf(shown, dataset, words.lang, wide, 3);
  if (small === undefined || large === undefined) return undefined;
  const {view} = large;
  const drawn = stepPicture(shown, view, large.markup);
  const thin = stepPicture(shown, small.view, small.markup) ?? drawn;
  const pictures = new Map<string, string>();
  if (drawn) pictures.set(`${name}-wide.svg`, drawn.svg);
  if (thin) pictures.set(`${name}.svg`, thin.svg);
  const said = textOfSentence(view.sentence);
  const picture = drawn && thin ? pictureOf(name, drawn, thin, pages.alternative(view.title, said)) : undefined;
  const figure = markup`<figure class="step-still">
${picture ?? {text: written(tableIn(large.markup, shown.widget, heading))}}
<figcaption><p>${said}</p>${view.notes.map((note) => markup`<p class="small">${note}</p>`)}</figcaption>
${picture && markup`<details><summary>${words.tableOf(view.rows.length)}</summary>${tableOf(view)}</details>`}
</figure>`;
  return {figure, pictures};
}

function pictureOf(name: string, wide: StepPicture, thin: StepPicture, alternative: string): Markup {
  return markup`<picture><source media="(min-width: 780px)" srcset="${name}-wide.svg" width="${wide.width}" height="${wide.height}"><img src="${name}.svg" width="${thin.width}" height="${thin.height}" alt="${alternative}" loading="lazy"></picture>`;
}

/** The rows of a view, without any looks. */
function tableOf({title, columns, rows}: View): Markup {
  return markup`<table><caption>${title}</caption>
<thead><tr>${columns.map(({label}) => markup`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({cells}) =>
      markup`<tr>${cells.map(({text}, at) => (at === 0 ? markup`<th scope="row">${text}</th>` : markup`<td>${text}</td>`))}</tr>\n`
  )}</tbody></table>`;
}

/** The picture of what is a table, in the box by which styles know it: where rows are picked, only these. */
function tableIn(drawn: string, widget: string, heading: string): Node {
  const box = parsed(`<div class="still ${widget}"></div>`);
  const figure = stilled(parsed(drawn));
  const parts = [...within(figure)];
  const isPicked = (node: Node): boolean => (attribute(node, 'class') ?? '').split(' ').includes('on');
  const hasPicked = parts.some((node) => node.tagName === 'tr' && isPicked(node));
  for (const body of parts.filter(({tagName}) => tagName === 'tbody' && hasPicked))
    body.childNodes = childrenOf(body).filter(isPicked);
  // What counts all rows does not stand under some of them.
  for (const foot of parts.filter(({tagName}) => tagName === 'tfoot' && hasPicked)) foot.childNodes = [];
  const kept = parts.filter((node) => /(^| )(legend|field)( |$)/.test(attribute(node, 'class') ?? ''));
  // Several such fields stand on one page, each reached by the keyboard and told apart by its name.
  for (const node of kept) if (attribute(node, 'role') === 'region') setAttribute(node, 'aria-label', heading);
  box.childNodes = kept.length > 0 ? kept : [figure];
  return box;
}
