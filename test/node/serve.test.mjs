import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('npm run serve', () => {
  let server;
  let port;
  before(async () => {
    server = spawn(process.execPath, [`${root}scripts/serve.mjs`, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit']
    });
    const said = await new Promise((resolve) => server.stdout.once('data', (text) => resolve(String(text))));
    port = Number(/localhost:(\d+)/.exec(said)[1]);
  });
  after(() => server.kill());

  /** A reply as it comes: nothing unpacked, no address tidied. */
  const get = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const asked = request({host: '127.0.0.1', port, path, headers}, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)})
        );
      });
      asked.on('error', reject).end();
    });

  it('lets other pages take the loader for minutes, and what has a hash or a version in its name for good', async () => {
    const [chunk] = await readdir(`${root}dist/site/cdn/chunks`);
    const {version} = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
    for (const [path, isForGood] of [
      ['/cdn/treatyscope.js', false],
      ['/cdn/loader.js', false],
      ['/cdn/pinned.json', false],
      [`/cdn/chunks/${chunk.replace(/\.(br|gz)$/, '')}`, true],
      [`/cdn/${version}/treatyscope.js`, true]
    ]) {
      const {status, headers} = await get(path);
      assert.equal(status, 200, path);
      assert.match(headers['content-type'], path.endsWith('.js') ? /^text\/javascript/ : /^application\/json/, path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(/immutable/.test(headers['cache-control']), isForGood, path);
    }
  });

  it('sends the compressed copy that a browser takes, and the file to one that takes none', async () => {
    const plain = await get('/cdn/treatyscope.js');
    const brotli = await get('/cdn/treatyscope.js', {'accept-encoding': 'gzip, br'});
    const gzip = await get('/cdn/treatyscope.js', {'accept-encoding': 'gzip'});
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.deepEqual(brotliDecompressSync(brotli.body), plain.body);
    assert.deepEqual(gunzipSync(gzip.body), plain.body);
    assert.match(brotli.headers.vary, /accept-encoding/);
  });

  it('opens folders by their page, and nothing outside the site', async () => {
    assert.match(String((await get('/view/map/since/en/')).body), /<h1/);
    for (const path of ['/nowhere.html', '/cdn/', '/../package.json', '/%2e%2e/%2e%2e/package.json', '/cdn'])
      assert.equal((await get(path)).status, 404, path);
  });
});
