import {spawn} from 'node:child_process';
import {chmod, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {chunks} from './chunks.mjs';
import {preloadFrom} from './preload.mjs';
import {buildFrame, buildWhole} from './whole.mjs';
import {shorten, tabulate, unindent} from './vite-shorten.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
const shared = {root, configFile: false, publicDir: false, logLevel: 'warn'};

/** The loader for pages that cannot add a module script: it imports the module beside it. */
const classicLoader = `import(new URL('treatyscope.js', document.currentScript.src).href);\n`;

process.chdir(root);
await rm('dist', {recursive: true, force: true});
await mkdir('dist');
await Promise.all([buildNpm(), buildCdn().then(buildSite)]);
await buildWhole(root, 'dist/cdn');
await buildFrame(root, 'dist/site');
await cp('dist/cdn', 'dist/site/cdn', {recursive: true});
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
}

/** The command `treatyscope` in one file, with the packages it needs as Node has them. */
async function buildCommand() {
  await build({
    ...shared,
    ssr: {noExternal: true},
    build: {
      ssr: 'src/cli.ts',
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {output: {codeSplitting: false, entryFileNames: 'cli.js', banner: '#!/usr/bin/env node'}}
    }
  });
  await chmod('dist/cli.js', 0o755);
}

/** Everything bundled, for a bare page: the loader, one module a tag, the chunks they share, and a copy by version. */
async function buildCdn() {
  const tags = (await readdir('src/define')).map((file) => file.replace(/\.ts$/, ''));
  const defines = tags.map((tag) => [`define/${tag}`, `src/define/${tag}.ts`]);
  await build({
    ...shared,
    plugins: [tabulate(), unindent(), shorten(), preloadFrom('treatyscope.js')],
    build: {
      outDir: 'dist/cdn',
      target: 'es2022',
      lib: {entry: {treatyscope: 'src/loader.ts', ...Object.fromEntries(defines)}, formats: ['es']},
      rolldownOptions: {
        preserveEntrySignatures: false, // these modules export nothing
        output: {
          minify: true,
          comments: {annotation: false},
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash:7].js',
          codeSplitting: {groups: chunks}
        }
      }
    }
  });
  await writeFile('dist/cdn/loader.js', classicLoader);
  const files = await readdir('dist/cdn');
  await Promise.all(files.map((file) => cp(`dist/cdn/${file}`, `dist/cdn/${version}/${file}`, {recursive: true})));
}

/** The pages with the dataset, for any folder of any web server. */
async function buildSite() {
  await build({configFile: `${root}vite.config.ts`, logLevel: 'warn'});
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
