import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';
import {chunks} from './scripts/chunks.mjs';
import {datasetForVite} from './scripts/vite-dataset.mjs';
import {lean, shorten, tabulate, unindent} from './scripts/vite-shorten.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const pages = readdirSync(`${root}src/pages`).filter((file) => file.endsWith('.html') && file !== 'embed.html');
// The page for frames is built apart (scripts/whole.mjs): its script is a classic one.

/** The pages: served by `npm start`, and built for `treatyscope site` to put beside a dataset. */
export default defineConfig({
  root: `${root}src/pages`,
  base: './',
  publicDir: false,
  cacheDir: `${root}node_modules/.vite`,
  plugins: [
    datasetForVite(`${root}data`),
    ...[lean(), tabulate(), unindent(), shorten()].map((plugin) => ({...plugin, apply: 'build' as const}))
  ],
  server: {fs: {allow: [root]}},
  build: {
    outDir: `${root}dist/pages`,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0, // a strict policy loads no data: URL but images
    modulePreload: {polyfill: false},
    rolldownOptions: {
      input: pages.map((page) => `${root}src/pages/${page}`),
      output: {codeSplitting: {groups: chunks}}
    }
  }
});
