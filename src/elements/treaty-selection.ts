import {css, html, nothing} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {selectionView} from '../charts/selection.view.js';
import type {Chip} from '../charts/selection.view.js';
import {historyOf} from '../data/history.js';
import type {History} from '../data/history.js';
import type {Words} from '../words/index.js';
import type {SelectionChange} from './events.js';
import {figureStyles} from './figure.css.js';
import {SceneElement} from './scene-element.js';

/** What is left is said once the selection has stood still for so many milliseconds: never while a clock plays. */
const quietMs = 1000;

/**
 * What is selected, as a row of chips to let go of, what that leaves of the events, and the way back.
 *
 * @tag treaty-selection
 * @slot - What is shown until the dataset is here.
 * @fires {TreatySelectEvent} treaty-select - A person let something go, took the last step back, or asked for everything: the keys that change.
 * @csspart left - The line that says what is left.
 * @csspart chip - A button that lets one thing go.
 * @csspart undo - The button that takes the last step back.
 * @csspart all - The button that lets everything go.
 */
export class TreatySelection extends SceneElement {
  static override readonly tag = 'treaty-selection';
  static override readonly topics = ['selection', 'events'] as const;

  static override styles: CSSResultGroup = [
    figureStyles,
    css`
    .row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; position: relative; min-block-size: 32px; font-size: 0.875rem; line-height: 1.35; }
    ul { display: contents; list-style: none; }
    li { min-inline-size: 0; max-inline-size: 100%; }
    .left { font-variant-numeric: tabular-nums; margin-inline-end: 8px; }
    .said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    button { font-size: 0.8125rem; line-height: 1.35; }
    .chip { display: flex; align-items: center; gap: 8px; text-align: start; max-inline-size: 100%; padding-inline-end: 8px; }
    .chip > span { overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
    .chip svg { flex: none; inline-size: 10px; block-size: 10px; stroke: currentcolor; stroke-width: 1.5; }
    .plain { border-color: transparent; background: none; padding-inline: 8px; text-decoration: underline; text-underline-offset: 0.2em; }
    .plain:hover { border-color: var(--_muted); }
    .left:focus { outline: none; }
    @container (max-width: 479px) { button { min-block-size: 44px; } .left { flex-basis: 100%; } }
    @media print { .chip { display: block; } .chip svg, .plain { display: none; } .row { min-block-size: 0; } }
  `
  ];

  @state() private said = '';

  #history: History | undefined;
  #left = '';
  #saying: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#saying);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {store} = this.source;
    this.#history = store && historyOf(store);
  }

  protected override render(): TemplateResult {
    if (this.scene === undefined) return html`<slot></slot>`;
    const {facts, selection, words} = this.scene;
    const {chips, left} = selectionView(facts, this.source.snapshot.selection, selection, words);
    this.#say(left);
    return html`
      <div class="row" role="group" aria-label=${words.selection.label}>
        <p class="left" part="left" dir="auto" tabindex="-1">${left}</p>
        ${chips.length === 0 ? nothing : html`<ul role="list">${this.#chips(chips, words)}</ul>`}
        ${this.#history?.canUndo ? html`<button class="plain" part="undo" type="button" @click=${this.#onUndo}>${words.selection.undo}</button>` : nothing}
        ${chips.length === 0 ? nothing : html`<button class="plain" part="all" type="button" @click=${this.#onAll}>${words.widen}</button>`}
        <p class="said" role="status">${this.said}</p>
      </div>
    `;
  }

  #chips(chips: readonly Chip[], words: Words) {
    return repeat(
      chips,
      ({key}) => key,
      ({text, lang, without}, index) => html`<li>
        <button class="chip" part="chip" type="button" aria-label=${words.selection.remove(text)} @click=${() => this.#remove(without, index)}>
          <span dir="auto" lang=${lang ?? nothing}>${text}</span><svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9"></path></svg>
        </button>
      </li>`
    );
  }

  // Nothing is said of the first picture, nor as long as the selection moves.
  #say(left: string): void {
    if (left === this.#left) return;
    const isFirst = this.#left === '';
    this.#left = left;
    clearTimeout(this.#saying);
    if (!isFirst) this.#saying = setTimeout(() => (this.said = this.#left), quietMs);
  }

  #remove(without: SelectionChange, index: number): void {
    this.select(without);
    void this.#focus('.chip', index);
  }

  readonly #onUndo = (): void => {
    this.#history?.undo((change) => this.select(change));
    void this.#focus('[part=undo]', 0);
  };

  readonly #onAll = (): void => {
    const keys = Object.keys(this.source.snapshot.selection);
    this.select(Object.fromEntries(keys.map((key) => [key, undefined])));
    void this.#focus('[part=undo]', 0);
  };

  /** Puts the focus where it stood, or on what comes next to it, once the row is drawn anew. */
  async #focus(selector: string, index: number): Promise<void> {
    await this.updateComplete;
    const find = (what: string): HTMLElement[] => [...this.renderRoot.querySelectorAll<HTMLElement>(what)];
    const same = find(selector);
    const next = same[Math.min(index, same.length - 1)] ?? find('button')[0] ?? find('.left')[0];
    next?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-selection': TreatySelection;
  }
}
