import {breathe} from './slices.js';

/** Work in steps of some milliseconds, and what comes of it. */
export type Steps<T> = Generator<void, T, void>;

/** What comes of work that is done in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** What comes of work between whose steps the page may answer its reader. */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    await breathe(signal);
  }
}
