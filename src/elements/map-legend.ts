import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {radiusOf, sizesOf} from '../charts/map-symbols.js';
import type {MapForm, MapView} from '../charts/map.view.js';
import {mapForms} from '../charts/map.view.js';
import type {Words} from '../words/index.js';

/** The classes of a map, or the sizes of its symbols, as they are drawn, in reading order. */
export function mapLegend(view: MapView, words: Words, zoom: number, largest: number): TemplateResult | typeof nothing {
  if (view.form === 'table') return nothing;
  return view.show === 'events' ? sizes(view, words, largest) : classes(view, words, zoom);
}

function classes({legend, show}: MapView, {map}: Words, zoom: number): TemplateResult {
  const since = legend.filter(({kind}) => kind.startsWith('since'));
  const others = legend.filter((item) => !since.includes(item));
  const list = (items: MapView['legend'], lead: string): TemplateResult | typeof nothing =>
    items.length === 0
      ? nothing
      : html`
    <ul class="legend" aria-label=${lead}>
      ${items === since ? html`<li class="lead" aria-hidden="true">${lead}</li>` : nothing}
      ${items.map(
        ({kind, label, count}) => html`<li>
        <svg class="swatch" viewBox="0 0 20 16" aria-hidden="true"><g transform="scale(${zoom})"><rect class="state ${kind}" width=${20 / zoom} height=${16 / zoom}></rect></g></svg>
        ${label} <span class="count">${count}</span>
      </li>`
      )}
    </ul>
  `;
  return html`${list(since, map.lead)}${list(others, show === 'since' ? map.others : map.legend)}`;
}

function sizes(view: MapView, {map, number}: Words, largest: number): TemplateResult {
  const radius = radiusOf(view, largest);
  const symbol = (kind: string, r: number, label: string): TemplateResult => html`<li>
    <svg class="size" viewBox="${-r - 2} ${-r - 2} ${2 * r + 4} ${2 * r + 4}" width=${2 * r + 4} height=${2 * r + 4} aria-hidden="true">
      <g class="symbol ${kind}"><circle class="edge" r=${r}></circle><circle class="disc" r=${r}></circle></g>
    </svg>
    ${label}
  </li>`;
  const has = (precision: string): boolean => view.symbols.some(({tally}) => tally.precision === precision);
  return html`
    <ul class="legend" aria-label=${map.sizes[view.measure]}>
      <li class="lead" aria-hidden="true">${map.sizes[view.measure]}</li>
      ${sizesOf(view).map((value) => symbol('exact', radius(value), number(value)))}
      ${has('approximate') ? symbol('approximate', 8, map.approximate) : nothing}
      ${has('none') ? symbol('unknown', 5, map.unknown) : nothing}
    </ul>
  `;
}

/** Lets a reader change between map, tiles and table. */
export function mapSwitch(form: MapForm, {map: {views}}: Words, choose: (form: MapForm) => void): TemplateResult {
  return html`
    <fieldset class="switch">
      <legend>${views.label}</legend>
      ${mapForms.map(
        (name) => html`
        <label><input type="radio" name="form" .checked=${form === name} @change=${() => choose(name)} /><span>${views[name]}</span></label>
      `
      )}
    </fieldset>
  `;
}

/** The same small states as buttons that can be hit, under the map. */
export function smallStates(
  view: MapView,
  ids: readonly string[],
  {map}: Words,
  zoom: number
): TemplateResult | typeof nothing {
  const small = view.states
    .filter(({id, label, kind}) => ids.includes(id) && label !== undefined && kind !== 'none')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (small.length === 0) return nothing;
  return html`
    <div class="small" role="group" aria-label=${map.small}>
      <span aria-hidden="true">${map.small}</span>
      ${small.map(
        ({id, kind, label, isPicked}) => html`
        <button type="button" data-key=${id} aria-label=${label ?? id} aria-pressed=${String(isPicked)}>
          <svg class="swatch" viewBox="0 0 12 16" aria-hidden="true"><g transform="scale(${zoom})"><rect class="state ${kind}" width=${12 / zoom} height=${16 / zoom}></rect></g></svg>
          ${id}
        </button>
      `
      )}
    </div>
  `;
}

/** What has no place in the picture, as a list beside it. */
export function mapElsewhere({elsewhere, form, show}: MapView, {map, list}: Words): TemplateResult | typeof nothing {
  if (elsewhere.length === 0 || form === 'table') return nothing;
  return html`
    <div class="elsewhere">
      ${
        show === 'events'
          ? elsewhere.map(
              ({title, items}) =>
                html`<p class="lead">${title}</p><ul>${items.map(({text, lang}) => html`<li lang=${lang ?? nothing}>${text}</li>`)}</ul>`
            )
          : html`<p class="lead">${map.elsewhere}</p><ul>${elsewhere.map(({title, items}) => html`<li>${title}: ${list(items.map(({text}) => text))}</li>`)}</ul>`
      }
    </div>
  `;
}
