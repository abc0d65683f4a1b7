/** Finds figures typed by hand in the texts of our stories, which would go stale in silence: they belong into <treaty-value>. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {figuresByHand} from './by-hand.mjs';

const folder = 'stories/texts';
const root = new URL(`../${folder}/`, import.meta.url);
const files = readdirSync(fileURLToPath(root)).filter((file) => file.endsWith('.html'));
const found = files.flatMap((file) =>
  figuresByHand(readFileSync(new URL(file, root), 'utf8')).map(
    ({line, text}) => `${folder}/${file}:${line}: “${text}” is typed by hand`
  )
);
for (const complaint of found) console.log(complaint);
console.log(`${files.length} texts of stories, ${found.length} figures typed by hand`);
process.exitCode = found.length > 0 ? 1 : 0;
