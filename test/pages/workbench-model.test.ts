import {expect} from '@open-wc/testing';
import type {Problem, Reading} from '../../src/data/problems.js';
import {causesOf, countLines} from '../../src/pages/workbench/findings.js';
import type {BenchFile} from '../../src/pages/workbench/model.js';
import {
  after,
  cleared,
  sumCounts,
  undone,
  withFiles,
  withoutFile,
  withRecipe
} from '../../src/pages/workbench/model.js';
import {previewOf} from '../../src/pages/workbench/preview.js';
import {filterRows, pageOf, pageRows, pagesOf} from '../../src/pages/workbench/row-pages.js';
import {loadWords} from '../../src/words/index.js';
import {workbench} from '../../src/words/en/workbench.js';

const recipe: Reading['recipe'] = {
  treatyscope: 'recipe/1',
  encoding: 'utf-8',
  delimiter: ',',
  header_line: 1,
  table: 'events',
  columns: {},
  dates: {},
  numbers: {},
  answers: [],
  repairs: []
};
const file = (key: number, name: string): BenchFile => ({key, name, input: '', recipes: []});

function problem(change: Partial<Problem>): Problem {
  const code = 'bad-date';
  const place = {table: 'events', file: 'a.csv', line: 2, column: 1, field: 'start_date', raw: 'x'} as const;
  return {...place, code, severity: 'error', params: {}, message: '', ...change};
}

function reading(rows: Reading['rows'], counts: Partial<Reading['counts']> = {}): Reading {
  const problems = [...new Set(rows.flatMap((row) => row.problems))];
  const all = {read: rows.length, accepted: 0, repaired: 0, rejected: rows.length, ...counts};
  return {table: 'events', file: 'a.csv', rows, skipped: [], problems, counts: all, recipe};
}

const rejected = (line: number, ...problems: readonly Problem[]) => ({line, status: 'rejected', problems}) as const;

describe('undone', () => {
  it('gives the bench before the last step', () => {
    const one = after(cleared, 'open', 'a.csv', withFiles(cleared.bench, [file(1, 'a.csv')]));
    const two = after(one, 'remove', 'a.csv', withoutFile(one.bench, file(1, 'a.csv')));
    expect(two.bench.files).to.eql([]);
    expect(undone(two).bench).to.equal(one.bench);
  });

  it('leaves an empty bench as it is', () => {
    expect(undone(cleared)).to.equal(cleared);
  });
});

describe('withFiles', () => {
  it('puts a file in the place of the one of its name, to be read as that was', () => {
    const [known] = [{...file(1, 'a.csv'), recipes: [recipe]}];
    const {files} = withFiles({...cleared.bench, files: [known]}, [file(2, 'a.csv')]);
    expect(files.map(({key, recipes}) => [key, recipes])).to.eql([[2, [recipe]]]);
  });
});

describe('withRecipe', () => {
  it('changes one table of a workbook and no other', () => {
    const book = file(1, 'book.xlsx');
    const entries = [0, 1].map((nth) => ({file: book, nth, reading: reading([])}));
    const next = {...recipe, header_line: 3};
    const {files} = withRecipe({...cleared.bench, files: [book]}, entries, entries[1]!, next);
    expect(files[0]?.recipes).to.eql([recipe, next]);
  });
});

describe('sumCounts', () => {
  it('adds up what became of the rows of all files', () => {
    const entry = {
      file: file(1, 'a.csv'),
      nth: 0,
      reading: reading([], {read: 3, accepted: 1, repaired: 1, rejected: 1})
    };
    expect(sumCounts([entry, entry])).to.eql({read: 6, accepted: 2, repaired: 2, rejected: 2});
  });
});

