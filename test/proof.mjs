/** Two proofs that the built pages can be trusted with other data than ours. */
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {openBench} from './tools/bench.mjs';
import {launch, openPage} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {secondProblems} from './tools/second.mjs';
import {
  drawnProblems,
  inUnicode,
  inWindows,
  recordProblems,
  treaty,
  treatyProblems,
  withoutTypes,
  withTypes
} from './tools/seeds.mjs';
import {serve, strictPolicy} from './tools/serve.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const headers = {'content-security-policy': strictPolicy};
const second = path('fixtures/second/');
const dist = path('../dist/');
const desktop = {viewport: {width: 1280, height: 900}};
const phone = {viewport: {width: 320, height: 640}};
/** The built pages as they are, and the same with another dataset beside them. */
const site = await serve({folders: {'/site/': `${dist}site/`}, headers});
const swapped = await serve({folders: {'/site/data/': second, '/site/': `${dist}site/`}, headers});
const partner = await serve({
  pages: {'/en.html': partnerPage('en'), '/fr.html': partnerPage('fr')},
  folders: {'/second/': second, '/cdn/': `${dist}cdn/`},
  headers
});
const browser = await launch();
const {check, finish} = checks();

await check('the seeds in a French Excel’s CSV are added up without a wrong number', () => seedsReplacing());
await check('the seeds as CSV UTF-8, with the treaty and a Party, are a dataset of their own', () => seedsAlone());
for (const language of ['en', 'fr']) {
  const named = `another convention, ${language}`;
  await check(`${named}, beside the dashboard's page`, () =>
    secondOn(`${swapped.origin}/site/?lang=${language}`, swapped, desktop, language)
  );
  await check(`${named}, by src in a partner's page at 320 px`, () =>
    secondOn(`${partner.origin}/${language}.html`, partner, phone, language, {tiles: true})
  );
  await check(`${named}, as CSV files through the workbench`, () => secondOnBench(language));
}

await browser.close();
for (const server of [site, swapped, partner]) server.stop();
finish();

/** As somebody does who has all that there is: the table of events is replaced. */
async function seedsReplacing() {
  const bench = await openBench(browser, site, 'fr', desktop);
  const {page, problems, close} = bench;
  await bench.choose([{name: 'activites.csv', mimeType: 'text/csv', buffer: inWindows(withTypes())}]);
  await bench.tallyIs([18, 17, 0, 1]);
  // Of the meeting in 2021 a sentence was typed in whose last number is no count: the person writes the one that is.
  await bench.write('Que compte-t-on', '60 countries');
  await bench.answer('Ajouter ou remplacer', 'replace');
  await bench.tallyIs([18, 17, 1, 0]);
  await page.getByRole('button', {name: 'comme « New York »'}).click();
  await bench.tallyIs([18, 16, 2, 0]);
  for (const problem of recordProblems((await bench.download()).tables)) problems.add(problem);
  for (const problem of await drawnProblems(page)) problems.add(problem);
  await close();
  return problems;
}

/** As somebody does who begins: the events, the treaty and one of its Parties, as the pages tell of them. */
async function seedsAlone() {
  const bench = await openBench(browser, site, 'fr', desktop);
  const {page, problems, close} = bench;
  await bench.choose([
    {name: 'activites.csv', mimeType: 'text/csv', buffer: inUnicode(withoutTypes())},
    ...treaty.map(({name, rows}) => ({name, mimeType: 'text/csv', buffer: inWindows(rows)}))
  ]);
  await page.locator('[name=base][value=own]').check();
  await bench.tallyIs([20, 7, 12, 1]);
  await bench.write('Que compte-t-on', '60 countries');
  await bench.tallyIs([20, 7, 13, 0]);
  await page.getByRole('button', {name: 'comme « New York »'}).click();
  await page.getByText('Corrigé par vous : Lieu').waitFor();
  for (const problem of recordProblems((await bench.download()).tables)) problems.add(problem);
  for (const problem of [...(await drawnProblems(page)), ...(await treatyProblems(page))]) problems.add(problem);
  await close();
  return problems;
}

function partnerPage(language) {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A partner's page</title>
    <meta name="viewport" content="width=device-width"><script type="module" src="cdn/treatyscope.js"></script></head>
    <body><treaty-dashboard src="second/datapackage.json"></treaty-dashboard></body></html>`;
}

async function secondOn(url, {origin}, options, language, how) {
  const {page, problems, close} = await openPage(browser, {url, origins: [origin], ...options});
  for (const problem of await secondProblems(page, language, how)) problems.add(problem);
  await close();
  return problems;
}

/** In English the files alone: the date of the data is typed in. In French with the description of their package. */
async function secondOnBench(language) {
  const bench = await openBench(browser, site, language, desktop);
  const {page, problems, close} = bench;
  const isDescribed = language === 'fr';
  const names = (await readdir(second)).filter((name) => /\.csv$/.test(name) || (isDescribed && /\.json$/.test(name)));
  await bench.choose(names.map((name) => second + name));
  await bench.tallyIs([1 + 13 + 1 + 11 + 4 + 4 + 3, 37, 0, 0]);
  if (!isDescribed) {
    await page.locator('[name=base][value=own]').check();
    await page.locator('[name=as_of]').fill('2024-06-30');
    await page.locator('[name=as_of]').press('Enter');
  }
  await bench.tallyIs([37, 37, 0, 0]);
  for (const problem of await secondProblems(page, language, {isDescribed})) problems.add(problem);
  await close();
  return problems;
}
