import {css} from 'lit';

/** How the panel for embedding looks, in Storybook's light or dark page, from 320 px on. */
export const panelStyles = css`
  :host { display: block; color-scheme: light; font: 14px/1.45 system-ui, sans-serif; color: CanvasText; background: Canvas; }
  .panel { display: grid; gap: 16px; padding: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); }
  .panel > p { margin: 0; grid-column: 1 / -1; }
  section, .choices { display: grid; gap: 8px; align-content: start; min-inline-size: 0; }
  h2 { font-size: 1rem; margin: 0; }
  p { margin: 0; max-inline-size: 68ch; }
  label { display: grid; gap: 2px; font-weight: 600; }
  small { font-weight: 400; color: #4a4a4a; }
  select, button { font: inherit; min-block-size: 32px; padding: 2px 10px; border: 1px solid #767676; border-radius: 3px; background: #fff; color: #1a1a1a; }
  button { cursor: pointer; }
  button.main { background: #1a1a1a; color: #fff; border-color: #1a1a1a; }
  textarea { inline-size: 100%; box-sizing: border-box; font: 12px/1.4 ui-monospace, monospace; border: 1px solid #767676; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .lossy { border-inline-start: 3px solid #a35200; padding-inline-start: 8px; }
  output, [role='status'] { min-block-size: 1.45em; }
  .address { overflow-wrap: anywhere; }
  :focus-visible { outline: 2px solid #0b5cad; outline-offset: 2px; }
`;
