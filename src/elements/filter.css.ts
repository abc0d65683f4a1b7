import {css} from 'lit';

/** How a filter looks: one column beside pictures, several above them. */
export const filterStyles = css`
  :host { --_reserve: 88px; }
  ul, fieldset, legend { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  ul, details ul { list-style: none; padding: 0; max-inline-size: none; }
  .said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  summary { display: flex; align-items: center; gap: 8px; list-style: none; padding-block: 4px; min-block-size: 36px; color: var(--_ink); font-size: 0.875rem; font-weight: 600; }
  summary::-webkit-details-marker { display: none; }
  summary::before {
    content: ''; flex: none; inline-size: 6px; block-size: 6px; margin-inline: 2px 4px; border-block-end: 1.5px solid var(--_muted);
    border-inline-end: 1.5px solid var(--_muted); transform: rotate(-45deg);
  }
  :host(:dir(rtl)) summary::before { transform: rotate(45deg); }
  details[open] > summary::before, :host(:dir(rtl)) details[open] > summary::before { transform: translateY(-2px) rotate(45deg); }
  :host(:dir(rtl)) details[open] > summary::before { transform: translateY(-2px) rotate(-45deg); }
  summary:hover { text-decoration: underline; text-underline-offset: 0.2em; }
  .chosen { margin-inline-start: auto; font-weight: 400; font-size: 0.8125rem; color: var(--_muted); font-variant-numeric: tabular-nums; white-space: nowrap; unicode-bidi: plaintext; }
  .whole > summary { font-size: 1rem; border-block-start: 1px solid var(--_hairline); min-block-size: 44px; }
  .whole > summary > .chosen { font-size: 0.875rem; }
  .whole { margin-block-start: 8px; }
  form { position: relative; }
  .halves, .half { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 32px; align-items: start; }
  @container (min-width: 560px) { .halves { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  @container (min-width: 1040px) { .half { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  .group { border-block-start: 1px solid var(--_hairline); padding-block: 4px 8px; min-inline-size: 0; }
  .group > legend { float: inline-start; inline-size: 100%; padding-block: 6px 4px; font-size: 0.875rem; font-weight: 600; }
  .group > legend + * { clear: both; }
  .field { display: grid; gap: 2px; font-size: 0.8125rem; color: var(--_muted); padding-block: 4px; }
  .first .field { color: var(--_ink); font-size: 0.875rem; font-weight: 600; gap: 4px; padding-block: 6px 4px; }
  .first input { font-weight: 400; }
  .two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 12px; }
  .small { font-size: 0.8125rem; line-height: 1.4; color: var(--_muted); padding-block: 2px 6px; }
  .fault { color: var(--_ink); font-weight: 600; }
  input:is([type='search'], [type='text']) {
    font: inherit; font-size: 1rem; color: var(--_ink); background: var(--_paper); border: 1px solid var(--_muted); border-radius: 2px;
    padding: 4px 8px; box-sizing: border-box; inline-size: 100%; min-block-size: 36px;
  }
  input[aria-invalid='true'] { border: 2px solid var(--_ink); padding: 3px 7px; }
  input:is([type='checkbox'], [type='radio']) { inline-size: 18px; block-size: 18px; margin: 2px 0 0; accent-color: var(--_accent); cursor: inherit; }
  .option { display: grid; grid-template-columns: 18px minmax(0, 1fr) auto; gap: 10px; align-items: start; position: relative; box-sizing: border-box; min-block-size: 28px; padding-block: 3px; font-size: 0.875rem; line-height: 1.45; cursor: pointer; }
  .option:hover .text { text-decoration: underline; text-underline-offset: 0.2em; }
  .text { overflow-wrap: anywhere; }
  .count { color: var(--_muted); font-size: 0.8125rem; font-variant-numeric: tabular-nums; padding-block-start: 1px; }
  .count .said { inset-inline-end: 0; }
  .zero { color: var(--_muted); }
  .dead { cursor: default; }
  .dead input { opacity: 0.45; }
  .dead:hover .text { text-decoration: none; }
  .long, details .long { max-block-size: min(22rem, 70vh); overflow-y: auto; overscroll-behavior: contain; padding: 4px; padding-inline-end: 12px; margin-block: 4px; margin-inline: -4px 0; border-block: 1px solid var(--_hairline); }
  .plain { border-color: transparent; background: none; padding-inline: 0; font-size: 0.8125rem; text-decoration: underline; text-underline-offset: 0.2em; color: var(--_accent); }
  .plain:hover { border-color: transparent; text-decoration-thickness: 2px; }
  .foot { border-block: 1px solid var(--_hairline); padding-block: 8px; }
  .foot button { font-size: 0.875rem; }
  .foot button[aria-disabled='true'] { color: var(--_muted); border-color: var(--_hairline); cursor: default; }
  .narrow :is(summary, .option, button, input:is([type='search'], [type='text'])) { min-block-size: 44px; }
  .narrow .option { align-items: center; }
  .narrow :is(input:is([type='checkbox'], [type='radio']), .count) { margin: 0; padding: 0; }
  @media (pointer: coarse) {
    :is(summary, .option, button, input:is([type='search'], [type='text'])) { min-block-size: 44px; }
    .option { align-items: center; }
  }
  @media (forced-colors: active) { .plain { padding-inline: 8px; } }
  @media print { .whole { display: none; } }
`;
