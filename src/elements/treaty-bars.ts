import {css, html} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {layOut} from '../charts/bars-layout.js';
import type {BarsLayout} from '../charts/bars-layout.js';
import {drawBarMarks} from '../charts/bars.js';
import {barsBy, barsOf, barsView} from '../charts/bars.view.js';
import type {BarsAsked, BarsBy, BarsView} from '../charts/bars.view.js';
import type {Selection} from '../data/selection.js';
import type {Words} from '../words/index.js';
import {DrawingElement} from './drawing-element.js';
import type {Scene} from './drawing-element.js';
import {isAdding, picked} from './pick.js';
import {RovingController} from './roving-controller.js';

type Plot = typeof import('../charts/plot.js');

/** The part of a selection that a bar stands for. */
const chosenBy = {
  event: 'highlight',
  year: 'period',
  type: 'types',
  region: 'regions',
  theme: 'themes',
  pillar: 'pillars',
  organiser: 'organisers',
  partner: 'partners'
} as const satisfies {readonly [B in BarsBy]: keyof Selection};

/**
 * Who took part event by event, or events and persons by a dimension. Drawn by Observable Plot, which is fetched only
 * once there is something to draw. What is selected by the bars' own dimension is brought forward among the others; an
 * attribute of the element narrows the bars themselves.
 *
 * @tag treaty-bars
 * @fires {TreatySelectEvent} treaty-select - A person picked a bar: {types}, {themes}, {pillars}, {organisers}, {partners}, {regions}, {period} or, for an event, {highlight}; picked again, it is let go.
 * @fires {TreatyLoadEvent} treaty-load - Its own dataset is ready.
 * @fires {TreatyErrorEvent} treaty-error - Its own dataset could not be loaded.
 */
export class TreatyBars extends DrawingElement<BarsView> {
  static override readonly tag = 'treaty-bars';
  static override readonly topics = ['bars', 'events'] as const;

  static override styles: CSSResultGroup = [
    DrawingElement.styles,
    css`
    :host { --_reserve: 320px; }
    .picture { min-block-size: 0; }
    .ground { position: relative; }
    .marks { position: absolute; inset: 0; }
    .plot :is(.tick, .before, .unknown) text { fill: var(--_muted); }
    .plot text { white-space: pre; font-size: 13px; paint-order: stroke; stroke: var(--_paper); stroke-width: 4px; }
    .plot .amount { font-weight: 600; }
    .plot line { stroke: var(--_accent); stroke-width: 1.5; }
    .plot :is(.grid, .zero) line { stroke: var(--_hairline); stroke-width: 1; shape-rendering: crispEdges; }
    .plot .zero line { stroke: var(--_muted); }
    .plot :is(rect, circle, path) { fill: var(--_accent); stroke: var(--_accent); stroke-width: 1.5; }
    .plot .approximate :is(line, rect, circle), .plot .approximate line { stroke-dasharray: 3 2; }
    .plot .exact:not(.back) rect { stroke: none; }
    .plot .approximate circle { fill: var(--_paper); }
    .plot .approximate rect { fill-opacity: 0.2; }
    .plot .at-most path { fill: var(--_paper); }
    .plot .back :is(rect, circle, path) { fill-opacity: 0.25; }
    .plot .back :is(line, rect, circle, path) { stroke-width: 1; }
    .loading:has(> svg) { display: grid; min-block-size: 0; border: 0; }
    .loading:has(> svg) > * { grid-area: 1 / 1; }
    .hit { fill: transparent; }
    .hit:hover, .hit:focus-visible { fill: var(--_ink); fill-opacity: 0.08; }
    .hit:focus-visible, .hit[aria-pressed='true'] { stroke: var(--_ink); stroke-width: 2; }
    .hit[role='img'] { cursor: default; }
    @media (forced-colors: active) { .hit:hover, .hit:focus-visible { fill: transparent; stroke: Highlight; stroke-width: 2; } }
  `
  ];

  /** What is counted: participants or events. */
  @property() of = 'participants';

  /** By what: event, year, type, region, theme, pillar, organiser, partner; by default event for participants and type for events. */
  @property() by = '';

  @state() private plot: Plot | 'failed' | undefined;

  readonly #roving = new RovingController(this);
  #drawn: {readonly what: string; readonly node: SVGSVGElement} | undefined;
  #isFetching = false;

  protected override view({facts, selection, words}: Scene): BarsView {
    const asked = this.#asked(selection);
    const own = chosenBy[asked.by];
    const {[own]: _, ...others} = selection;
    return barsView(facts, this[own] === '' ? others : selection, words, asked);
  }

  protected override picture(view: BarsView, width: number, {words}: Scene): TemplateResult {
    const layout = layOut(view, width);
    if (this.plot === undefined) void this.#fetch();
    if (this.plot === undefined) return waiting(layout, words);
    if (this.plot === 'failed') {
      return html`<div class="state" role="alert"><p>${words.bars.failed}</p><button type="button" @click=${this.#fetch}>${words.retry}</button></div>`;
    }
    return html`
      <div class="ground" @click=${this.#onClick} @keydown=${this.#roving.onKeydown}>
        ${this.#draw(this.plot, view, layout)}
        ${drawBarMarks(view, layout)}
      </div>
    `;
  }

  #asked(selection: Selection): BarsAsked {
    const of = barsOf.find((each) => each === this.of);
    if (of === undefined) throw new TypeError(`unknown count: ${this.of}`);
    const by = barsBy.find((each) => each === (this.by || (of === 'events' ? 'type' : 'event')));
    if (by === undefined) throw new TypeError(`unknown dimension: ${this.by}`);
    if (of === 'events' && by === 'event') throw new TypeError('events cannot be counted by event');
    const own = chosenBy[by];
    return {of, by, on: this[own] === '' || by === 'event' ? (selection[own] ?? []) : []};
  }

  // A pointer that moves from bar to bar changes the plate, not the picture.
  #draw({drawBars}: Plot, view: BarsView, layout: BarsLayout): SVGSVGElement {
    const what = JSON.stringify([view.bars, view.unit, layout]);
    if (this.#drawn?.what !== what) this.#drawn = {what, node: drawBars(view, layout)};
    return this.#drawn.node;
  }

  readonly #fetch = async (): Promise<void> => {
    if (this.#isFetching) return;
    this.#isFetching = true;
    try {
      this.plot = await import('../charts/plot.js');
    } catch {
      // The script did not arrive: that is said in words where the picture would stand.
      this.plot = 'failed';
    }
    this.#isFetching = false;
  };

  readonly #onClick = (event: MouseEvent): void => {
    const mark = (event.target as Element).closest<SVGElement>('[data-key]');
    const key = mark?.dataset.key;
    if (!key || this.scene === undefined) return;
    const {selection} = this.scene;
    const own = chosenBy[this.#asked(selection).by];
    if (own !== 'period') this.select({[own]: picked(selection[own], [key], event)});
    else if (isAdding(event)) this.select({period: reaching(selection.period, key)});
    else this.select({period: mark?.getAttribute('aria-pressed') === 'true' ? undefined : [key, key]});
  };
}

/** A period that also has a year in it. */
function reaching([from, until]: NonNullable<Selection['period']> = ['', ''], year: string): Selection['period'] {
  return [from && from < year ? from : year, until > year ? until : year];
}

/** The room of the picture in hairlines while Plot is on its way. */
function waiting({width, height}: BarsLayout, words: Words): TemplateResult {
  return html`<div class="loading" part="loading" role="status">
    <svg viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg><p>${words.bars.waiting}</p>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-bars': TreatyBars;
  }
}
