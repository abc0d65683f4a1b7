import {markup} from './escape.js';
import type {Markup} from './escape.js';
import {folderOf} from './site.js';
import type {Catalogued, PageKind, PageWords, Site} from './site.js';

/** The ways from a page to the folder of its site, and to the folder of its data. */
export interface Roots {
  readonly root: string;
  readonly dataRoot: string;
}

/** What stands under a page: live or frozen with the way to the other, the data behind it, their licence. */
export function attribution(
  {view, language}: Catalogued,
  {isFrozen}: PageKind,
  {dataset, hash}: Site,
  {pages, words}: PageWords,
  {root, dataRoot}: Roots
): Markup {
  const {as_of: asOf, licenses} = dataset.info;
  const other = root + folderOf(view, language, isFrozen ? '' : hash);
  return markup`<p>${isFrozen ? pages.frozen(asOf) : pages.live(asOf)} <a href="${other}">${isFrozen ? pages.toLive : pages.toFrozen}</a></p>
<ul>
<li><a href="${root}index.html?lang=${language}">${pages.home}</a></li>
<li><a href="${dataRoot}data/datapackage.json">${pages.dataset}</a></li>
${isFrozen ? '' : view.needs.map((table) => markup`<li><a href="${dataRoot}data/${table}.csv">${pages.rows(words.table.title(table))}</a></li>\n`)}<li><a href="picture.png">${pages.picture} (PNG)</a>, <a href="picture.svg">SVG</a></li>
${licenses.map(({name, title, path}) => markup`<li>${licence(pages.licence(title ?? name), path)}</li>\n`)}</ul>`;
}

const licence = (text: string, path: string | undefined): Markup =>
  path !== undefined && /^https?:/i.test(path)
    ? markup`<a href="${path}" rel="license noopener">${text}</a>`
    : markup`${text}`;
