import {cp, readFile, writeFile} from 'node:fs/promises';
import {build} from 'vite';
import {shorten, tabulate, unindent} from './vite-shorten.mjs';

/** What a file that stands alone does without: reading by evidence, ways to embed it, and maps beyond Europe, which come as tiles. */
const without = [
  /\/src\/data\/import\//,
  /\/src\/elements\/embed-dialog\.ts$/,
  /\/src\/geo\/frames\/(osce|world)\.ts$/
];

/** The languages of the interface; a file that stands alone holds one. */
export const languages = ['en', 'fr'];

/** Builds everything in one classic script, for each language: `whole.en.js`. */
export async function buildWhole(root, folder) {
  for (const language of languages) {
    const others = languages.filter((each) => each !== language);
    const unspoken = new RegExp(`/src/words/(${others.join('|')})/`);
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      plugins: [leaveOut([...without, unspoken]), tabulate(), unindent(), shorten()],
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        lib: {
          entry: 'src/pages/whole.ts',
          formats: ['iife'],
          name: 'treatyscope',
          fileName: () => `whole.${language}.js`
        },
        rolldownOptions: {output: {codeSplitting: false, minify: true, comments: {annotation: false}}}
      }
    });
  }
}

/** Builds the page for frames: its script is a classic one, since a frame without an origin may load no module. */
export async function buildFrame(root, folder) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: {entry: 'src/pages/embed.ts', formats: ['iife'], name: 'treatyscope', fileName: () => 'embed.js'},
      rolldownOptions: {output: {codeSplitting: false, minify: true, comments: {annotation: false}}}
    }
  });
  const page = await readFile(`${root}src/pages/embed.html`, 'utf8');
  await writeFile(`${folder}/embed.html`, page.replace('type="module" src="./embed.ts"', 'src="./embed.js" defer'));
  await cp(`${root}src/pages/embed.css`, `${folder}/embed.css`);
}

/** A Vite plugin: these modules are empty. */
function leaveOut(patterns) {
  return {
    name: 'leave-out',
    enforce: 'pre',
    load(id) {
      if (patterns.some((pattern) => pattern.test(id))) return 'export {};';
    }
  };
}
