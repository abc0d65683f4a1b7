import {css, html, nothing} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {instrumentName} from '../charts/instrument.js';
import {titleOf} from '../charts/names.js';
import {selectionKeys} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {figureStyles} from './figure.css.js';
import {SceneElement} from './scene-element.js';
import type {Scene} from './scene-element.js';
import {TreatyBars} from './treaty-bars.js';
import {TreatyClock} from './treaty-clock.js';
import {TreatyData} from './treaty-data.js';
import {TreatyMap} from './treaty-map.js';
import {TreatySummary} from './treaty-summary.js';
import {TreatyTable} from './treaty-table.js';
import {TreatyTimeline} from './treaty-timeline.js';
import {TreatyTrend} from './treaty-trend.js';

/**
 * All of it on one page, arranged as the triangle: standards, monitoring, co-operation.
 *
 * @tag treaty-dashboard
 * @slot - What is shown until the dashboard has drawn, and when drawing fails for good.
 * @csspart title - The title of the convention.
 * @csspart section - A section: its heading, its text and its pictures.
 */
export class TreatyDashboard extends SceneElement {
  static override readonly tag = 'treaty-dashboard';
  static override readonly topics = ['dashboard'] as const;

  static override readonly uses = [
    TreatyData,
    TreatySummary,
    TreatyMap,
    TreatyClock,
    TreatyTrend,
    TreatyTimeline,
    TreatyBars,
    TreatyTable
  ];

  static override styles: CSSResultGroup = [
    figureStyles,
    css`
    :host { max-inline-size: 1440px; }
    [part='title'] { font-size: clamp(1.5rem, 1rem + 2cqi, 2.25rem); max-inline-size: 32ch; margin-block-end: 4px; }
    .dates { color: var(--_muted); font-size: 0.875rem; margin-block-end: 24px; }
    section { border-block-start: 1px solid var(--_hairline); padding-block: 32px 16px; margin-block-start: 32px; }
    section > [role='heading'] { font-size: 1.25rem; }
    section > p { max-inline-size: 68ch; margin-block-end: 24px; }
    .standards { display: grid; gap: 24px 48px; grid-template-columns: minmax(0, 1fr); }
    @container (min-width: 1000px) {
      .standards { grid-template: 'map clock' auto 'map trend' 1fr / minmax(0, 7fr) minmax(0, 5fr); }
      treaty-map { grid-area: map; }
      treaty-clock { grid-area: clock; }
      treaty-trend { grid-area: trend; }
    }
    @media print { section { break-inside: avoid-page; } }
  `
  ];

  /** The level of the title in the page's outline, 1 to 4; the sections stand one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 1;

  protected override render(): TemplateResult {
    if (this.src === '' && this.memory === undefined) return this.#sections();
    return html`<treaty-data .src=${this.src} .dataset=${this.memory}>${this.#sections()}</treaty-data>`;
  }

  /** The pictures stand under the dashboard's own selection: its attributes are theirs. */
  protected override updated(): void {
    const tags = TreatyDashboard.uses.map(({tag}) => tag).join();
    for (const child of this.renderRoot.querySelectorAll<SceneElement>(tags)) {
      if (child instanceof SceneElement) for (const key of selectionKeys) child[key] = this[key];
    }
  }

  #sections(): TemplateResult {
    const {scene, headingLevel: level} = this;
    if (scene === undefined) return html`<slot></slot><treaty-summary heading-level=${level}></treaty-summary>`;
    const {dashboard} = scene.words;
    const inner = level + 2;
    return html`
      ${title(scene, level)}
      <treaty-summary heading-level=${level + 1}><span slot="heading"></span></treaty-summary>
      ${section(
        'standards',
        level + 1,
        dashboard.standards,
        html`
        <div class="standards">
          <treaty-clock></treaty-clock>
          <treaty-map heading-level=${inner}></treaty-map>
          <treaty-trend heading-level=${inner}></treaty-trend>
        </div>
      `
      )}
      ${section('activity', level + 1, dashboard.activity, html`<treaty-timeline heading-level=${inner}></treaty-timeline>`)}
      ${section('people', level + 1, dashboard.people, html`<treaty-bars heading-level=${inner}></treaty-bars>`)}
      ${section('events', level + 1, dashboard.events, html`<treaty-table of="events" heading-level=${inner}></treaty-table>`)}
    `;
  }
}

/** The convention's title, where and when it was opened, since when it is in force. */
function title({facts: {dataset, instrument}, words}: Scene, level: number): TemplateResult {
  const record = dataset.get('instruments', instrument);
  if (record === undefined) return html`<div part="title" role="heading" aria-level=${level}>${instrument}</div>`;
  const {text, lang} = titleOf(record, words.lang);
  const dates = [
    instrumentName(dataset, instrument, words),
    record.opened ? words.dashboard.opened(record.opened, record.opened_place) : '',
    record.entry_into_force ? words.dashboard.inForce(record.entry_into_force) : ''
  ].filter(Boolean);
  return html`
    <div part="title" role="heading" aria-level=${level} lang=${lang ?? nothing}>${text}</div>
    <p class="dates">${dates.join(' · ')}</p>
  `;
}

function section(
  id: string,
  level: number,
  {heading, text}: Words['dashboard']['standards'],
  content: TemplateResult
): TemplateResult {
  return html`
    <section part="section" aria-labelledby=${id}>
      <div id=${id} role="heading" aria-level=${level}>${heading}</div>
      <p>${text}</p>
      ${content}
    </section>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-dashboard': TreatyDashboard;
  }
}
