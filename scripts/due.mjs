/**
 * `npm run due`: what the steward of the dataset should look at now, line by line, each with what to do. It fails where
 * something is due, so that a monthly job can ask it. `-- --today 2027-01-15` asks for another day, `-- --data folder` of another package.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import Papa from 'papaparse';
import {createServer} from 'vite';
import {ofAge, ofDates, ofPlaces, ofStates, ofThingsMade} from './due-list.mjs';
import {publishedFiles} from './pack.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const today = asked('--today') ?? new Date().toISOString().slice(0, 10);
const folder = asked('--data') ?? `${root}data`;

const vite = await createServer({
  configFile: false,
  root,
  publicDir: false,
  appType: 'custom',
  logLevel: 'error',
  server: {middlewareMode: true, hmr: false, ws: false, watch: null},
  optimizeDeps: {noDiscovery: true}
});
const {readPackage} = await vite.ssrLoadModule('/src/data/read-package.ts');
const {movedValues} = await vite.ssrLoadModule('/src/data/moved.ts');
const {tileGrid} = await vite.ssrLoadModule('/src/geo/tiles.ts');
const {loadFrame, frameNames} = await vite.ssrLoadModule('/src/geo/frames.ts');
const {catalogue} = await vite.ssrLoadModule('/src/embed/catalogue.ts');
const words = Object.fromEntries(
  await Promise.all(
    ['en', 'fr'].map(async (lang) => [lang, (await vite.ssrLoadModule(`/src/words/${lang}/common.ts`)).common])
  )
);

const files = await publishedFiles(folder);
const dataset = await readPackage(JSON.parse(files.get('datapackage.json')));
const frames = await Promise.all(frameNames.map((name) => loadFrame(name)));
const gazetteer = existsSync(join(folder, 'gazetteer.csv'))
  ? Papa.parse(readFileSync(join(folder, 'gazetteer.csv'), 'utf8'), {header: true, skipEmptyLines: true}).data
  : [];
const amount = (tally, lang) => (words[lang] ?? words.en).amount(tally);
// What the guides show as an example of a story is true as well.
const texts = ['stories/texts/', 'docs/'].flatMap((place) =>
  readdirSync(root + place)
    .filter((name) => /\.html$|^start-.*\.md$/.test(name))
    .map((name) => place + name)
);
const pictures = existsSync(`${root}docs/pictures/made.json`)
  ? JSON.parse(readFileSync(`${root}docs/pictures/made.json`, 'utf8')).as_of
  : undefined;

const sections = [
  ['Age of the data', ofAge(dataset, today)],
  ['Dates', ofDates(dataset, today)],
  [
    'States',
    ofStates(dataset, {
      tiles: new Set(['coe', 'osce'].flatMap((name) => tileGrid(name).tiles.map(({id}) => id))),
      places: new Set(frames.flatMap(({anchors}) => [...anchors.keys()]))
    })
  ],
  ['Places', ofPlaces(dataset, gazetteer)],
  [
    'Pages, stories, pictures',
    ofThingsMade(dataset, {
      moved: texts.flatMap((file) =>
        movedValues(readFileSync(`${root}${file}`, 'utf8'), dataset, dataset, amount).map(({line, written, now}) => ({
          file,
          line,
          written,
          now
        }))
      ),
      profiles: catalogue.flatMap(({attributes: {state}}) => (state === undefined ? [] : [state])),
      pictures
    })
  ],
  [
    'Written from the data',
    [
      ['scripts/dataset.mjs', 'the table schemas in data/datapackage.json'],
      ['scripts/reference.mjs', 'the names by which the importer knows States and places']
    ].flatMap(([script, what]) =>
      isCurrent(script) ? [] : [{what: `${what} are behind the data`, cure: `node ${script}`}]
    )
  ]
];
await vite.close();

for (const [title, lines] of sections) {
  console.log(`${lines.length === 0 ? 'ok ' : 'due'} ${title}`);
  for (const {what, cure} of lines) console.log(`    - ${what}\n      ${cure}`);
}
const count = sections.reduce((sum, [, lines]) => sum + lines.length, 0);
console.log(`${count} due on ${today}`);
process.exitCode = count > 0 ? 1 : 0;

function isCurrent(script) {
  try {
    execFileSync(process.execPath, [`${root}${script}`, '--check'], {cwd: root, stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}
