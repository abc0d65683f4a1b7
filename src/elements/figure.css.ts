import {css, unsafeCSS} from 'lit';
import {paletteCss} from '../charts/paint.js';

/** How every element sits in its page: its colours, its type, the order of what the eye meets. */
export const figureStyles = css`
  ${unsafeCSS(paletteCss)}
  :host {
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    min-inline-size: 0;
    font-family: var(--treaty-font, inherit);
    color: var(--_ink);
    background: var(--treaty-background, transparent);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) { display: none; }
  :host([theme='light']) { color-scheme: light; background: var(--_paper); }
  :host([theme='dark']) { color-scheme: dark; background: var(--_paper); }
  figure, p, ul { margin: 0; padding: 0; }
  a { color: var(--_accent); text-underline-offset: 0.15em; }
  :focus-visible { outline: 2px solid var(--_ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--_paper); }
  [role='heading'] {
    font-size: var(--treaty-heading-size, 1.25rem);
    font-weight: 600;
    line-height: 1.25;
    margin-block-end: 8px;
    text-wrap: balance;
  }
  .sentence, .reading, .coverage, .note, .source { max-inline-size: 68ch; }
  .sentence { font-size: 1rem; }
  .reading, .note, .source, .coverage { font-size: 0.8125rem; color: var(--_muted); }
  .reading { margin-block-start: 4px; }
  .picture { position: relative; margin-block: 16px 12px; min-block-size: var(--_reserve, 0); }
  .note + .note, .source, .coverage { margin-block-start: 4px; }
  svg { display: block; inline-size: 100%; block-size: auto; overflow: visible; direction: ltr; font-size: 13px; }
  svg text { fill: var(--_ink); font-family: inherit; font-variant-numeric: tabular-nums; }
  svg [data-key] { outline: none; cursor: pointer; }
  button {
    font: inherit; color: var(--_ink); background: var(--_paper); border: 1px solid var(--_muted);
    border-radius: 2px; padding: 4px 12px; min-block-size: 32px; cursor: pointer;
  }
  button:hover { border-color: var(--_ink); }
  .head { position: relative; display: flex; justify-content: space-between; align-items: start; gap: 16px; }
  .asks { border-color: transparent; background: none; }
  .menu { color: var(--_muted); font-size: 0.8125rem; padding-inline: 4px; margin-block-start: -4px; }
  .value {
    min-block-size: 0; padding: 0; border: 0; line-height: inherit; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap;
    text-decoration: underline dotted; text-decoration-thickness: 1px; text-underline-offset: 0.2em;
  }
  @media (pointer: coarse) { .menu { min-block-size: 44px; min-inline-size: 44px; } }
  .skip { position: absolute; inset-block-start: -1px; inset-inline-start: 0; z-index: 2; }
  .skip:not(:focus) { clip-path: inset(50%); }
  .state { display: grid; gap: 12px; justify-items: start; align-content: center; padding-block: 24px; border-block: 1px solid var(--_hairline); }
  .state p { max-inline-size: 68ch; }
  .loading { min-block-size: var(--_reserve, 160px); border-block: 1px solid var(--_hairline); }
  .loading p { opacity: 0; animation: appear 1ms 300ms forwards; color: var(--_muted); font-size: 0.8125rem; padding-block: 12px; }
  @keyframes appear { to { opacity: 1; } }
  .more { display: flex; flex-wrap: wrap; gap: 0 32px; border-block-start: 1px solid var(--_hairline); margin-block-start: 12px; }
  .more:empty { display: none; }
  details { font-size: 0.875rem; min-inline-size: 0; }
  details[open] { flex-basis: 100%; }
  details ul { padding-inline-start: 20px; max-inline-size: 80ch; overflow-wrap: anywhere; }
  summary { cursor: pointer; padding-block: 6px; min-block-size: 24px; box-sizing: border-box; color: var(--_muted); font-size: 0.8125rem; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; inline-size: 100%; font-size: 0.875rem; }
  caption { text-align: start; padding-block: 4px 8px; color: var(--_muted); font-size: 0.8125rem; }
  th, td { text-align: start; vertical-align: top; padding: 6px 16px 6px 0; border-block-end: 1px solid var(--_hairline); font-weight: 400; }
  thead th { font-weight: 600; border-block-end-color: var(--_muted); }
  :is(th, td).number { text-align: end; font-variant-numeric: tabular-nums; }
  @media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation-duration: 0s !important; transition: none !important; } }
  @media print {
    :host { print-color-adjust: exact; }
    :where(button:not(.value), input, select, nav) { display: none; }
    .value { text-decoration: none; }
    .head, .sentence, summary { break-after: avoid; }
    svg, tr { break-inside: avoid; }
    .scroll { overflow: visible; }
    thead { display: table-header-group; }
  }
`;
