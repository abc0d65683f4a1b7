import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {radiusOf, sizesOf} from '../charts/map-symbols.js';
import type {MapView} from '../charts/map.view.js';
import type {Words} from '../words/index.js';

// What only a map of events needs: it is fetched when one is asked for.
export {eventsOnMap} from '../charts/map-events.view.js';
export {drawSymbols} from '../charts/map-symbols.js';

/** How symbols look. */
export const styles = css`
  .symbol .magnet { pointer-events: all; }
  .symbol .edge { fill: none; stroke: var(--_paper); stroke-width: 4; }
  .symbol .disc { fill: var(--_paper); stroke: var(--_ink); stroke-width: 1.5; }
  .symbol.inexact .disc { stroke-dasharray: 3 2; }
  .symbol.unknown .disc { fill: none; stroke-width: 2; pointer-events: all; }
  .symbol:is(.on, :hover) .disc { stroke-width: 3; }
  .symbol:focus-visible .magnet { stroke: var(--_ink); stroke-width: 2; }
  .symbol:focus-visible .edge { stroke-width: 8; }
  .picking .symbol:not(.on) .disc { fill-opacity: 0.3; stroke: var(--_muted); }
  svg.size { inline-size: auto; flex: none; }
`;

/** The sizes of a map's symbols as they are drawn. */
export function sizeLegend(view: MapView, {places, number}: Words, largest: number): TemplateResult {
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
    <ul class="legend" aria-label=${places.sizes[view.measure]}>
      <li class="lead" aria-hidden="true">${places.sizes[view.measure]}</li>
      ${sizesOf(view).map((value) => symbol('exact', radius(value), number(value)))}
      ${isInexact ? symbol('inexact', 8, places.inexact) : nothing}
      ${precisions.has('none') ? symbol('unknown', 5, places.unknown) : nothing}
    </ul>
  `;
}
