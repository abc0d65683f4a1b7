import {render} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';

/** What stands in a box of Storybook's page: a shadow root of its own, drawn anew when it is asked for. */
export abstract class Placed {
  #root: ShadowRoot | undefined;

  protected abstract readonly styles: CSSResult;

  protected abstract content(): TemplateResult;

  /** Takes a box, or leaves it. */
  readonly place = (host: HTMLElement | null): void => {
    if (host === null) return;
    this.#root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
    const sheet = this.styles.styleSheet;
    if (sheet) this.#root.adoptedStyleSheets = [sheet];
    this.draw();
  };

  protected draw(): void {
    if (this.#root?.host.isConnected) render(this.content(), this.#root);
  }
}
