import {css, html} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {drawTrend} from '../charts/trend.js';
import {trendView} from '../charts/trend.view.js';
import type {TrendView} from '../charts/trend.view.js';
import {chartStyles} from './chart.css.js';
import {DrawingElement} from './drawing-element.js';
import type {Scene} from './drawing-element.js';
import {RovingController} from './roving-controller.js';

/**
 * Signatures, deposits and Parties of an instrument over time.
 *
 * @tag treaty-trend
 * @fires {TreatySelectEvent} treaty-select - A person picked the day of a step: {date}.
 * @fires {TreatyLoadEvent} treaty-load - Its own dataset is ready.
 * @fires {TreatyErrorEvent} treaty-error - Its own dataset could not be loaded.
 * @csspart line - A stepped line.
 */
export class TreatyTrend extends DrawingElement<TrendView> {
  static override readonly tag = 'treaty-trend';
  static override readonly topics = ['trend'] as const;

  static override styles: CSSResultGroup = [
    DrawingElement.styles,
    chartStyles,
    css`
    :host { --_reserve: 320px; }
    @container (max-width: 479px) { .picture, .loading { --_reserve: 240px; } }
    .line { fill: none; stroke: var(--_accent); stroke-width: 2.5; stroke-linejoin: round; }
    .line.deposits { stroke: var(--_muted); stroke-width: 1.5; }
    .line.signatures { stroke: var(--_signatory); stroke-width: 1.5; stroke-dasharray: 2 3; }
    .end.parties { font-weight: 600; fill: var(--_accent); }
    .end.deposits { fill: var(--_muted); }
    .end.signatures { fill: var(--_signatory); }
    .date line { stroke: var(--_ink); }
    .date .last { text-anchor: end; }
    .date circle { fill: var(--_paper); stroke: var(--_ink); stroke-width: 1.5; }
    .hit { fill: transparent; }
    .hit:hover, .hit:focus-visible { fill: var(--_ink); fill-opacity: 0.08; }
  `
  ];

  readonly #roving = new RovingController(this);

  protected override view({facts, words}: Scene): TrendView {
    return trendView(facts, words);
  }

  protected override picture(view: TrendView, width: number): TemplateResult {
    return html`<div @click=${this.#onClick} @keydown=${this.#roving.onKeydown}>${drawTrend(view, width)}</div>`;
  }

  readonly #onClick = (event: Event): void => {
    const mark = (event.target as Element).closest<SVGElement>('[data-key]');
    if (mark?.dataset.key) this.select({date: mark.dataset.key});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-trend': TreatyTrend;
  }
}
