import {expect} from '@open-wc/testing';
import {barsView} from '../../src/charts/bars.view.js';
import {exportCsv, exportJson} from '../../src/charts/export-table.view.js';
import {eventsOnMap} from '../../src/charts/map-events.view.js';
import {summaryView} from '../../src/charts/summary.view.js';
import {timelineView} from '../../src/charts/timeline.view.js';
import {textOf, tipText} from '../../src/charts/view.js';
import type {Participation} from '../../src/data/records.js';
import {loadWords} from '../../src/words/index.js';
import {small} from '../tools/fixtures.js';

const words = await loadWords('en');
/** An event of each kind of count: exact, approximate, at least, at most, announced before, kept back, none. */
const kinds = {
  exact: {qualifier: 'exact', count: 20},
  approximate: {qualifier: 'approximate', count: 50},
  'at-least': {qualifier: 'at-least', count: 100},
  'at-most': {qualifier: 'at-most', count: 8},
  forecast: {qualifier: 'exact', count: 300, basis: 'announced-before', counted: 'no'},
  withheld: {qualifier: 'withheld'},
  missing: undefined
} as const;
const said: Readonly<Record<string, string>> = {
  exact: '20',
  approximate: '≈ 50',
  'at-least': '≥ 100',
  'at-most': '≤ 8',
  forecast: 'not known',
  withheld: 'withheld',
  missing: 'not known'
};
const names = Object.keys(kinds) as readonly (keyof typeof kinds)[];
const dataset = small({
  events: names.map((id, index) => ({
    id,
    type: 'seminar',
    title: `T ${id}`,
    start_date: `2014-03-1${index}`,
    city: `City ${id}`,
    country: 'FR',
    lat: 44 + index,
    lon: 3
  })),
  participants: names.flatMap((id) => {
    const kind = kinds[id];
    return kind
      ? [{id, event: id, unit: 'persons', basis: 'reported', counted: 'yes', ...kind} as unknown as Participation]
      : [];
  })
});
const facts = {dataset, instrument: 'CETS1', date: '2026-11-21'};
const bars = barsView(facts, {}, words, {of: 'participants', by: 'event', on: []});
const timeline = timelineView(facts, {}, words);
const map = eventsOnMap(
  facts,
  {},
  {frame: 'europe', form: 'map', show: 'events', measure: 'participants', ground: undefined},
  words
);
const sum = '≈ 178';

describe('counts that are not exact, announced before, withheld or missing', () => {
  it('make a sum that is marked, in every sentence', () => {
    const summary = summaryView(facts, {}, words, ['persons']);
    expect(textOf(summary.sentence)).to.contain(`known at 4 of 7 events: ${sum} in all`);
    expect(textOf(bars.sentence)).to.contain(`known at 4 of 7 events: ${sum} in all`);
    expect(textOf(map.sentence)).to.contain(`${sum} persons were counted at 4 of 7 events`);
  });

  for (const id of names)
    it(`${id}: marked alike in bars, timeline, map, tables and export`, () => {
      const text = said[id]!;
      const isKnown = text !== 'not known' && text !== 'withheld';
      const bar = bars.bars.find(({key}) => key === id);
      if (isKnown || bar) expect(bar?.text, 'bar').to.equal(text);
      expect(bars.rows.find(({key}) => key === id)?.cells[2]?.text, 'table of the bars').to.equal(text);
      const present = isKnown ? `${text} persons` : text;
      expect(tipText(timeline.tip(id)!), 'plate of the timeline').to.contain(`Participants ${present}`);
      expect(timeline.rows.find(({key}) => key === id)?.cells[5]?.text, 'table of the timeline').to.equal(present);
      const symbol = map.symbols.find(({events}) => events.includes(id));
      expect(symbol?.tally.precision, 'disc on the map').to.equal(isKnown ? id : 'none');
      expect(symbol?.label, 'name of the disc').to.contain(`persons ${text}`);
      expect(map.rows.find(({key}) => key === id)?.cells[3]?.text, 'table of the map').to.equal(text);
      const line = exportCsv(bars, words)
        .split('\n')
        .find((each) => each.includes(`T ${id}`));
      expect(line, 'export').to.contain(text);
    });

  it('say which is announced and which is withheld', () => {
    const other = (id: string): string => bars.rows.find(({key}) => key === id)?.cells[4]?.text ?? '';
    expect(other('forecast')).to.equal('300 persons, announced before the event');
    expect(other('withheld')).to.equal('withheld');
    expect(other('missing')).to.equal('');
    expect(bars.notes.join(' ')).to.contain('1 withheld to protect people').and.to.contain('At 3 of 7 events');
  });

  it('stay marked in JSON', () => {
    const json = exportJson(bars, facts, {}, 'en');
    for (const text of Object.values(said)) expect(json).to.contain(text);
    expect(json).to.contain('announced before the event').and.to.contain('withheld');
  });
});
