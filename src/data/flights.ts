import type {Dataset} from './dataset.js';
import type {Progress} from './load-error.js';

/** Someone who asks for a dataset. */
export interface Asker {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A request under way or done, and those who wait for it. */
interface Flight {
  readonly dataset: Promise<Dataset>;
  readonly abort: AbortController;
  readonly askers: Set<Asker>;
  progress?: Progress;
}

type Fly = (signal: AbortSignal, report: (progress: Progress) => void) => Promise<Dataset>;

const flights = new WeakMap<object, Map<string, Flight>>();

/** One request for all who ask by one key, while it is under way and after it succeeded. */
export function shareFlight(owner: object, key: string, asker: Asker, fly: Fly): Promise<Dataset> {
  const known = flights.get(owner) ?? new Map<string, Flight>();
  flights.set(owner, known);
  const flight =
    known.get(key) ??
    start(fly, (failed) => {
      if (known.get(key) === failed) known.delete(key);
    });
  known.set(key, flight);
  flight.askers.add(asker);
  if (flight.progress) asker.onProgress?.(flight.progress);

  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(asker.signal?.reason);
      flight.askers.delete(asker);
      if (flight.askers.size > 0 || known.get(key) !== flight) return;
      known.delete(key);
      flight.abort.abort();
    };
    asker.signal?.addEventListener('abort', leave, {once: true});
    flight.dataset.then(resolve, reject).finally(() => {
      asker.signal?.removeEventListener('abort', leave);
      flight.askers.delete(asker);
    });
  });
}

function start(fly: Fly, forget: (failed: Flight) => void): Flight {
  const abort = new AbortController();
  const askers = new Set<Asker>();
  const flight: Flight = {
    abort,
    askers,
    dataset: fly(abort.signal, (progress) => {
      flight.progress = progress;
      for (const {onProgress} of askers) onProgress?.(progress);
    })
  };
  flight.dataset.catch(() => forget(flight));
  return flight;
}
