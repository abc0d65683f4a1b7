import {expect} from '@open-wc/testing';
import {barsView} from '../../src/charts/bars.view.js';
import {rowsView} from '../../src/charts/rows.view.js';
import type {BehindView} from '../../src/charts/rows.view.js';
import {summaryView} from '../../src/charts/summary.view.js';
import {tableView} from '../../src/charts/table.view.js';
import {timelineView} from '../../src/charts/timeline.view.js';
import {trendView} from '../../src/charts/trend.view.js';
import type {Figure, View} from '../../src/charts/view.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {Facts} from '../../src/data/facts.js';
import {load} from '../../src/data/load.js';
import type {Participation} from '../../src/data/records.js';
import type {Selection} from '../../src/data/selection.js';
import type {Words} from '../../src/words/index.js';
import {loadWords} from '../../src/words/index.js';
import {evaluated, gatherings, published, small} from '../tools/fixtures.js';

const en = await loadWords('en');
const fr = await loadWords('fr');
const real = await load(published);
const asOf = '2026-11-21';

const factsOf = (dataset: Dataset, date = asOf): Facts => ({
  dataset,
  instrument: dataset.tables.instruments[0]?.id ?? '',
  date
});

const viewsOf = (facts: Facts, selection: Selection, words: Words): readonly View[] => [
  summaryView(facts, selection, words, ['parties', 'deposits', 'signatories', 'events', 'persons', 'reports']),
  trendView(facts, words),
  timelineView(facts, selection, words),
  barsView(facts, selection, words, {of: 'participants', by: 'type', on: []}),
  barsView(facts, selection, words, {of: 'events', by: 'theme', on: []}),
  tableView(facts, selection, words, {of: 'projects', query: '', sort: undefined, page: 0})
];

const figuresOf = (view: View): readonly Figure[] => [
  ...view.sentence.filter((part): part is Figure => typeof part !== 'string'),
  ...view.rows.flatMap(({cells}) => cells.flatMap(({figure}) => figure ?? []))
];

function behind(dataset: Dataset, measure: Figure['measure'], selection: Selection = {}, words = en): BehindView {
  const facts = factsOf(dataset);
  const view = summaryView(facts, selection, words, [measure as 'events']);
  return rowsView(facts, view.headlines[0]!.figure, view, words);
}

const lines = (view: BehindView, part = 0): readonly string[] =>
  (view.parts[part]?.rows ?? []).map(({cells}) =>
    cells.map((cell) => cell.map(({text}) => text).join(' | ')).join(' · ')
  );

