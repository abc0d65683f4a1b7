/**
 * Six questions that someone who knows the subject brings to the page, answered by keyboard alone. The answers were
 * worked out by hand from data/*.csv; nothing here asks the library.
 */
import {fileURLToPath} from 'node:url';
import {launch, openPage, untilDrawn} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {Keyboard} from './tools/keyboard.mjs';
import {serve, strictPolicy} from './tools/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const site = await serve({folders: {'/': `${dist}site/`}, headers: {'content-security-policy': strictPolicy}});
const browser = await launch();
const {check, finish} = checks();

/** In under a minute: at two keys a second, with half of it left to read. */
const mostKeys = 60;
/** Where the first link leads straight to the filter. */
const mostByFilter = 30;

const parties2010 =
  'Albania, Armenia, Austria, Belgium, Bosnia and Herzegovina, Bulgaria, Croatia, Cyprus, Denmark, France, Georgia, Latvia, Luxembourg, Malta, Moldova, Montenegro, North Macedonia, Norway, Poland, Portugal, Romania, Serbia, Slovakia, Slovenia, Spain, United Kingdom'.split(
    ', '
  );

await check('which states were Parties on 1 July 2010, and which had expressed consent only', () =>
  ask(async (keys) => {
    await keys.jump('Standards');
    await keys.to('Date');
    await keys.type('07012010'); // the browser of the tests writes the month first
    const map = keys.figure('treaty-map', 'since when');
    await map.says(/As of 1 July 2010, 26 States were Parties/);
    await map.says(/3 had expressed consent that was not yet in force \(Azerbaijan, Netherlands and Sweden\)/);
    await keys.to(/^The same as a table/);
    await keys.press('Enter');
    const rows = await map.rows();
    const named = (status) => rows.filter(([, is]) => is === status).map(([name]) => name);
    keys.same('Parties', named('Party'), parties2010);
    keys.same('consent only', named('Consent expressed, not yet in force'), ['Azerbaijan', 'Netherlands', 'Sweden']);
  })
);

await check('which states took more than seven years from signature to deposit', () =>
  ask(async (keys) => {
    await keys.jump('Standards');
    await keys.to('Skip the picture');
    await keys.press('Enter');
    await keys.to('Skip the picture');
    await keys.press('Enter');
    await keys.to(/^From signature to entry into force/);
    await keys.press('Enter');
    const matrix = keys.figure('treaty-matrix', 'from signature to entry into force');
    const rows = await matrix.pictured();
    const long = rows.filter((cells) => /^([7-9]|\d\d) years/.test(cells[4] ?? '')).map(([name]) => name);
    keys.same('more than seven years', long, ['Germany', 'Greece', 'Türkiye']);
  })
);

await check('how many events on non-punishment took place, and how many people came, as far as known', () =>
  ask(async (keys) => {
    await keys.jump('Monitoring');
    await keys.back('Themes');
    await keys.to('Find a name');
    await keys.type('non-pun');
    await keys.to(/^Non-punishment/);
    await keys.press('Space');
    await keys.figure('treaty-timeline', 'Events and projects').says(/^7 of the 107 events/);
    await keys.figure('treaty-bars', 'Who took part').says(/known at 2 of 7 events: ≈ 73 in all/);
  })
);

await check('which states have a fourth-round report, and what the dataset does not know', () =>
  ask(async (keys) => {
    await keys.jump('Monitoring');
    const matrix = keys.figure('treaty-matrix', 'rounds of evaluation');
    await matrix.says(/2 States \(Bulgaria and Moldova\) in round 4/);
    const rows = await matrix.pictured();
    const fourth = rows.filter((cells) => /^(Published|Recommendation)/.test(cells[4] ?? '')).map(([name]) => name);
    keys.same('published in round 4', fourth, ['Bulgaria', 'Moldova']);
    const visited = rows.filter((cells) => /^Visited/.test(cells[4] ?? '')).map(([name]) => name);
    keys.same('no more than visited', visited, [
      'Armenia',
      'Croatia',
      'Cyprus',
      'France',
      'Latvia',
      'Luxembourg',
      'Slovakia',
      'United Kingdom'
    ]);
    // 48 Parties and Aruba, but for the ten that were visited or more.
    const silent = rows.filter((cells) => /not in this dataset/.test(cells[4] ?? '')).map(([name]) => name);
    keys.same('of how many it is silent', [silent.length], [39]);
    await matrix.says(/The dataset is not complete: what is absent from it may still have happened/);
    await keys.section('Monitoring').says(/Not in this dataset/);
  })
);

