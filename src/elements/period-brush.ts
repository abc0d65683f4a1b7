import {css, html, nothing} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import type {Scale} from '../charts/scale.js';
import {dayMs} from '../charts/timeline-extent.js';
import {dayOf, firstDay, lastDay, time, yearOf} from '../data/dates.js';
import type {Dataset} from '../data/dataset.js';
import type {Words} from '../words/index.js';
import {adopt} from './adopt.js';
import type {SelectionChange} from './events.js';
import type {Scene} from './scene-element.js';

const styles = css`
  .ground { position: relative; }
  .band {
    position: absolute; inset-block: 0; box-sizing: border-box; pointer-events: none; border-inline: 2px solid var(--_ink);
    background: color-mix(in srgb, var(--_ink) 12%, transparent); font-size: 0.8125rem; white-space: nowrap;
  }
  .band span { background: var(--_paper); border: 1px solid var(--_ink); padding: 2px 6px; position: absolute; inset-block-start: 0; left: 0; }
  .limits { display: grid; grid-template-columns: max-content minmax(0, 1fr) 9rem; gap: 4px 12px; align-items: center; margin-block-start: 8px; font-size: 0.8125rem; max-inline-size: 48rem; }
  .limits input { min-inline-size: 0; margin: 0; min-block-size: 32px; accent-color: var(--_accent); direction: ltr; cursor: pointer; }
  .limits > div { display: contents; }
  .limits output { font-weight: 600; font-variant-numeric: tabular-nums; }
  .period { font-size: 0.8125rem; }
  .period button + button { margin-inline-start: 8px; }
  @container (max-width: 479px) {
    .period button { min-block-size: 44px; }
    .limits > div { display: grid; grid-template-columns: minmax(0, 1fr) auto; }
    .limits { display: block; }
    .limits input { grid-column: 1 / -1; grid-row: 2; min-block-size: 44px; }
  }
  @media print { .limits { display: none; } }
`;

/** A drag shorter than this is a click, in CSS px. */
const leastPx = 4;

type Months = readonly [from: number, until: number];

/** Where an axis begins and ends, in CSS px from the edge of its picture and in milliseconds. */
interface Axis {
  readonly px: readonly [left: number, right: number];
  readonly ms: readonly [from: number, until: number];
}

const monthOf = (date: string): number => yearOf(date) * 12 + Number(firstDay(date).slice(5, 7)) - 1;

const textOf = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Two months as a period: whole years are said as years. */
function periodOf([from, until]: Months): readonly [string, string] {
  const areYears = from % 12 === 0 && until % 12 === 11;
  const text = areYears ? (month: number) => textOf(month).slice(0, 4) : textOf;
  return [text(from), text(until)];
}

/** The first and the last month of which a dataset tells, up to its date at least. */
function limitsOf({tables: {events, projects}, info}: Dataset): Months {
  const dates = [...events, ...projects].flatMap(({start_date: from, end_date: until = from}) =>
    [from ?? [], until ?? []].flat()
  );
  const days = [info.as_of, ...dates];
  return [Math.min(...days.map(monthOf)), Math.max(...days.map((date) => monthOf(lastDay(date))))];
}

/**
 * How people choose a period on a timeline: by dragging over it, which Escape cancels, or by two sliders that a button
 * opens. It moves by months; nothing is asked for before the end of a gesture.
 */
export class PeriodBrush {
  readonly #host: LitElement;
  readonly #select: (change: SelectionChange) => void;
  #isOpen = false;
  #draft: Months | undefined;
  #known: {readonly dataset: Dataset; readonly limits: Months} | undefined;

  constructor(host: LitElement, select: (change: SelectionChange) => void) {
    this.#host = host;
    this.#select = select;
    adopt(host.renderRoot, styles);
  }

  /** Answers a button that opens the sliders, a second click in a row that lets go, or a pointer that may be dragged. */
  take(event: Event, scene: Scene, [from, until]: readonly [string, string], scale: () => Scale): void {
    if (event.type === 'click') this.#onToggle();
    else if (event.type === 'dblclick' && scene.selection.period) this.#choose(undefined);
    const ground = this.#host.renderRoot.querySelector<HTMLElement>('.ground:has(> svg)');
    if (event.type !== 'pointerdown' || (event as PointerEvent).button > 0 || ground === null) return;
    const ms = [time(from), time(until) + dayMs] as const;
    const x = scale();
    this.#drag(event as PointerEvent, ground, {px: [x(ms[0]), x(ms[1])], ms}, scene.words);
  }

