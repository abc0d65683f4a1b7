import {css, html} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {valueView} from '../charts/value.view.js';
import type {ValueView} from '../charts/value.view.js';
import {isSameFigure} from '../data/bound.js';
import {TreatyErrorEvent} from './events.js';
import {figureStyles} from './figure.css.js';
import {SceneElement} from './scene-element.js';

/** What stood in a page, and what the data say now. */
export interface Moved {
  readonly written: string;
  readonly now: string;
}

/**
 * One figure inside a sentence, bound to the data: in the page's language, with its qualifier, and with its rows behind it. It
 * counts what its own attributes say, whatever people select on the page, so that the sentence stays true. Its text is the
 * last figure written, which is shown until the data are here and where they are not.
 *
 * @tag treaty-value
 * @slot - The figure as it was last written.
 * @fires {TreatyLoadEvent} treaty-load - Its own dataset is ready.
 * @fires {TreatyErrorEvent} treaty-error - Its own dataset could not be loaded, or `of` names no figure.
 * @csspart figure-value - The figure, which opens its rows.
 * @csspart moved - The figure where it is another than the one written in the page.
 */
export class TreatyValue extends SceneElement {
  static override readonly tag = 'treaty-value';
  static override readonly topics = ['value'] as const;

  static override styles: CSSResultGroup = [
    figureStyles,
    css`
    :host { display: inline; container-type: normal; line-height: inherit; background: none; }
    button.value { display: inline; color: inherit; font-weight: inherit; text-align: inherit; letter-spacing: inherit; }
    button.value:hover { text-decoration-style: solid; }
    .sorry { color: var(--_muted); font-size: 0.8125rem; }
  `
  ];

  /** Which figure: parties, deposits, signatories, events, persons, reports; or counted, the events at which persons are counted; or countries, at one event. */
  @property({reflect: true}) of = '';

  #view: ValueView | undefined;
  #refused = '';
  #isCut = false;

  /** The figure written in the page and that of the data, where they are not the same. */
  get moved(): Moved | undefined {
    const written = this.textContent.trim();
    const now = this.#view?.figure.text;
    return now === undefined || isSameFigure(written, now) ? undefined : {written, now};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#view = this.#look();
  }

  protected override render(): TemplateResult {
    if (this.#view === undefined) {
      const {state} = this.source.snapshot;
      const isComing = this.source.isFound && this.#refused === '' && state !== 'failed' && state !== 'idle';
      return isComing ? html`<slot part="loading"></slot>` : html`<slot></slot>`;
    }
    const {figure, title} = this.#view;
    const part = this.moved ? 'figure-value moved' : 'figure-value';
    return html`<button class="asks value" type="button" part=${part} aria-haspopup="dialog" aria-label="${figure.text}, ${title}"
      .figure=${figure} @click=${this.#onClick}>${figure.text}</button>${this.#isCut ? html` <span class="sorry" role="alert">${this.scene?.words.notFetched}</span>` : ''}`;
  }

  #look(): ValueView | undefined {
    if (this.scene === undefined) {
      this.#refused = '';
      return undefined;
    }
    const {facts, words} = this.scene;
    try {
      const view = valueView(facts.dataset, (key) => Reflect.get(this, key) as string, words);
      this.#refused = '';
      return view;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      // The sentence keeps the figure that was written in it.
      if (this.#refused !== error.message) this.dispatchEvent(new TreatyErrorEvent(error));
      this.#refused = error.message;
      return undefined;
    }
  }

  readonly #onClick = async ({currentTarget}: Event): Promise<void> => {
    const view = this.#view;
    if (!view || !this.scene) return;
    this.#isCut = false;
    const dialog = await import('./rows-dialog.js').catch(() => undefined);
    if (dialog) await dialog.open({host: this, button: currentTarget as HTMLButtonElement, view, scene: this.scene});
    this.#isCut = dialog === undefined;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-value': TreatyValue;
  }
}
