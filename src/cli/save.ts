import {randomUUID} from 'node:crypto';
import {mkdir, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {Failure} from './failure.js';
import type {CliWords} from './words.js';

/** What is to be written, by its path. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes files so that each is there as a whole or not at all: all of them under temporary names, and when none has
 * failed, each is renamed, the last one last. What was there before is replaced in one step.
 */
export async function save(contents: Contents, words: CliWords): Promise<void> {
  const moves: (readonly [from: string, to: string])[] = [];
  let path = '';
  try {
    for (const [asked, content] of contents) {
      path = asked;
      await mkdir(dirname(path), {recursive: true});
      const target = await realpath(path).catch(() => path);
      const before = await stat(target).catch(() => undefined);
      if (before?.isDirectory()) throw new Error('EISDIR');
      // A pipe or a device is written to; renaming would put a file in its place.
      if (before && !before.isFile()) {
        await writeFile(target, content);
        continue;
      }
      const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
      moves.push([temporary, target]);
      await writeFile(temporary, content, {flag: 'wx', ...(before && {mode: before.mode})});
    }
    for (const [from, to] of moves) {
      path = to;
      await rename(from, to);
    }
  } catch (error) {
    await Promise.all(moves.map(([from]) => rm(from, {force: true})));
    throw new Failure(words.notWritable(path, reasonOf(error)));
  }
}

/** The short name that a system gives to what went wrong. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
