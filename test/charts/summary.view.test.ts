import {expect} from '@open-wc/testing';
import {readFigures, summaryView} from '../../src/charts/summary.view.js';
import type {SummaryView} from '../../src/charts/summary.view.js';
import {textOf} from '../../src/charts/view.js';
import type {Dataset} from '../../src/data/dataset.js';
import {load} from '../../src/data/load.js';
import type {Selection} from '../../src/data/selection.js';
import {loadWords} from '../../src/words/index.js';
import {gatherings, published, small} from '../tools/fixtures.js';

const en = await loadWords('en');
const fr = await loadWords('fr');
const real = await load(published);

function summary(dataset: Dataset, date = '2026-11-21', of = '', selection: Selection = {}, words = en): SummaryView {
  const instrument = dataset.tables.instruments[0]?.id ?? '';
  return summaryView({dataset, instrument, date}, selection, words, readFigures(of));
}

const told = (view: SummaryView): string[] =>
  view.headlines.map(({figure, noun, cover}) => `${figure.text} ${noun}, ${cover}`);

describe('summaryView', () => {
  it('never says a figure without its noun and date', () => {
    expect(told(summary(small(gatherings)))).to.eql([
      '2 Parties, as of 21 November 2026',
      '5 events, in this dataset, from 2014 to 2017',
      '≈ 170 persons, known at 3 of 5 events, from 2014 to 2017'
    ]);
  });

  it('says in its sentence what the figures say', () => {
    expect(textOf(summary(small(gatherings)).sentence)).to.equal(
      'CETS No. 1 has 2 Parties as of 21 November 2026. The dataset holds 5 events from 2014 to 2017. How many persons took part is known at 3 of 5 events: ≈ 170 in all.'
    );
  });

  it('tells deposits from Parties while some have not yet taken effect', () => {
    expect(told(summary(small(), '2013-01-01'))).to.eql([
      '1 Party, as of 1 January 2013',
      '2 deposits, 1 not yet in force, as of 1 January 2013'
    ]);
    expect(told(summary(small(), '2013-04-01'))).to.eql(['2 Parties, as of 1 April 2013']);
  });

  it('reaches the totals of the Convention', () => {
    const [parties, deposits] = summary(real, '2008-03-06').headlines;
    expect([deposits?.figure.text, parties?.figure.text]).to.eql(['16', '10']);
    expect(summary(real).headlines[0]?.figure.text).to.equal('48');
  });

  it('leaves out what the dataset holds no rows for, instead of saying 0', () => {
    expect(summary(small({ratifications: []})).empty).to.equal(en.emptyDataset);
  });

  it('shows the figures asked for, in the order asked', () => {
    expect(summary(small(gatherings), '2026-11-21', 'events, signatories').headlines.map(({name}) => name)).to.eql([
      'events',
      'signatories'
    ]);
    expect(() => readFigures('guests')).to.throw(TypeError, 'unknown figure: guests');
  });

  it('does not let a search among events change who is bound, and says that it counts less', () => {
    const view = summary(small(gatherings), '2026-11-21', '', {q: 'riga'});
    expect(told(view)).to.eql([
      '2 Parties, as of 21 November 2026',
      '1 event, in this dataset, in 2014',
      '20 persons, known at 1 of 1 event, in 2014'
    ]);
    expect(view.notes).to.eql([en.summary.within]);
  });

  it('has its figures in its table', () => {
    const view = summary(real);
    expect(view.rows.map(({cells}) => cells[1]?.text)).to.eql(view.headlines.map(({figure}) => figure.text));
  });

  it('speaks French, with 1er', () => {
    expect(textOf(summary(small(), '2013-04-01', '', {}, fr).sentence)).to.equal(
      'Au 1er avril 2013, le traité STCE n° 1 compte 2 Parties.'
    );
  });
});
