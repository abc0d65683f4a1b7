/** The package as npm would deliver it, in the bundlers that partners use: each builds a page with one trend from `.dataset`. */
import {spawn} from 'node:child_process';
import {cp, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {launch, openPage, until, visibleText} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve} from './tools/serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'bundlers-'));
const {check, finish} = checks();

await cp(`${root}test/bundlers`, folder, {recursive: true, filter: (path) => !path.includes('node_modules')});
await writeFile(
  join(folder, 'index.html'),
  '<!doctype html><html lang="en"><body><script type="module" src="./src/main.js"></script></body></html>'
);
await run(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', folder);
const [packed] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
await run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
await run(folder, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', `./${packed}`);

const browser = await launch();
await check('the wrapper for React and the types for Vue compile, and know which attributes there are', () =>
  tool('tsc', '-p', 'tsconfig.json')
);
await check('Vite', async () => {
  await build({root: folder, configFile: false, logLevel: 'error', build: {outDir: 'out/vite'}});
  return drawnIn('vite');
});
await check('esbuild', async () => {
  await tool(
    'esbuild',
    'src/main.js',
    '--bundle',
    '--format=esm',
    '--splitting',
    '--outdir=out/esbuild',
    '--log-level=error'
  );
  return drawnIn('esbuild', '<script type="module" src="main.js"></script>');
});
await check('webpack', async () => {
  await run(folder, process.execPath, 'webpack.mjs');
  return drawnIn('webpack', '<script src="main.js"></script>');
});
await check('Next, where a server imports it too', async () => {
  await tool('next', 'build');
  const problems = await drawnIn('next');
  return problems;
});
await browser.close();
await rm(folder, {recursive: true, force: true});
finish();

/** What is wrong with the page that a bundler made; its markup, where it makes none itself. */
async function drawnIn(name, markup) {
  const pages = markup && {'/index.html': `<!doctype html><html lang="en"><body>${markup}</body></html>`};
  const server = await serve({pages, folders: {'/': join(folder, 'out', name)}});
  const {page, problems, close} = await openPage(browser, {url: `${server.origin}/`, origins: [server.origin]});
  await until(page, 'a sentence', () =>
    Boolean(document.querySelector('treaty-trend')?.shadowRoot?.querySelector('.sentence'))
  );
  const text = await page.evaluate(visibleText);
  await close();
  server.stop();
  const says = (words) => (text.includes(words) ? [] : [`does not say "${words}": ${text.slice(0, 200)}`]);
  return [...problems, ...says('INV No. 1'), ...(name === 'next' ? says('treaty-trend 2') : [])];
}

function tool(name, ...args) {
  return run(folder, join(folder, 'node_modules', '.bin', name), ...args);
}

function run(cwd, command, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, env: {...process.env, NEXT_TELEMETRY_DISABLED: '1'}});
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')}: ${said.slice(-600)}`))
    );
  });
}
