/**
 * The documentation as plain HTML, for people and search engines, from the same files that a reader of the repository has:
 * `buildDocs` writes them into a folder of the site. Links between them lead from page to page; what is no page is named only.
 */
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Marked} from 'marked';

/** What stands where in the contents; what is not named here comes at the end. */
const contents = [
  ['Getting started', ['start-editor', 'start-officer', 'start-analyst']],
  ['In pages', ['embedding', 'loader', 'drupal', 'liferay', 'groups', 'theming']],
  ['Data', ['datasets', 'systems', 'steward', 'dataset']],
  ['For those who decide', ['accessibility', 'privacy', 'approval', 'hosting']],
  ['For those who build', ['architecture', 'contributing', 'decisions']]
];

/** Files beside those of `docs/` that are pages too. */
const others = {'ARCHITECTURE.md': 'architecture', 'CONTRIBUTING.md': 'contributing', 'data/README.md': 'dataset'};

/** Every page of the documentation: its name, its file in the repository, its title, what it says first, its markdown. */
export async function docsOf(root) {
  const own = (await readdir(`${root}docs`)).filter((file) => file.endsWith('.md')).sort();
  const files = [...own.map((file) => [`docs/${file}`, file.replace('.md', '')]), ...Object.entries(others)];
  return Promise.all(
    files.map(async ([file, name]) => {
      const text = await readFile(`${root}${file}`, 'utf8');
      const [, title = name] = /^# (.+)$/m.exec(text) ?? [];
      return {name, file, title: plain(title), description: descriptionOf(text), text};
    })
  );
}

/** Writes every page, the contents and the pictures into a folder. */
export async function buildDocs(root, out) {
  const pages = await docsOf(root);
  const known = new Map(pages.map(({file, name}) => [file, name]));
  await mkdir(out, {recursive: true});
  for (const page of pages) await writeFile(`${out}/${page.name}.html`, pageOf(page, markdown(page, known)));
  const index = {
    name: 'index',
    title: 'Treatyscope: documentation',
    description: 'Guides for editors, officers and analysts; embedding, datasets, hosting, accessibility, privacy.'
  };
  await writeFile(`${out}/index.html`, pageOf(index, contentsOf(pages)));
  await writeFile(`${out}/docs.css`, styles);
  await cp(`${root}docs/pictures`, `${out}/pictures`, {recursive: true, filter: (path) => !path.endsWith('.json')});
  return pages.length + 1;
}

/** The id of a heading, as places that show markdown make it. */
export const anchorOf = (heading) =>
  plain(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/ /g, '-');

/** Where a link of a page leads within the documentation; nothing where it leads to a file that is no page. */
export function targetOf(href, from, known) {
  const [path, anchor] = href.split('#');
  if (path === '') return href;
  const file = posix.normalize(posix.join(posix.dirname(from), path));
  if (file.startsWith('docs/pictures/')) return file.replace('docs/', '');
  const name = known.get(file);
  return name && `${name}.html${anchor === undefined ? '' : `#${anchor}`}`;
}

