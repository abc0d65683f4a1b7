import {css, html} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {drawTimeline} from '../charts/timeline.js';
import {layOut} from '../charts/timeline-layout.js';
import {listTimeline} from '../charts/timeline-list.js';
import {timelineView} from '../charts/timeline.view.js';
import type {TimelineView} from '../charts/timeline.view.js';
import {chartStyles} from './chart.css.js';
import {DrawingElement} from './drawing-element.js';
import type {Scene} from './drawing-element.js';
import type {PeriodBrush} from './period-brush.js';
import {picked} from './pick.js';
import {RovingController} from './roving-controller.js';

/** Below this width the lanes become a list by year, in CSS px. */
const listPx = 480;

/**
 * Events in lanes by type, milestones across them, projects as spans; each date drawn as exact as it is known.
 *
 * @tag treaty-timeline
 * @fires {TreatySelectEvent} treaty-select - A person picked an event or a project: {highlight}; or a period, by dragging or by its sliders: {period}.
 * @fires {TreatyLoadEvent} treaty-load - Its own dataset is ready.
 * @fires {TreatyErrorEvent} treaty-error - Its own dataset could not be loaded.
 */
export class TreatyTimeline extends DrawingElement<TimelineView> {
  static override readonly tag = 'treaty-timeline';
  static override readonly topics = ['timeline', 'events'] as const;

  static override styles: CSSResultGroup = [
    DrawingElement.styles,
    chartStyles,
    css`
    .loading { --_reserve: 560px; }
    .before { text-anchor: end; }
    .pole { stroke: var(--_entitled); stroke-dasharray: 2 3; shape-rendering: crispEdges; }
    .date line { stroke: var(--_ink); shape-rendering: crispEdges; }
    .date text, .flag text, .label, .lane { paint-order: stroke; stroke: var(--_paper); stroke-width: 4px; stroke-linejoin: round; }
    /* The clear edge widens what can be pointed at. */
    .mark { fill: var(--_accent); stroke: transparent; stroke-width: 8px; paint-order: stroke; }
    .flag .mark { fill: var(--_ink); }
    .mark.about { fill-opacity: 0.2; stroke: var(--_accent); stroke-width: 1px; }
    .sure { fill: var(--_accent); pointer-events: none; }
    .choosing :is(.mark:not(.chosen), .mark:not(.chosen) + .sure) { fill: var(--_entitled); }
    .choosing .about:not(.chosen) { stroke: var(--_entitled); }
    .mark.chosen { stroke: var(--_ink); stroke-width: 4px; }
    .mark.about.chosen { stroke-width: 2px; }
    .mark:hover, .mark:focus-visible, .flag:is(:hover, :focus-visible) .mark { stroke: var(--_ink); stroke-width: 5px; }
    ol { list-style: none; margin: 0; padding: 0; }
    .years {
      font-size: 0.875rem; line-height: 1.35; max-block-size: min(36rem, 85vh); overflow-y: auto;
      border-block: 1px solid var(--_hairline);
    }
    .year {
      position: sticky; inset-block-start: 0; background: var(--_paper); padding-block: 8px 4px;
      font-weight: 600; font-variant-numeric: tabular-nums; border-block-end: 1px solid var(--_hairline);
    }
    .years > li + li { padding-block-start: 8px; }
    @media print { .years { max-block-size: none; } }
    .row {
      display: grid; grid-template-columns: 12px 1fr; column-gap: 8px; min-block-size: 24px; padding-block: 6px;
      cursor: pointer; overflow-wrap: anywhere;
    }
    .when { color: var(--_muted); font-size: 0.8125rem; }
    .title { grid-column: 2; }
    .row:focus-visible { outline-offset: -2px; }
    .row:hover .title { text-decoration: underline; }
    .sign { margin-block-start: 4px; inline-size: 10px; block-size: 10px; box-sizing: border-box; background: var(--_accent); forced-color-adjust: none; }
    .sign.day { border-radius: 50%; }
    .sign.days { inline-size: 12px; block-size: 8px; margin-block-start: 5px; }
    .sign.about { inline-size: 12px; block-size: 8px; margin-block-start: 5px; background: none; border: 1px solid var(--_accent); }
    .sign.milestone { background: var(--_ink); transform: rotate(45deg) scale(0.85); }
    .choosing .row:not(.chosen) .sign { background: var(--_entitled); }
    .row.chosen .title { font-weight: 600; }
    .label { pointer-events: none; fill: var(--_muted); }
    .ground svg { touch-action: pan-y pinch-zoom; }
    .period { margin-block-start: 8px; }
  `
  ];

  @state() private brush: PeriodBrush | undefined;

  readonly #roving = new RovingController(this);
  #view: TimelineView | undefined;
  #madeFrom: readonly unknown[] = [];

  protected override view({facts, selection, words}: Scene): TimelineView {
    const {dataset, date, instrument} = facts;
    const isList = this.#isList;
    // A plate that opens redraws the element; the same question has the same answer.
    const from = [dataset, words, isList, date, instrument, JSON.stringify(selection)];
    if (this.#view === undefined || from.some((part, index) => part !== this.#madeFrom[index])) {
      const view = timelineView(facts, selection, words);
      this.#view = isList ? {...view, reading: words.timeline.readingList} : view;
      this.#madeFrom = from;
    }
    return this.#view;
  }

  protected override picture(view: TimelineView, width: number, scene: Scene): TemplateResult {
    const draw = (): TemplateResult => html`${this.#isList ? listTimeline(view) : drawTimeline(view, width)}`;
    return html`
      <div class="ground" @click=${this.#onClick} @dblclick=${this.#onPeriod} @pointerdown=${this.#onPeriod} @keydown=${this.#roving.onKeydown} @scroll=${this.#onScroll}>${guard([view, width], draw)}</div>
      <div class="period">${this.brush?.render(scene) ?? html`<button type="button" aria-expanded="false" @click=${this.#onPeriod}>${scene.words.timeline.period}</button>`}</div>
    `;
  }

  get #isList(): boolean {
    return this.size.width > 0 && this.size.width < listPx;
  }

  // The list scrolls under its plate, which then has to find its row again.
  readonly #onScroll = {capture: true, handleEvent: (): void => this.requestUpdate()};

  // What is not on a mark is time: it may be dragged over.
  readonly #onPeriod = async (event: Event): Promise<void> => {
    if (keyOf(event)) return;
    // Without its module a period can still be chosen elsewhere.
    const module = await import('./period-brush.js').catch(() => undefined);
    const {scene} = this;
    const view = this.#view;
    if (!module || !scene || !view) return;
    this.brush ??= new module.PeriodBrush(this, (change) => this.select(change));
    this.brush.take(event, scene, view.span, () => layOut(view, this.size.width).x);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const key = keyOf(event);
    if (key !== undefined) this.select({highlight: picked(this.scene?.selection.highlight, [key], event)});
  };
}

const keyOf = ({target}: Event): string | undefined =>
  (target as Element).closest<SVGElement | HTMLElement>('[data-key]')?.dataset.key;

declare global {
  interface HTMLElementTagNameMap {
    'treaty-timeline': TreatyTimeline;
  }
}
