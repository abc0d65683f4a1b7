import {spawn} from 'node:child_process';
import {chmod, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {chunks} from './chunks.mjs';
import {compress} from './compress.mjs';
import {buildDocs} from './docs.mjs';
import {publishedFiles} from './pack.mjs';
import {writeEditorTypes} from './editor-types.mjs';
import {pin} from './pin.mjs';
import {nameEntries, preloadFrom} from './preload.mjs';
import {buildFrame, buildWhole} from './whole.mjs';
import {lean, shorten, tabulate, unindent} from './vite-shorten.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
const shared = {root, configFile: false, publicDir: false, logLevel: 'warn'};

/**
 * The loader for pages that cannot add a module script: it imports the module beside it, with the same query. The getter
 * is asked by itself, since an <img name="currentScript"> in a page is what `document.currentScript` finds first.
 */
const classicLoader = `(() => {
  const {src} = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript').get.call(document);
  import(new URL('treatyscope.js' + new URL(src).search, src).href);
})();\n`;

process.chdir(root);
await rm('dist', {recursive: true, force: true});
await mkdir('dist');
await Promise.all([buildNpm(), buildCdn().then(buildPages)]);
await buildWhole(root, 'dist/cdn');
await compress('dist/cdn');
await buildFrame(root, 'dist/pages');
await writeSite();
if (!process.argv.includes('--no-storybook')) await buildStorybook();

/** One file a module with its types, dependencies left to the bundler; and the data layer in one file, for Node too. */
async function buildNpm() {
  await run('tsc', '-p', 'scripts/tsconfig.npm.json');
  await build({
    ...shared,
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      lib: {entry: 'src/data/index.ts', formats: ['es'], fileName: () => 'data.js'},
      rolldownOptions: {output: {codeSplitting: false}}
    }
  });
  await buildCommand();
  await writeFile('dist/data.d.ts', `export * from './data/index.js';\n`);
  await run('cem', 'analyze', '--config', 'scripts/custom-elements.config.mjs');
  await writeEditorTypes('dist');
}

/**
 * The command `treatyscope` in one file, with the packages it needs as Node has them; in another, what only
 * `treatyscope site` needs, with the font of its pictures beside it.
 */
async function buildCommand() {
  const inOneFile = (entry, name, {plugins = [], ...output} = {}) =>
    build({
      ...shared,
      plugins,
      ssr: {noExternal: true, external: ['@resvg/resvg-js']},
      build: {
        ssr: entry,
        outDir: 'dist',
        emptyOutDir: false,
        target: 'node20',
        rolldownOptions: {output: {codeSplitting: false, entryFileNames: name, ...output}}
      }
    });
  const apart = {
    name: 'site-apart',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/site/index.js') ? {id: './cli-site.js', external: true} : undefined)
  };
  await inOneFile('src/cli.ts', 'cli.js', {plugins: [apart], banner: '#!/usr/bin/env node'});
  await inOneFile('src/cli/site/index.ts', 'cli-site.js');
  await chmod('dist/cli.js', 0o755);
  const fonts = `${root}node_modules/@expo-google-fonts/arimo`;
  await cp(`${fonts}/400Regular/Arimo_400Regular.ttf`, 'dist/fonts/Arimo-Regular.ttf');
  await cp(`${fonts}/600SemiBold/Arimo_600SemiBold.ttf`, 'dist/fonts/Arimo-SemiBold.ttf');
  await cp(`${fonts}/LICENSE_FONT`, 'dist/fonts/LICENSE');
}

/** Everything bundled, for a bare page: the loader, one module a tag, the chunks they share, and a copy by version. */
async function buildCdn() {
  const tags = (await readdir('src/define')).map((file) => file.replace(/\.ts$/, ''));
  const defines = tags.map((tag) => [`define/${tag}`, `src/define/${tag}.ts`]);
  await build({
    ...shared,
    plugins: [lean(), tabulate(), unindent(), shorten(), preloadFrom('treatyscope.js'), nameEntries()],
    build: {
      outDir: 'dist/cdn',
      target: 'es2022',
      lib: {entry: {treatyscope: 'src/loader.ts', ...Object.fromEntries(defines)}, formats: ['es']},
      rolldownOptions: {
        preserveEntrySignatures: false, // these modules export nothing
        output: {
          minify: true,
          comments: {annotation: false},
          // Only the loader and what is named for people keeps its name; what these lead to never changes under one.
          entryFileNames: ({name}) => (name === 'treatyscope' ? '[name].js' : 'chunks/define-[hash:7].js'),
          chunkFileNames: 'chunks/[name]-[hash:7].js',
          codeSplitting: {groups: chunks}
        }
      }
    }
  });
  await build({
    ...shared,
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      lib: {entry: 'src/pages/still.ts', formats: ['es'], fileName: () => 'view-page.js'},
      rolldownOptions: {output: {minify: true}}
    }
  });
  await writeFile('dist/cdn/loader.js', classicLoader);
  const files = await readdir('dist/cdn');
  await Promise.all(files.map((file) => cp(`dist/cdn/${file}`, `dist/cdn/${version}/${file}`, {recursive: true})));
  const pinned = await pin(`dist/cdn/${version}`);
  await writeFile('dist/cdn/pinned.json', `${JSON.stringify(pinned)}\n`);
}

/** The pages that draw what they are asked to; `treatyscope site` puts them beside a dataset. */
async function buildPages() {
  await build({configFile: `${root}vite.config.ts`, logLevel: 'warn'});
}

/** The site on the reference dataset, for any folder of any web server, as `treatyscope site` writes it. */
async function writeSite() {
  const {writeSite: write} = await import(`${root}dist/cli-site.js`);
  const {readPackage} = await import(`${root}dist/data.js`);
  const data = await publishedFiles(`${root}data`);
  const dataset = await readPackage(JSON.parse(data.get('datapackage.json')));
  const {pages, leftOut} = await write({dataset, data, out: 'dist/site', base: '', hosts: []});
  const names = leftOut.map(({widget, slug}) => `${widget}/${slug}`);
  console.log(`${pages} pages for views and stories${names.length > 0 ? `; left out: ${names.join(', ')}` : ''}`);
  console.log(`${await buildDocs(root, 'dist/site/docs')} pages of documentation`);
}

async function buildStorybook() {
  await run('storybook', 'build', '--quiet', '--disable-telemetry', '--output-dir', 'dist/site/storybook');
}

function run(command, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(`${root}node_modules/.bin/${command}`, args, {stdio: 'inherit'});
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} failed`))));
  });
}
