import {css} from 'lit';

/** Where an element is drawn once more for its picture: out of sight. */
export const stageStyles = css`
  .stage { position: fixed; inset-block-start: 0; inset-inline-start: -20000px; z-index: -1; background: var(--_paper); }
  @media print { .stage { display: none; } }
`;

/** How an element stands there: nothing that scrolls or acts; in a format, its picture beside the text or between it. */
export const stagedStyles = css`
  :host { --treaty-matrix-height: none; }
  .more, .menu, .skip, .after, .switch, .small, .tools, nav { display: none; }
  .picture :is(.field, .years, .scroll) { max-block-size: none; overflow: visible; }
  .picture :is(th, td):is(th, td) { position: static !important; }
  :host(.composed) { --treaty-heading-size: calc(3.5 * var(--unit)); }
  :host(.composed) .sentence { font-size: calc(2 * var(--unit)); line-height: 1.4; }
  :host(.composed) figure { inline-size: var(--page); min-block-size: var(--room); }
  :host(.composed) .picture { box-sizing: border-box; inline-size: var(--column); }
  :host(.tall) figure { display: flex; flex-direction: column; }
  :host(.tall) :is(p, .head) { max-inline-size: none; }
  :host(.tall) .picture { margin: auto; padding-block: 16px; }
  :host(.wide) figure { display: grid; grid-template: repeat(3, auto) 1fr repeat(10, auto) / minmax(0, 1fr) var(--column); column-gap: 32px; }
  :host(.wide) .head { grid-row: 1; }
  :host(.wide) .sentence { grid-row: 2; }
  :host(.wide) .reading { grid-row: 3; }
  :host(.wide) .filler { grid-row: 4; min-block-size: 12px; }
  :host(.wide) :is(p, .head, .filler), :host(.wide) ::slotted(*) { grid-column: 1; }
  :host(.wide) .picture { grid-column: 2; grid-row: 1 / -1; align-self: center; margin: 0; }
  :host(.wide) .picture p, :host(.wide) .picture .above { grid-column: auto; grid-row: auto; }
`;
