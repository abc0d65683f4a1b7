import {time, yearOf} from '../data/dates.js';

/** How many milliseconds a year lasts while a clock plays. */
const yearLasts = {slow: 2500, ordinary: 1000, fast: 400} as const;

/** How fast a clock plays. */
export type Speed = keyof typeof yearLasts;

const yearMs = 365.25 * 24 * 3600 * 1000;

/** Between two steps, so that what is drawn can be seen and nothing flickers. */
const leastMs = 100;

/** A timer that comes later than this was held up; the time in between is not made up for. */
const mostMs = 1000;

/** What is played: where it stands, how it moves, and what it is told when it stops. */
export interface Stage {
  readonly element: Element;
  /** The days to stop at, the first and the last among them. */
  readonly days: readonly string[];
  /** The day that is shown. */
  readonly day: () => string;
  readonly show: (day: string) => void;
  readonly stopped: () => void;
}

/**
 * The days at which a clock stops while it plays: those of changes, and the first of every quarter in between. At any
 * speed they follow one another so closely that one playing is one step of the history.
 */
export function stops(days: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const all = new Set(days);
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    for (const month of ['01', '04', '07', '10']) all.add(`${year}-${month}-01`);
  }
  return [...all].filter((day) => first <= day && day <= last).sort();
}

/**
 * Moves a clock on by itself, each change at its own distance in time. It stops at the last day, and as soon as nobody
 * can see it, or somebody else moves what it moves.
 */
export class Playing {
  speed: Speed;
  readonly #stage: Stage;
  readonly #days: readonly string[];
  readonly #observer: IntersectionObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: string;
  #moment: number;
  #seen = performance.now();

  constructor(stage: Stage, speed: Speed) {
    this.#stage = stage;
    this.#days = stops(stage.days);
    this.speed = speed;
    const day = stage.day();
    const isOver = day >= (this.#days.at(-1) ?? '');
    this.#shown = isOver || day < (this.#days[0] ?? '') ? (this.#days[0] ?? day) : day;
    this.#moment = time(this.#shown);
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.at(-1)?.isIntersecting) this.stop();
    });
    this.#observer.observe(stage.element);
    document.addEventListener('visibilitychange', this.#onVisibility);
    if (this.#shown !== day) stage.show(this.#shown);
    this.#wait();
  }

  stop(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#stage.stopped();
  }

  #wait(): void {
    const next = this.#days.find((day) => time(day) > this.#moment);
    const ms = next === undefined ? 0 : ((time(next) - this.#moment) / yearMs) * yearLasts[this.speed];
    this.#seen = performance.now();
    this.#timer = setTimeout(this.#onTime, Math.max(leastMs, ms + 1));
  }

  readonly #onTime = (): void => {
    // Somebody else moved it, or a page refused.
    if (this.#stage.day() !== this.#shown) {
      this.stop();
      return;
    }
    this.#moment += (Math.min(performance.now() - this.#seen, mostMs) / yearLasts[this.speed]) * yearMs;
    const day = this.#days.findLast((each) => time(each) <= this.#moment) ?? this.#shown;
    if (day > this.#shown) this.#stage.show((this.#shown = day));
    if (day === this.#days.at(-1)) this.stop();
    else this.#wait();
  };

  readonly #onVisibility = (): void => {
    if (document.hidden) this.stop();
  };
}
