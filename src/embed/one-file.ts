/** What a file that stands alone is made of. */
export interface OneFile {
  readonly title: string;
  readonly lang: string;
  /** The element's tag, without its brackets: `treaty-map`. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What is read where no script runs: sentence, picture and table, as markup of ours. */
  readonly fallback: string;
  /** The published package, as JSON. */
  readonly dataset: string;
  /** The script that draws all elements: `whole.en.js`. */
  readonly code: string;
}

/** As little as a reader of the fallback needs; the element brings its own styles. */
const styles = `:root{color-scheme:light dark;font-family:system-ui,sans-serif}body{max-width:1440px;margin:24px auto;padding:0 16px}\
table{border-collapse:collapse}th,td{text-align:start;padding:4px 16px 4px 0;border-bottom:1px solid #8884}img,svg{max-width:100%;height:auto}`;

/**
 * One HTML file with code, styles, geometry and data inside. It asks nobody for anything: its own policy forbids it. It works from
 * a disk, in an archive and in a mail, and without script it is what its fallback says.
 */
export function oneFile({title, lang, tag, attributes, fallback, dataset, code}: OneFile): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src data:; img-src data: blob:">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="data:text/css,${encodeURIComponent(styles)}">
</head>
<body>
<main>
<treaty-data><${tag}${written.join('')}>
${fallback}
</${tag}></treaty-data>
</main>
<script type="application/json" data-part="package">${dataset.replaceAll('<', '\\u003c')}</script>
<script>${code.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3c')}</script>
</body>
</html>
`;
}

/** A text as it stands in markup, between tags and in attributes. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
