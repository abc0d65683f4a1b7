import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Hands a drawing its true width in CSS px, so that text and marks keep their size. */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #width = 0;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whole CSS px; 0 as long as the element has no box. */
  get width(): number {
    // Before the observer has spoken, one look saves a second drawing.
    if (this.#width === 0 && this.#host.isConnected) this.#width = Math.floor(this.#host.clientWidth);
    return this.#width;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.#width) return;
      this.#width = width;
      // A drawing that changes heights inside the observer's own frame would make the browser report a loop.
      this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#width = 0;
  }
}