function markdown({file, text}, known) {
  const marked = new Marked({gfm: true});
  const seen = new Map();
  marked.use({
    renderer: {
      heading({tokens, depth, text: heading}) {
        const base = anchorOf(heading);
        const count = seen.get(base) ?? 0;
        seen.set(base, count + 1);
        return `<h${depth} id="${base}${count > 0 ? `-${count}` : ''}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({href, tokens}) {
        const inner = this.parser.parseInline(tokens);
        if (/^(https?|mailto):/.test(href)) return `<a href="${escaped(href)}" rel="noopener">${inner}</a>`;
        const target = targetOf(href, file, known);
        return target === undefined ? inner : `<a href="${escaped(target)}">${inner}</a>`;
      },
      image({href, text: alternative}) {
        return `<img src="${escaped(targetOf(href, file, known) ?? href)}" alt="${escaped(alternative)}" loading="lazy">`;
      },
      table(token) {
        const row = (cells, tag) =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        return `<div class="wide" tabindex="0" role="region" aria-label="Table"><table><thead>${row(token.header, 'th')}</thead><tbody>${token.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>\n`;
      },
      code({text: code}) {
        return `<pre tabindex="0"><code>${escaped(code)}</code></pre>\n`;
      }
    }
  });
  return marked.parse(text);
}

function contentsOf(pages) {
  const byName = new Map(pages.map((page) => [page.name, page]));
  const named = new Set(contents.flatMap(([, names]) => names));
  const rest = pages.map(({name}) => name).filter((name) => !named.has(name));
  const sections = [...contents, ...(rest.length > 0 ? [['Further', rest]] : [])].map(([heading, names]) => {
    const items = names.flatMap((name) => byName.get(name) ?? []);
    return `<h2>${heading}</h2>\n<ul>${items.map(({name, title, description}) => `<li><a href="${name}.html">${escaped(title)}</a><br><span>${escaped(description)}</span></li>`).join('\n')}</ul>`;
  });
  return `<h1>Documentation</h1>\n${sections.join('\n')}`;
}

function pageOf({name, title, description}, content) {
  const whole = name === 'index' ? title : `${title} – Treatyscope`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(whole)}</title>
<meta name="description" content="${escaped(description)}">
<meta property="og:title" content="${escaped(title)}">
<meta property="og:description" content="${escaped(description)}">
<meta property="og:type" content="article">
<link rel="canonical" href="${name === 'index' ? './' : `${name}.html`}">
<link rel="stylesheet" href="docs.css">
</head>
<body>
<header><a href="../index.html"><strong>Treatyscope</strong></a> <nav aria-label="Documentation"><a href="index.html"${name === 'index' ? ' aria-current="page"' : ''}>Documentation</a></nav></header>
<main>
${content}
</main>
</body>
</html>
`;
}

/** What a page says first, in one line for a list of results. */
function descriptionOf(text) {
  const paragraph = text
    .replace(/^# .+$/m, '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .find((part) => /^[\p{L}*“]/u.test(part));
  const line = plain((paragraph ?? '').replace(/\s+/g, ' '));
  return line.length <= 200 ? line : `${line.slice(0, line.lastIndexOf(' ', 199))}…`;
}

const plain = (markdownText) => markdownText.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '');
const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]);

const styles = `:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.55; background: light-dark(#fff, #12181f); color: light-dark(#1f2933, #e6eaee); }
body { margin: 0 auto; max-inline-size: 60rem; padding-inline: clamp(16px, 4vw, 48px); }
header { display: flex; flex-wrap: wrap; gap: 8px 24px; padding-block: 12px; font-size: 0.875rem; }
main { padding-block: 8px 64px; }
h1 { font-size: 1.75rem; line-height: 1.2; margin-block: 16px; }
h2 { font-size: 1.25rem; line-height: 1.3; margin-block: 32px 8px; }
h3 { font-size: 1rem; margin-block: 24px 8px; }
:is(h1, h2, h3) { font-weight: 600; text-wrap: balance; }
p, li { max-inline-size: 68ch; }
li span { color: light-dark(#52606d, #a7b1bb); font-size: 0.875rem; }
main > ul > li { margin-block: 4px; }
a { color: light-dark(#0b4f8a, #5aa2e0); text-underline-offset: 0.15em; }
img { display: block; max-inline-size: 100%; block-size: auto; margin-block: 16px; border: 1px solid light-dark(#d9dee3, #2c3640); }
pre { overflow-x: auto; padding: 12px; border: 1px solid light-dark(#d9dee3, #2c3640); background: light-dark(#f6f9fc, #161d26); font-size: 0.8125rem; }
code { font-family: ui-monospace, monospace; font-size: 0.875em; overflow-wrap: anywhere; }
pre code { font-size: inherit; overflow-wrap: normal; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; }
th, td { text-align: start; vertical-align: top; padding: 8px 16px 8px 0; border-block-end: 1px solid light-dark(#d9dee3, #2c3640); }
blockquote { margin-inline: 0; padding-inline-start: 16px; border-inline-start: 3px solid light-dark(#d9dee3, #2c3640); }
:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
@media print { header { display: none; } pre { white-space: pre-wrap; } }
`;

if (process.argv[1]?.endsWith('docs.mjs')) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  console.log(`${await buildDocs(root, process.argv[2] ?? `${root}dist/site/docs`)} pages of documentation`);
}
