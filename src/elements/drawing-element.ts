import {html, nothing} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {View} from '../charts/view.js';
import {datasetFrom} from '../data/build.js';
import type {Dataset, Tables} from '../data/dataset.js';
import type {Facts} from '../data/facts.js';
import {readSelection} from '../data/selection.js';
import type {Selection} from '../data/selection.js';
import {clampDate} from '../data/status.js';
import type {Words} from '../words/index.js';
import {DataController} from './data-controller.js';
import {TreatyErrorEvent, TreatySelectEvent} from './events.js';
import type {SelectionChange} from './events.js';
import {figure} from './figure.js';
import {figureStyles} from './figure.css.js';
import {ageText, failed, loading, sorry} from './states.js';
import {SizeController} from './size-controller.js';
import {TooltipController} from './tooltip-controller.js';
import {TreatyElement} from './treaty-element.js';
import {WordsController} from './words-controller.js';

/** What a view is made from. */
export interface Scene {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly words: Words;
}

/**
 * What every drawing element shares: where its data and words come from, the selection it stands under, and its states
 * of being: loading, empty, partly wrong, failed, drawn. An element adds one view and one picture, and nothing else.
 *
 * @slot - What is shown until the element has drawn, and when drawing fails for good.
 * @slot heading - Replaces the heading.
 * @slot note - Replaces the boundary note and the other notes.
 * @csspart figure - All of it.
 * @csspart heading - The heading.
 * @csspart sentence - The sentence that says what the picture says.
 * @csspart figure-value - A number in the sentence.
 * @csspart reading - How to read the picture.
 * @csspart picture - The picture.
 * @csspart tooltip - The plate beside a mark.
 * @csspart note - A note under the picture.
 * @csspart coverage - How much of the world the data hold.
 * @csspart source - The as-of date.
 * @csspart sources - The list of sources.
 * @csspart problems - The rows left out.
 * @csspart table - The same as a table.
 * @csspart data - The table itself.
 * @cssproperty --treaty-font - The font; inherited from the page by default.
 * @cssproperty --treaty-background - The background; transparent by default.
 * @cssproperty --treaty-ink - Text and outlines.
 * @cssproperty --treaty-paper - The ground that marks and plates stand on.
 * @cssproperty --treaty-muted - Secondary text.
 * @cssproperty --treaty-hairline - Separating lines and grids.
 * @cssproperty --treaty-accent - Links and the one accent of pictures without status.
 */
export abstract class DrawingElement<V extends View = View> extends TreatyElement {
  static override styles: CSSResultGroup = [figureStyles];

  /** The id of the <treaty-data> to draw from, where that is not the nearest one around. */
  @property() data = '';

  /** The address of a dataset of its own. */
  @property() src = '';

  /** The instrument to show, for example CETS197; by default the dataset's first. */
  @property({reflect: true}) instrument = '';

  /** The date to show: a year, a month or a day; by default the dataset's as-of date. */
  @property({reflect: true}) date = '';

  /** Events of this time only, for example 2010~2015. */
  @property() period = '';

  /** These states only, by ISO code: FR,DE. */
  @property() states = '';

  /** These regions only, by id. */
  @property() regions = '';

  /** What states and regions mean for events: held (by default), attended or about. */
  @property() where = '';

  /** Events of these types only. */
  @property() types = '';

  /** Events on these themes only. */
  @property() themes = '';

  /** Events under these pillars only. */
  @property() pillars = '';

  /** Events of these organisers only. */
  @property() organisers = '';

  /** Events with these partners only. */
  @property() partners = '';

  /** Words to look for. */
  @property() q = '';

  /** States or events to bring forward, by id. */
  @property() highlight = '';

  /** The level of the heading in the page's outline, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Paper light or dark whatever the page's colour scheme says. */
  @property({reflect: true}) theme = '';

  /** The language of the element; by default that of the page around it. */
  @property() override lang = '';

  @state() private isTableOpen = false;

  /** The dataset that was given in memory. */
  @state() protected memory: Dataset | undefined;

  protected readonly source = new DataController(this, () => this.memory);
  protected readonly size = new SizeController(this);
  protected readonly tooltip = new TooltipController(this);
  readonly #language = new WordsController(this);
  #scene: Scene | undefined;
  #view: V | undefined;
  #error: Error | undefined;

