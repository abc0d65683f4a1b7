/**
 * `npm run docs:pictures`: the pictures in the guides, taken from the built site as a person would see it, into
 * `docs/pictures/`, with the date of the data they show. Needs a build.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {launch, untilDrawn} from '../test/tools/browser.mjs';
import {serve} from '../test/tools/serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}docs/pictures`;
const [serif, green] = [...(await readFile(`${root}docs/theming.md`, 'utf8')).matchAll(/```css\n([\s\S]*?)```/g)].map(
  ([, css]) => css
);
const themed = (css) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A house style</title><style>body{margin:16px}${css}</style>
   <script type="module" src="/cdn/treatyscope.js"></script></head><body><treaty-data src="/data/datapackage.json"><treaty-map></treaty-map></treaty-data></body></html>`;
const {origin, stop} = await serve({
  pages: {'/serif.html': themed(serif), '/green.html': themed(green)},
  folders: {'/': `${root}dist/site`}
});
const browser = await launch();

const drawn = (tag) => (page) => untilDrawn(page, [tag]);
/** Each picture: where it is taken, how large, and what is done before. */
const pictures = {
  'view-map': {path: 'view/map/since/en/', height: 760, before: drawn('treaty-map')},
  'map-2010': {path: 'view.html?widget=map&date=2010-07-01&lang=en', height: 700, before: drawn('treaty-map')},
  'embed-dialog': {
    path: 'view/map/since/en/',
    height: 760,
    async before(page) {
      await untilDrawn(page, ['treaty-map']);
      await page.getByRole('button', {name: 'Menu'}).first().click();
      await page.getByRole('menuitem', {name: 'Embed…'}).click();
      await page.getByRole('dialog').waitFor();
      await page.getByRole('button', {name: 'Copy', exact: true}).first().waitFor();
    }
  },
  story: {
    path: 'stories/from-warsaw-to-48-parties/en/#a-steady-stream',
    width: 1100,
    height: 720,
    before: drawn('treaty-map')
  },
  workbench: {
    path: 'workbench.html?lang=en',
    height: 760,
    async before(page) {
      await page.locator('input[type=file]').first().waitFor({state: 'attached'});
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({name: 'mai.csv', mimeType: 'text/csv', buffer: Buffer.from(await sample())});
      await page.getByText('mai.csv').first().waitFor();
    }
  },
  'theme-serif': {path: 'serif.html', width: 720, height: 640, before: drawn('treaty-map')},
  'theme-green': {path: 'green.html', width: 720, height: 640, before: drawn('treaty-map')}
};

await mkdir(out, {recursive: true});
for (const [name, {path, width = 900, height, before}] of Object.entries(pictures)) {
  const context = await browser.newContext({viewport: {width, height}, reducedMotion: 'reduce', locale: 'en-GB'});
  const page = await context.newPage();
  await page.goto(`${origin}/${path}`);
  await before(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  const picture = await page.screenshot({path: `${out}/${name}.png`});
  console.log(`${name}.png ${(picture.length / 1000).toFixed(0)} kB`);
  await context.close();
}
const {as_of} = JSON.parse(await readFile(`${root}data/datapackage.json`, 'utf8'));
await writeFile(`${out}/made.json`, `{"as_of": ${JSON.stringify(as_of)}}\n`);
await browser.close();
stop();

/** The file that the guide for analysts writes. */
async function sample() {
  const guide = await readFile(`${root}docs/start-analyst.md`, 'utf8');
  return /<<'END'\n([\s\S]*?)END\n/.exec(guide)[1];
}
