import {LoadError} from './load-error.js';

/** How much a load may cost before it is given up. */
export interface Limits {
  readonly bytes: number;
  readonly rows: number;
  /** Milliseconds for which nothing comes. */
  readonly stallMs: number;
}

/** A file on its way. */
export interface Body {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Whether less came than was announced; known at the end. */
  readonly isCut: () => boolean;
}

export interface RequestOptions {
  readonly fetch: typeof fetch;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** Told how many more bytes came, less than none when a try is given up, and how many were announced. */
  readonly onBytes: (bytes: number, total?: number) => void;
}

const tries = 3;
const backoffMs = 300;
const mostOverhead = 64; // Compression makes a small file longer by about twenty bytes, never by more than this.

/** What `read` makes of a file; connections that break and servers that fail are tried again, twice at most. */
export async function request<T>(url: string, options: RequestOptions, read: (body: Body) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    let bytes = 0;
    const onBytes = (count: number, total?: number) => {
      bytes += count;
      options.onBytes(count, total);
    };
    try {
      return await once(url, {...options, onBytes}, attempt === tries, read);
    } catch (error) {
      options.signal.throwIfAborted();
      if (attempt === tries || !(error instanceof LoadError) || !passing.has(error)) throw error;
      options.onBytes(-bytes);
      await new Promise((resolve) => setTimeout(resolve, backoffMs * attempt ** 2));
      options.signal.throwIfAborted();
    }
  }
}

/** The failures that may pass by themselves. */
const passing = new WeakSet<LoadError>();

function mayPass(error: LoadError): LoadError {
  passing.add(error);
  return error;
}

async function once<T>(
  url: string,
  options: RequestOptions,
  isLastTry: boolean,
  read: (body: Body) => Promise<T>
): Promise<T> {
  const abort = new AbortController();
  const stop = () => abort.abort(options.signal.reason);
  options.signal.addEventListener('abort', stop);
  try {
    const init = {signal: abort.signal, credentials: 'omit', referrerPolicy: 'no-referrer'} as const;
    const {fetch} = options;
    const response = await progressing(fetch(url, init), url, options).catch((error: unknown) => {
      throw error instanceof LoadError ? error : mayPass(new LoadError('no-connection', url, {}, error));
    });
    if (!response.ok) {
      const refused = new LoadError('http-status', url, {status: response.status});
      throw response.status >= 500 ? mayPass(refused) : refused;
    }
    let isCut = false;
    const cut = () => {
      isCut = true;
    };
    return await read({chunks: receive(response, url, options, isLastTry, cut), isCut: () => isCut});
  } finally {
    options.signal.removeEventListener('abort', stop);
    abort.abort();
  }
}

async function* receive(
  response: Response,
  url: string,
  options: RequestOptions,
  isLastTry: boolean,
  cut: () => void
): AsyncGenerator<Uint8Array> {
  const {limits, onBytes} = options;
  const isEncoded = response.headers.has('content-encoding');
  const total = Number(response.headers.get('content-length')) || 0;
  const tooLarge = () => new LoadError('too-large', url, {limit: limits.bytes});
  if (total > limits.bytes) throw tooLarge();
  const reader = response.body?.getReader();
  let bytes = 0;
  for (;;) {
    const next: Promise<{done: boolean; value?: Uint8Array | undefined}> =
      reader?.read() ?? Promise.resolve({done: true});
    const part = await progressing(next, url, options).catch((error: unknown) => {
      if (error instanceof LoadError || options.signal.aborted) throw error;
      // What came before the connection broke for the third time is still worth showing.
      if (!isLastTry || bytes === 0)
        throw mayPass(new LoadError(bytes > 0 ? 'cut-off' : 'no-connection', url, {bytes}, error));
      cut();
      return {done: true, value: undefined};
    });
    if (part.done || !part.value) break;
    bytes += part.value.length;
    if (bytes > limits.bytes) throw tooLarge();
    if (isEncoded || !total) onBytes(part.value.length);
    else onBytes(part.value.length, total);
    yield part.value;
  }
  // Whether another site's answer was compressed is hidden from us.
  const isPlain = !isEncoded && response.type !== 'cors';
  if (!total || bytes + (isPlain ? 0 : mostOverhead) >= total) return;
  if (!isLastTry) throw mayPass(new LoadError('cut-off', url, {bytes, total}));
  cut();
}

/** The same promise, given up with a LoadError when nothing comes of it for too long. */
async function progressing<T>(work: Promise<T>, url: string, {limits}: RequestOptions): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stalled = new Promise<never>((_, reject) => {
    const seconds = Math.round(limits.stallMs / 1000);
    timer = setTimeout(() => reject(new LoadError('no-progress', url, {seconds})), limits.stallMs);
  });
  try {
    return await Promise.race([work, stalled]);
  } finally {
    clearTimeout(timer);
  }
}
