/** The dashboard in one file: from a disk, with nobody to ask, with script and without. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {axeProblems, launch, openPage, untilDrawn, visibleText} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';

const folder = fileURLToPath(new URL('../dist/site/file/', import.meta.url));
const limitKb = 300; // of gzip, 1 kB = 1000 bytes: what issue 5 allows
const said = {en: /48 States/, fr: /48 États/};
const browser = await launch();
const {check, finish} = checks();

for (const language of ['en', 'fr']) {
  const path = `${folder}dashboard.${language}.html`;
  const url = pathToFileURL(path).href;
  await check(`${language}: at most ${limitKb} kB`, async () => {
    const kb = gzipSync(await readFile(path), {level: 9}).length / 1000;
    console.log(`     ${kb.toFixed(1)} kB of gzip`);
    return kb > limitKb ? [`${kb.toFixed(1)} kB`] : [];
  });
  await check(`${language}: draws all of it from a disk, and asks nobody`, async () => {
    const {page, problems, close} = await openPage(browser, {viewport: {width: 1280, height: 800}, origins: []});
    const asked = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 100)));
    await page.goto(url);
    await untilDrawn(page, ['treaty-map', 'treaty-trend', 'treaty-timeline', 'treaty-bars', 'treaty-matrix']);
    const text = await page.evaluate(visibleText);
    const axe = await axeProblems(page);
    await close();
    const others = asked.filter((address) => address !== url && !address.startsWith('data:'));
    const own = [...problems].filter((problem) => !problem.includes('file:'));
    return [
      ...own,
      ...axe,
      ...others.map((address) => `asked for ${address}`),
      ...(said[language].test(text) ? [] : [text.slice(0, 200)])
    ];
  });
  await check(`${language}: without script it says its sentences, and who joined as a table`, async () => {
    const {page, close} = await openPage(browser, {javaScriptEnabled: false, origins: []});
    await page.goto(url);
    const text = await page.locator('body').innerText();
    const rows = await page.locator('tbody tr').count();
    await close();
    return [rows < 48 && `${rows} rows`, !said[language].test(text) && text.slice(0, 200)].filter(Boolean);
  });
}
await browser.close();
finish();
