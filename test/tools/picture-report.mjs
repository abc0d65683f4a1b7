const signs = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => signs[sign]);

/** What differs, as a page: before, after and where, side by side. */
export function reportOf(differences) {
  const shown = differences.map(({name, file, before, after}) => {
    const kinds = ['before', 'after', 'difference'];
    const sides = file
      ? kinds.map(
          (kind) =>
            `<figure><figcaption>${kind}</figcaption><img src="${file}.${kind}.png" alt="${escaped(name)}, ${kind}"></figure>`
        )
      : [before, after].map(
          (line, side) => `<figure><figcaption>${kinds[side]}</figcaption><pre>${escaped(line)}</pre></figure>`
        );
    return `<section><h2>${escaped(name)}</h2><div>${sides.join('')}</div></section>`;
  });
  const styles =
    'div{display:flex;gap:8px;align-items:start}figure{flex:1;margin:0;min-width:0}img{max-width:100%;border:1px solid #999}pre{white-space:pre-wrap}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that differ</title><style>${styles}</style><h1>Pictures that differ</h1>${shown.join('\n')}</html>\n`;
}
