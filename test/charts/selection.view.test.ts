import {expect} from '@open-wc/testing';
import {selectionView} from '../../src/charts/selection.view.js';
import type {Facts} from '../../src/data/facts.js';
import {load} from '../../src/data/load.js';
import type {Selection} from '../../src/data/selection.js';
import {loadWords} from '../../src/words/index.js';
import type {Language} from '../../src/words/index.js';
import {gatherings, published, small} from '../tools/fixtures.js';

const facts: Facts = {dataset: small(gatherings), instrument: 'CETS1', date: '2026-11-21'};

async function chips(selection: Selection, language: Language = 'en'): Promise<readonly string[]> {
  const view = selectionView(facts, selection, selection, await loadWords(language));
  return view.chips.map(({text}) => text);
}

describe('selectionView', () => {
  it('names what is selected, never by its id', async () => {
    expect(
      await chips({
        instrument: 'CETS1',
        period: ['2010', '2015'],
        regions: ['coe-members'],
        states: ['FR'],
        types: ['training'],
        themes: ['victims-rights'],
        pillars: ['protection'],
        organisers: ['OSCE'],
        partners: ['IOM'],
        q: 'judges',
        highlight: ['DE', 'exact']
      })
    ).to.deep.equal([
      'CETS No. 1',
      '2010 – 2015',
      'Held in Members',
      'Held in France',
      'Trainings',
      'Rights of victims',
      'Protection',
      'Organised by OSCE',
      'With IOM',
      '“judges”',
      'Highlighted: Germany',
      'Highlighted: Exact'
    ]);
  });

  it('says what a place means: held in, attended by or about', async () => {
    expect(await chips({states: ['FR'], where: 'attended'})).to.deep.equal(['Attended by France']);
    expect(await chips({states: ['FR'], where: 'about'})).to.deep.equal(['About France']);
  });

  it('says the date, and a period that is open', async () => {
    expect(await chips({date: '2010-07-01', period: ['2010', '']})).to.deep.equal([
      'As of 21 November 2026',
      'From 2010'
    ]);
  });

  it('says it in French', async () => {
    const selection: Selection = {period: ['', '2012'], states: ['DE'], types: ['training'], highlight: ['exact']};
    expect(await chips(selection, 'fr')).to.deep.equal([
      'Jusqu’à : 2012',
      'Lieu : Allemagne',
      'Formations',
      'Mis en avant : Exacte'
    ]);
  });

  it('brings many marks forward as one chip', async () => {
    expect(await chips({highlight: ['exact', 'some', 'more', 'none']})).to.deep.equal(['Highlighted: 4']);
  });

  it('lets one of several states go, and what places mean with the last', async () => {
    const words = await loadWords('en');
    const two: Selection = {states: ['FR', 'DE'], where: 'about'};
    const one: Selection = {states: ['FR'], where: 'about'};
    expect(selectionView(facts, two, two, words).chips[0]?.without).to.deep.equal({states: ['DE']});
    expect(selectionView(facts, one, one, words).chips[0]?.without).to.deep.equal({
      states: undefined,
      where: undefined
    });
  });

  it('has no chip for what an element itself fixes', async () => {
    const view = selectionView(facts, {}, {states: ['FR']}, await loadWords('en'));
    expect([view.chips, view.left]).to.deep.equal([[], '1 of 5 events, 1 country']);
  });

  it('says what is left', async () => {
    const words = await loadWords('en');
    const left = (selection: Selection): string => selectionView(facts, selection, selection, words).left;
    expect([left({}), left({types: ['training']}), left({q: 'nowhere'})]).to.deep.equal([
      '5 events, 2 countries',
      '2 of 5 events, 1 country',
      '0 of 5 events, 0 countries'
    ]);
  });

  it('says nothing of events where the dataset has none', async () => {
    const empty = {...facts, dataset: small()};
    expect(selectionView(empty, {}, {}, await loadWords('en')).left).to.equal('');
  });

  it('counts the 107 events of the published dataset', async () => {
    const dataset = await load(new URL(published, location.href).href);
    const real = {dataset, instrument: 'CETS197', date: '2026-11-21'};
    const {left} = selectionView(real, {}, {}, await loadWords('fr'));
    expect(left).to.match(/^107 événements, \d\d pays$/);
  });
});
