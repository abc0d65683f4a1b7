import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Tip} from '../charts/view.js';

/** How far the plate stands off its mark, in CSS px. */
const gapPx = 8;

/**
 * The plate beside the mark that is pointed at or focused. It says what a screen reader hears from the mark; it can be
 * pointed at itself, and Escape puts it away.
 */
export class TooltipController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #key: string | undefined;
  #close: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
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
    const plate = this.#host.shadowRoot?.querySelector<HTMLElement>('.tip');
    const picture = plate?.parentElement;
    const key = this.#key === undefined ? '' : CSS.escape(this.#key);
    // A mark as large as a continent says where its plate stands.
    const mark = picture?.querySelector(`[data-tip-for="${key}"]`) ?? picture?.querySelector(`[data-key="${key}"]`);
    if (!plate || !picture || !mark) return;
    place(plate, mark.getBoundingClientRect(), picture.getBoundingClientRect());
  }

  /** The plate, to be rendered last inside the positioned element around the marks. */
  render(tipOf: ((key: string) => Tip | undefined) | undefined): TemplateResult | typeof nothing {
    const tip = this.#key === undefined ? undefined : tipOf?.(this.#key);
    if (tip === undefined) return nothing;
    return html`
      <div class="tip" part="tooltip" aria-hidden="true">
        <strong>${tip.title}</strong>
        ${tip.lines.map(([label, value]) => html`<span><span>${label}</span><span>${value}</span></span>`)}
      </div>
    `;
  }

  #show(key: string | undefined): void {
    clearTimeout(this.#close);
    if (key === this.#key) return;
    this.#key = key;
    this.#host.requestUpdate();
  }

  // Long enough to move the pointer from the mark onto its plate.
  #hideSoon(): void {
    clearTimeout(this.#close);
    this.#close = setTimeout(() => this.#show(undefined), 250);
  }
}

/** Puts a plate above its mark, or below where there is no room; never over it, never outside the picture's sides. */
function place(plate: HTMLElement, mark: DOMRect, picture: DOMRect): void {
  const middle = mark.left + mark.width / 2 - picture.left;
  const left = Math.max(0, Math.min(middle - plate.offsetWidth / 2, picture.width - plate.offsetWidth));
  const above = mark.top - picture.top - plate.offsetHeight - gapPx;
  const hasRoom = mark.top - plate.offsetHeight - gapPx >= 0;
  plate.style.left = `${Math.round(left)}px`;
  plate.style.top = `${Math.round(hasRoom ? above : mark.bottom - picture.top + gapPx)}px`;
}
