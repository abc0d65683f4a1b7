/** The guide for analysts, followed to the letter: its commands are run as they stand there. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readFile, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const execute = promisify(execFile);

describe('docs/start-analyst.md', () => {
  let folder;
  let said;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'treatyscope-guide-'));
    await cp(`${root}data`, join(folder, 'data'), {recursive: true});
    await cp(`${root}stories`, join(folder, 'stories'), {recursive: true});
    const guide = await readFile(`${root}docs/start-analyst.md`, 'utf8');
    const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n');
    const script = `set -u\n${commands.replaceAll('npx treatyscope', `"${process.execPath}" "${root}dist/cli.js"`)}`;
    // A build that adds rows to check says so by its exit status; what follows is run all the same, as a person would.
    const {stdout, stderr} = await execute('bash', ['-c', script], {
      cwd: folder,
      env: {...process.env, LANG: 'en_GB.UTF-8'},
      maxBuffer: 1e8
    });
    said = `${stdout}\n${stderr}`;
  });
  after(() => rm(folder, {recursive: true, force: true}));

  it('makes what it says: a clean dataset with the rows of the file, a site, an empty table', async () => {
    const events = await readFile(join(folder, 'clean/events.csv'), 'utf8');
    const before = (await readFile(join(folder, 'data/events.csv'), 'utf8')).trim().split('\n').length;
    assert.equal(events.trim().split('\n').length, before + 2);
    assert.match(events, /2024-05-14/);
    assert.match(await readFile(join(folder, 'clean/participants.csv'), 'utf8'), /approximate/);
    for (const path of ['site/index.html', 'site/stories/the-monitoring-rounds/en/index.html', 'empty.csv'])
      assert.ok((await stat(join(folder, path))).size > 100, path);
  });

  it('leaves the dataset that was there as it was', async () => {
    assert.equal(
      await readFile(join(folder, 'data/events.csv'), 'utf8'),
      await readFile(`${root}data/events.csv`, 'utf8')
    );
  });

  it('says which figures and sentences move', () => {
    assert.match(said, /109/);
    assert.match(said, /who-comes-to-the-table\.en\.html:\d+/);
  });
});
