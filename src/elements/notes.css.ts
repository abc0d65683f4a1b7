import {css} from 'lit';

/** How the notes of a page stand in a picture, and under it. */
export const notesStyles = css`
  .annotation-layer { pointer-events: none; }
  .annotation-plate { fill: var(--_paper); stroke: var(--_ink); }
  .annotation-halo { stroke: var(--_paper); stroke-width: 3; }
  .annotation-lead { stroke: var(--_ink); }
  .annotation-end { fill: var(--_ink); stroke: var(--_paper); }
  svg .annotation-text { font-size: 13px; fill: var(--_ink); stroke: none; text-anchor: start; }
  .annotation-text.rtl { direction: rtl; }
  svg .annotation-number { font-size: 12px; font-weight: 600; fill: var(--_ink); stroke: none; text-anchor: middle; }
  .annotations { list-style: none; max-inline-size: 68ch; font-size: 0.8125rem; margin-block-end: 8px; }
  .annotations b { display: inline-block; min-inline-size: 1.2em; font-variant-numeric: tabular-nums; }
  .annotations .drawn { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  :host(.wide) .annotations { grid-column: 1; }
`;