  /**
   * A dataset in memory: one that was loaded or built, or just tables of records. Until one is set this is, as in every
   * element, the map of its data-* attributes. Set it once the element is defined: before that, nobody can.
   */
  override get dataset(): DOMStringMap {
    return (this.memory as unknown as DOMStringMap | undefined) ?? super.dataset;
  }
  override set dataset(value: Dataset | Partial<Tables> | undefined) {
    this.memory = value === undefined || 'get' in value ? (value as Dataset | undefined) : datasetFrom(value);
  }

  /** What the picture says, before any pixel is chosen. */
  protected abstract view(scene: Scene): V;

  /** The picture, drawn at a width in CSS px. */
  protected abstract picture(view: V, width: number, scene: Scene): TemplateResult;

  /** Asks for a change of selection; a page may refuse it. */
  protected select(change: SelectionChange): void {
    if (this.dispatchEvent(new TreatySelectEvent(change))) this.source.select(change);
  }

  protected override willUpdate(_: PropertyValues): void {
    this.#scene = this.#look();
    if (this.#scene === undefined) return;
    try {
      this.#view = this.view(this.#scene);
      this.#error = undefined;
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override render(): TemplateResult {
    const {words} = this.#language;
    const {state, error, dataset} = this.source.snapshot;
    if (words === undefined) return html`<slot></slot>${loading(undefined)}`;
    const failure = state === 'failed' && error ? failed(error, words, dataset !== undefined, () => this.source.retry()) : nothing;
    if (this.#error) return html`<slot></slot>${sorry(words.notPossible(this.#error.message))}`;
    if (this.#scene === undefined || this.#view === undefined || dataset === undefined) {
      if (failure !== nothing) return html`<slot></slot>${failure}`;
      if (!this.source.isFound) return html`<slot>${sorry(words.noData)}</slot>`;
      return html`<slot></slot>${loading(words, this.source.snapshot.progress?.rows)}`;
    }
    return figure({
      view: this.#view, words, dataset, headingLevel: this.headingLevel, failure,
      picture: this.#picture(this.#view, this.#scene),
      isTableOpen: this.isTableOpen, onTableToggle: this.#onTableToggle,
      age: ageText(dataset.info.as_of, words)
    });
  }

  /** The dataset, the selection and the words, once all are here. */
  #look(): Scene | undefined {
    const {words} = this.#language;
    const {dataset, selection: shared} = this.source.snapshot;
    if (words === undefined || dataset === undefined) return undefined;
    const own = readSelection((key) => (this as unknown as Readonly<Record<string, string>>)[key] || null);
    const selection = {...shared, ...own};
    const instrument = selection.instrument ?? dataset.tables.instruments[0]?.id ?? '';
    const date = clampDate(dataset, instrument, selection.date);
    return {facts: {dataset, instrument, date}, selection, words};
  }

  #picture(view: V, scene: Scene): TemplateResult {
    if (view.empty !== undefined) return html`<div class="state" part="empty"><p>${view.empty}</p></div>`;
    return html`
      <div class="picture" part="picture" @keydown=${this.#onKeydown} @pointerleave=${this.tooltip.onLeave}
        @pointerover=${this.tooltip.onEnter} @focusin=${this.tooltip.onEnter} @focusout=${this.tooltip.onLeave}>
        <button class="skip" type="button" @click=${this.#onSkip}>${scene.words.skip}</button>
        ${this.size.width > 0 ? this.picture(view, this.size.width, scene) : nothing}
        ${this.tooltip.render(view.tip)}
      </div>
    `;
  }

  #fail(error: unknown): void {
    if (!(error instanceof TypeError)) throw error;
    if (this.#error?.message !== error.message) this.dispatchEvent(new TreatyErrorEvent(error));
    this.#error = error;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => this.tooltip.onKeydown(event);

  readonly #onSkip = (): void => this.renderRoot.querySelector<HTMLElement>('.after')?.focus();

  readonly #onTableToggle = (event: Event): void => {
    this.isTableOpen = (event.target as HTMLDetailsElement).open;
  };
}
