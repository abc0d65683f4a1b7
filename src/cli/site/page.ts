import {cardSize} from '../../embed/card-size.js';
import {languages} from '../../words/index.js';
import {attribution} from './attribution.js';
import {markup} from './escape.js';
import type {Markup} from './escape.js';
import type {Figure} from './figure.js';
import {folderOf} from './site.js';
import type {Catalogued, PageKind, PageWords, Site} from './site.js';

/** The page of a view: all it says stands in it before any script runs. */
export function pageOf(shown: Catalogued, kind: PageKind, site: Site, said: PageWords): string {
  const {title, sentence, lead, language, figures, view, content} = shown;
  const {words, pages} = said;
  const own = folderOf(view, language, kind.isFrozen ? site.hash : '');
  const root = rootOf(own);
  const dataRoot = rootOf(folderOf(view, language));
  const sections = lead === '' ? undefined : markup`<h1 class="section">${title}</h1><p class="lead">${lead}</p>`;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${sentence}">
<meta name="dcterms.modified" content="${site.dataset.info.as_of}">
${links(shown, kind, site)}
${openGraph(shown, own, site, pages.alternative(title, sentence))}
<link rel="stylesheet" href="${dataRoot}view/${site.styleSheet}">
<link rel="modulepreload" href="${root}cdn/treatyscope.js">
<script type="module" src="${root}cdn/view-page.js"></script>
</head>
<body>
<header>
<a href="${root}index.html?lang=${language}"><strong>${site.dataset.info.title === '' ? 'Treatyscope' : datasetTitle(site, language)}</strong></a>
<nav aria-label="${pages.languages}">${languages.map(
    (each) =>
      markup`<a href="../${each}/" hreflang="${each}" lang="${each}"${each === language ? markup` aria-current="page"` : ''}>${words.languageName(each)}</a> `
  )}</nav>
</header>
<main>
${sections}
<treaty-data src="${dataRoot}data/datapackage.json" view-base="${root}view.html" view-frozen="${site.hash}">
${content ?? figures.map((figure) => stage(figure, lead === '' ? 1 : 2))}
</treaty-data>
</main>
<footer>
${shown.after?.(kind)}
${attribution(shown, kind, site, said, {root, dataRoot})}
</footer>
</body>
</html>
`.text;
}

/** The same in a compact layout, for a frame: as `src/pages/embed.html`, with the view in it already. */
export function framePageOf(shown: Catalogued, kind: PageKind, site: Site, said: PageWords): string {
  const {title, sentence, language, figures, view, content} = shown;
  const own = folderOf(view, language, kind.isFrozen ? site.hash : '');
  const root = rootOf(own);
  const dataRoot = rootOf(folderOf(view, language));
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<meta name="description" content="${sentence}">
<link rel="canonical" href="${site.base === '' ? './' : site.base + own}">
<link rel="stylesheet" href="${dataRoot}view/${site.styleSheet}">
<link rel="stylesheet" href="${root}embed.css">
<script src="${root}embed.js" defer></script>
</head>
<body class="compact framed${content === undefined ? '' : ' telling'}">
<main>
<treaty-data src="${dataRoot}data/datapackage.json" view-base="${root}view.html" view-frozen="${site.hash}">
${content ?? figures.map((figure) => stage(figure, 1))}
</treaty-data>
</main>
<footer><a href="./" target="_blank" rel="noopener">${said.frame.full}</a></footer>
</body>
</html>
`.text;
}

/** The way from a folder back to where its path begins. */
const rootOf = (folder: string): string => folder.replace(/[^/]+\//g, '../');

/** An element with its still inside: what is read before it has drawn, and where it cannot. */
function stage({shown, markup: still}: Figure, level: number): Markup {
  const told = Object.entries(shown.attributes).map(([name, value]) => markup` ${name}="${value}"`);
  const tag: Markup = {text: `treaty-${shown.widget}`};
  return markup`<div class="stage"><${tag} heading-level="${level}"${told}>${{text: still}}</${tag}></div>\n`;
}

/** Where else the page is found: under its true address, in other languages, as something to embed. */
function links({view, language, title}: Catalogued, {isFrozen}: PageKind, {base, hash}: Site): Markup {
  const frozen = isFrozen ? hash : '';
  const to = (each: typeof language): string => (base === '' ? `../${each}/` : base + folderOf(view, each, frozen));
  return markup`<link rel="canonical" href="${to(language)}">
${languages.map((each) => markup`<link rel="alternate" hreflang="${each}" href="${to(each)}">\n`)}<link rel="alternate" hreflang="x-default" href="${to('en')}">${
    base === ''
      ? ''
      : markup`\n<link rel="alternate" type="application/json+oembed" href="${to(language)}oembed.json" title="${title}">`
  }`;
}

function openGraph({title, sentence, language}: Catalogued, own: string, site: Site, alternative: string): Markup {
  const address = site.base === '' ? '' : site.base + own;
  const [width, height] = cardSize;
  const properties: readonly (readonly [name: string, content: string | number])[] = [
    ['type', 'website'],
    ['site_name', datasetTitle(site, language)],
    ['locale', language === 'fr' ? 'fr_FR' : 'en_GB'],
    ['title', title],
    ['description', sentence],
    ...(address === '' ? [] : ([['url', address]] as const)),
    ['image', `${address}picture.png`],
    ['image:type', 'image/png'],
    ['image:width', width],
    ['image:height', height],
    ['image:alt', alternative]
  ];
  return markup`${properties.map(([name, content]) => markup`<meta property="og:${name}" content="${content}">\n`)}<meta name="twitter:card" content="summary_large_image">`;
}

/** The dataset's title in a language. */
function datasetTitle({dataset: {info}}: Site, language: string): string {
  return (language === 'fr' ? info.title_fr : undefined) ?? info.title;
}
