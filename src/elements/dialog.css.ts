import {css} from 'lit';

/** How a dialog stands over the page. */
export const dialogStyles = css`
  dialog {
    box-sizing: border-box; inline-size: min(60rem, 100vi - 16px); max-inline-size: none; max-block-size: calc(100dvb - 32px);
    padding: 0; border: 1px solid var(--_ink); color: var(--_ink); background: var(--_paper); overflow: hidden auto;
    font-size: 1rem; line-height: 1.5; text-align: start;
  }
  dialog::backdrop { background: rgb(0 0 0 / 40%); }
  dialog > header {
    position: sticky; inset-block-start: 0; z-index: 1; display: flex; justify-content: space-between; align-items: start; gap: 16px;
    padding: 16px 16px 8px; background: var(--_paper);
  }
  dialog > header [role='heading'] { margin: 0; font-size: 1.125rem; }
  dialog > header button { flex: none; min-block-size: 36px; }
  dialog > div { padding: 0 16px 16px; }
  @media (min-width: 600px) { dialog > header { padding: 24px 24px 8px; } dialog > div { padding: 0 24px 24px; } }
  @media (pointer: coarse) { dialog > header button { min-block-size: 44px; } }
  dialog textarea { display: block; box-sizing: border-box; inline-size: 100%; padding: 8px; font: inherit; font-size: 0.875rem; color: var(--_ink); background: var(--_paper); border: 1px solid var(--_muted); }
  dialog p { margin-block: 12px 4px; }
  @media print { dialog { display: none; } }
`;
