import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Selection} from '../../src/data/selection.js';
import {
  decodeText,
  encodeText,
  fromQuery,
  readSelection,
  selectionKeys,
  toQuery,
  writeSelection
} from '../../src/data/selection.js';

/** What an element with these attributes reads. */
const read = (attributes: Readonly<Record<string, string>>): Selection => readSelection((key) => attributes[key]);

const text = fc.string({unit: 'binary', minLength: 1});
const list = fc.array(text, {minLength: 1, maxLength: 4});
const date = fc.constantFrom('2024', '2016-02', '2016-02-29', '2010-07-01');
const period = fc.oneof(fc.tuple(date, date), fc.tuple(date, fc.constant('')), fc.tuple(fc.constant(''), date));
const selections = fc.record(
  {
    instrument: text,
    date,
    period,
    states: list,
    regions: list,
    where: fc.constantFrom('held', 'attended', 'about'),
    types: list,
    themes: list,
    pillars: list,
    organisers: list,
    partners: list,
    q: text,
    highlight: list
  },
  {requiredKeys: []}
) as fc.Arbitrary<Selection>;

describe('readSelection', () => {
  it('reads attributes as a person writes them', () => {
    const selection = read({
      states: 'FR, DE',
      period: '2008~2012',
      organisers: 'Council of Europe,OSCE',
      q: 'non-punishment'
    });
    expect(selection).to.deep.equal({
      states: ['FR', 'DE'],
      period: ['2008', '2012'],
      organisers: ['Council of Europe', 'OSCE'],
      q: 'non-punishment'
    });
  });

  it('reads back what was written', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(read(writeSelection(selection))).to.deep.equal(selection);
      })
    );
  });

  it('leaves a period open at either end, and takes one date for both', () => {
    const periods = ['2008~', '~2012-03', '2015'].map((period) => read({period}).period);
    expect(periods).to.deep.equal([
      ['2008', ''],
      ['', '2012-03'],
      ['2015', '2015']
    ]);
  });

  it('leaves out what is no date or none of the words allowed, and empty lists', () => {
    expect(read({date: '2010-02-31', period: 'last year', where: 'near', states: ' , ', q: ''})).to.deep.equal({});
  });
});

describe('writeSelection', () => {
  it('writes plain words plainly', () => {
    expect(
      writeSelection({states: ['FR', 'DE'], organisers: ['Ministère de l’Intérieur'], period: ['', '2012']})
    ).to.deep.equal({
      states: 'FR,DE',
      organisers: 'Ministère de l’Intérieur',
      period: '~2012'
    });
  });

  it('keeps a comma inside a name', () => {
    const organisers = ['Ministry of the Interior, Türkiye', 'OSCE'];
    expect(writeSelection({organisers})).to.deep.equal({organisers: 'Ministry of the Interior_2C Türkiye,OSCE'});
  });

  it('writes nothing for a key without a value', () => {
    expect(writeSelection({states: [], q: '', period: ['', '']})).to.deep.equal({});
  });
});

describe('toQuery', () => {
  it('is made of characters that content filters let through', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const values = toQuery(selection)
          .split('&')
          .filter(Boolean)
          .map((part) => part.split('='));
        for (const [key, value, ...more] of values) {
          expect(selectionKeys).to.include(key);
          expect(value).to.match(/^[A-Za-z0-9.,~_-]+$/);
          expect(more).to.deep.equal([]);
        }
      })
    );
  });

  it('is undone by fromQuery', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(fromQuery(`?${toQuery(selection)}`).selection).to.deep.equal(selection);
      })
    );
  });

  it('writes the same for the same selection, whatever the order of its keys', () => {
    expect(toQuery({q: 'x', date: '2010'})).to.equal(toQuery({date: '2010', q: 'x'}));
  });

  it('puts a view’s other parameters first', () => {
    const query = toQuery({date: '2010-07-01'}, {widget: 'map', lang: 'fr'});
    expect(query).to.equal('widget=map&lang=fr&date=2010-07-01');
    expect([...fromQuery(query).rest]).to.deep.equal([
      ['widget', 'map'],
      ['lang', 'fr']
    ]);
  });
});

describe('fromQuery', () => {
  it('understands a query that a filter percent-encoded, or a person wrote', () => {
    expect(
      fromQuery('?period=2008%7E2012&states=FR%2CDE&q=50%&organisers=Conseil de l’Europe').selection
    ).to.deep.equal({
      period: ['2008', '2012'],
      states: ['FR', 'DE'],
      q: '50%',
      organisers: ['Conseil de l’Europe']
    });
  });

  it('is empty for an empty query', () => {
    expect(fromQuery('')).to.deep.equal({selection: {}, rest: new Map()});
  });
});

describe('encodeText', () => {
  it('writes each byte outside A-Za-z0-9.- as two upper-case digits', () => {
    expect(encodeText('Türkiye, 4 Ps')).to.equal('T_C3_BCrkiye_2C_204_20Ps');
  });

  it('is undone by decodeText', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (any) => {
        expect(decodeText(encodeText(any))).to.equal(any);
      })
    );
  });
});

describe('decodeText', () => {
  it('leaves alone what is no text of ours', () => {
    expect(['snake_case', 'a_FF', 'a_'].map(decodeText)).to.deep.equal(['snake_case', 'a_FF', 'a_']);
  });
});
