import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

const types = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
};

/** The strictest policy that a partner's page may have. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html'
].join('; ');

/**
 * A static server on a free port. `pages` holds markup by path, `folders` holds folders by path prefix, the longest
 * first; the headers go out with every reply.
 */
export async function serve({pages = {}, folders = {}, headers = {}}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const reply = await find(path.endsWith('/') ? `${path}index.html` : path, pages, folders);
    const type = types[extname(path)] ?? types['.html'];
    response.writeHead(reply === undefined ? 404 : 200, {...headers, 'content-type': type});
    response.end(reply);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return {origin: `http://127.0.0.1:${server.address().port}`, stop};
}

async function find(path, pages, folders) {
  if (path in pages) return pages[path];
  if (path === '/favicon.ico') return ''; // asked for by the browser, not by the page
  const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
  if (folder === undefined) return undefined;
  const file = normalize(join(folder, path.slice(prefix.length)));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  return readFile(file).catch(() => undefined);
}
