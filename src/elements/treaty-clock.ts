import {css, html} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {addMonths, dayOf, isDate, lastDay, time} from '../data/dates.js';
import {at, timeline} from '../data/legal.js';
import {lastDate} from '../data/status.js';
import {figureStyles} from './figure.css.js';
import {SceneElement} from './scene-element.js';

const dayMs = 24 * 3600 * 1000;

/** The number of a day since 1970, and back: a slider moves by whole days. */
const dayNumber = (date: string): number => Math.round(time(lastDay(date)) / dayMs);

/**
 * One date for all elements of a dataset: a slider whose arrow keys go to the next change, and the date as a field.
 *
 * @tag treaty-clock
 * @slot - What is shown until the dataset is here.
 * @fires {TreatySelectEvent} treaty-select - A person chose a date: {date}.
 * @csspart slider - The slider.
 * @csspart field - The date field.
 * @csspart value - The date in words.
 */
export class TreatyClock extends SceneElement {
  static override readonly tag = 'treaty-clock';
  static override readonly topics = ['clock'] as const;

  static override styles: CSSResultGroup = [
    figureStyles,
    css`
    form { display: grid; grid-template-columns: 1fr auto; gap: 4px 16px; align-items: center; }
    output { font-weight: 600; font-variant-numeric: tabular-nums; }
    input[type='range'] { inline-size: 100%; min-block-size: 32px; margin: 0; accent-color: var(--_accent); direction: ltr; cursor: pointer; }
    input[type='date'] {
      font: inherit; font-size: 0.8125rem; color: var(--_ink); background: var(--_paper);
      border: 1px solid var(--_muted); border-radius: 2px; padding: 4px 8px; min-block-size: 32px; box-sizing: border-box;
    }
    .slider { grid-column: 1 / -1; display: flex; gap: 8px; align-items: center; }
    .slider button { padding-inline: 8px; min-inline-size: 32px; }
    @container (max-width: 479px) {
      input, button { min-block-size: 44px; min-inline-size: 44px; }
      input[type='range'] { min-block-size: 44px; }
    }
    @media print { form { display: none; } }
  `
  ];

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
        <output part="value" aria-live="off">${words.date(date)}</output>
        <input part="field" type="date" aria-label=${clock.label} min=${first} max=${last} .value=${lastDay(date)} @change=${this.#onField}>
        <div class="slider">
          <button type="button" aria-label=${clock.previous} ?disabled=${date <= first} @click=${() => this.#step(-1)}>‹</button>
          <input part="slider" type="range" aria-label=${clock.slider} aria-valuetext=${clock.value(date, parties)}
            min=${dayNumber(first)} max=${dayNumber(last)} .value=${String(dayNumber(date))} @input=${this.#onSlide} @keydown=${this.#onKeydown}>
          <button type="button" aria-label=${clock.next} ?disabled=${date >= last} @click=${() => this.#step(1)}>›</button>
        </div>
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
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-clock': TreatyClock;
  }
}
