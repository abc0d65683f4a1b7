import {expect} from '@open-wc/testing';
import {common as en} from '../../src/words/en/common.js';
import {common as fr} from '../../src/words/fr/common.js';

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('dates in words', () => {
  it('are never more exact than they are known', () => {
    expect([en.date('2010'), en.date('2010-07'), en.date('2010-07-01')]).to.eql(['2010', 'July 2010', '1 July 2010']);
  });

  it('write 1er in French, and no other day so', () => {
    expect([fr.date('2010-07-01'), fr.date('2010-07-11'), fr.date('2010-07-21')]).to.eql([
      '1er juillet 2010',
      '11 juillet 2010',
      '21 juillet 2010'
    ]);
  });

  it('say a range once: the month, or the year, that both ends share', () => {
    expect([
      en.range('2017-11-08', '2017-11-09'),
      en.range('2025-03-31', '2025-04-01'),
      en.range('2019-12-30', '2020-01-02'),
      en.range('2014', '2015'),
      en.range('2014-05-12')
    ]).to.eql([
      '8–9 November 2017',
      '31 March – 1 April 2025',
      '30 December 2019 – 2 January 2020',
      '2014 – 2015',
      '12 May 2014'
    ]);
    expect(fr.range('2024-07-01', '2024-07-05')).to.equal('1er–5 juillet 2024');
  });
});

describe('counts in words', () => {
  it('carry how exact they are', () => {
    expect([
      en.amount({value: 1500, precision: 'approximate'}),
      en.amount({value: 170, precision: 'at-least'}),
      en.amount({value: Number.NaN, precision: 'none'})
    ]).to.eql(['≈ 1,500', '≥ 170', 'not known']);
    expect(plain(fr.amount({value: 1500, precision: 'approximate'}))).to.equal('≈ 1 500');
  });
});

describe('treaties in words', () => {
  it('bear the name of their series in each language', () => {
    expect([en.cite('CETS', '197'), fr.cite('CETS', '197')]).to.eql(['CETS No. 197', 'STCE n° 197']);
  });
});
