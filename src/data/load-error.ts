/** How far a load has come. */
export interface Progress {
  /** Bytes received so far. */
  readonly bytes: number;
  /** Bytes announced by the server, where it announced any. */
  readonly total?: number;
  /** Rows read so far. */
  readonly rows: number;
}

/** What went wrong with the world while a dataset was fetched; each has its sentence in `words`. */
export type LoadFailure =
  | 'no-connection'
  | 'http-status'
  | 'not-data'
  | 'html-instead'
  | 'cut-off'
  | 'too-large'
  | 'too-many-rows'
  | 'no-progress'
  | 'bad-address'
  | 'no-tables';

/** A dataset that could not be loaded: the world failed, not the data. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly url: string;
  readonly failure: LoadFailure;
  /** What the sentence about it needs: a status, a limit, a number of bytes. */
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    failure: LoadFailure,
    url: string,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown
  ) {
    super(`${failure}: ${url}`, cause === undefined ? undefined : {cause});
    this.url = url;
    this.failure = failure;
    this.params = params;
  }
}
