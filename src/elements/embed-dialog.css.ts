import {css} from 'lit';

/** How the copy dialog is laid out. */
export const embedStyles = css`
  .embed { display: grid; gap: 16px; container-type: inline-size; }
  .embed fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  .embed legend, .embed .name { padding: 0; font-weight: 600; }
  .embed .form { display: grid; grid-template-columns: auto 1fr; gap: 0 8px; padding-block: 8px; align-items: start; cursor: pointer; }
  .embed .form input { inline-size: 20px; block-size: 20px; margin: 2px 0 0; accent-color: var(--_accent); }
  .embed .form small { grid-column: 2; font-size: 0.8125rem; color: var(--_muted); }
  .embed summary { padding-block: 8px; min-block-size: 24px; cursor: pointer; }
  .embed .choices { display: grid; gap: 12px; }
  .embed .choices label { display: grid; gap: 4px; align-content: start; min-inline-size: 0; }
  .embed select { inline-size: 100%; min-block-size: 36px; padding-inline: 8px; font: inherit; color: var(--_ink); background: var(--_paper); border: 1px solid var(--_muted); }
  .embed select:disabled { color: var(--_muted); border-style: dashed; }
  .embed small { font-size: 0.8125rem; color: var(--_muted); }
  .embed p { margin: 0; max-inline-size: 68ch; }
  .embed .told { display: grid; gap: 4px; padding-inline-start: 12px; border-inline-start: 3px solid var(--_hairline); }
  .embed .told.lossy { border-color: var(--_accent); }
  .embed textarea { font-family: ui-monospace, monospace; font-size: 0.8125rem; overflow-wrap: anywhere; resize: vertical; }
  .embed .once { display: grid; gap: 12px; }
  .embed .copy { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin-block-start: 8px; }
  .embed button { min-block-size: 36px; padding-inline: 16px; font: inherit; }
  .embed .preview { display: grid; gap: 8px; padding: 16px; border: 1px solid var(--_hairline); overflow: auto; max-block-size: 480px; }
  .embed .preview figure { margin: 0; }
  .embed .preview figcaption, .embed .preview p { margin-block: 8px; }
  .embed .preview table { border-collapse: collapse; }
  .embed .preview :is(th, td) { padding: 4px 12px 4px 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--_hairline); }
  .embed .framed .live { border: 1px dashed var(--_muted); padding: 8px; }
  .embed .live { box-sizing: border-box; inline-size: 100%; }
  .embed .preview ul { margin: 0; padding-inline-start: 24px; }
  @container (min-width: 36rem) { .embed .choices { grid-template-columns: 1fr 1fr; } .embed .choices .wide { grid-column: 1 / -1; } }
  @media (pointer: coarse) { .embed :is(select, button, summary) { min-block-size: 44px; } .embed .form { padding-block: 12px; } }
`;
