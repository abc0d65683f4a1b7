/**
 * The built Storybook, in its place in the site: every story and every page opens without an error, a foreign request or
 * anything that axe finds; what an address brings obeys the list of the pages for views; the panel gives, for every story
 * and for settings drawn by lot, what shows just that in an empty page. `--draws 200` draws so many, `--seed 7` others;
 * `--only charts-map` takes the stories whose id holds that.
 */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {axeProblems, launch, openPage, until} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {embedding} from './tools/embedding.mjs';
import {serve} from './tools/serve.mjs';
import {openStories} from './tools/stories-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {entries} = JSON.parse(await readFile(`${root}dist/site/storybook/index.json`, 'utf8'));
const option = (name, other) =>
  Number(process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : other);
const site = await serve({folders: {'/somewhere/': `${root}dist/site`}});
const frame = `${site.origin}/somewhere/storybook/iframe.html`;
const browser = await launch();
const {check, finish} = checks();
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '';
const all = Object.values(entries).filter(({id}) => id.includes(only));

const stories = await openStories(browser, site.origin, frame);
const empty = await embedding(browser, site.origin, `${site.origin}/somewhere/`);
for (const entry of all.filter(({type}) => type === 'story'))
  await check(`${entry.title} / ${entry.name}`, () => storyProblems(entry));
await check('settings drawn by lot: what the panel gives shows the same', () =>
  empty.drawnByLot(stories, option('--draws', 200), option('--seed', 1))
);
await stories.close();
for (const entry of all.filter(({type}) => type === 'docs'))
  await check(`${entry.title}, documentation`, () => docsProblems(entry));
await gates();

await browser.close();
site.stop();
finish();

async function storyProblems({id}) {
  const problems = await stories.show(id);
  const outsideStory = ['region', 'page-has-heading-one', 'landmark-one-main'];
  const isPaper = id.endsWith('--print');
  return [
    ...problems.filter((problem) => isUnexpected(problem, id)),
    // Nothing on paper is pressed or jumped to, and no page shows it but the one that prints.
    ...(await axeProblems(
      stories.page,
      '#storybook-root',
      isPaper ? [...outsideStory, 'target-size', 'landmark-unique'] : outsideStory
    )),
    // What is selected in the stories of the row of chips a script has put there, which no markup says.
    ...(isPaper || id.startsWith('controls-selection') ? [] : await empty.problemsOf(stories))
  ];
}

/** A guide says something; the page of an element, what the element takes. */
async function docsProblems({id, tags}) {
  const {page, problems, close} = await openPage(browser, {
    url: `${frame}?id=${id}&viewMode=docs`,
    origins: [site.origin]
  });
  await until(page, 'rendered by Storybook', isShown, '#storybook-docs', 30);
  await page.waitForTimeout(300);
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('.docblock-argstable-body td:first-child')].map((cell) => cell.textContent)
  );
  const words = await page.evaluate(() => document.querySelector('#storybook-docs').innerText.split(/\s+/).length);
  await close();
  const isGuide = tags.includes('unattached-mdx');
  return [...problems]
    .filter((problem) => isUnexpected(problem, id))
    .concat(
      isGuide && words < 100 ? [`a guide of ${words} words`] : [],
      isGuide || names.length > 0 || !tags.includes('autodocs') || /story|note|data/.test(id)
        ? []
        : ['no table of what the element takes']
    );
}

/** What an address brings: ours is shown, and what is somebody else's is refused in words, without a request. */
async function gates() {
  const evil = 'https_3A_2F_2Fevil_2Eexample_2Fdatapackage_2Ejson';
  const refused = {
    'another dataset': `globals=data:${evil}`,
    'another dataset by a setting': 'args=dataset:evil',
    'an address for the data': 'args=src:evil',
    'a group': 'args=group:evil',
    'words of its own': 'args=heading:evil'
  };
  for (const [what, query] of Object.entries(refused))
    await check(`an address that brings ${what} draws nothing`, async () => {
      const {text, problems, requests} = await opened(query);
      return [
        ...problems,
        ...(/not ours to show/.test(text) ? [] : [`says ${text.slice(0, 80)}`]),
        ...requests.filter((url) => /evil|datapackage/.test(url) && url.includes('evil') && !url.startsWith(frame))
      ];
    });
  await check('an address that sets what an element takes is shown', async () => {
    const {text, problems} = await opened('args=date:2012;states[0]:FR&globals=language:fr;width:480');
    return [...problems, ...(/31 décembre 2012/.test(text) ? [] : [`says ${text.slice(0, 80)}`])];
  });
}

async function opened(query) {
  const {page, problems, close} = await openPage(browser, {origins: [site.origin]});
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${frame}?id=charts-map--ordinary&viewMode=story&${query}`);
  await until(page, 'rendered by Storybook', isShown, '#storybook-root', 30);
  await until(
    page,
    'a sentence',
    () =>
      document.querySelector('[role=alert]') ??
      document.querySelector('treaty-map')?.shadowRoot?.querySelector('[part=sentence]')
  );
  const text = await page.evaluate(
    () =>
      document.querySelector('#storybook-root').textContent +
      (document.querySelector('treaty-map')?.shadowRoot?.textContent ?? '')
  );
  await close();
  return {text, problems: [...problems], requests};
}

/** Runs in the page. */
function isShown(content) {
  const {classList} = document.body;
  return classList.contains('sb-show-main') && document.querySelector(content)?.children.length > 0;
}

/** Some stories show what happens when a dataset is not there, and no other story may miss anything. */
function isUnexpected(problem, id) {
  const isMissing = /^404: .*\/(nowhere|none)\.json$|^console: Failed to load resource/.test(problem);
  return !(isMissing && /failed-load|wrong-address|--docs$/.test(id));
}