  readonly #onToggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  /** The buttons and, once they are asked for, the sliders. */
  render({facts: {dataset}, selection: {period}, words}: Scene): TemplateResult {
    const {timeline} = words;
    if (this.#known?.dataset !== dataset) this.#known = {dataset, limits: limitsOf(dataset)};
    const {limits} = this.#known;
    const [from, until] = this.#draft ?? [
      period?.[0] ? monthOf(firstDay(period[0])) : limits[0],
      period?.[1] ? monthOf(lastDay(period[1])) : limits[1]
    ];
    const slider = (which: 0 | 1, value: number): TemplateResult => html`<div>
      <span aria-hidden="true">${timeline.ends[which]}</span>
      <input type="range" aria-label=${timeline.ends[which]} aria-valuetext=${words.date(textOf(value))}
        min=${Math.min(limits[0], from)} max=${Math.max(limits[1], until)} .value=${String(value)}
        @input=${(event: Event) => this.#draw(event, which, [from, until])} @change=${this.#ask}
        @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, which, [from, until])}>
      <output aria-hidden="true">${words.date(textOf(value))}</output></div>
    `;
    return html`
      <button type="button" aria-expanded=${this.#isOpen} @click=${this.#onToggle}>${timeline.period}</button>
      ${period ? html`<button type="button" @click=${() => this.#choose(undefined)}>${timeline.whole}</button>` : nothing}
      ${this.#isOpen ? html`<div class="limits" role="group" aria-label=${timeline.period}>${slider(0, from)}${slider(1, until)}</div>` : nothing}
    `;
  }

  /** Follows a pointer that went down over a picture, until it comes up again. */
  #drag(down: PointerEvent, ground: HTMLElement, axis: Axis, words: Words): void {
    const listening = new AbortController();
    const options = {signal: listening.signal};
    const {left} = ground.getBoundingClientRect();
    const [from, until] = axis.ms;
    const pxPerMs = (axis.px[1] - axis.px[0]) / (until - from);
    const monthAt = ({clientX}: PointerEvent): number => {
      const moment = from + (clientX - left - axis.px[0]) / pxPerMs;
      return monthOf(dayOf(Math.min(Math.max(moment, from), until - 1)));
    };
    const begun = monthAt(down);
    const band = document.createElement('div');
    const label = document.createElement('span');
    let months: Months | undefined;
    band.className = 'band';
    band.append(label);
    const end = (): void => {
      listening.abort();
      band.remove();
    };
    const move = (event: PointerEvent): void => {
      if (months === undefined && Math.abs(event.clientX - down.clientX) < leastPx) return;
      const now = monthAt(event);
      months = [Math.min(begun, now), Math.max(begun, now)];
      if (!band.isConnected) ground.append(band);
      const edge = (month: number): number =>
        axis.px[0] + (Math.min(Math.max(time(textOf(month)), from), until) - from) * pxPerMs;
      const start = edge(months[0]);
      band.style.left = `${start}px`;
      band.style.width = `${edge(months[1] + 1) - start}px`;
      label.textContent = words.range(...periodOf(months));
    };
    try {
      ground.setPointerCapture(down.pointerId);
    } catch {
      return; // it came up again before this module was here
    }
    ground.addEventListener('pointermove', move, options);
    ground.addEventListener('pointercancel', end, options);
    ground.addEventListener('lostpointercapture', end, options);
    ground.addEventListener(
      'pointerup',
      () => {
        end();
        if (months) this.#choose(months);
      },
      options
    );
    document.addEventListener('selectstart', (event) => event.preventDefault(), options);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        end();
      },
      {...options, capture: true}
    );
  }

  #draw(event: Event, which: 0 | 1, now: Months): void {
    this.#put(Number((event.target as HTMLInputElement).value), which, now);
  }

  // One end pushes the other along.
  #put(value: number, which: 0 | 1, [from, until]: Months): void {
    this.#draft = which === 0 ? [value, Math.max(value, until)] : [Math.min(value, from), value];
    this.#host.requestUpdate();
  }

  readonly #ask = (): void => this.#choose(this.#draft);

  #onKeydown(event: KeyboardEvent, which: 0 | 1, now: Months): void {
    const by = {PageUp: 12, PageDown: -12}[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const {min, max} = event.target as HTMLInputElement;
    this.#put(Math.min(Math.max(now[which] + by, Number(min)), Number(max)), which, now);
    this.#ask();
  }

  #choose(months: Months | undefined): void {
    const isHere = this.#host.matches(':focus-within');
    this.#draft = undefined;
    this.#select({period: months && periodOf(months)});
    this.#host.requestUpdate();
    if (isHere) void this.#keepFocus();
  }

  // Where the period leaves nothing there is no slider; nor is there a button to let go of what was let go.
  async #keepFocus(): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    if (root?.activeElement === null) root.querySelector<HTMLElement>('.period button, .state button')?.focus();
  }
}
