import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {mapForms} from '../charts/map.view.js';
import type {LegendItem, MapForm, MapKind, MapView} from '../charts/map.view.js';
import type {MapFrame} from '../geo/frames.js';
import type {Words} from '../words/index.js';

/** A class as it is drawn, in the map's own patterns: as fine as these are at its zoom. */
const swatch = (kind: MapKind, width: number, zoom: number): TemplateResult => html`
  <svg class="swatch" viewBox="0 0 ${width} 16" width=${width} aria-hidden="true"><g transform="scale(${zoom})"><rect class="state ${kind}" width=${width / zoom} height=${16 / zoom}></rect></g></svg>
`;

/** The classes of a map in reading order, with how many states are in each. */
export function mapLegend({legend, show}: MapView, {map}: Words, zoom: number): TemplateResult {
  const isSince = ({kind}: LegendItem): boolean => kind.startsWith('since');
  const list = (items: readonly LegendItem[], name: string, lead = ''): TemplateResult | typeof nothing =>
    items.length === 0
      ? nothing
      : html`
    <ul class="legend" aria-label=${name}>
      ${lead === '' ? nothing : html`<li class="lead" aria-hidden="true">${lead}</li>`}
      ${items.map(
        ({kind, label, count}) => html`<li>
        ${swatch(kind, 20, zoom)} <span><bdi dir=${lead === '' ? 'auto' : 'ltr'}>${label}</bdi> <span class="count">${count}</span></span>
      </li>`
      )}
    </ul>
  `;
  return html`
    ${list(legend.filter(isSince), map.lead, map.lead)}
    ${list(
      legend.filter((item) => !isSince(item)),
      show === 'since' ? map.others : map.legend
    )}
  `;
}

/** Lets a reader change between map, tiles and table. */
export function mapSwitch(form: MapForm, {map: {views}}: Words, choose: (form: MapForm) => void): TemplateResult {
  return html`
    <fieldset class="switch">
      <legend>${views.label}</legend>
      ${mapForms.map(
        (name) => html`
        <label><input type="radio" name="form" .checked=${form === name} @change=${() => choose(name)}><span>${views[name]}</span></label>
      `
      )}
    </fieldset>
  `;
}

/** The small states of a map as buttons that can be hit, under it. */
export function smallStates(
  {states}: MapView,
  {markers}: MapFrame,
  {map}: Words,
  zoom: number
): TemplateResult | typeof nothing {
  const small = markers.flatMap((marker) =>
    states.filter(({id, label, kind}) => id === marker.id && label && kind !== 'none')
  );
  if (small.length === 0) return nothing;
  return html`
    <div class="small" role="group" aria-label=${map.small}>
      <span aria-hidden="true">${map.small}</span>
      ${small.map(
        ({id, kind, label, isPicked}) => html`
        <button type="button" data-key=${id} aria-label=${`${label}, ${id}`} aria-pressed=${String(isPicked)}>${swatch(kind, 12, zoom)} ${id}</button>
      `
      )}
    </div>
  `;
}

/** What has no place in the picture, as a list beside it. */
export function mapElsewhere(
  {elsewhere, show}: MapView,
  {map, list, labelled}: Words
): TemplateResult | typeof nothing {
  if (elsewhere.length === 0) return nothing;
  const group = (title: string, items: readonly TemplateResult[]): TemplateResult =>
    html`<p class="lead">${title}</p><ul>${items}</ul>`;
  return html`
    <div class="elsewhere">${
      show === 'events'
        ? elsewhere.map(({title, items}) =>
            group(
              title,
              items.map(({text, lang}) => html`<li lang=${lang ?? nothing}>${text}</li>`)
            )
          )
        : group(
            map.elsewhere,
            elsewhere.map(({title, items}) => html`<li>${labelled(title, list(items.map(({text}) => text)))}</li>`)
          )
    }
    </div>
  `;
}
