import {css} from 'lit';

/** How the matrix sits in its figure: a field that scrolls under its headings, or a list by state where it is narrow. */
export const matrixStyles = css`
  :host { --_reserve: 36rem; --_head: 3.5rem; --_name: 9.5rem; --_label: 4.75rem; --_ground: var(--treaty-background, var(--_paper)); }
  :host([of='instruments']) { --_label: 8rem; }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 20px; list-style: none; font-size: 0.8125rem; margin-block-end: 12px; }
  .legend li { display: flex; align-items: center; gap: 8px; }
  svg.mark { inline-size: 41px; block-size: 12px; flex: none; overflow: hidden; }
  :host(:dir(rtl)) svg.mark { transform: scaleX(-1); }

  .mark path { fill: none; stroke: none; }
  .mark .known { fill: var(--_accent); }
  .mark .gap { stroke: var(--_accent); stroke-width: 1.5; }
  .mark .open { stroke: var(--_muted); }
  .mark .area { fill: var(--_c); }
  .mark .lines { stroke: var(--_paper); stroke-width: 1.5; stroke-linecap: round; }
  .mark .absent { --_c: var(--_land); }
  .mark .absent .lines { stroke: var(--_muted); stroke-width: 1; }
  .mark .not-party .lines, .mark :is(.not-yet, .perhaps) .lines { stroke: var(--_muted); }
  .mark :is(.not-yet, .perhaps) .lines { stroke-width: 3; }
  .mark .party { --_c: var(--_party); }
  .mark .signatory { --_c: var(--_signatory); }
  .mark .entitled { --_c: var(--_entitled); }
  .mark .entitled .lines { stroke-width: 2; }
  .mark .former { --_c: var(--_former); }
  .mark .consent .lines { stroke: var(--_party); }
  .mark .invited .lines { stroke: var(--_entitled); }

  .field { position: relative; margin-inline-start: -4px; padding-inline-start: 4px; overflow: auto; max-block-size: var(--treaty-matrix-height, 36rem); scroll-padding: var(--_head) 8px 48px; scroll-padding-inline-start: calc(var(--_name) + 8px); }
  .field table { border-collapse: separate; border-spacing: 0; }
  .field caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; }
  .field th, .field td { padding-block: 0; padding-inline: 0 16px; block-size: 32px; vertical-align: middle; font-size: 0.8125rem; line-height: 1.3; }
  .field td, .field thead th:not(:first-child) { padding-inline: 4px 8px; }
  .field thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--_ground); padding-block: 6px; vertical-align: bottom; font-size: 0.875rem; }
  .when { display: block; font-weight: 400; font-size: 0.8125rem; color: var(--_muted); white-space: nowrap; }
  .field :is(tbody, tfoot) th, .field thead th:first-child { position: sticky; inset-inline-start: 0; background: var(--_ground); inline-size: var(--_name); min-inline-size: 8rem; }
  .field thead th:first-child { z-index: 2; }
  .field tfoot :is(th, td) { position: sticky; inset-block-end: 0; background: var(--_ground); font-weight: 600; border-block: 1px solid var(--_muted); font-variant-numeric: tabular-nums; }
  .field tfoot th { z-index: 1; }
  .field tbody tr:last-child > * { border-block-end: 0; }
  .name, .cell { all: unset; box-sizing: border-box; cursor: pointer; min-block-size: 28px; inline-size: 100%; }
  .name { display: flex; align-items: center; }
  .cell { margin-inline: -4px; padding-inline: 4px; inline-size: calc(100% + 8px); }
  .part .name { padding-inline-start: 16px; }
  .cell, td.gap { color: var(--_ink); }
  .cell, td.gap:not(.none) { white-space: nowrap; }
  .cell { display: flex; align-items: center; gap: 6px; }
  .field td.gap > svg { display: inline-block; vertical-align: -2px; }
  .field td.gap > svg + .said { margin-inline-start: 6px; }
  .field td.gap .said { color: var(--_muted); }
  .field td.none .said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .date, .both { color: var(--_muted); font-variant-numeric: tabular-nums; }
  :is(.name, .cell):hover { text-decoration: underline; text-underline-offset: 0.15em; }
  :is(.name, .cell):focus-visible { outline: 2px solid var(--_ink); outline-offset: -2px; }
  .on .name { font-weight: 600; }
  .on > * { box-shadow: inset 0 1px var(--_ink), inset 0 -1px var(--_ink); }
  .picking tbody tr:not(.on) :is(.name, .said > :first-child) { color: var(--_muted); }

  @container (max-width: 1199px) {
    :host { --_name: 8rem; }
    .field th, .field td, .field thead th:not(:first-child) { padding-inline-end: 4px; }
    .cell { white-space: normal; flex-wrap: wrap; gap: 2px 6px; padding-block: 4px; min-inline-size: 7.25rem; }
    .cell .said { display: contents; }
    .cell .said > :first-child { order: 1; flex-basis: 100%; }
    .cell .both { order: 2; flex-basis: 100%; }
    .field td.gap:not(.none) { padding-block: 4px; white-space: normal; }
    .field td.gap > svg { display: block; margin-block-end: 3px; }
    .field td.gap > svg + .said { margin: 0; }
  }
  @media screen {
    @container (max-width: 719px) {
      .field { scroll-padding: 8px; border-block-end: 1px solid var(--_muted); }
      .field table, .field tbody, .field tfoot, .field tr, .field :is(tbody, tfoot) th { display: block; inline-size: auto; block-size: auto; }
      .field thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
      .field :is(tbody, tfoot) tr { border-block-end: 1px solid var(--_hairline); padding-block: 4px 8px; }
      .field :is(tbody, tfoot) :is(th, td) { position: static; border: 0; padding: 0; }
      .name { min-block-size: 36px; font-weight: 600; }
      .field :is(tbody, tfoot) td { display: grid; grid-template-columns: var(--_label) minmax(0, 1fr); gap: 8px; align-items: center; min-block-size: 28px; block-size: auto; }
      .field td::before { content: attr(data-label) / ''; color: var(--_muted); font-weight: 400; }
      .field :is(tbody, tfoot) td.gap:not(.none) { white-space: normal; grid-template-columns: var(--_label) 41px minmax(0, 1fr); padding: 0; }
      .field :is(tbody, tfoot) td.none, .field td:empty { display: none; }
      .cell { gap: 2px 8px; padding: 2px 0; margin: 0; inline-size: 100%; }
      .cell .said { display: block; flex: 1; }
      .date { white-space: nowrap; }
      .field tr.on { box-shadow: inset 0 1px var(--_ink), inset 0 -1px var(--_ink); }
      .on > * { box-shadow: none; }
    }
  }
  @media (forced-colors: active) {
    .mark .absent .area { fill: Canvas; stroke: GrayText; }
    .mark .absent .lines { stroke: GrayText; }
    .mark .lines { stroke: Canvas; }
    .mark :is(.consent, .invited, .not-party, .not-yet, .perhaps) .lines { stroke: CanvasText; }
    .on > * { border-block: 1px solid Highlight; }
  }
  @media print {
    .field { max-block-size: none; overflow: visible; }
    .field thead th, .field tfoot :is(th, td), .field :is(tbody, tfoot) th { position: static; }
    .field :is(tbody, tfoot) th, .field thead th:first-child { min-inline-size: 6rem; }
    .field :is(th, td) { font-size: 0.6875rem; }
    .marks :is(.name, .cell) { display: flex; min-inline-size: 0; }
    .field tfoot { display: table-row-group; }
    table:has(th:nth-child(10)) :is(th, td) { font-size: 0.5rem; padding-inline-end: 4px; }
    table:has(th:nth-child(10)) thead th { overflow-wrap: anywhere; min-inline-size: 4.5em; }
  }
`;
