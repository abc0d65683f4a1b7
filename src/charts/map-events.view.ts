import {sumCounts} from '../data/counting.js';
import {rows, total} from '../data/facts.js';
import type {Facts, Tally} from '../data/facts.js';
import type {TreatyEvent} from '../data/records.js';
import {isForward} from '../data/rows.js';
import {eventTypes} from '../data/schema.js';
import type {Selection} from '../data/selection.js';
import {place} from '../geo/place.js';
import type {Words} from '../words/index.js';
import {groundNotes, openStates, placesIn, statesByName} from './map-ground.view.js';
import type {MapAsk, MapListed, MapSymbol, MapView} from './map.view.js';
import {stateName, titleOf} from './names.js';
import {coverageText, sourcesOf} from './provenance.js';
import {tipText} from './view.js';
import type {Figure, Tip, ViewRow} from './view.js';

/** Events at one place: a city on the map, a state in the tiles. */
interface Spot {
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly point?: readonly [number, number];
  readonly events: readonly TreatyEvent[];
}

const statutory = 'statutory-meeting';

/** Works out where events were held, for a map, tiles or a table. */
export function eventsOnMap(facts: Facts, selection: Selection, how: MapAsk, words: Words): MapView {
  const {dataset} = facts;
  const {places} = words;
  // Meetings that statutes fix would bury everything else under two seats; who names them has them.
  const isSilent = !selection.types?.length;
  const where: Selection = isSilent
    ? {...selection, types: eventTypes.filter((type) => type !== statutory)}
    : selection;
  const events = rows(facts, 'events', where);
  const left = isSilent ? total(facts, 'events', {...selection, types: [statutory]}).value : 0;
  const spots = spotsOf(facts, events, how, words);
  const drawn = spots.flatMap((spot) => spot.events);
  const isDrawn = new Set(drawn.map(({id}) => id));
  const listed = events.filter(({id}) => !isDrawn.has(id));
  const tallyOf = (spot: Spot): Tally =>
    how.measure === 'events'
      ? plain(spot.events.length, spot.key)
      : sumCounts(
          dataset,
          spot.events.map(({id}) => id),
          'persons',
          spot.key
        );
  const tips = new Map(spots.map((spot) => [spot.key, tipOf(facts, spot, words)]));
  const symbols = spots
    .map(
      (spot): MapSymbol => ({
        key: spot.key,
        state: spot.state,
        ...(spot.point && {point: spot.point}),
        label: tipText(tips.get(spot.key)!),
        tally: tallyOf(spot),
        events: spot.events.map(({id}) => id),
        isPicked: spot.events.some((event) => isForward(facts, event, selection))
      })
    )
    .sort((a, b) => (b.tally.value || 0) - (a.tally.value || 0));
  const figure = (tally: Tally, counted: readonly TreatyEvent[], measure: 'events' | 'persons' = 'events'): Figure => ({
    text: words.amount(tally),
    tally,
    selection: where,
    measure,
    rows: ['events', counted]
  });
  const persons = total(facts, 'persons', where);
  const open = openStates(how, dataset);
  return {
    ...how,
    title: places.titles[how.measure],
    sentence:
      how.measure === 'events'
        ? places.held(figure(plain(drawn.length), drawn), spots.length, figure(plain(listed.length), listed))
        : places.tookPart(figure(persons, events, 'persons'), persons.n, figure(plain(events.length), events)),
    reading: places.readings[how.measure],
    columns: [
      ...['title', 'start_date', 'city'].map((key) => ({key, label: places.columns[key] ?? key})),
      {key: 'persons', label: words.events.unit('persons', 2), numeric: true},
      {key: 'drawn', label: places.columns['drawn'] ?? ''}
    ],
    rows: events.map((event) => rowOf(facts, event, isDrawn.has(event.id), words)),
    notes: [
      ...(left > 0 ? [places.statutory(left)] : []),
      ...groundNotes(
        dataset,
        open,
        events.flatMap(({country}) => country ?? []),
        words
      )
    ],
    sources: sourcesOf(dataset, events),
    asOf: words.asOf(dataset.info.as_of),
    coverage: coverageText(dataset, 'events', words),
    ...(events.length === 0 && {empty: places.noEvents}),
    states: statesByName(dataset, words).map(({id, name}) => ({
      id,
      kind: 'none',
      isPicked: false,
      ...(open.has(id) && {label: name})
    })),
    symbols,
    legend: [],
    elsewhere: elsewhereOf(facts, listed, how, words),
    hasPicked: symbols.some(({isPicked}) => isPicked),
    insetNames: words.map.insets,
    tip: (key) => tips.get(key) ?? (open.has(key) ? {title: stateName(dataset, key, words.lang), lines: []} : undefined)
  };
}

