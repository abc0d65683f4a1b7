import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {radiusOf, sizesOf} from '../charts/map-symbols.js';
import type {MapView} from '../charts/map.view.js';
import type {Words} from '../words/index.js';

// What only a map of events needs: it is fetched when one is asked for.
export {eventsOnMap} from '../charts/map-events.view.js';
export {drawSymbols} from '../charts/map-symbols.js';

/** The sizes of a map's symbols as they are drawn. */
export function sizeLegend(view: MapView, {map, number}: Words, largest: number): TemplateResult {
  const radius = radiusOf(view, largest);
  const symbol = (kind: string, r: number, label: string): TemplateResult => html`<li>
    <svg class="size" viewBox="${-r - 2} ${-r - 2} ${2 * r + 4} ${2 * r + 4}" width=${2 * r + 4} height=${2 * r + 4} aria-hidden="true">
      <g class="symbol ${kind}"><circle class="edge" r=${r}></circle><circle class="disc" r=${r}></circle></g>
    </svg>
    ${label}
  </li>`;
  const precisions = new Set(view.symbols.map(({tally}) => tally.precision));
  const isInexact = [...precisions].some((precision) => precision !== 'exact' && precision !== 'none');
  return html`
    <ul class="legend" aria-label=${map.sizes[view.measure]}>
      <li class="lead" aria-hidden="true">${map.sizes[view.measure]}</li>
      ${sizesOf(view).map((value) => symbol('exact', radius(value), number(value)))}
      ${isInexact ? symbol('inexact', 8, map.inexact) : nothing}
      ${precisions.has('none') ? symbol('unknown', 5, map.unknown) : nothing}
    </ul>
  `;
}
