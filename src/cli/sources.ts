import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import process from 'node:process';
import {addAbortSignal} from 'node:stream';
import {Failure} from './failure.js';
import {reasonOf} from './save.js';
import type {Terminal} from './terminal.js';
import type {CliWords} from './words.js';

/** A file as it was found: what it is called in messages, where it lies (nowhere, for standard input), what is in it. */
export interface Source {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

const readable = /\.(csv|tsv|tab|txt|json|xlsx)$/i;

/** The files that operands name: files, `-` for standard input, or all that can be read in a folder, a package before all. */
export async function findSources(operands: readonly string[], {words, signal}: Terminal): Promise<readonly Source[]> {
  const paths = (await Promise.all(operands.map((operand) => pathsOf(operand, words)))).flat();
  const names = paths.map((path) => basename(path));
  const isAlone = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
  return Promise.all(
    paths.map(async (path, index) => {
      if (path === '-') return readStdin(signal);
      const name = names[index] ?? path;
      return {name: isAlone(name) ? name : path, path: resolve(path), bytes: await readBytes(path, words)};
    })
  );
}

/** What is in a file; throws a Failure where it cannot be read. */
export async function readBytes(path: string, words: CliWords): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = reasonOf(error);
    throw new Failure(reason === 'ENOENT' ? words.noFile(path) : words.notReadable(path, reason));
  }
}

async function pathsOf(operand: string, words: CliWords): Promise<readonly string[]> {
  if (operand === '-') return ['-'];
  const found = await stat(operand).catch(() => undefined);
  if (!found?.isDirectory()) return [operand];
  const files = await readdir(operand);
  if (files.includes('datapackage.json')) return [join(operand, 'datapackage.json')];
  // A name that begins with ~$ is Excel's mark that somebody has the workbook open.
  const tables = files.filter((file) => readable.test(file) && !/^(\.|~\$)/.test(file)).sort();
  if (tables.length === 0) throw new Failure(words.noTables(operand));
  return tables.map((file) => join(operand, file));
}

async function readStdin(signal: AbortSignal): Promise<Source> {
  const chunks: Buffer[] = [];
  for await (const chunk of addAbortSignal(signal, process.stdin)) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return {name: isJson(bytes) ? 'stdin.json' : 'stdin', path: '', bytes};
}

/** Whether bytes begin as JSON does. */
export const isJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 99)));