describe('rowsView', () => {
  for (const [name, date, selection] of [
    ['on the date of the dataset', asOf, {}],
    ['on 1 July 2010', '2010-07-01', {}],
    ['in a region', asOf, {regions: ['western-balkans']}],
    ['in a period', asOf, {period: ['2012', '2016']}]
  ] as const)
    it(`lists as many rows as the figure says, ${name}`, () => {
      const facts = factsOf(real, date);
      const views = viewsOf(facts, selection as Selection, en);
      const figures = views.flatMap((view) => figuresOf(view).map((figure) => ({view, figure})));
      expect(figures.length).to.be.above(20);
      for (const {view, figure} of figures) {
        const {parts} = rowsView(facts, figure, view, en);
        const isSum = figure.measure === 'persons';
        const {value, n, precision} = figure.tally;
        if (value === 0 || precision === 'none') continue;
        const used = parts[0]!.rows.filter(
          ({cells}) => !isSum || cells.some((cell) => cell[0]?.text.startsWith('in the sum'))
        );
        expect(used.length, `${view.title}: ${figure.text}`).to.equal(isSum ? n : value);
      }
    });

  it('lists counts that add up to the sum', () => {
    const facts = factsOf(real);
    const view = summaryView(facts, {}, en, ['persons']);
    const {parts} = rowsView(facts, view.headlines[0]!.figure, view, en);
    const counts = new Map(real.tables.participants.map((count): [string, Participation] => [count.id, count]));
    const sum = parts[0]!.rows
      .filter(({cells}) => cells.some((cell) => cell[0]?.text.startsWith('in the sum')))
      .reduce((all, {key}) => all + (counts.get(key)?.count ?? 0), 0);
    expect(sum).to.equal(view.headlines[0]!.figure.tally.value);
  });

  it('shows both values where sources disagree, and which one is used', () => {
    const meeting = lines(behind(real, 'persons')).filter((line) => line.includes('22–23 November 2016'));
    expect(meeting.map((line) => line.split(' · ').slice(1, 4).join(' · '))).to.eql([
      '47 persons · lawyers and NGO representatives · in the sum; other sources say 37 and ≈ 50',
      '37 persons · participants · another count of the same event, not in the sum',
      '≈ 50 persons · legal professionals · another count of the same event, not in the sum'
    ]);
  });

  it('keeps the value of the row beside the other one, which its note gives', () => {
    const [austria] = lines(behind(real, 'parties')).filter((line) => line.startsWith('Austria'));
    expect(austria).to.contain('12 October 2006').and.contain('Sources differ: 12 December 2006');
    expect(behind(real, 'parties').notes).to.include(en.rows.kept);
  });

  it('tells forecasts and events without a count from what is in the sum', () => {
    const {parts} = behind(small(gatherings), 'persons');
    expect(parts.map(({title}) => title)).to.eql([
      '3 counts in the sum; 1 told apart and in no sum',
      '2 events at which no count is known'
    ]);
    expect(lines(behind(small(gatherings), 'persons'))[3]).to.contain(
      'a forecast from before the event, not in the sum'
    );
  });

  it('tells counts that are withheld', () => {
    const withheld = {
      id: '1',
      event: 'exact',
      unit: 'persons',
      qualifier: 'withheld',
      basis: 'reported',
      counted: 'yes'
    } as const;
    const dataset = small({...gatherings, participants: [withheld, ...gatherings.participants!.slice(2)]});
    expect(lines(behind(dataset, 'persons')).join()).to.contain('withheld · withheld to protect people, in no sum');
  });

  it('says in plain words whether a row was checked, and against what', () => {
    const ratification = {
      instrument: 'CETS1',
      state: 'FR',
      deposit_date: '2007-10-09',
      entry_into_force_date: '2008-02-01'
    };
    const said = (more: object): string =>
      lines(
        behind(
          small({ratifications: [{...ratification, id: 'a', ...more}]}, {sources: [{id: 's', title: 'Treaty chart'}]}),
          'parties'
        )
      )[0]!
        .split(' · ')
        .at(-1)!;
    expect(said({source: ['s'], confidence: 'verified'})).to.equal('Treaty chart | checked against the source');
    expect(said({source: ['s'], confidence: 'unverified'})).to.equal(
      'Treaty chart | not yet checked against Treaty chart'
    );
    expect(said({confidence: 'unverified'})).to.equal('not yet checked against a source');
    expect(said({confidence: 'verified', unverified_fields: ['deposit_date']})).to.equal(
      'checked against the source, but not yet: Deposited'
    );
    expect(said({})).to.equal('the dataset does not say');
  });

  it('tells reports without a known date of publication from those that are counted', () => {
    expect(behind(small(evaluated), 'reports').parts.map(({title}) => title)).to.eql([
      '3 rows counted',
      '2 rows not counted: no report with a known date of publication'
    ]);
  });

  it('prints the footnotes of the states it names, and no others', () => {
    const kosovo = {id: 'XK', name: 'Kosovo', kind: 'state', footnote: 'All reference to Kosovo…'} as const;
    const events = [
      {id: 'a', type: 'seminar', title: 'A', start_date: '2014', city: 'Pristina', country: 'XK'} as const
    ];
    const dataset = small({...gatherings, states: [kosovo], events});
    expect(behind(dataset, 'events').notes).to.include('Kosovo*: All reference to Kosovo…');
    expect(behind(small({...gatherings, states: [kosovo]}), 'events').notes.join()).not.to.contain('Kosovo*');
  });

  it('says it in French', () => {
    const view = behind(real, 'persons', {}, fr);
    expect(view.title).to.match(/^Les lignes derrière «\u00A0≈ /);
    expect(lines(view).join()).to.contain('dans la somme ; d’autres sources disent 37 et ≈ 50');
    expect(lines(behind(real, 'parties', {}, fr)).join()).to.contain('vérifié auprès de la source');
  });
});
