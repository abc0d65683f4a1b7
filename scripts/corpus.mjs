/** Writes the corpus of messy files and its manifest, to be looked at: `npm run corpus -- <folder>`. The tests make it anew each time. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {corpus} from '../test/fixtures/messy/corpus.mjs';

const folder = process.argv[2] ?? 'coverage/messy';
const files = await corpus();
await mkdir(folder, {recursive: true});
for (const {name, bytes} of files) await writeFile(join(folder, name), bytes);
const manifest = files.map(({bytes: _, ...file}) => file);
await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
const rows = files.reduce((sum, file) => sum + file.rows.filter(({skipped}) => !skipped).length, 0);
console.log(`${files.length} files with ${rows} rows in ${folder}`);
