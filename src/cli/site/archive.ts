import {textOf} from '../../charts/view.js';
import type {View} from '../../charts/view.js';
import {oneFile} from '../../embed/one-file.js';
import type {Language} from '../../words/index.js';
import {markup} from './escape.js';
import type {Markup} from './escape.js';
import type {Catalogued, Site} from './site.js';

/** What an archive is made from beside its site. */
export interface ArchiveParts {
  /** The script that draws all elements in this language. */
  readonly code: string;
  /** The published package, as JSON. */
  readonly descriptor: string;
}

/**
 * The dashboard in one file that asks nobody for anything, to be kept, mailed or opened from a disk. Without script it says its
 * sentences, and who joined and when as a table.
 */
export function archiveOf(
  language: Language,
  sections: readonly Catalogued[],
  {dataset: {info}}: Site,
  {code, descriptor}: ArchiveParts
): string {
  const title = (language === 'fr' ? info.title_fr : undefined) ?? info.title;
  const views = sections.flatMap(({figures}) => figures);
  const law = views.find(({shown}) => shown.widget === 'map' && shown.attributes.show === undefined)?.view;
  const fallback = markup`<h1>${title}</h1>
${sections.map(
  ({title: heading, figures}) =>
    markup`<h2>${heading}</h2>\n${figures.map(({view}) => markup`<p>${textOf(view.sentence)}</p>\n`)}`
)}${law && tableOf(law)}${law?.notes.map((note) => markup`<p>${note}</p>\n`)}<p>${views[0]?.view.asOf}</p>`;
  return oneFile({
    title,
    lang: language,
    tag: 'treaty-dashboard',
    attributes: {},
    fallback: fallback.text,
    dataset: descriptor,
    code
  });
}

/** What a view's picture says, as a table without any looks. */
function tableOf({title, columns, rows}: View): Markup {
  return markup`<table><caption>${title}</caption>
<thead><tr>${columns.map(({label}) => markup`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({cells}) =>
      markup`<tr>${cells.map(({text}, at) => (at === 0 ? markup`<th scope="row">${text}</th>` : markup`<td>${text}</td>`))}</tr>\n`
  )}</tbody></table>
`;
}
