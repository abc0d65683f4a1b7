import {css, html} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {addMonths, dayOf, isDate, lastDay, time} from '../data/dates.js';
import {at, timeline} from '../data/legal.js';
import {lastDate} from '../data/status.js';
import {figureStyles} from './figure.css.js';
import type {Playing, Speed} from './playing.js';
import {SceneElement} from './scene-element.js';

const dayMs = 24 * 3600 * 1000;

const speeds = ['slow', 'ordinary', 'fast'] as const;

/** The number of a day since 1970, and back: a slider moves by whole days. */
const dayNumber = (date: string): number => Math.round(time(lastDay(date)) / dayMs);

/**
 * One date for all elements of a dataset: a slider whose arrow keys go to the next change, the date as a field, and a
 * button that lets the years pass. It never plays unasked.
 *
 * @tag treaty-clock
 * @slot - What is shown until the dataset is here.
 * @fires {TreatySelectEvent} treaty-select - A person chose a date: {date}.
 * @csspart slider - The slider.
 * @csspart field - The date field.
 * @csspart value - The date in words.
 * @csspart play - The button that plays and pauses.
 * @csspart speed - The choice of a speed.
 */
export class TreatyClock extends SceneElement {
  static override readonly tag = 'treaty-clock';
  static override readonly topics = ['clock'] as const;

  static override styles: CSSResultGroup = [
    figureStyles,
    css`
    form { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 16px; align-items: center; position: relative; }
    output { font-weight: 600; font-variant-numeric: tabular-nums; }
    input[type='range'] { flex: 1; min-inline-size: 0; min-block-size: 32px; margin: 0; accent-color: var(--_accent); cursor: pointer; }
    :is(input[type='date'], select) {
      font: inherit; font-size: 0.8125rem; color: var(--_ink); background: var(--_paper);
      border: 1px solid var(--_muted); border-radius: 2px; padding: 4px 8px; min-block-size: 32px; box-sizing: border-box;
    }
    .slider, .track { display: flex; gap: 8px; align-items: center; }
    .slider { grid-column: 1 / -1; }
    /* Time runs from left to right. */
    .track { flex: 1; direction: ltr; }
    .slider button { padding-inline: 8px; min-inline-size: 32px; }
    /* Of one width whatever it says, so that nothing moves under a pointer. */
    .slider .play { min-inline-size: 5.5rem; }
    label { font-size: 0.8125rem; color: var(--_muted); white-space: nowrap; }
    label span { margin-inline-end: 8px; }
    .said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @container (max-width: 639px) { .slider { flex-wrap: wrap; } .track { order: -1; flex-basis: 100%; } label { margin-inline-start: auto; } }
    @container (max-width: 479px) {
      :is(input, select, .slider button) { min-block-size: 44px; min-inline-size: 44px; }
      input[type='range'] { min-block-size: 44px; min-inline-size: 0; }
      output { min-block-size: 3rem; align-content: center; }
    }
    @media print { input, .slider, .said { display: none; } }
  `
  ];

  @state() private isPlaying = false;
  @state() private said = '';

