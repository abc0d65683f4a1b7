import {css} from 'lit';

/** How a menu hangs under its button, and what it says once something is done. */
export const menuStyles = css`
  :host(:fullscreen) { overflow: auto; box-sizing: border-box; padding: 24px; background: var(--_paper); }
  .menu-list {
    position: absolute; z-index: 4; inset-block-start: 100%; inset-inline-end: 0;
    box-sizing: border-box; inline-size: max-content; max-inline-size: 100%;
    padding: 4px; background: var(--_paper); border: 1px solid var(--_ink);
    font-size: 0.875rem; line-height: 1.4;
  }
  .menu-list > [role='group'] + [role='group'] { border-block-start: 1px solid var(--_hairline); margin-block-start: 4px; padding-block-start: 4px; }
  .menu-list span { display: block; padding: 4px 12px; color: var(--_muted); font-size: 0.8125rem; }
  .menu-list button { display: block; inline-size: 100%; border-color: transparent; padding: 6px 12px; min-block-size: 36px; text-align: start; }
  .menu-list button:focus-visible { outline-offset: -2px; box-shadow: none; }
  .menu-said { position: absolute; }
  .menu-said:not(:empty) {
    z-index: 4; inset-block-start: 100%; inset-inline-end: 0;
    max-inline-size: 100%; box-sizing: border-box; padding: 8px 12px;
    background: var(--_paper); border: 1px solid var(--_ink); font-size: 0.8125rem;
  }
  @media (pointer: coarse) { .menu-list button { min-block-size: 44px; } }
  @media print { .menu-list, .menu-said { display: none; } }
`;
