import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {numberStyle, readNumberCell} from '../../src/data/import/number-cells.js';

const column = (...texts: string[]) => numberStyle(texts.map((text, at) => ({line: at + 2, text})));

describe('numberStyle', () => {
  it('is decided by a number that can be written in one style only', () => {
    expect(column('1,200', '12.5')).to.deep.equal({
      style: '1,234.5',
      evidence: [{decision: 'numbers 1,234.5', line: 3, raw: '12.5'}],
      isUndecidable: false,
      answers: ['1,234.5']
    });
    expect(column('1.200', '1.234.567').style).to.equal('1.234,5');
    expect(column('some 1,200 people', '12,345,678').style).to.equal('1,234.5');
    expect(column('1,200', '0,75').style).to.equal('1.234,5');
  });

  it('is a question where nothing decides, or where cells contradict each other', () => {
    expect(column('1,200', '50').isUndecidable).to.equal(true);
    expect(column('1.200', '12,5', '12.5').isUndecidable).to.equal(true);
  });

  it('is not asked for where spaces or apostrophes stand for thousands', () => {
    expect(column('1 200', '1\u202F200', '1’200', '50').isUndecidable).to.equal(false);
  });

  it('is decided by what the numbers may be: no latitude is 48857', () => {
    expect(numberStyle([{line: 2, text: '48.857'}], {min: -90, max: 90}).style).to.equal('1,234.5');
    expect(numberStyle([{line: 2, text: '48,857'}], {min: -90, max: 90}).style).to.equal('1.234,5');
  });
});

describe('readNumberCell', () => {
  it('reads every style of decimals and thousands', () => {
    const texts = ['48.85', '-3,70', '−3.70', '1 200,50', '1’200', '1.234,5', '1,234.5', '0.123', '.5', '1200'];
    expect(texts.map((text) => readNumberCell(text).value)).to.deep.equal([
      '48.85',
      '-3.70',
      '-3.70',
      '1200.50',
      '1200',
      '1234.5',
      '1234.5',
      '0.123',
      '0.5',
      '1200'
    ]);
  });

  it('reads one thousand two hundred in the style of its column, and asks where there is none', () => {
    expect([readNumberCell('1,200', '1,234.5').value, readNumberCell('1,200', '1.234,5').value]).to.deep.equal([
      '1200',
      '1.200'
    ]);
    expect(readNumberCell('1,200').remarks.map(({code}) => code)).to.deep.equal(['ambiguous-number']);
  });

  it('refuses what is no number', () => {
    for (const text of ['abc', '12.34.56', '1,23,456', '€ 5', '1e5', '0x10', '5-6', 'NaN'])
      expect(
        readNumberCell(text).remarks.map(({code}) => code),
        text
      ).to.deep.equal(['bad-number']);
  });

  it('gives a number or a reason for any text, and never throws', () => {
    const digits = fc
      .array(fc.constantFrom('1', '20', '300', '.', ',', ' ', "'", '-'), {maxLength: 8})
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), digits), (text) => {
        const {value, remarks} = readNumberCell(text);
        return value === undefined
          ? remarks.every(({severity}) => severity !== 'warning')
          : /^-?\d+(\.\d+)?$/.test(value);
      }),
      {numRuns: 1000}
    );
  });
});