const plain = (value: number, key = ''): Tally => ({key, value, precision: 'exact', n: value, of: value, withheld: 0});

/** Where events stand in the picture: by city on the map, by state in tiles; those that stand nowhere are left out. */
function spotsOf(facts: Facts, events: readonly TreatyEvent[], how: MapAsk, words: Words): readonly Spot[] {
  const {dataset} = facts;
  const hasTile = placesIn(how);
  const spots = new Map<string, Spot>();
  for (const event of events) {
    const {country = '', city, lat, lon} = event;
    const isTile = how.form === 'tiles';
    const point = isTile || lat === undefined || lon === undefined ? undefined : place(lat, lon, how.frame);
    if (isTile ? !country || !hasTile(country) : !point || !city) continue;
    const key = isTile ? country : `${country}:${city}`;
    const known = spots.get(key);
    const name = isTile ? stateName(dataset, country, words.lang) : (city ?? '');
    spots.set(key, {key, name, state: country, ...(point && {point}), events: [...(known?.events ?? []), event]});
  }
  return [...spots.values()];
}

/** One event by its title; several by their number, their years and their persons. */
function tipOf({dataset}: Facts, {name, events}: Spot, words: Words): Tip {
  const persons = sumCounts(
    dataset,
    events.map(({id}) => id),
    'persons'
  );
  const [first] = events;
  const last = events.at(-1);
  const count = words.events.count(persons, 'persons');
  if (events.length === 1 && first) {
    return {
      title: name,
      lines: [
        [titleOf(first, words.lang).text, ''],
        [words.range(first.start_date, first.end_date), ''],
        [words.events.unit('persons', 2), words.amount(persons)]
      ]
    };
  }
  return {
    title: name,
    lines: [
      [
        words.places.eventCount(events.length),
        words.range(first?.start_date.slice(0, 4) ?? '', last?.start_date.slice(0, 4))
      ],
      ...(persons.n === 0 ? [] : [[words.places.personsAt(persons.n, persons.of), count] as const])
    ]
  };
}

const cityOf = ({dataset}: Facts, {city, country}: TreatyEvent, {lang}: Words): string =>
  [city, country && stateName(dataset, country, lang)].filter(Boolean).join(', ');

function rowOf(facts: Facts, event: TreatyEvent, isDrawn: boolean, words: Words): ViewRow {
  const persons = sumCounts(facts.dataset, [event.id], 'persons');
  return {
    key: event.id,
    cells: [
      titleOf(event, words.lang),
      {text: words.range(event.start_date, event.end_date), sort: event.start_date},
      {text: cityOf(facts, event, words) || (event.mode === 'online' ? words.places.online : '')},
      {text: words.amount(persons), sort: persons.value || -1},
      {text: isDrawn ? words.places.drawn : words.places.listed}
    ]
  };
}

/** What is not drawn: places outside the picture with their number of events, then each event without a place. */
function elsewhereOf(
  facts: Facts,
  listed: readonly TreatyEvent[],
  {measure}: MapAsk,
  words: Words
): MapView['elsewhere'] {
  const {places, lang} = words;
  const outside = listed.filter(({lat}) => lat !== undefined);
  const cities = new Map<string, readonly string[]>();
  for (const event of outside) {
    const city = cityOf(facts, event, words);
    cities.set(city, [...(cities.get(city) ?? []), event.id]);
  }
  const count = (ids: readonly string[]): string =>
    measure === 'events'
      ? places.eventCount(ids.length)
      : words.events.count(sumCounts(facts.dataset, ids, 'persons'), 'persons');
  const entry = (event: TreatyEvent): MapListed => {
    const {text, ...rest} = titleOf(event, lang);
    const when = words.range(event.start_date, event.end_date);
    return {text: `${text} (${[cityOf(facts, event, words), when].filter(Boolean).join(', ')})`, ...rest};
  };
  const groups = [
    {
      title: places.outside,
      items: [...cities]
        .sort(([a], [b]) => words.compare(a, b))
        .map(([city, ids]): MapListed => ({text: words.labelled(city, count(ids))}))
    },
    {title: places.online, items: listed.filter(({lat, mode}) => lat === undefined && mode === 'online').map(entry)},
    {title: places.noPlace, items: listed.filter(({lat, mode}) => lat === undefined && mode !== 'online').map(entry)}
  ];
  return groups.filter(({items}) => items.length > 0);
}
