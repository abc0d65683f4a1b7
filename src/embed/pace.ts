import {clampHeight} from './frame-messages.js';

/** A height is told at most so often, in milliseconds. */
const pauseMs = 100;

/** So many heights at one width within the time below are a loop: what is told changes what is measured. */
const loopLength = 30;
const loopMs = 10_000;

/**
 * What a frame tells of the height of its content: whole CSS px within bounds, ten a second at most, each once; and nothing more
 * when it runs in circles, until its width is another.
 */
export class Pace {
  readonly #tell: (height: number) => void;
  #width = 0;
  #measured = 0;
  #told = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #times: readonly number[] = [];

  constructor(tell: (height: number) => void) {
    this.#tell = tell;
  }

  /** Whether it fell silent since it ran in circles. */
  get isStopped(): boolean {
    return this.#times.length >= loopLength;
  }

  /** What was measured now, in CSS px. */
  measure(width: number, height: number): void {
    if (width !== this.#width) this.#times = [];
    this.#width = width;
    this.#measured = clampHeight(height);
    if (this.#timer === undefined) this.#say();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #say(): void {
    this.#timer = undefined;
    if (this.#measured === this.#told || this.isStopped) return;
    const now = Date.now();
    this.#times = [...this.#times.filter((time) => now - time < loopMs), now];
    this.#told = this.#measured;
    this.#tell(this.#told);
    this.#timer = setTimeout(() => this.#say(), pauseMs);
  }
}
