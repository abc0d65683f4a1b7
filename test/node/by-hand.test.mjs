import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresByHand} from '../../scripts/by-hand.mjs';

const found = (html) => figuresByHand(html).map(({line, text}) => `${line} ${text}`);

describe('figuresByHand', () => {
  it('finds numbers in digits and in words, in both languages', () => {
    assert.deepEqual(found('<p>There are 48 Parties,\nand forty-eight is more than ten.</p>'), [
      '1 48',
      '2 forty',
      '2 eight',
      '2 ten'
    ]);
    assert.deepEqual(found('<p>Une cinquantaine, ou 1 500, ou 1.500, ou trois.'), [
      '1 cinquantaine',
      '1 1',
      '1 500',
      '1 1.500',
      '1 trois'
    ]);
  });

  it('leaves those alone that are bound to the data', () => {
    assert.deepEqual(found('<p><treaty-value of="parties">48</treaty-value> and <b>7</b></p>'), ['1 7']);
  });

  it('leaves dates, years and numbers of treaties alone', () => {
    const text = `On 16 May 2005, 8–9 November 2017, from 11 to 14 October 2010, du 21 au 23 mai 2024, Resolution 1244, le 1er mars 2014, 1 July, le 24
      octobre 2007, in 2010, 2008–2025, 2008-2010, 2010-12-31, CETS No. 197, STCE n° 197, Article 31, article 44, GRETA(2017)12, CP/Rec(2024)09.`;
    assert.deepEqual(found(`<p>${text}</p>`), []);
  });

  it('finds a number that only looks like a year', () => {
    assert.deepEqual(found('<p>2,010 and 20101 persons, 35 May</p>'), ['1 2,010', '1 20101']);
  });

  it('finds those that are read out', () => {
    assert.deepEqual(found('<img src="a-48.png" alt="A map of 48 Parties">'), ['1 48']);
  });

  it('allows a line that says why', () => {
    assert.deepEqual(found('<p>ten <!-- by hand: Article 42 says so -->\neleven <!-- by hand: -->'), ['2 eleven']);
  });
});
