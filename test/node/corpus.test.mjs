import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {corpus} from '../fixtures/messy/corpus.mjs';
import {emptyScore, judge, summary} from '../fixtures/messy/judge.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu'];

/** What a script prints as JSON, whatever its exit code says of the figures. */
function figuresOf(script, args, TZ = 'UTC') {
  return new Promise((resolve, reject) => {
    const options = {cwd: root, env: {...process.env, TZ}, maxBuffer: 2 ** 28};
    execFile(process.execPath, [`scripts/${script}`, '--dist', '--json', ...args], options, (error, stdout) => {
      if (stdout) resolve(JSON.parse(stdout));
      else reject(error);
    });
  });
}

const said = ({faults}) =>
  faults
    .slice(0, 20)
    .map((fault) => Object.values(fault).join(' '))
    .join('\n');

describe('the corpus of messy files', {concurrency: 2}, () => {
  for (const zone of zones) {
    it(`is read without a wrong, a lost or an unexplained row where the clock is that of ${zone}`, async () => {
      const figures = await figuresOf('score.mjs', [], zone);
      const none = ['wrong value shown', 'lost', 'silent', 'crashed', 'polluted', 'noise on clean files'];
      assert.deepEqual(
        none.filter((name) => figures[name] !== 0),
        [],
        said(figures)
      );
      assert.ok(figures.files >= 300 && figures.rows >= 2500, `${figures.files} files, ${figures.rows} rows`);
      assert.ok(figures['rows right'] >= 0.97, `${figures['rows right']}\n${said(figures)}`);
      assert.ok(figures.misjudged <= 0.02, `${figures.misjudged}\n${said(figures)}`);
      assert.ok(figures['right line'] >= 0.99, `${figures['right line']}`);
      assert.ok(figures['right column'] >= 0.95, `${figures['right column']}`);
    });
  }
});

describe('damaged files', () => {
  it('are read without a crash, a lost row or a standstill', async () => {
    const figures = await figuresOf('fuzz.mjs', ['--files', '500', '--seed', '3']);
    const {files, crashed, lost, hung} = figures;
    assert.deepEqual({files, crashed, lost, hung}, {files: 500, crashed: 0, lost: 0, hung: 0}, said(figures));
  });
});

describe('the judge of the corpus', async () => {
  const {importFile} = await import('treatyscope/data.js');
  const files = await corpus();
  const messy = files.find(({name}) => name === 'dates-undecidable.csv');
  const clean = files.find(({name}) => name === 'clean-comma.csv');

  /** The score of a file whose readings were tampered with. */
  const scoreOf = async (file, tamper) => {
    const [reading] = await importFile(file.bytes, {name: file.name});
    const score = emptyScore();
    judge(score, file, [tamper(reading)]);
    return score;
  };
  const rowsOf = (change) => (reading) => ({...reading, rows: reading.rows.map(change)});
  const isRead = ({record}) => record !== undefined;

  it('finds nothing in what was not tampered with', async () => {
    const score = await scoreOf(messy, (reading) => reading);
    assert.deepEqual([score.faults, score.right, summary(score).isGood], [[], score.rows, true]);
  });

  const tamperings = [
    [
      'a date that is a day off',
      'corrupt',
      messy,
      rowsOf((row) => (isRead(row) ? {...row, record: {...row.record, start_date: '2016-05-06'}} : row))
    ],
    [
      'a value that nobody wrote',
      'corrupt',
      messy,
      rowsOf((row) => (isRead(row) ? {...row, record: {...row.record, city: 'Sofia'}} : row))
    ],
    ['a row that is not there', 'lost', messy, (reading) => ({...reading, rows: reading.rows.slice(1)})],
    ['a row held back without a word', 'silent', messy, rowsOf((row) => (isRead(row) ? row : {...row, problems: []}))],
    [
      'an undecided date that was read all the same',
      'corrupt',
      messy,
      rowsOf((row) => ({line: row.line, status: 'accepted', record: {start_date: '2016-04-03'}, problems: []}))
    ],
    [
      'a good row held back',
      'misjudged',
      clean,
      rowsOf(({line}) => ({
        line,
        status: 'rejected',
        problems: [{code: 'bad-date', severity: 'error', message: 'x', column: 0, line}]
      }))
    ],
    [
      'a remark on a clean file',
      'noise',
      clean,
      (reading) => ({...reading, problems: [{code: 'bad-date', message: 'x'}]})
    ]
  ];
  for (const [what, kind, file, tamper] of tamperings) {
    it(`finds ${what}`, async () => {
      const score = await scoreOf(file, tamper);
      assert.ok(score[kind] > 0, JSON.stringify(score.faults));
      assert.equal(summary(score).isGood, false);
    });
  }

  it('finds what reached into the prototypes', async () => {
    Object.prototype.x = 1;
    try {
      assert.ok((await scoreOf(clean, (reading) => reading)).pollution > 0);
    } finally {
      delete Object.prototype.x;
    }
  });
});
