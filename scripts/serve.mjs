/**
 * `npm run serve`: what was built, from a port of its own and with the headers that it should have, for trying it out in a
 * page of another server. `-- --port 4174` for another port than 4173, 0 for one that is free.
 */
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../dist/site', import.meta.url));
const asked = process.argv.indexOf('--port');
const port = asked < 0 ? 4173 : Number(process.argv[asked + 1]);

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml'
};
const encodings = {br: '.br', gzip: '.gz'};
/** What has its hash or its version in its name is never changed under it. */
const forGood = /^\/(cdn\/(chunks|\d[\w.-]*)|assets|frozen)\//;

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'});
    response.end('There is nothing at this address.\n');
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const [encoding, ending = ''] =
    Object.entries(encodings).find(([name, copy]) => accepted.includes(name) && existsSync(file + copy)) ?? [];
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': forGood.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(encoding && {'content-encoding': encoding})
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file + ending).pipe(response);
});

server.listen(port, () => {
  const {origin} = new URL(`http://localhost:${server.address().port}`);
  console.log(`${origin}/                       the site\n${origin}/cdn/treatyscope.js    the loader`);
});
