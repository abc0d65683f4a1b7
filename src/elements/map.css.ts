import {css, unsafeCSS} from 'lit';
import {hatchId} from '../charts/map-hatches.js';

const hatched = (kind: string, colour: string): string =>
  `.${kind}{--_c:var(--_${colour})}.state.${kind}{fill:url(#${hatchId(kind)}) var(--_c)}`;

/** How states and their legend look, what stands around them; every status has its colour and its pattern. */
export const mapStyles = css`
  :host { --_reserve: min(90cqi, 864px); }
  :host([frame='osce']) { --_reserve: min(71.7cqi, 803px); }
  :host([frame='world']) { --_reserve: min(48.7cqi, 701px); }
  @container (max-width: 479px) { .loading { --_reserve: 75cqi; } }

  .picture { min-block-size: 0; }
  .state { --_c: var(--_land); fill: var(--_c); transition: fill 400ms ease-out; }
  .party { --_c: var(--_party); }
  .since-1 { --_c: var(--_since-1); }
  .since-2 { --_c: var(--_since-2); }
  .since-3 { --_c: var(--_since-3); }
  .since-4 { --_c: var(--_since-4); }
  ${unsafeCSS(['consent party', 'signatory signatory', 'entitled entitled', 'invited entitled', 'former former'].map((pair) => hatched(...(pair.split(' ') as [string, string]))).join(''))}
  .state:is(.consent, .invited), .picking .state:not(.on, .none) { stroke: var(--_c); stroke-width: 1; }
  .hatch rect { fill: var(--_c); }
  .hatch path { stroke: var(--_paper); stroke-width: 1.5; stroke-linecap: round; }
  .hatch:is(.entitled, .since-2) path { stroke-width: 2; }
  .hatch:is(.consent, .invited) rect { fill: var(--_paper); }
  .hatch:is(.consent, .invited) path { stroke: var(--_c); stroke-width: 2.5; stroke-linecap: butt; }

  .state, .border, .halo, .ring, .inset { vector-effect: non-scaling-stroke; }
  .border, .inset, .halo, .ring, .magnet { fill: none; }
  .sea { fill: var(--_sea); }
  .land { fill: var(--_land); }
  .border { stroke: var(--_paper); stroke-width: 0.75; pointer-events: none; }
  .border.open { stroke: var(--_muted); stroke-dasharray: 2 2; }
  .inset { stroke: var(--_hairline); }
  .inset-name { text-anchor: middle; font-size: 12px; fill: var(--_muted); }
  .star { text-anchor: middle; font-size: 16px; pointer-events: none; }
  .halo, .ring { pointer-events: none; stroke-linejoin: round; }
  .halo { stroke: var(--_paper); stroke-width: 5; }
  .ring { stroke: var(--_ink); stroke-width: 2; }
  .dot .state { stroke: var(--_ink); stroke-width: 1.5; }
  .dot-halo { fill: var(--_paper); }
  .dot-halo.ringed { stroke: var(--_ink); stroke-width: 2; }
  .magnet { pointer-events: all; }
  .magnet:not([data-key]) { pointer-events: none; }
  .picking .state:not(.on, .none) { fill-opacity: 0.4; }
  .picking:not(.events) .border { stroke: var(--_muted); }

  .above { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: start; gap: 8px 24px; margin-block-end: 12px; }
  .above > div { flex: 1 1 320px; }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; list-style: none; font-size: 0.8125rem; }
  .legend + .legend { margin-block-start: 4px; }
  .legend li { display: flex; align-items: center; gap: 6px; }
  .lead { font-weight: 600; }
  .count { color: var(--_muted); font-variant-numeric: tabular-nums; }
  svg.swatch { inline-size: 20px; block-size: 16px; flex: none; }
  .switch { display: flex; border: 0; padding: 0; margin: 0; font-size: 0.8125rem; }
  .switch legend, .switch input { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  .switch label { cursor: pointer; position: relative; }
  .switch span { display: block; min-block-size: 28px; padding: 4px 12px; box-sizing: border-box; line-height: 20px; border: 1px solid var(--_muted); margin-inline-start: -1px; }
  .switch label:hover span { border-color: var(--_ink); }
  .switch :checked + span { background: var(--_ink); color: var(--_paper); border-color: var(--_ink); }
  .switch :focus-visible + span { outline: 2px solid var(--_ink); outline-offset: 2px; }
  .body.beside { display: grid; grid-template-columns: minmax(0, 1fr) 256px; gap: 32px; }
  .canvas svg.map { max-inline-size: 960px; }
  .europe { max-inline-size: 1248px; }
  .osce svg.map { max-inline-size: 1120px; }
  .world svg.map { max-inline-size: none; }
  .canvas svg { overflow: hidden; }
  .small { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block-start: 12px; font-size: 0.8125rem; }
  .small button { display: flex; align-items: center; gap: 6px; min-block-size: 28px; padding: 0; padding-inline-end: 8px; }
  .small button[aria-pressed='true'] { outline: 2px solid var(--_ink); }
  .small svg.swatch { inline-size: 12px; block-size: 26px; }
  .elsewhere { font-size: 0.8125rem; margin-block-start: 12px; }
  .beside .elsewhere { margin-block-start: 0; }
  .elsewhere ul { list-style: none; }
  .elsewhere li { margin-block-end: 4px; }
  .elsewhere .lead:not(:first-child) { margin-block-start: 8px; }
  .picture:has(.body.table) ~ [part='table'] { display: none; }

  @container (max-width: 479px) {
    .legend .lead { flex-basis: 100%; }
    .switch { flex: 1 1 100%; }
    .switch label { flex: 1; }
    .switch span { min-block-size: 44px; line-height: 34px; text-align: center; }
  }
  @media print, (forced-colors: active) {
    .state.since-2 { fill: url(#hatch-since-2); }
    .state.since-3 { fill: url(#hatch-since-3); }
    .state.since-4 { fill: url(#hatch-since-4); }
  }
  @media (forced-colors: active) {
    .hatch { --_c: CanvasText; }
    .state:not(.none) { stroke: CanvasText; stroke-width: 1; }
    .border { stroke: Canvas; }
    .land, .state.none { stroke: GrayText; stroke-width: 0.75; }
    .switch :checked + span { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  }
  @media print { .switch, .small { display: none; } }
`;
