import {css, html} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {readFigures, summaryView} from '../charts/summary.view.js';
import type {SummaryView} from '../charts/summary.view.js';
import {DrawingElement} from './drawing-element.js';
import type {Scene} from './drawing-element.js';
import {figureButton} from './view-table.js';

/**
 * The headline figures, each with its noun and what it covers, and the sentence that says them.
 *
 * @tag treaty-summary
 * @fires {TreatyLoadEvent} treaty-load - Its own dataset is ready.
 * @fires {TreatyErrorEvent} treaty-error - Its own dataset could not be loaded.
 * @csspart headline - A number with its noun and coverage.
 * @csspart number - The number.
 */
export class TreatySummary extends DrawingElement<SummaryView> {
  static override readonly tag = 'treaty-summary';
  static override readonly topics = ['summary'] as const;

  static override styles: CSSResultGroup = [
    DrawingElement.styles,
    css`
    :host { --_reserve: 112px; }
    .skip { display: none; }
    .headlines { display: grid; gap: 24px; grid-template-columns: repeat(auto-fit, minmax(9rem, max-content)); padding: 0; list-style: none; }
    li { display: grid; align-content: start; max-inline-size: 16rem; }
    .number { font-size: 2.25rem; font-weight: 600; line-height: 1.15; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .noun { font-size: 1rem; line-height: 1.35; }
    .cover { font-size: 0.8125rem; line-height: 1.35; color: var(--_muted); }
    @container (max-width: 479px) {
      .headlines { grid-template-columns: max-content 1fr; gap: 16px 12px; }
      li { grid-column: span 2; grid-template-columns: subgrid; max-inline-size: none; }
      .number { grid-row: span 2; align-self: start; }
      .noun { align-self: end; padding-block-start: 4px; }
    }
  `
  ];

  /** Which figures, by name: parties, deposits, signatories, events, persons, reports; by default those the dataset has rows for. */
  @property() of = '';

  protected override view({facts, selection, words}: Scene): SummaryView {
    return summaryView(facts, selection, words, readFigures(this.of));
  }

  protected override picture({headlines}: SummaryView): TemplateResult {
    return html`<ul class="headlines" role="list">${headlines.map(
      ({figure, noun, cover}) => html`
      <li part="headline"><span class="number" part="number">${figureButton(figure)}</span><span class="noun">${noun}</span><span class="cover">${cover}</span></li>
    `
    )}</ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-summary': TreatySummary;
  }
}