describe('causesOf', () => {
  const causes = (...rows: Reading['rows']) => causesOf([{file: file(1, 'a.csv'), nth: 0, reading: reading(rows)}]);

  it('puts questions first, then what keeps rows out, then what was put right', () => {
    const repair = {field: 'title', value: 'y', applied: true};
    const found = causes(
      rejected(2, problem({code: 'stray-space', severity: 'warning', repair})),
      rejected(3, problem({})),
      rejected(4, problem({code: 'ambiguous-date-order', severity: 'question', params: {header: 'Date'}}))
    );
    expect(found.map(({weight}) => weight)).to.eql(['question', 'error', 'repaired']);
  });

  it('asks once for a column, however many rows wait', () => {
    const question = problem({code: 'ambiguous-date-order', severity: 'question', params: {header: 'Date'}});
    const [cause, ...others] = causes(rejected(2, question), rejected(3, question));
    expect(others).to.eql([]);
    expect(countLines(cause!)).to.equal(2);
  });

  it('names once what several cells say alike, with the lines of all', () => {
    const place = (line: number, raw: string) =>
      problem({code: 'unknown-place', severity: 'warning', field: 'city', line, raw});
    const [cause] = causes(
      ...[2, 3, 5].map((line) => rejected(line, place(line, 'Mtskheta'))),
      rejected(4, place(4, 'Xanadu'))
    );
    expect(cause!.found.map(({problem: {raw}, lines}) => [raw, lines])).to.eql([
      ['Mtskheta', [2, 3, 5]],
      ['Xanadu', [4]]
    ]);
    expect(workbench.findings.alsoIn([3, 5], 2)).to.equal('The same in lines 3, 5.');
    expect(workbench.findings.alsoIn([3, 5], 9)).to.equal('The same in lines 3, 5 and 7 more.');
  });

  it('names each empty cell, and each of two cells with different advice', () => {
    const [cause] = causes(
      rejected(2, problem({raw: '', line: 2})),
      rejected(3, problem({raw: '', line: 3})),
      rejected(4, problem({raw: 'x', params: {line: 2}})),
      rejected(5, problem({raw: 'x', params: {line: 3}}))
    );
    expect(cause!.found.map(({lines}) => lines)).to.eql([[2], [3], [4], [5]]);
  });

  it('keeps two columns apart that are wrong in the same way', () => {
    const found = causes(rejected(2, problem({}), problem({field: 'end_date'})));
    expect(found.map(({field}) => field)).to.eql(['start_date', 'end_date']);
  });
});

describe('pages of rows', () => {
  const rows = Array.from({length: 120}, (_, at) => rejected(at + 2));

  it('hold fifty rows', () => {
    expect(pagesOf(rows)).to.equal(3);
    expect(pageRows(rows, 1).map(({line}) => line)).to.include.members([52, 101]);
    expect(pageRows(rows, 9)).to.have.length(20);
  });

  it('are found by a line', () => {
    expect(pageOf(rows, 103)).to.equal(2);
    expect(pageOf(rows, 1)).to.equal(0);
  });

  it('hold only what was asked for', () => {
    const some = reading([rejected(2, problem({})), {line: 3, status: 'accepted', record: {}, problems: []}]);
    expect(filterRows(some, 'accepted').map(({line}) => line)).to.eql([3]);
    expect(filterRows(some, 'marked').map(({line}) => line)).to.eql([2]);
  });
});

describe('previewOf', () => {
  it('says what an answer makes of a cell', async () => {
    const words = {...(await loadWords('en', ['common'])), workbench};
    expect(previewOf('05/06/2018', 'dmy', words)?.read).to.equal('5 June 2018');
    expect(previewOf('05/06/2018', 'mdy', words)?.read).to.equal('6 May 2018');
    expect(previewOf('1.200', '1.234,5', words)?.read).to.equal('1,200');
    expect(previewOf('1.200', '1,234.5', words)?.read).to.equal('1.2');
  });

  it('says nothing where an answer does not fit', async () => {
    const words = {...(await loadWords('en', ['common'])), workbench};
    expect(previewOf('26/06/2018', 'mdy', words)).to.equal(undefined);
  });
});
