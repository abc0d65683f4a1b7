import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

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
