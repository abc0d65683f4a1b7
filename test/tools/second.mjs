import {days, since} from '../fixtures/second/expected.mjs';
import {said} from '../fixtures/second/said.mjs';
import {until, untilDrawn} from './browser.mjs';
import {drawn} from './drawn.mjs';

const tags = [
  'treaty-summary',
  'treaty-map',
  'treaty-trend',
  'treaty-timeline.all',
  'treaty-bars.people',
  'treaty-table.all'
];

/** What belongs to the dataset of the repository and to no other. */
const foreign =
  /CETS|STCE|\b197\b|GRETA|Council of Europe|Conseil de l.Europe|traffick|traite des|Kosovo|Warsaw|Varsovie/i;

/**
 * What a dashboard of the invented convention gets wrong: at the date of its data, then day by day. Drawn in `tiles` it
 * has a place for every Party; `isDescribed`, it came with the description of its package.
 */
export async function secondProblems(page, language, {tiles = false, isDescribed = true} = {}) {
  const problems = [];
  const same = (what, found, wanted) => {
    const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
    if (is !== should) problems.push(`${what}: ${is}, not ${should}`);
  };
  await untilDrawn(page, tags);
  const own = {...said[language], ...(tiles && {elsewhere: said[language].elsewhere.slice(1)})};
  await pageProblems(page, {...own, ...(!isDescribed && {boundaries: own.asOf})}, same);
  const texts = await Promise.all(tags.map(async (tag) => (await drawn(page, tag)).text));
  const [foreigner] = foreign.exec(texts.join(' ')) ?? [];
  same('what belongs to another convention', foreigner, undefined);
  for (const day of days) await dayProblems(page, day, own, same);
  return problems;
}

/** At the date of the data: title, figures, sentence, since when, events and counts. */
async function pageProblems(page, own, same) {
  const [summary, map, , timeline, bars, table] = await Promise.all(tags.map((tag) => drawn(page, tag)));
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  same('title', plain(await page.locator('treaty-dashboard [part=title]').textContent()), own.title);
  same('dates', plain(await page.locator('treaty-dashboard .dates').textContent()), own.dates);
  const isTold = (headline) => summary.headlines.some((each) => each.join() === headline.join());
  same(
    'missing headlines',
    own.headlines.filter((headline) => !isTold(headline)),
    []
  );
  same('sentence', map.sentence, own.map);
  for (const [state, dates] of Object.entries(since)) {
    const date = dates[own.lang === 'fr' ? 1 : 0];
    const row = map.rows.find(([name]) => name === own.names[state]);
    same(`since when ${state}`, row?.[2], date);
    const mark = map.marks[state];
    const isInList = map.elsewhere.some((line) => line.includes(own.names[state]));
    const isRight = mark === undefined ? isInList : mark.startsWith(`${own.names[state]}: ${own.since} ${date}`);
    same(`mark of ${state}`, isRight, true);
  }
  same('who left', map.marks.TR?.replace(/, TR$/, ''), `${own.names.TR}: ${own.left}`);
  same('what is not on the map', map.elsewhere, own.elsewhere);
  same(
    'notes',
    [own.boundaries, own.asOf].filter((note) => !map.notes.some((one) => one.startsWith(note))),
    []
  );
  const inTimeline = [...Object.values(timeline.marks), timeline.text].join(' ');
  same(
    'missing in the timeline',
    own.events.filter(([title]) => !inTimeline.includes(title)),
    []
  );
  same('events', table.rows, own.events);
  same('counts', bars.rows.slice(0, -1), own.counts); // the last is all of them
}

/** On a day: trend, clock, and what every state is, on the map and in its table. */
async function dayProblems(page, {date, signatures, deposits, parties, statuses, none}, own, same) {
  await page.locator('treaty-clock input[type=date]').fill(date);
  await until(
    page,
    `the clock on ${date}`,
    ([day]) => {
      const roots = (node) => [
        node,
        ...[...node.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? roots(e.shadowRoot) : []))
      ];
      const [field] = roots(document).flatMap((root) => [...root.querySelectorAll('input[type=date]')]);
      return field?.value === day;
    },
    [date]
  );
  const [summary, map, trend] = await Promise.all(tags.slice(0, 3).map((tag) => drawn(page, tag)));
  const slider = await page.locator('treaty-clock input[type=range]').getAttribute('aria-valuetext');
  const at = (what) => `${date}, ${what}`;
  same(at('clock'), Number(/: ?(\d+) /.exec(slider.replace(/[\u00A0\u202F]/g, ' '))?.[1]), parties);
  same(at('Parties in figures'), summary.headlines[0]?.[0], String(parties));
  const [one, two, three, four, five] = own.trendOf;
  const numbers = `${one}${parties}${two}${deposits}${three}`;
  same(at('trend'), trend.sentence.includes(numbers) && trend.sentence.includes(`${four}${signatures}${five}`), true);
  const step = trend.rows.findLast((row, index) => index >= 0 && isoOf(row[0]) <= date);
  same(at('table of the trend'), step?.slice(2), [signatures, deposits, parties].map(String));
  const told = Object.entries(own.names).map(([state, name]) => [
    state,
    map.rows.find(([first]) => first === name)?.[1]
  ]);
  const wanted = Object.keys(own.names).map((state) => {
    const [status] = Object.entries(statuses).find(([, states]) => states.includes(state)) ?? [];
    return [state, status && own.statuses[status]];
  });
  same(at('statuses'), told, wanted);
  same(at('classes of the legend'), legendOf(map.legend), legendWanted(own, parties, statuses));
  const kinds = Object.entries(map.kinds).map(([state, kind]) => [state, kindOf(kind)]);
  const drawnAs = kinds.map(([state]) => {
    const [status = 'none'] = Object.entries(statuses).find(([, states]) => states.includes(state)) ?? [];
    return [state, status];
  });
  same(
    at('classes on the map'),
    kinds.filter(([, kind]) => kind !== 'none'),
    drawnAs.filter(([, kind]) => kind !== 'none')
  );
  same(
    at('nothing for'),
    none.filter((state) => map.marks[state] !== undefined),
    []
  );
}

/** How many the legend counts as Parties, in all its classes of years, and in each of its statuses. */
function legendOf(legend) {
  const items = legend.map((item) => /^(.+?) (\d+)$/.exec(item)?.slice(1) ?? [item, '?']);
  const isYears = ([label]) => /^\d/.test(label);
  const bound = items.filter(isYears).reduce((sum, [, count]) => sum + Number(count), 0);
  return [bound, ...items.filter((item) => !isYears(item)).map(([label, count]) => `${label} ${count}`)];
}

function legendWanted(own, parties, {party: _, ...others}) {
  return [parties, ...Object.entries(others).map(([status, states]) => `${own.statuses[status]} ${states.length}`)];
}

/** The status that a mark is drawn in: a Party in the class of its years. */
function kindOf(classes) {
  const names = classes.split(' ').filter((name) => !['state', 'tile', 'magnet', 'on', ''].includes(name));
  return /^since-\d$/.test(names[0]) ? 'party' : (names[0] ?? 'none');
}

const months = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
};

/** A day in words as ISO: "1 July 2010", "1er juillet 2010". */
function isoOf(text) {
  const [, day, name, year] = /^(\d+)(?:er)? (\S+) (\d+)$/.exec(text) ?? [];
  const month = Object.values(months)
    .map((names) => names.split(' ').indexOf(name))
    .find((at) => at >= 0);
  return `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
