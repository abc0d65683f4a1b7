const sliceMs = 16; // A slice of work that begins just before this is over ends well within 50 ms.

let since = 0;

/** Whether this thread has worked for so long that the page should answer its reader. */
export const isBreathless = (): boolean => performance.now() - since >= sliceMs;

/** Lets the page answer its reader, once this thread has worked for long enough. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (!isBreathless()) return;
  await pause();
  since = performance.now();
  signal?.throwIfAborted();
}

interface Pausing {
  readonly scheduler?: {readonly yield?: () => Promise<void>};
  readonly setImmediate?: (done: () => void) => unknown;
}

function pause(): Promise<void> {
  const {scheduler, setImmediate} = globalThis as Pausing;
  if (scheduler?.yield) return scheduler.yield();
  // Node delivers messages before anything else, so that they are no pause there.
  if (setImmediate) return new Promise((resolve) => setImmediate(resolve));
  // Timers are slowed down to 4 ms each when they nest; messages are not.
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
