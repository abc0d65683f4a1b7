import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The version of the package that this command belongs to; the built command lies one folder below it. */
export async function version(): Promise<string> {
  const file = join(dirname(fileURLToPath(import.meta.url)), '..', 'package.json');
  const {version: number} = JSON.parse(await readFile(file, 'utf8')) as {readonly version: string};
  return number;
}
