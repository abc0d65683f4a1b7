import {Kept} from './kept.js';
import {LoadError} from './load-error.js';
import {readTable} from './read.js';
import type {Reading} from './problems.js';
import type {ReadOptions} from './reading.js';
import {request} from './request.js';
import type {RequestOptions} from './request.js';
import {decode, peek} from './text.js';

/**
 * The rows of a file beside a package. Fetched when a package names one: a package in one file does without it.
 * @param base - The package's address; another site's files are not read.
 */
export async function readBeside(
  base: string,
  path: string,
  options: RequestOptions,
  reading: ReadOptions
): Promise<Reading> {
  const file = beside(base, path);
  return request(file, options, async ({chunks, isCut}) => {
    const kept = new Kept(chunks);
    const {head} = await peek(decode(kept.chunks()));
    if (head.startsWith('<')) throw new LoadError('html-instead', file);
    return readTable(kept.chunks(), {...reading, isCut});
  });
}

function beside(base: string, path: string): string {
  const address = URL.canParse(path, base) ? new URL(path, base) : undefined;
  if (!address || address.origin !== new URL(base).origin || !address.protocol.startsWith('http'))
    throw new LoadError('bad-address', path);
  return address.href;
}
