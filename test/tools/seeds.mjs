import {seedEvents, seedTotals} from '../fixtures/seeds.mjs';
import {untilDrawn} from './browser.mjs';
import {drawn} from './drawn.mjs';

const csv = (rows) =>
  rows
    .map((row) => row.map(cell).join(';'))
    .join('\r\n')
    .concat('\r\n');

const cell = (text) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What Windows-1252 has where Latin-1 has control characters, as far as it is needed here. */
const windows = {'“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96};

/** A sheet as a French Excel saves it: "CSV (séparateur : point-virgule)". */
export const inWindows = (rows) => Buffer.from([...csv(rows)].map((sign) => windows[sign] ?? sign.codePointAt(0)));

/** The same as "CSV UTF-8". */
export const inUnicode = (rows) => Buffer.from(`\uFEFF${csv(rows)}`);

/** The seeds in the columns of an office. */
export const withTypes = () => [
  ['Titre', 'Type', 'Dates', 'Lieu', 'Participants'],
  ...seedEvents.map(({title, type, date, place, people}) => [title, type[0], date, place, people])
];

/** The same with the dates as sentences word them, and types only where the title does not say them. */
export const withoutTypes = () => [
  ['Titre', 'Type', 'Quand', 'Où', 'Nombre de participants'],
  ...seedEvents.map(({title, type, isUntold, date, worded = date, place, people}) => [
    title,
    isUntold ? type[0] : '',
    worded,
    place,
    people
  ])
];

/** The treaty, and the one State of which the pages say since when it is a Party. */
export const treaty = [
  {
    name: 'traite.csv',
    rows: [
      ['Traité', 'Titre', 'Ouverture à la signature', 'Lieu', 'Entrée en vigueur'],
      [
        'CETS 197',
        'Council of Europe Convention on Action against Trafficking in Human Beings',
        'May 2005',
        'Warsaw',
        '1 February 2008'
      ]
    ]
  },
  {
    name: 'parties.csv',
    rows: [
      ['Pays', 'Traité', 'Entrée en vigueur'],
      ['Turkey', 'CETS No. 197', '1 September 2016']
    ]
  }
];

/** What the dashboard says wrong of that treaty and its Party. */
export async function treatyProblems(page) {
  const [summary, map, trend] = await Promise.all(
    ['treaty-summary', 'treaty-map', 'treaty-trend'].map((tag) => drawn(page, tag))
  );
  const dates = (await page.locator('treaty-dashboard .dates').textContent()).replace(/\s+/g, ' ').trim();
  const told = [
    [dates, 'STCE n° 197 · Ouverture à la signature en mai 2005 · en vigueur depuis le 1er février 2008'],
    [summary.headlines[0].join(' '), '1 Partie au 16 novembre 2021'],
    [map.sentence, 'Au 16 novembre 2021, 1 État est Partie au traité STCE n° 197.'],
    [map.marks.TR, 'Türkiye: Partie depuis le 1er septembre 2016'],
    [trend.rows.map((row) => row.join(' ')).join(), '1er septembre 2016 en vigueur pour : Türkiye 0 1 1']
  ];
  return told.flatMap(([is, should]) => (is === should ? [] : [`${is}, not ${should}`]));
}

/** What the dataset that was taken away has wrong: each event with its days, place and counts. */
export function recordProblems({events, participants}) {
  const problems = [];
  const wrong = (title, what, is, should) => {
    const [found, wanted] = [JSON.stringify(is), JSON.stringify(should)];
    if (found !== wanted) problems.push(`${title.slice(0, 60)}: ${what} ${found}, not ${wanted}`);
  };
  wrong('all', 'events', events.length, seedEvents.length);
  wrong('all', 'counts', participants.length, seedEvents.flatMap(({counts = []}) => counts).length);
  for (const {title, type, days, where, mode, counts = [], people} of seedEvents) {
    const event = events.find((one) => one.title === title) ?? {};
    wrong(title, 'type', event.type, type[1]);
    wrong(title, 'days', [event.start_date, event.end_date ?? null], [days[0], days[1] ?? null]);
    wrong(title, 'place', [event.city ?? null, event.country ?? null], [where[0] ?? null, where[1] ?? null]);
    wrong(title, 'on the map', event.lat !== undefined, where[0] !== undefined);
    wrong(title, 'mode', event.mode, mode);
    const own = participants.filter((one) => one.event === event.id);
    wrong(
      title,
      'counts',
      own.map(({count, qualifier, unit}) => [count, qualifier, unit]),
      counts
    );
    for (const one of own) wrong(title, 'words of the source', one.verbatim, people);
    wrong(
      title,
      'in sums',
      own.every(({counted, basis}) => counted === 'yes' && basis === 'reported'),
      true
    );
  }
  return problems;
}

/** What the dashboard says wrong of the seeds: its figures, its sentence, each event in its tables and on its timeline. */
export async function drawnProblems(page) {
  const problems = [];
  const wrong = (what, is, should) => {
    const [found, wanted] = [JSON.stringify(is), JSON.stringify(should)];
    if (found !== wanted) problems.push(`${what}: ${found}, not ${wanted}`);
  };
  const tags = ['treaty-summary', 'treaty-bars.people', 'treaty-table.all', 'treaty-timeline.all'];
  await untilDrawn(page, tags);
  const [summary, bars, table, timeline] = await Promise.all(tags.map((tag) => drawn(page, tag)));
  const figure = (noun) => summary.headlines.find(([, one]) => one === noun);
  wrong('events', figure('événements'), [seedTotals.events, 'événements', 'dans ce jeu de données, de 2008 à 2021']);
  wrong('persons', figure('personnes'), [seedTotals.persons, 'personnes', seedTotals.cover]);
  const sentence = `Le jeu de données contient ${seedTotals.events} événements de 2008 à 2021. Le nombre de personnes est connu pour 6 événements sur 18 : ${seedTotals.persons} au total.`;
  wrong('sentence', summary.sentences.includes(sentence), true);
  // The last row under the bars is all of them.
  wrong('rows', [table.rows.length, bars.rows.length], [seedEvents.length, seedEvents.length + 1]);
  for (const {title, type, days, where, shown = ['inconnu', '']} of seedEvents) {
    const [, date, kind, place] = table.rows.find(([first]) => first === title) ?? [];
    wrong(title, [date, kind, place], [days[2], typeShown[type[1]] ?? type[0], where[2]]);
    const [, held, persons, , others] = bars.rows.find(([first]) => first === title) ?? [];
    wrong(title, [held, persons, others], [days[2], ...shown]);
    const [mark = '', ...more] = Object.values(timeline.marks).filter((text) => text.startsWith(`${title}: `));
    const people = shown[0] === 'inconnu' && shown[1] !== '' ? shown[1] : shown[0];
    const isRight = mark.includes(`Date ${days[2]}, `) && mark.includes(`Participants ${people}`) && more.length === 0;
    wrong(`${title} on the timeline, ${mark}`, isRight, true);
  }
  return problems;
}

/** Types that the dashboard calls otherwise than the sheet. */
const typeShown = {'publication-launch': 'Publication'};
