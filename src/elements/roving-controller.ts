import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Mark = SVGElement | HTMLElement;

/** How far each key moves among the marks; Home and End go to the ends. */
const moves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity
};

/**
 * Makes many marks one tab stop: arrow keys, Home and End move between them, a letter goes to the next name that begins
 * with it, Enter and Space click, with whatever is held down. It remembers the key of the mark, not its place, so that focus
 * survives a redraw.
 */
export class RovingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  #current: string | undefined;

  /** @param selector - What the marks match in the shadow root; each has a `data-key`. */
  constructor(host: ReactiveControllerHost & HTMLElement, selector = '.picture [data-key][role]') {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const marks = this.#marks;
    const current = marks.find(({dataset}) => dataset.key === this.#current) ?? marks[0];
    for (const mark of marks) {
      const index = mark === current ? '0' : '-1';
      if (mark.getAttribute('tabindex') !== index) mark.setAttribute('tabindex', index);
    }
  }

  /** Bind to keydown on the element around the marks. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest<Mark>('[data-key]') : null;
    if (mark === null || event.altKey) return;
    const {key} = event;
    // A click that has what is held down from the key.
    if (key === 'Enter' || key === ' ') mark.dispatchEvent(new MouseEvent('click', event));
    else if (event.ctrlKey || event.metaKey) return;
    else if (key in moves) this.#move(mark, moves[key]!);
    else if (!this.#moveToLetter(mark, key)) return;
    event.preventDefault();
  };

  get #marks(): Mark[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<Mark>(this.#selector) ?? [])];
  }

  #move(from: Mark, by: number): void {
    const marks = this.#marks;
    const to = Math.min(Math.max(marks.indexOf(from) + by, 0), marks.length - 1);
    this.#focus(marks[to]);
  }

  #moveToLetter(from: Mark, key: string): boolean {
    if (key.length !== 1) return false;
    const marks = this.#marks;
    const start = marks.indexOf(from) + 1;
    const begins = (mark: Mark): boolean =>
      mark.getAttribute('aria-label')?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) ?? false;
    const found = [...marks.slice(start), ...marks.slice(0, start)].find(begins);
    this.#focus(found);
    return found !== undefined;
  }

  #focus(mark: Mark | undefined): void {
    if (mark === undefined) return;
    this.#current = mark.dataset.key;
    this.hostUpdated();
    mark.focus();
  }
}
