/** How far a line may move before it is drawn anew, in CSS px. */
const slackPx = 4;
/** How long a scroll that was asked for may take, in milliseconds. */
const patienceMs = 1500;

/**
 * Watches which of several elements crosses the line at which a reader's eye is taken to be, as the page scrolls. While a
 * scroll that was asked for is under way, what it passes is not reported.
 */
export class StepWatch {
  readonly #report: (element: Element) => void;
  #observer: IntersectionObserver | undefined;
  #watched: readonly Element[] = [];
  #line = Number.NaN;
  #height = 0;
  readonly #crossing = new Set<Element>();
  #goal: {readonly element: Element; readonly until: number} | undefined;

  constructor(report: (element: Element) => void) {
    this.#report = report;
  }

  /** @param line - From the top of the window, in CSS px. */
  watch(elements: readonly Element[], line: number): void {
    const isSame =
      elements.length === this.#watched.length &&
      elements.every((element, index) => element === this.#watched[index]) &&
      Math.abs(line - this.#line) < slackPx &&
      this.#height === innerHeight;
    if (isSame) return;
    this.stop();
    this.#watched = elements;
    this.#line = line;
    this.#height = innerHeight;
    const above = Math.round(Math.min(Math.max(line, 0), innerHeight - 1));
    this.#observer = new IntersectionObserver(this.#onCross, {
      root: document, // in a frame of another origin the window that the margins are taken from would not be this one
      rootMargin: `${-above}px 0px ${-(innerHeight - above - 1)}px 0px`
    });
    for (const element of elements) this.#observer.observe(element);
  }

  /** Nothing is reported until this one has come, or the scroll has had its time. */
  expect(element: Element): void {
    this.#goal = {element, until: performance.now() + patienceMs};
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#crossing.clear();
    this.#watched = [];
    this.#line = Number.NaN;
  }

  readonly #onCross = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) this.#crossing.add(target);
      else this.#crossing.delete(target);
    }
    const found = this.#watched.find((element) => this.#crossing.has(element));
    if (!found) return;
    if (this.#goal && this.#goal.until > performance.now() && found !== this.#goal.element) return;
    this.#goal = undefined;
    this.#report(found);
  };
}
