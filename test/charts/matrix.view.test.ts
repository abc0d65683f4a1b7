import {expect} from '@open-wc/testing';
import {instrumentsInMatrix} from '../../src/charts/matrix-instruments.view.js';
import {roundsInMatrix} from '../../src/charts/matrix-rounds.view.js';
import {readMatrixSubject} from '../../src/charts/matrix.view.js';
import type {MatrixCell, MatrixView} from '../../src/charts/matrix.view.js';
import {textOf} from '../../src/charts/view.js';
import type {Dataset} from '../../src/data/dataset.js';
import {load} from '../../src/data/load.js';
import type {Selection} from '../../src/data/selection.js';
import {loadWords} from '../../src/words/index.js';
import {evaluated, published, small} from '../tools/fixtures.js';

const en = await loadWords('en');
const fr = await loadWords('fr');
const real = await load(published);
const three = small(evaluated);

const ask = (dataset: Dataset, date: string) => ({dataset, instrument: dataset.tables.instruments[0]?.id ?? '', date});
const rounds = (dataset: Dataset, date = '2026-11-21', selection: Selection = {}, words = en): MatrixView =>
  roundsInMatrix(ask(dataset, date), selection, words);
const instruments = (dataset: Dataset, date = '2026-11-21', words = en): MatrixView =>
  instrumentsInMatrix(ask(dataset, date), {}, words);
const row = ({body}: MatrixView, key: string): readonly MatrixCell[] => body.find((each) => each.key === key)!.cells;
const said = (cells: readonly MatrixCell[]): string[] =>
  cells.map(({text, date, note}) => [text, date, note].filter(Boolean).join(' '));

describe('roundsInMatrix', () => {
  it('says the last step known of each state and round, with its date', () => {
    expect(said(row(rounds(three), 'FR'))).to.eql([
      'Recommendation Jun 2013',
      'Visited Mar 2016',
      'none in this dataset'
    ]);
  });

  it('tells a date that is not known from one of a step not yet taken', () => {
    expect(row(rounds(three), 'FR').map(({mark}) => mark)).to.eql([
      ['known', 'gap', 'known', 'known'],
      ['known', 'open', 'open', 'open'],
      'none'
    ]);
  });

  it('has taken no step that lies after the date', () => {
    expect(said(row(rounds(three, '2013-02-01'), 'FR'))).to.eql([
      'Published Jan 2013',
      'not yet on this date',
      'none in this dataset'
    ]);
    expect(said(row(rounds(three, '2012-01-01'), 'FR'))[0]).to.equal('not yet on this date');
  });

  it('keeps three kinds of missing apart', () => {
    const cells = row(rounds(three, '2013-02-01'), 'DE');
    expect(cells.map(({mark, span}) => [mark, span])).to.eql([
      ['not-party', 2],
      ['none', 1]
    ]);
    expect(row(rounds(three), 'DE').map(({mark}) => mark)[1]).to.equal('absent');
    expect(row(rounds(three, '2014-01-01'), 'DE').map(({mark}) => mark)[1]).to.equal('not-yet');
  });

  it('says perhaps of a year that the date falls into', () => {
    expect(row(rounds(three, '2015-06-30'), 'DE')[0]?.mark).to.equal('perhaps');
    expect(textOf(rounds(three, '2015-06-30').sentence)).to.contain('≥ 1 State (France) in round 1');
    expect(said(row(rounds(three, '2015-12-31'), 'DE'))[0]).to.equal('Published 2015');
  });

  it('puts a report on two rounds under both, once', () => {
    const [combined] = row(rounds(three), 'FR.MQ');
    expect([combined?.span, combined?.note, combined?.text]).to.eql([2, 'rounds 1 and 2 combined', 'Published']);
  });

  it('lists a territory under its state, by the name of its code where it has no row', () => {
    expect(rounds(three).body.map(({name, isPart}) => [name, isPart])).to.eql([
      ['France', false],
      ['Martinique', true],
      ['Germany', false]
    ]);
  });

  it('gives urgent procedures a column of their own', () => {
    expect(rounds(three).headings.map(({label}) => label)).to.eql(['State', 'Round 1', 'Round 2', 'Urgent procedure']);
    expect(said(row(rounds(three), 'DE')).at(-1)).to.equal('Visited Feb 2018');
  });

  it('says when a round was launched, where an event holds it', () => {
    expect(rounds(three).headings.map(({note}) => note)).to.eql([undefined, undefined, 'from May 2014', undefined]);
    expect(rounds(three, '2013-02-01').headings[2]?.note).to.equal('not yet on this date');
  });

  it('takes the names of bodies from the data', () => {
    expect(rounds(three).title).to.equal('CETS No. 1: rounds of evaluation by BODY');
    expect(rounds(three).notes).to.include('BODY: Body that evaluates');
  });

  it('says how long steps took with their n, and never orders states by it', () => {
    expect(rounds(three).notes).to.include(
      'From the end of the visit to the publication of the report: 300 days; both days are known for 1 of 5 evaluations.'
    );
  });

  it('has in its table every number of its sentence, and a row for each cell', () => {
    for (const date of ['2010-07-01', '2015-06-30', '2020-01-01', '2026-11-21']) {
      const view = rounds(real, date);
      const texts = new Set(view.rows.flatMap(({cells}) => cells.map(({text}) => text)));
      for (const part of view.sentence)
        if (typeof part !== 'string') expect(texts.has(part.text), part.text).to.equal(true);
    }
    expect(
      rounds(three).rows.map(({cells}) =>
        cells
          .slice(0, 3)
          .map(({text}) => text)
          .join(', ')
      )
    ).to.eql([
      'France, Round 1, Recommendation',
      'France, Round 2, Visited',
      'Martinique (France), rounds 1 and 2 combined, Published',
      'Germany, Round 1, Published',
      'Germany, Round 2, not in this dataset',
      'Germany, Urgent procedure, Visited',
      'States with a published report, Round 1, ',
      'States with a published report, Round 2, '
    ]);
  });

  it('says which states have a fourth-round report in the published dataset, and what it does not know', () => {
    const view = rounds(real);
    expect(textOf(view.sentence)).to.contain('and 2 States (Bulgaria and Moldova) in round 4.');
    expect(view.notes.join(' ')).to.contain('Reports known to be published without a day here: Austria 4');
    expect(view.coverage).to.equal(en.incomplete);
  });

  it('has a row for each of the 48 Parties and for Aruba', () => {
    const {body} = rounds(real);
    expect([body.length, body.filter(({isPart}) => isPart).map(({name}) => name)]).to.eql([49, ['Aruba']]);
    expect(said(row(rounds(real), 'IL'))).to.include('not in this dataset');
  });

  it('keeps to the states of a region, and brings picked states forward', () => {
    const view = rounds(
      small({...evaluated, regions: [{id: 'one', title: 'One', kind: 'treaty', members: ['DE']}]}),
      undefined,
      {
        regions: ['one'],
        states: ['DE']
      }
    );
    expect(view.body.map(({key, isPicked}) => [key, isPicked])).to.eql([['DE', true]]);
  });

  it('says so when nobody was evaluated', () => {
    expect(rounds(small()).empty).to.equal('This dataset holds no evaluation under CETS No. 1.');
  });

  it('speaks French', () => {
    const view = rounds(real, '2012-07-01', {}, fr);
    expect(textOf(view.sentence)).to.match(
      /^Dans ce jeu de données, au 1er juillet 2012, un rapport publié est connu pour ≥ \d+ États au 1er cycle\.$/
    );
    expect(view.headings[1]?.label).to.equal('1er cycle');
  });
});

