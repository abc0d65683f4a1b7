/**
 * Writes src/data/import/reference-states.ts and reference-places.ts: the names of all states and places by which the
 * importer knows them, from data/states.csv (whose names win), ISO 3166-1 in eight languages, data/gazetteer.csv and
 * reference-names.json. `--check` writes nothing and fails where the modules are not what they should be.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {brotliCompressSync} from 'node:zlib';
import Papa from 'papaparse';

const root = new URL('../', import.meta.url);
const budget = 12_000;
const languages = ['en', 'fr', 'de', 'es', 'it', 'ru'];
/** Languages of offices that send files: their names of the states in our table only, for the bytes. */
const neighbours = ['bg', 'ar'];
/** Names in our table of states that no longer exist, and that the importer asks about. */
const former = new Set(['Serbia and Montenegro', 'SCG']);

const read = (path) => readFile(new URL(path, root), 'utf8');
const rows = async (path) => Papa.parse(await read(path), {header: true, skipEmptyLines: true}).data;
const extra = JSON.parse(await read('scripts/reference-names.json'));

const header =
  '// Written by scripts/reference.mjs from data/, ISO 3166-1 and reference-names.json: change those, not this file.';
const modules = {
  'reference-states.ts': `${header}

/** A line a state: id, ISO 3166-1 alpha-3 and number, then its names, the English and the French one first. */
export const stateLines = \`
${(await stateLines()).join('\n')}
\`;
`,
  'reference-places.ts': `${header}

/** A line a place: country, latitude, longitude, then its names, our own first. */
export const placeLines = \`
${(await placeLines()).join('\n')}
\`;
`
};
const isCheck = process.argv.includes('--check');
const bytes = brotliCompressSync(Object.values(modules).join('')).length;
console.log(`reference: ${bytes} bytes brotli of ${budget}${bytes > budget ? ': TOO LARGE' : ''}`);
let stale = 0;
for (const [name, text] of Object.entries(modules)) {
  const file = new URL(`src/data/import/${name}`, root);
  if (text === (await readFile(file, 'utf8').catch(() => ''))) continue;
  stale += 1;
  if (isCheck) console.log(`src/data/import/${name} is stale: run node scripts/reference.mjs`);
  else await writeFile(file, text);
}
process.exitCode = bytes > budget || (isCheck && stale > 0) ? 1 : 0;

async function stateLines() {
  const require = createRequire(import.meta.url);
  const iso = require('i18n-iso-countries');
  const namesIn = (language) => require(`i18n-iso-countries/langs/${language}.json`).countries;
  const [names, near] = [languages, neighbours].map((all) => all.map(namesIn));
  const own = new Map((await rows('data/states.csv')).map((row) => [row.id, row]));
  const ids = [...new Set([...own.keys(), ...Object.keys(iso.getAlpha2Codes())])].sort();
  return ids.map((id) => {
    const ours = own.get(id) ?? {};
    const theirs = names.map((all) => [all[id] ?? []].flat());
    const aliases = (ours.aliases ?? '').split(';').filter((name) => !former.has(name));
    const all = [
      ours.name || theirs[0][0],
      ours.name_fr || theirs[1][0],
      ours.short_name,
      ours.short_name_fr,
      ...aliases,
      ...(extra.states[id] ?? []),
      ...theirs.flat(),
      ...(own.has(id) ? near.flatMap((all) => all[id] ?? []) : [])
    ];
    const codes = own.has(id) ? [ours.iso3, ours.numeric] : [iso.alpha2ToAlpha3(id), iso.alpha2ToNumeric(id)];
    return lineOf([id, ...codes], all, 2);
  });
}

async function placeLines() {
  const places = await rows('data/gazetteer.csv');
  return places.map(({city, country, lat, lon}) =>
    lineOf([country, lat, lon], [city, ...(extra.places[city] ?? [])], 1)
  );
}

/** Values, then names of which the first few stay whatever they are and the others are new to those before. */
function lineOf(values, names, fixed) {
  const kept = names.slice(0, fixed);
  const known = new Set(kept.map(plain));
  for (const name of names.slice(fixed)) {
    if (!name || known.has(plain(name))) continue;
    known.add(plain(name));
    kept.push(name);
  }
  const line = [...values, ...kept].join('|');
  if (/[`\\$]/.test(line)) throw new Error(`a name that cannot stand in a template: ${line}`);
  return line;
}

/** A name without case, accents and punctuation, in which names are told apart. */
function plain(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the | the$/g, '')
    .trim();
}
