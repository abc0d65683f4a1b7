import {createHash, randomUUID} from 'node:crypto';
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Dataset} from '../../data/dataset.js';
import {catalogue} from '../../embed/catalogue.js';
import type {CataloguedView} from '../../embed/catalogue.js';
import type {CataloguedStory} from '../../embed/story-catalogue.js';
import {archiveOf} from './archive.js';
import {escaped} from './escape.js';
import {providersOf} from './oembed.js';
import {pagesFor} from './pages.js';
import {pngRenderer} from './png.js';
import {publishedFiles} from './published.js';
import {drop, exists, replaceBy} from './replace.js';
import type {Site} from './site.js';
import {storiesFor} from './stories.js';
import {pageStyles} from './styles.js';

/** What a site is made from. */
export interface SiteOrder {
  readonly dataset: Dataset;
  /** The files of the published dataset by name, where they are at hand; else they are written from the dataset. */
  readonly data?: ReadonlyMap<string, string>;
  /** The folder of the site; what stands there is replaced, and kept beside it. */
  readonly out: string;
  /** The address of the site with the slash at its end; empty where it is not known. */
  readonly base: string;
  /** The hosts whose datasets the page for any other view may draw. */
  readonly hosts: readonly string[];
  readonly signal?: AbortSignal;
  /** Hears how many views of how many are drawn. */
  readonly onProgress?: (drawn: number, of: number) => void;
}

/** What became of a site. */
export interface SiteReport {
  readonly hash: string;
  readonly pages: number;
  /** The views that the dataset has nothing to show in. */
  readonly leftOut: readonly CataloguedView[];
  /** The frozen copies that were carried over, by their hashes. */
  readonly kept: readonly string[];
  readonly hasPng: boolean;
  /** Where the site from before stands now; nothing where there was none. */
  readonly previous: string | undefined;
}

/**
 * Writes a whole site from a dataset: its pages, pictures and scripts, the dataset and a copy of it that never changes.
 * It is written beside the folder and takes its place by one rename; frozen copies of the old site are carried over.
 */
export async function writeSite(order: SiteOrder): Promise<SiteReport> {
  const {dataset, base, hosts, signal} = order;
  const out = resolve(order.out);
  const data = order.data ?? publishedFiles(dataset);
  const descriptor = data.get('datapackage.json') ?? '';
  const styles = pageStyles(['bars', 'map', 'matrix', 'profile', 'summary', 'table', 'timeline', 'trend']);
  const site: Site = {dataset, base, hash: hashOf(descriptor), styleSheet: `view-${hashOf(styles)}.css`};
  const temporary = join(dirname(out), `.${basename(out)}.${randomUUID()}.tmp`);
  try {
    await copyPages(temporary, hosts);
    const kept = await carryOver(out, temporary);
    const toPng = await pngRenderer();
    const done = {views: 0};
    const {files, leftOut, sections} = await pagesFor(site, toPng, () => {
      signal?.throwIfAborted();
      order.onProgress?.(++done.views, catalogue.length);
    });
    const told = await storiesFor(site, toPng, () => signal?.throwIfAborted());
    const all = new Map<string, string | Uint8Array>([...files, ...told.files]);
    for (const [name, text] of data) all.set(`data/${name}`, text);
    for (const [language, shown] of sections) {
      const code = await readFile(beside(`./cdn/whole.${language}.js`), 'utf8').catch(() => undefined);
      if (code === undefined || shown.length === 0) continue;
      all.set(`file/dashboard.${language}.html`, archiveOf(language, shown, site, {code, descriptor}));
    }
    if (base !== '') all.set('oembed-providers.json', providersOf([...all.keys()], site));
    all.set(`view/${site.styleSheet}`, styles);
    all.set(`frozen/${site.hash}/view/${site.styleSheet}`, styles);
    for (const name of ['datapackage.json', 'datapackage.js'])
      all.set(`frozen/${site.hash}/data/${name}`, data.get(name) ?? '');
    const isThere = kept.includes(site.hash);
    for (const [path, content] of all) {
      // What is frozen is never written again, whatever this release would make of it.
      if (!isThere || !path.startsWith(`frozen/${site.hash}/`)) await put(join(temporary, path), content);
    }
    const pages = [...all.keys()].filter((path) => /^(view|stories)\/.*\/index\.html$/.test(path)).length;
    const previous = await replaceBy(temporary, out);
    return {
      hash: site.hash,
      pages,
      leftOut: [...leftOut, ...told.leftOut.map(asView)],
      kept,
      hasPng: toPng !== undefined,
      previous
    };
  } catch (error) {
    await drop(temporary);
    throw error;
  }
}

const asView = ({slug, needs}: CataloguedStory): CataloguedView => ({widget: 'story', slug, needs, attributes: {}});

/** What lies beside the command. */
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}

/** The pages that draw what they are asked to, and the scripts of all pages, as they lie beside the command. */
async function copyPages(folder: string, hosts: readonly string[]): Promise<void> {
  await mkdir(dirname(folder), {recursive: true});
  await cp(beside('./pages'), folder, {recursive: true});
  await cp(beside('./cdn'), join(folder, 'cdn'), {recursive: true});
  if (hosts.length === 0) return;
  for (const name of ['view.html', 'embed.html']) {
    const path = join(folder, name);
    if (!(await exists(path))) continue;
    const html = await readFile(path, 'utf8');
    const list = `<meta name="treatyscope-hosts" content="${escaped(hosts.join(' '))}">`;
    await writeFile(
      path,
      html.replace(/<meta name="treatyscope-hosts"[^>]*>/, () => list)
    );
  }
}

/** Copies the frozen copies of a site, and says which there are. */
async function carryOver(from: string, to: string): Promise<readonly string[]> {
  const folder = join(from, 'frozen');
  if (!(await exists(folder))) return [];
  await cp(folder, join(to, 'frozen'), {recursive: true, preserveTimestamps: true});
  return (await readdir(folder)).sort();
}