describe('instrumentsInMatrix', () => {
  const two = small({
    instruments: [
      {id: 'CETS1', number: '1', title: 'A convention', opened: '2005-05-16'},
      {id: 'CETS2', number: '2', title: 'Another', opened: '2010-01-01'}
    ],
    ratifications: [
      ...small().tables.ratifications,
      {id: 'd', instrument: 'CETS2', state: 'LV', deposit_date: '2011-02-03', entry_into_force_date: '2011-06-01'}
    ]
  });

  it('says what each state is to each instrument, and since when', () => {
    expect(instruments(two).body.map(({name, cells}) => [name, ...said(cells)])).to.eql([
      ['France', 'Party Feb 2008', 'No statement'],
      ['Germany', 'Party Apr 2013', 'No statement'],
      ['Latvia', 'Signatory May 2006', 'Party Jun 2011']
    ]);
    expect(textOf(instruments(two).sentence)).to.equal(
      'As of 21 November 2026, Parties are 2 to CETS No. 1 and 1 to CETS No. 2.'
    );
  });

  it('says plainly that one instrument has no other to be compared with', () => {
    expect(textOf(instruments(small()).sentence)).to.equal(
      'This dataset holds one instrument, CETS No. 1, so that there is no other to compare it with; it has 2 Parties as of 21 November 2026.'
    );
  });

  it('says how long it took from signature to deposit, and for how many that is known', () => {
    expect(said(row(instruments(small()), 'DE'))).to.include('7 years 1 month');
    expect(instruments(small()).notes[0]).to.equal(
      'From signature to deposit: median 4 years 2 months, shortest 1 year 4 months, longest 7 years 1 month; both days are known for 2 of 2 States that took both steps.'
    );
  });

  it('shows which states took more than seven years: Germany, Greece and Türkiye', () => {
    const {columns, rows} = instruments(real);
    const at = columns.findIndex(({key}) => key === 'signature-deposit');
    const long = rows.filter(({cells}) => Number(cells[at]?.sort) >= 84).map(({cells}) => cells[0]?.text);
    expect(long).to.eql(['Germany', 'Greece', 'Türkiye']);
  });

  it('honours the date', () => {
    expect(said(row(instruments(small(), '2013-01-01'), 'DE'))[0]).to.equal(
      'Consent expressed, not yet in force Dec 2012'
    );
  });

  it('speaks French', () => {
    expect(textOf(instruments(small(), '2013-04-01', fr).sentence)).to.equal(
      'Ce jeu de données ne contient qu’un instrument, la STCE n° 1 : il n’y en a pas d’autre à comparer ; elle compte 2 Parties au 1er avril 2013.'
    );
  });
});

describe('readMatrixSubject', () => {
  it('refuses what a matrix cannot show', () => {
    expect(() => readMatrixSubject('bodies')).to.throw(TypeError, 'unknown matrix: bodies');
  });
});
