import {css, html} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {DrawingElement} from './drawing-element.js';
import {notesOn} from './notes-layer.js';
import {TreatyElement} from './treaty-element.js';

/**
 * A note on a picture, as plain text: the child of a map (on a State, by id, or an event), of a timeline (on an event, by id,
 * or a date) or of a trend (on a date or a line). It is placed where it covers nothing, with a thin line; where there is no
 * room a number stands for it, and its text under the picture.
 *
 * @tag treaty-note
 * @slot - The text; it is read, never shown here.
 */
export class TreatyNote extends TreatyElement {
  static override readonly tag = 'treaty-note';

  static override styles: CSSResultGroup = css`:host { display: none !important; }`;

  /** What it is on: a State or an event by id, a date, or signatures, deposits or parties of a trend. */
  @property({reflect: true}) on = '';

  /** Where it stands, from what it is on to its middle: CSS px to the right and down, such as 12,-40. By default where there is room. */
  @property({reflect: true}) at = '';

  protected override readonly source = {store: undefined};
  readonly #text = new MutationObserver(() => this.#redraw());
  #picture: DrawingElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#text.observe(this, {childList: true, characterData: true, subtree: true});
    void this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#text.disconnect();
    this.#picture?.requestUpdate();
    this.#picture = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#redraw();
  }

  protected override render(): TemplateResult {
    return html``;
  }

  async #join(): Promise<void> {
    const parent = this.parentElement;
    if (!parent?.localName.includes('-')) return;
    // The picture may come later than its notes.
    await customElements.whenDefined(parent.localName);
    if (this.parentElement !== parent || !(parent instanceof DrawingElement)) return;
    this.#picture = parent;
    notesOn(parent);
    this.#redraw();
  }

  #redraw(): void {
    this.#picture?.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-note': TreatyNote;
  }
}
