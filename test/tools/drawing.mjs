/**
 * What a story draws, as text: every SVG in it, shadow roots included, one element a line, numbers cut to two decimals,
 * ids renumbered, the long paths of land as their fingerprint. With the names of its marks and the rows of its tables.
 * Runs in the page.
 */
export function drawingOf(selector) {
  const root = document.querySelector(selector);
  const ids = new Map();
  const idOf = (id) => {
    if (!ids.has(id)) ids.set(id, `id${ids.size + 1}`);
    return ids.get(id);
  };
  const deep = (node, found = []) => {
    for (const each of node.children) {
      if (each.localName === 'svg') found.push(each);
      else deep(each.shadowRoot ?? each, found);
      if (each.shadowRoot) deep(each, found);
    }
    return found;
  };
  const lines = [];
  for (const svg of deep(root)) write(svg, '');
  return lines;

  function write(element, indent) {
    const attributes = [...element.attributes]
      .filter(({name}) => name !== 'style' && name !== 'tabindex')
      .map(({name, value}) => ` ${name}="${told(name, value)}"`)
      .sort()
      .join('');
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(({data}) => data);
    lines.push(`${indent}<${element.localName}${attributes}>${texts.join('').replace(/\s+/g, ' ').trim()}`);
    for (const child of element.children) write(child, `${indent} `);
  }

  function told(name, value) {
    if (name === 'id') return idOf(value);
    if (/^aria-(labelledby|describedby|controls)$/.test(name)) return value.split(' ').map(idOf).join(' ');
    const named = value
      .replace(/url\(["']?#([^"')]+)["']?\)/g, (_, id) => `url(#${idOf(id)})`)
      .replace(/^#(.+)$/s, (_, id) => (name === 'href' ? `#${idOf(id)}` : `#${id}`));
    const cut = named.replace(/-?\d*\.\d+(e-?\d+)?/gi, (number) => {
      const short = Math.trunc(Number(number) * 100) / 100;
      return String(Object.is(short, -0) ? 0 : short);
    });
    return name === 'd' && cut.length > 160 ? `${cut.slice(0, 40)}… ${cut.length} ${fingerprint(cut)}` : cut;
  }

  function fingerprint(text) {
    let sum = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return (sum >>> 0).toString(16);
  }
}

/** What a reader of a story hears and finds in its tables: sentences, notes, names of marks, rows. Runs in the page. */
export function saidIn(selector) {
  const plain = (text) => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();
  const said = [];
  const rows = [];
  const visit = (node) => {
    for (const each of node.children) {
      if (
        each.matches('[part~=sentence], [part~=note], [part~=coverage], [part~=reading], [part~=heading], [role=alert]')
      )
        said.push(plain(each.textContent));
      const label = each.getAttribute('aria-label');
      if (label && each.dataset.key !== undefined) said.push(`${each.dataset.key}: ${plain(label)}`);
      if (each.localName === 'tr') rows.push([...each.children].map((cell) => plain(cell.textContent)).join(' | '));
      if (each.shadowRoot) visit(each.shadowRoot);
      visit(each);
    }
  };
  visit(document.querySelector(selector));
  return {said, rows};
}
