/** Every story in a bare page under the strictest policy, and every page of the built Storybook. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {datasetForVite} from '../scripts/vite-dataset.mjs';
import {axeProblems, launch, openPage, until} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve, strictPolicy} from './tools/serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const storybook = `${root}dist/site/storybook`;
const {entries} = JSON.parse(await readFile(`${storybook}/index.json`, 'utf8'));
const outDir = await mkdtemp(join(tmpdir(), 'story-page-'));
await buildStoryPage();

const bare = await serve({folders: {'/': outDir}, headers: {'content-security-policy': strictPolicy}});
const shell = await serve({folders: {'/': storybook}});
const browser = await launch();
const {check, finish} = checks();

for (const [number, name] of (await namesOfStories()).entries()) {
  await check(`${name}, bare, strict policy`, () => bareProblems(number));
}
for (const entry of Object.values(entries)) {
  await check(`${entry.title} / ${entry.name}, in Storybook`, () => storybookProblems(entry));
}

await browser.close();
for (const server of [bare, shell]) server.stop();
await rm(outDir, {recursive: true});
finish();

/** Storybook's own shell needs inline code; this page does not. */
function buildStoryPage() {
  return build({
    configFile: false,
    root: `${root}test/story-page`,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [datasetForVite(`${root}data`)],
    build: {outDir, assetsInlineLimit: 0, modulePreload: {polyfill: false}, chunkSizeWarningLimit: 2000}
  });
}

async function namesOfStories() {
  const {page, close} = await openPage(browser, {url: `${bare.origin}/`, origins: [bare.origin]});
  await until(page, 'list of stories', () => document.body.textContent.startsWith('['));
  const names = JSON.parse(await page.evaluate(() => document.body.textContent));
  await close();
  return names;
}

async function bareProblems(number) {
  const {page, problems, close} = await openPage(browser, {
    url: `${bare.origin}/?story=${number}`,
    origins: [bare.origin]
  });
  await until(page, 'settled', () => document.documentElement.hasAttribute('data-state'));
  const state = await page.evaluate(() => document.documentElement.getAttribute('data-state'));
  if (state !== 'settled') problems.add(state);
  for (const problem of await axeProblems(page, 'body', ['page-has-heading-one'])) problems.add(problem);
  await close();
  return [...problems].filter(isUnexpected);
}

async function storybookProblems({id, type}) {
  const url = `${shell.origin}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`;
  const {page, problems, close} = await openPage(browser, {url, origins: [shell.origin]});
  const content = type === 'docs' ? '#storybook-docs' : '#storybook-root';
  await until(page, 'rendered by Storybook', isShown, content);
  await page.waitForTimeout(300);
  if (type === 'story') {
    const outsideStory = ['region', 'page-has-heading-one', 'landmark-one-main'];
    for (const problem of await axeProblems(page, content, outsideStory)) problems.add(problem);
  }
  await close();
  return [...problems].filter(isUnexpected);
}

/** Runs in the page. */
function isShown(content) {
  const {classList} = document.body;
  return classList.contains('sb-show-main') && document.querySelector(content)?.children.length > 0;
}

/** Some stories show what happens when an address is wrong. */
function isUnexpected(problem) {
  return !/^404: |^console: Failed to load resource/.test(problem);
}
