/** What is due in a dataset and what is made from it, as plain lines: functions of what they are given, and of a date. */

/** How old data may be before somebody should look, in days; and a visit without its report, in months. */
const freshDays = 31;
const reportMonths = 18;

const day = 86_400_000;
const daysBetween = (from, until) => Math.round((Date.parse(until) - Date.parse(from)) / day);
const said = (states, id) => states.get(id)?.name ?? id;
const listed = (names) => [...new Set(names)].sort().join(', ');

/** A line for the steward: what is due, and what to do about it. */
const due = (what, cure) => ({what, cure});

/** How old the data are, and whether all parts of the package say the same of that. */
export function ofAge({info, coverage}, today) {
  const days = daysBetween(info.as_of, today);
  const others = Object.entries(coverage).filter(([, {as_of: asOf}]) => asOf !== undefined && asOf !== info.as_of);
  return [
    ...(days > freshDays
      ? [
          due(
            `the data are known to ${info.as_of}, ${days} days ago`,
            'go through the monthly list in docs/steward.md, then raise as_of'
          )
        ]
      : []),
    ...others.map(([table, {as_of: asOf}]) =>
      due(
        `${table} is known to ${asOf}, the package to ${info.as_of}`,
        'give both the same as_of in data/datapackage.json'
      )
    )
  ];
}

/** What lay ahead when the data were last looked at, and what should have followed by now. */
export function ofDates({info, tables}, today) {
  const states = byId(tables.states);
  const ahead = (date) => date !== undefined && date > info.as_of;
  const reached = (date) => date.padEnd(10, '-01').slice(0, 10) <= today;
  const months = (date) => daysBetween(date.padEnd(10, '-01'), today) / 30.4;
  const entries = tables.ratifications.flatMap(({state, entry_into_force_date: on, denunciation_effect: off}) =>
    [
      [on, 'enters into force'],
      [off, 'takes leave']
    ]
      .filter(([date]) => ahead(date))
      .map(([date, verb]) => [date, `${said(states, state)} ${verb}`])
  );
  const events = tables.events.filter(({start_date: on}) => ahead(on)).map(({start_date: on, title}) => [on, title]);
  const dates = [...entries, ...events].sort();
  const noEntry = tables.ratifications.filter(({deposit_date: deposit, entry_into_force_date: on}) => deposit && !on);
  const silent = tables.evaluations.filter(
    ({visit_end: end, report_published: out, report_adopted: adopted}) =>
      end && !out && !adopted && months(end) > reportMonths
  );
  return [
    ...dates.map(([date, what]) =>
      due(
        `${date}: ${what}${reached(date) ? ', which has come' : ''}`,
        reached(date) ? 'check that it took place, and raise as_of' : 'nothing before that day'
      )
    ),
    ...noEntry.map(({state}) =>
      due(`${said(states, state)}: a deposit without its entry into force`, 'work it out by the rule of the instrument')
    ),
    ...(silent.length > 0
      ? [
          due(
            `visits of more than ${reportMonths} months ago without a report: ${listed(silent.map(({state, round}) => `${said(states, state)} ${round?.join(' and ') ?? '(urgent)'}`))}`,
            'look for the report; leave the cell empty where none is found'
          )
        ]
      : [])
  ];
}

/** What each State that ever took a step, or is spoken of, needs: names, a row, a tile, a place on the map. */
export function ofStates({tables, info}, {tiles, places}) {
  const states = byId(tables.states);
  const parties = [...new Set(tables.ratifications.map(({state}) => state))];
  const without = (ids, has) => ids.filter((id) => !has(id));
  const languages = (info.languages ?? ['en']).filter((language) => language !== 'en');
  const rows = without(parties, (id) => states.has(id));
  const nameless = languages.flatMap((language) =>
    tables.states.filter((state) => !state[`name_${language}`]).map(({id, name}) => `${name ?? id} (${language})`)
  );
  const untitled = tables.regions.filter(({title_fr: french}) => languages.includes('fr') && !french).map(({id}) => id);
  const known = parties.filter((id) => states.has(id) && states.get(id).kind !== 'organisation');
  const noTile = without(known, (id) => tiles.has(id));
  const noPlace = without(known, (id) => places.has(id));
  const lonely = known.filter((id) => !states.get(id).memberships?.length);
  return [
    ...(rows.length > 0
      ? [due(`no row in data/states.csv for ${listed(rows)}`, 'add it, with its names, codes and memberships')]
      : []),
    ...(nameless.length > 0
      ? [due(`no name of ${listed(nameless)}`, 'write it into data/states.csv, from a source')]
      : []),
    ...(untitled.length > 0
      ? [due(`no French title of the regions ${listed(untitled)}`, 'write title_fr into data/regions.csv')]
      : []),
    ...(noTile.length > 0
      ? [
          due(
            `no tile for ${listed(noTile.map((id) => said(states, id)))}`,
            'give it a square in src/geo/tiles.ts; until then it stands in a row below'
          )
        ]
      : []),
    ...(noPlace.length > 0
      ? [
          due(
            `no place on any map for ${listed(noPlace.map((id) => said(states, id)))}`,
            'add it to scripts/geometry/patches.json and run npm run geometry'
          )
        ]
      : []),
    ...(lonely.length > 0
      ? [
          due(
            `no membership of ${listed(lonely.map((id) => said(states, id)))}`,
            'say in data/states.csv of what it is a member, or that this was not read'
          )
        ]
      : [])
  ];
}

/** Events whose place nobody can find, and events whose counts say less than they could. */
export function ofPlaces({tables}, gazetteer) {
  const key = ({city, country}) => `${city}, ${country}`;
  const known = new Set(gazetteer.map(key));
  const lost = tables.events.filter((event) => event.city && !known.has(key(event)));
  const unplaced = tables.events.filter(({city, lat}) => city && lat === undefined);
  return [
    ...(lost.length > 0
      ? [
          due(
            `places that data/gazetteer.csv does not have: ${listed(lost.map(key))}`,
            'add city, country, latitude, longitude and source'
          )
        ]
      : []),
    ...(unplaced.length > 0
      ? [
          due(
            `events without coordinates: ${listed(unplaced.map(({id}) => id))}`,
            'fill lat and lon from data/gazetteer.csv'
          )
        ]
      : [])
  ];
}

/** What was made from the data and no longer says the same: sentences of stories, pages of profiles, pictures. */
export function ofThingsMade({tables, info}, {moved, profiles, pictures}) {
  const states = new Set(tables.states.map(({id}) => id));
  const gone = profiles.filter((id) => !states.has(id));
  return [
    ...moved.map(({file, line, written, now}) =>
      due(
        `${file}:${line} says ${written}, the data ${now ?? 'know no such figure'}`,
        'write the new figure, and read the sentence around it'
      )
    ),
    ...(gone.length > 0
      ? [due(`pages for profiles of ${listed(gone)}, who are not in data/states.csv`, 'change src/embed/catalogue.ts')]
      : []),
    ...(pictures === info.as_of
      ? []
      : [due(behind(pictures), 'npm run build && npm run docs:pictures, and look at them')])
  ];
}

const behind = (asOf) =>
  asOf === undefined ? 'no pictures in docs/pictures' : `the pictures in docs/ were made from data as of ${asOf}`;

const byId = (rows) => new Map(rows.map((row) => [row.id, row]));
