import {expect} from '@open-wc/testing';
import type {GridLine} from '../../src/data/import/evidence.js';
import {layoutOf} from '../../src/data/import/layout.js';

const linesOf = (text: string): readonly GridLine[] =>
  text.split('\n').map((raw, at) => ({line: at + 1, cells: raw.split(';'), raw}));
const lay = (text: string, hints = {}) => layoutOf({lines: linesOf(text)}, hints);
const known = ['title', 'place', 'date', 'participants', 'state', 'deposit', 'signature'];
const looksLikeHeading = (text: string) => Number(known.includes(text.toLowerCase()));
const kinds = (text: string, hints = {}) => lay(text, hints).skipped.map(({line, kind}) => `${line} ${kind}`);

describe('layoutOf', () => {
  it('finds the header below title rows, and calls those titles', () => {
    const {headerLine, header, rows} = lay('Activities 2012;;\n;;\nTitle;Place;Date\nA;Sofia;2012\n', {
      looksLikeHeading
    });
    expect([headerLine, header, rows.map(({line}) => line)]).to.deep.equal([3, ['Title', 'Place', 'Date'], [4]]);
    expect(kinds('Activities 2012;;\n;;\nTitle;Place;Date\nA;Sofia;2012\n', {looksLikeHeading})).to.deep.equal([
      '1 title',
      '2 blank',
      '3 header',
      '5 blank'
    ]);
  });

  it('finds the header without knowing any heading: a full line of words alone', () => {
    expect(lay('Liste\n\nTitre;Lieu;Jour\nA;Sofia;8-9 November 2017\n').headerLine).to.equal(3);
    expect(lay('Country;CETS 197;CETS 210\nAlbania;06/02/2007;').headerLine).to.equal(1);
    expect(lay('A;Sofia;2012-11-08\nB;Kyiv;2013-01-02\n').headerLine).to.equal(0);
  });

  it('takes the second line of a header in two lines, which names each column', () => {
    expect(lay(';;Dates;\nTitle;Place;Date;Deposit\nA;B;2010;2011', {looksLikeHeading}).headerLine).to.equal(2);
  });

  it('takes the line that a recipe names', () => {
    expect(lay('Title;Place\nTitle;Date\nA;2012', {looksLikeHeading, headerLine: 2}).headerLine).to.equal(2);
  });

  it('does not take the line that a recipe names where the header has moved', () => {
    const text = 'List;of 2012\nTitle;Place\nA;Sofia';
    expect(lay(text, {looksLikeHeading, headerLine: 1}).headerLine).to.equal(2);
  });

  it('keeps lines of several cells as rows where there is no header', () => {
    const {rows, skipped} = lay('2012-11-08;Sofia;5\n;;\nx;;\n2013-01-02;Kyiv;7');
    expect([rows.map(({line}) => line), skipped.map(({kind}) => kind)]).to.deep.equal([
      [1, 4],
      ['blank', 'title']
    ]);
  });

  it('keeps headings that are empty or stand twice', () => {
    expect(lay('Title;;Date;Date\nA;x;2012;2013', {looksLikeHeading}).header).to.deep.equal([
      'Title',
      '',
      'Date',
      'Date'
    ]);
  });

  it('skips units below the header, and the header where a page repeats it', () => {
    const text = 'Title;Date;Participants\n(text);dd/mm/yyyy;(persons)\nA;2012;5\nTitle;Date;Participants\nB;2013;6';
    expect(kinds(text, {looksLikeHeading})).to.deep.equal(['1 header', '2 header', '4 header']);
  });

  it('skips totals, but no event that begins with the word', () => {
    const text =
      'Title;Date;Participants\nTotal recall of evidence;2012;5\nTotal;;5\nA;2013;6\nИтого:;;11\nEnsemble;;1 200,5';
    expect(kinds(text, {looksLikeHeading})).to.deep.equal(['1 header', '3 total', '5 total', '6 total']);
  });

  it('skips footnotes below the rows, but no rows above them', () => {
    const text =
      'State;Signature;Deposit\nKosovo*;2010;2011\nFrance;2010;2011\n;;\n* See the note on page 3.;;\nSource: Treaty Office; 2012\n1) as notified';
    expect(kinds(text, {looksLikeHeading})).to.deep.equal([
      '1 header',
      '4 blank',
      '5 footnote',
      '6 footnote',
      '7 footnote'
    ]);
    expect(lay(text, {looksLikeHeading}).rows.map(({cells}) => cells[0])).to.deep.equal(['Kosovo*', 'France']);
  });

  it('keeps rows with cells too few or too many, and says so', () => {
    const {rows} = lay('Title;Place;Date\nA;Sofia\nB;Kyiv;2012;;\nC;Rome;2012;x\n', {looksLikeHeading});
    expect(rows.map(({cells, remarks}) => [cells.length, remarks?.[0]?.code, remarks?.[0]?.severity])).to.deep.equal([
      [2, 'ragged-row', 'error'],
      [5, 'ragged-row', 'warning'],
      [4, 'ragged-row', 'error']
    ]);
  });

  it('ends a table where another begins below it', () => {
    const text = 'Title;Place;Date\nA;Sofia;2012\n;;\nState;Signature;Deposit\nFR;2005;2008';
    const first = lay(text, {looksLikeHeading});
    expect([first.rows.length, first.rest.map(({line}) => line)]).to.deep.equal([1, [4, 5]]);
    const second = layoutOf({lines: first.rest}, {looksLikeHeading});
    expect([second.headerLine, second.rows.map(({line}) => line)]).to.deep.equal([4, [5]]);
  });

  it('accounts for every line once', () => {
    const text = 'T;;\nTitle;Place;Date\nA;Sofia;2012\n\nTotal;;\nNote: x;;\n;;\nB;Kyiv;2013\n* end';
    const {rows, skipped, rest} = lay(text, {looksLikeHeading});
    const lines = [...rows, ...skipped, ...rest].map(({line}) => line).sort((a, b) => a - b);
    expect(lines).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('finds no header in a file without lines, or with titles only', () => {
    expect(lay('').headerLine).to.equal(0);
    expect(kinds('\n')).to.deep.equal(['1 blank', '2 blank']);
  });
});