  #speed: Speed = 'ordinary';
  #playing: Playing | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
  }

  protected override render(): TemplateResult {
    if (this.scene === undefined) return html`<slot></slot>`;
    const {facts, words} = this.scene;
    const {clock} = words;
    const {date} = facts;
    const first = this.#days[0] ?? date;
    const last = this.#days.at(-1) ?? date;
    const parties = at(timeline(facts.dataset, facts.instrument), date)?.parties ?? 0;
    return html`
      <form part="clock" @submit=${(event: Event) => event.preventDefault()}>
        <output part="value" aria-live="off" dir="auto">${words.date(date)}</output>
        <input part="field" type="date" aria-label=${clock.label} min=${first} max=${last} .value=${lastDay(date)} @change=${this.#onField}>
        <div class="slider">
          <button class="play" part="play" type="button" @click=${this.#onPlay}>${this.isPlaying ? clock.pause : clock.play}</button>
          <div class="track"><button type="button" aria-label=${clock.previous} ?disabled=${date <= first} @click=${() => this.#step(-1)}>‹</button>
          <input part="slider" type="range" aria-label=${clock.slider} aria-valuetext=${clock.value(date, parties)}
            min=${dayNumber(first)} max=${dayNumber(last)} .value=${String(dayNumber(date))} @input=${this.#onSlide} @keydown=${this.#onKeydown} @pointerdown=${this.#pause}>
          <button type="button" aria-label=${clock.next} ?disabled=${date >= last} @click=${() => this.#step(1)}>›</button></div>
          <label><span>${clock.speed}</span><select part="speed" @change=${this.#onSpeed}>
            ${speeds.map((speed) => html`<option value=${speed} ?selected=${speed === this.#speed}>${clock.speeds[speed]}</option>`)}
          </select></label>
        </div>
        <p class="said" role="status">${this.said}</p>
      </form>
    `;
  }

  /** The days on which something changed, and the last day that is known. */
  get #days(): readonly string[] {
    if (this.scene === undefined) return [];
    const {dataset, instrument} = this.scene.facts;
    const days = timeline(dataset, instrument).map((step) => lastDay(step.date));
    const last = lastDate(dataset, instrument);
    return days.at(-1) === last ? days : [...days, last];
  }

  #choose(date: string): void {
    this.#pause();
    const days = this.#days;
    const [first = date] = days;
    const last = days.at(-1) ?? date;
    const atLeast = date < first ? first : date;
    this.select({date: atLeast > last ? last : atLeast});
  }

  #step(by: 1 | -1): void {
    const date = lastDay(this.scene?.facts.date ?? '');
    const next = by > 0 ? this.#days.find((day) => day > date) : this.#days.findLast((day) => day < date);
    if (next !== undefined) this.#choose(next);
  }

  readonly #pause = (): void => {
    this.#playing?.stop();
    this.isPlaying = false;
  };

  readonly #onPlay = (): void => {
    if (this.isPlaying) this.#pause();
    else void this.#play();
  };

  async #play(): Promise<void> {
    this.isPlaying = true;
    this.said = '';
    // Without its module the clock stays a clock to be moved by hand.
    const module = await import('./playing.js').catch(() => undefined);
    if (module === undefined) this.isPlaying = false;
    if (module === undefined || !this.isPlaying || this.#playing) return;
    const stage = {
      element: this,
      days: this.#days,
      day: () => lastDay(this.scene?.facts.date ?? ''),
      show: (date: string) => this.select({date}),
      stopped: this.#onStopped
    };
    this.#playing = new module.Playing(stage, this.#speed);
  }

  // Silent while it plays; where it stands is said once it has stopped.
  readonly #onStopped = async (): Promise<void> => {
    this.#playing = undefined;
    this.isPlaying = false;
    await this.updateComplete;
    this.said = this.renderRoot.querySelector('[part=slider]')?.getAttribute('aria-valuetext') ?? '';
  };

  readonly #onSpeed = (event: Event): void => {
    this.#speed = (event.target as HTMLSelectElement).value as Speed;
    if (this.#playing) this.#playing.speed = this.#speed;
  };

  readonly #onSlide = (event: Event): void => {
    this.#choose(dayOf(Number((event.target as HTMLInputElement).value) * dayMs));
  };

  readonly #onField = (event: Event): void => {
    const {value} = event.target as HTMLInputElement;
    if (isDate(value)) this.#choose(value);
  };

  // A day is too small a step for a keyboard: arrows go to the next change, pages by a year.
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const date = lastDay(this.scene?.facts.date ?? '');
    if (event.key === 'ArrowRight' || event.key === 'ArrowUp') this.#step(1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowDown') this.#step(-1);
    else if (event.key === 'PageUp') this.#choose(addMonths(date, 12));
    else if (event.key === 'PageDown') this.#choose(addMonths(date, -12));
    else if (event.key === 'Home') this.#choose(this.#days[0] ?? date);
    else if (event.key === 'End') this.#choose(this.#days.at(-1) ?? date);
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-clock': TreatyClock;
  }
}
