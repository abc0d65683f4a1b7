import {nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Tip} from '../charts/view.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * The plate beside the mark that is pointed at or focused. It says what a screen reader hears from the mark; it can be
 * pointed at itself, and Escape puts it away. What it is drawn with is fetched when the first mark is pointed at.
 */
export class TooltipController implements ReactiveController {
  readonly #host: Host;
  #key: string | undefined;
  #plate: typeof import('./tooltip.js') | undefined;
  #close: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The key of the mark whose plate is open. */
  get key(): string | undefined {
    return this.#key;
  }

  /** Bind to pointerover and focusin on the element around the marks. */
  readonly onEnter = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest('.tip')) {
      clearTimeout(this.#close);
      return;
    }
    const key = target.closest<SVGElement | HTMLElement>('[data-key]')?.dataset.key;
    if (key !== undefined) this.#show(key);
    else if (event.type === 'pointerover') this.#hideSoon();
  };

  /** Bind to pointerleave and focusout on the element around the marks. */
  readonly onLeave = (): void => this.#hideSoon();

  /** Bind to keydown on the element around the marks: Escape closes the plate, and nothing else, once. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#key === undefined) return;
    event.stopPropagation();
    this.#show(undefined);
  };

  hostDisconnected(): void {
    clearTimeout(this.#close);
    this.#key = undefined;
  }

  hostUpdated(): void {
    if (this.#key !== undefined) this.#plate?.placeTooltip(this.#host.renderRoot, this.#key);
  }

  /** The plate, to be rendered last inside the positioned element around the marks. */
  render(tipOf: ((key: string) => Tip | undefined) | undefined): TemplateResult | typeof nothing {
    const tip = this.#key === undefined ? undefined : tipOf?.(this.#key);
    if (tip === undefined) return nothing;
    return this.#plate?.tooltip(tip) ?? nothing;
  }

  #show(key: string | undefined): void {
    clearTimeout(this.#close);
    if (key === this.#key) return;
    this.#key = key;
    this.#host.requestUpdate();
    if (this.#plate) return;
    // Without it there is still the mark's name, and the table.
    void import('./tooltip.js').then(
      (plate) => {
        this.#plate = plate;
        this.#host.requestUpdate();
      },
      () => undefined
    );
  }

  // Long enough to move the pointer from the mark onto its plate.
  #hideSoon(): void {
    clearTimeout(this.#close);
    this.#close = setTimeout(() => this.#show(undefined), 250);
  }
}
