import {css} from 'lit';

/** How the rows behind a figure stand in their dialog. */
export const rowsStyles = css`
  .behind-sentence { max-inline-size: 68ch; margin-block-end: 12px; }
  .behind-sentence b { font-weight: 400; white-space: nowrap; }
  dialog section { margin-block-end: 16px; }
  dialog caption { font-weight: 600; color: var(--_ink); }
  dialog tbody :is(th, td) { min-inline-size: 9ch; max-inline-size: 40ch; overflow-wrap: break-word; }
  dialog .scroll:focus-visible { outline-offset: -2px; }
`;
