import {axeProblems, openPage, until, untilDrawn, visibleText} from './browser.mjs';
import {largeWorkbook, rowsInLarge} from './large-workbook.mjs';

const lines = [
  'Trainings of 2018;;;;',
  'Title;Type;Date;Place;Participants',
  'Training of judges;training;05/06/2018;Riga;some 50',
  'Meeting;seminar;07/08/2018;Paris;1.200',
  'Wrong;seminar;31/02/2018;Nowheretown;12',
  'Total;;;;1262'
];

/** A file as an office in the west of Europe saves it: a title row, semicolons, dates that may be read in two ways. */
const file = {name: 'trainings.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n'), 'latin1')};

/** What goes wrong on the workbench page, from an empty bench to a dataset in the downloads, under the site's policy. */
export async function workbenchProblems(browser, site, options, language) {
  const url = `${site.origin}/a/folder/workbench.html?lang=${language}`;
  const {page, problems, close} = await openPage(browser, {url, origins: [site.origin], ...options});
  const step = (what) => stepProblems(page, what, problems);
  await page.waitForSelector('h1');
  if ((await page.evaluate(() => document.documentElement.lang)) !== language) problems.add('speaks another language');
  await page.waitForLoadState('networkidle'); // the dataset shown at present is here
  await step('empty');
  await page.setInputFiles('input[accept]', [file]);
  await page.waitForSelector('.question');
  await tallyIs(page, [3, 0, 0, 3]);
  await step('with questions');

  await answer(page);
  await tallyIs(page, [3, 2, 0, 1]);
  if ((await page.evaluate(() => document.activeElement.id)) !== 'tally') problems.add('the focus is lost');
  await page.locator('.cause button[aria-label*="31/02/2018"]').press('Enter');
  await page.locator('[name=value]').fill('28/02/2018');
  await page.locator('[name=value]').press('Enter');
  await tallyIs(page, [3, 2, 1, 0]);
  await untilDrawn(page, ['treaty-map', 'treaty-timeline']);
  if (!(await page.evaluate(visibleText)).includes('Training of judges')) problems.add('the event is not drawn');
  await step('repaired');

  for (const problem of await downloadProblems(page)) problems.add(problem);
  await page.locator('#tally button').press('Enter'); // undo
  await tallyIs(page, [3, 2, 0, 1]);
  for (const problem of await leaveProblems(page)) problems.add(problem);
  await close();
  return problems;
}

/** What goes wrong with a workbook that libraries unpack in a worker, which the site's policy refuses. */
export async function largeWorkbookProblems(browser, site) {
  const url = `${site.origin}/a/folder/workbench.html?lang=en`;
  const {page, problems, close} = await openPage(browser, {url, origins: [site.origin]});
  await page.waitForLoadState('networkidle');
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.setInputFiles('input[accept]', [{name: 'large.xlsx', mimeType, buffer: await largeWorkbook()}]);
  await tallyIs(page, [rowsInLarge, rowsInLarge, 0, 0]);
  await close();
  return problems;
}

async function stepProblems(page, what, problems) {
  for (const problem of await axeProblems(page)) problems.add(`${what}: ${problem}`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (width > 0) problems.add(`${what}: scrolls sideways by ${width} px`);
}

/** By keyboard: the first answer to the question about dates. */
async function answer(page) {
  const radio = page.locator('.question input[value=dmy]');
  await radio.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
}

function tallyIs(page, counts) {
  return until(
    page,
    `status says ${counts}`,
    (wanted) => {
      const said = document.querySelector('[role=status] strong')?.textContent ?? '';
      return (said.match(/\d+/g) ?? []).join() === wanted.join();
    },
    counts
  );
}

async function downloadProblems(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#take ~ .buttons .first').click()
  ]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const {resources} = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const events = resources.find(({name}) => name === 'events').data;
  const dates = events.filter(({title}) => title === 'Training of judges').map(({start_date: date}) => date);
  return dates.join() === '2018-06-05' ? [] : [`the dataset downloaded says ${dates.join() || 'nothing'}`];
}

/** Work that was not downloaded is not lost without a warning. */
async function leaveProblems(page) {
  const asked = new Promise((resolve) => page.once('dialog', resolve));
  await page.close({runBeforeUnload: true});
  const late = new Promise((resolve) => setTimeout(resolve, 5000));
  const dialog = await Promise.race([asked, late]);
  await dialog?.accept();
  return dialog?.type() === 'beforeunload' ? [] : ['left without a warning'];
}