await check('where the annual co-ordinators’ meetings were, and how attendance compares', () =>
  ask(async (keys) => {
    await keys.jump('Monitoring');
    await keys.back('Themes');
    await keys.back(/^Show all 14/);
    await keys.press('Enter');
    await keys.back(/^Annual meetings/);
    await keys.press('Space');
    await keys.figure('treaty-timeline', 'Events and projects').says(/^5 of the 107 events/);
    const bars = keys.figure('treaty-bars', 'Who took part');
    await bars.says(/known at 3 of 5 events: ≈ 360 in all/);
    const table = keys.figure('treaty-table', 'Events');
    await table.says(/5 of the 107 events/);
    keys.same(
      'places',
      (await table.pictured()).map(([, when, , where]) => `${when.slice(-4)} ${where}`),
      [
        '2025 Strasbourg, France',
        '2024 Vienna, Austria',
        '2023 Strasbourg, France',
        '2021 Strasbourg, France',
        '2018 Strasbourg, France'
      ]
    );
    const marks = await keys.figure('treaty-timeline', 'Events and projects').marks();
    keys.same(
      'attendance',
      marks.map((name) => name.replace(/ annual meeting.*Participants/, '')),
      [
        '2018 ≈ 60 persons, 41 countries',
        '2021 60 countries',
        '2023 130 persons, ≈ 60 countries',
        '2024 ≥ 170 persons, ≥ 60 countries',
        '2025 54 countries'
      ]
    );
  })
);

await check('what happened in, with and about the southern Mediterranean', () =>
  ask(async (keys) => {
    await keys.jump('To the filter');
    await keys.to('Find a name');
    await keys.type('prog');
    await keys.to(/^EU\/CoE South Programme/);
    await keys.press('Space');
    const timeline = keys.figure('treaty-timeline', 'Events and projects');
    const places = async () => (await keys.figure('treaty-table', 'Events').pictured()).map((cells) => cells[3]);
    await timeline.says(/^5 of the 107 events/);
    keys.same('in', await places(), [
      'Tunis, Tunisia',
      'Marrakesh, Morocco',
      'Tunis, Tunisia',
      'Tunis, Tunisia',
      'Rabat, Morocco'
    ]);
    await keys.back(/^Held in/);
    await keys.press('ArrowDown');
    await timeline.says(/^7 of the 107 events/);
    keys.same('with', await places(), [
      'Valletta, Malta',
      'Marrakesh, Morocco',
      '',
      'Tunis, Tunisia',
      'Strasbourg, France',
      'Strasbourg, France',
      'Rabat, Morocco'
    ]);
    await keys.press('ArrowDown');
    await timeline.says(/^9 of the 107 events/);
    keys.same('about', await places(), [
      'Baeza, Spain',
      'Tunis, Tunisia',
      'Valletta, Malta',
      '',
      '',
      '',
      'Tunis, Tunisia',
      'Strasbourg, France',
      'Rabat, Morocco'
    ]);
  }, mostByFilter)
);

await browser.close();
site.stop();
finish();

/** Opens the page, lets a person answer, and counts the keys. */
async function ask(answer, most = mostKeys) {
  const options = {url: `${site.origin}/?lang=en`, origins: [site.origin], viewport: {width: 1280, height: 800}};
  const {page, problems, close} = await openPage(browser, {...options, locale: 'en-GB'});
  await untilDrawn(page, ['treaty-map', 'treaty-trend', 'treaty-matrix']);
  const keys = new Keyboard(page, problems);
  await answer(keys).catch((error) => problems.add(error.message));
  console.log(`       ${keys.count} keys`);
  if (keys.count > most) problems.add(`${keys.count} keys instead of ${most} at most`);
  await close();
  return problems;
}
