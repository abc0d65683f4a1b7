import {readFile} from 'node:fs/promises';
import {openPage, until} from './browser.mjs';

/** The workbench as a person uses it: files are chosen, questions answered by a click, the dataset taken away. */
export async function openBench(browser, site, language, options) {
  const url = `${site.origin}/site/workbench.html?lang=${language}`;
  const opened = await openPage(browser, {url, origins: [site.origin], ...options});
  const {page} = opened;
  await page.waitForSelector('h1');
  await page.waitForLoadState('networkidle'); // the dataset shown at present is here
  return {
    ...opened,
    /** Chooses files: a name and its bytes, or a path. */
    async choose(files) {
      await page.setInputFiles('input[accept]', files);
      await page.waitForSelector('#tally strong');
    },
    /** The numbers that the status says: read, accepted, repaired, rejected. */
    tallyIs: (counts) => until(page, `status says ${counts}`, saysTally, counts),
    /** Answers the question whose heading says so. */
    async answer(heading, value) {
      const question = page.locator('.question', {has: page.locator('legend', {hasText: heading})}).first();
      await question.locator(`input[value="${value}"]`).check();
      await question.locator('button').click();
    },
    /** Writes an answer of one's own. */
    async write(heading, text) {
      const question = page.locator('.question', {has: page.locator('legend', {hasText: heading})}).first();
      await question.locator('input[name=other]').fill(text);
      await question.locator('button').click();
    },
    /** The tables of the dataset that is downloaded. */
    async download() {
      const waiting = page.waitForEvent('download');
      await page.locator('#take ~ .buttons .first').click();
      const {resources, ...info} = JSON.parse(await readFile(await (await waiting).path(), 'utf8'));
      return {info, tables: Object.fromEntries(resources.map(({name, data}) => [name, data]))};
    }
  };
}

/** Runs in the page. */
function saysTally(wanted) {
  const said = document.querySelector('[role=status] strong')?.textContent ?? '';
  return (said.match(/\d+/g) ?? []).join() === wanted.join();
}
