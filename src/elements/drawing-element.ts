import {html, nothing} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {View} from '../charts/view.js';
import type {Asked} from './asked.js';
import {TreatyErrorEvent} from './events.js';
import {FailureController} from './failure-controller.js';
import {figure} from './figure.js';
import {figureStyles} from './figure.css.js';
import {SceneElement} from './scene-element.js';
import type {Scene} from './scene-element.js';
import {SizeController} from './size-controller.js';
import {ageText, empty, failed, loading, sorry} from './states.js';
import {TooltipController} from './tooltip-controller.js';

export type {Scene} from './scene-element.js';

const printing = ['beforeprint', 'afterprint'];

/**
 * What every drawing element shares: what stands around its picture, and its states of being: loading, empty, partly
 * wrong, failed, drawn. An element adds one view and one picture, and nothing else.
 *
 * @slot - What is shown until the element has drawn, and when drawing fails for good.
 * @slot heading - Replaces the heading.
 * @slot note - Replaces the boundary note and the other notes.
 * @csspart figure - All of it.
 * @csspart heading - The heading.
 * @csspart menu - The button that opens the menu.
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
 * @cssproperty --treaty-heading-size - The size of the heading; 1.25rem by default.
 * @cssproperty --treaty-background - The background; transparent by default.
 * @cssproperty --treaty-ink - Text and outlines.
 * @cssproperty --treaty-paper - The ground that marks and plates stand on.
 * @cssproperty --treaty-muted - Secondary text.
 * @cssproperty --treaty-hairline - Separating lines and grids.
 * @cssproperty --treaty-accent - Links and the one accent of pictures without status.
 */
export abstract class DrawingElement<V extends View = View> extends SceneElement {
  static override styles: CSSResultGroup = [figureStyles];

  /** The level of the heading in the page's outline, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private isTableOpen = false;
  @state() private isCut = false;

  /** Whether it stands on paper, where nothing can be opened; told by the browser, or by what made it for paper. */
  @state() isPrinting = false;

  protected readonly size = new SizeController(this);
  protected readonly tooltip = new TooltipController(this);
  readonly #failure = new FailureController(this);
  #view: V | undefined;
  #error: Error | undefined;

  /** What the picture says, before any pixel is chosen; undefined while code that it needs is on its way. */
  protected abstract view(scene: Scene): V | undefined;

  /** The picture, drawn at a width in CSS px. */
  protected abstract picture(view: V, width: number, scene: Scene): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of printing) addEventListener(type, this.#onPrint);
  }

  override disconnectedCallback(): void {
    for (const type of printing) removeEventListener(type, this.#onPrint);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.scene === undefined) return;
    try {
      this.#view = this.view(this.scene) ?? this.#view;
      this.#error = undefined;
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override render(): TemplateResult {
    const {words} = this.language;
    const {state, error, dataset} = this.source.snapshot;
    // What stands in the element has its room already.
    const isBare = !this.querySelector(':scope > :not([slot], script)');
    if (words === undefined) return html`<slot></slot>${loading(undefined, isBare)}`;
    const failure =
      state === 'failed' && error
        ? failed(this.#failure.say(error, words.lang), words, dataset !== undefined, () => this.source.retry())
        : nothing;
    if (this.#error) return html`<slot></slot>${sorry(words.notPossible(this.#error.message))}`;
    if (this.scene === undefined || this.#view === undefined || dataset === undefined) {
      if (failure !== nothing) return html`<slot></slot>${failure}`;
      if (!this.source.isFound) return html`<slot>${sorry(words.noData)}</slot>`;
      return html`<slot></slot>${loading(words, isBare, this.source.snapshot.progress?.rows)}`;
    }
    return figure({
      view: this.#view,
      words,
      dataset,
      headingLevel: this.headingLevel,
      failure: this.isCut ? sorry(words.notFetched) : failure,
      picture: this.#picture(this.#view, this.scene),
      isTableOpen: this.isTableOpen,
      isPrinting: this.isPrinting,
      onTableToggle: this.#onTableToggle,
      onAsk: this.#onAsk,
      age: ageText(dataset.info.as_of, words)
    });
  }

  #picture(view: V, scene: Scene): TemplateResult {
    if (view.empty !== undefined) return empty(view.empty, scene.words, this.#widen());
    return html`
      <div class="picture" part="picture" @keydown=${this.#onKeydown} @pointerleave=${this.tooltip.onLeave}
        @pointerover=${this.tooltip.onEnter} @focusin=${this.tooltip.onEnter} @focusout=${this.tooltip.onLeave}>
        <button class="skip" type="button" @click=${this.#onSkip}>${scene.words.skip}</button>
        ${this.size.width > 0 ? this.picture(view, this.size.width, scene) : nothing}
        ${this.tooltip.render(view.tip)}
      </div>
    `;
  }

  /** What takes every narrowing of the shared selection away; nothing where there is none. */
  #widen(): (() => void) | undefined {
    const {instrument: _, date: __, highlight: ___, ...narrowing} = this.source.snapshot.selection;
    const keys = Object.keys(narrowing);
    if (keys.length === 0) return undefined;
    return () => this.select(Object.fromEntries(keys.map((key) => [key, undefined])));
  }

  #fail(error: unknown): void {
    if (!(error instanceof TypeError)) throw error;
    if (this.#error?.message !== error.message) this.dispatchEvent(new TreatyErrorEvent(error));
    this.#error = error;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => this.tooltip.onKeydown(event);

  readonly #onSkip = (): void => this.renderRoot.querySelector<HTMLElement>('.after')?.focus();

  readonly #onPrint = ({type}: Event): void => {
    this.isPrinting = type === printing[0];
  };

  readonly #onAsk = (event: Event): void => {
    const button = (event.target as Element).closest<Asked['button']>('.asks');
    if (!button || !this.scene || !this.#view) return;
    const asked: Asked = {host: this, button, view: this.#view, scene: this.scene};
    this.isCut = false;
    const module = button.figure ? import('./rows-dialog.js') : import('./menu.js');
    void module
      .then(({open}) => open(asked))
      .catch((error: unknown) => {
        // A module that does not come is told from our own faults, which stay loud.
        if (!(error instanceof TypeError)) throw error;
        this.isCut = true;
      });
  };

  readonly #onTableToggle = (event: Event): void => {
    // What is opened for paper was not opened by a person.
    if (!this.isPrinting) this.isTableOpen = (event.target as HTMLDetailsElement).open;
  };
}
