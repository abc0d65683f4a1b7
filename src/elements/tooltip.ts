import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Tip} from '../charts/view.js';
import {adopt} from './adopt.js';

/** How far the plate stands off its mark, in CSS px. */
const gapPx = 8;

const styles = css`
  .tip {
    position: absolute; z-index: 3; inset-block-start: 0; left: 0;
    box-sizing: border-box; inline-size: max-content; max-inline-size: min(20rem, 100%);
    padding: 8px 12px; background: var(--_paper); border: 1px solid var(--_ink);
    font-size: 0.8125rem; line-height: 1.4;
  }
  .tip strong { display: block; font-weight: 600; }
  .tip > span { display: flex; justify-content: space-between; gap: 16px; }
  .tip > span > :last-child { text-align: end; font-variant-numeric: tabular-nums; }
  @media print { .tip { display: none; } }
`;

/** The plate beside a mark. */
export function tooltip({title, lines}: Tip): TemplateResult {
  return html`
    <div class="tip" part="tooltip" aria-hidden="true">
      <strong>${title}</strong>
      ${lines.map(([label, value]) => html`<span><span>${label}</span><span>${value}</span></span>`)}
    </div>
  `;
}

/** Puts the plate beside the mark of a key: above, or below where there is no room; never over it, never outside the picture's sides. */
export function placeTooltip(root: HTMLElement | DocumentFragment, markKey: string): void {
  adopt(root, styles);
  const plate = root.querySelector<HTMLElement>('.tip');
  const around = plate?.parentElement;
  const key = CSS.escape(markKey);
  // A mark as large as a continent says where its plate stands.
  const at = around?.querySelector(`[data-tip-for="${key}"]`) ?? around?.querySelector(`[data-key="${key}"]`);
  if (!plate || !around || !at) return;
  const mark = at.getBoundingClientRect();
  const picture = around.getBoundingClientRect();
  const middle = mark.left + mark.width / 2 - picture.left;
  const left = Math.max(0, Math.min(middle - plate.offsetWidth / 2, picture.width - plate.offsetWidth));
  const above = mark.top - picture.top - plate.offsetHeight - gapPx;
  const hasRoom = mark.top - plate.offsetHeight - gapPx >= 0;
  plate.style.left = `${Math.round(left)}px`;
  plate.style.top = `${Math.round(hasRoom ? above : mark.bottom - picture.top + gapPx)}px`;
}
