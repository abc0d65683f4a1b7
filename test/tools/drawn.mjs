import {until, untilStill} from './browser.mjs';

/**
 * What a drawn element says to whoever reads it: its sentence, its headline figures, the names of its marks by their
 * keys, the rows of its table, its lists and notes; of several, the first, with the sentences and headlines of all. Texts
 * are as a reader sees them, with plain spaces.
 */
export async function drawn(page, tag) {
  await until(page, `${tag} with its table`, openTable, tag);
  await untilStill(page);
  return page.evaluate(read, tag);
}

/** Opens the table under the picture, and says whether its rows are there. Runs in the page, as the next. */
function openTable(tag) {
  const roots = (node) => [
    node,
    ...[...node.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? roots(e.shadowRoot) : []))
  ];
  const [element] = roots(document).flatMap((root) => [...root.querySelectorAll(tag)]);
  const inner = element?.shadowRoot;
  if (!inner?.querySelector('[part=figure]')) return false;
  const details = inner.querySelector('details[part=table]');
  if (details && !details.open) details.open = true;
  return details === null || inner.querySelector('table') !== null;
}

function read(tag) {
  const roots = (node) => [
    node,
    ...[...node.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? roots(e.shadowRoot) : []))
  ];
  const elements = roots(document).flatMap((root) => [...root.querySelectorAll(tag)]);
  const inner = elements[0].shadowRoot;
  const plain = (text) => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();
  const textOf = (node) => plain(node.textContent);
  const all = (selector) => [...inner.querySelectorAll(selector)];
  const marks = all('[data-key][aria-label]').map((mark) => [mark.dataset.key, plain(mark.getAttribute('aria-label'))]);
  return {
    sentence: all('[part=sentence]').map(textOf).join(' '),
    sentences: elements
      .flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('[part=sentence]')])
      .map(textOf)
      .join(' '),
    headlines: elements
      .flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('[part=headline]')])
      .map((item) => [...item.children].map(textOf)),
    marks: Object.fromEntries(marks),
    kinds: Object.fromEntries(
      all('.state[data-key], .tile[data-key]').map((mark) => [mark.dataset.key, mark.getAttribute('class').trim()])
    ),
    legend: all('.legend li:not(.lead)').map(textOf),
    elsewhere: all('.elsewhere li').map(textOf),
    ends: all('svg text.end').map(textOf),
    rows: all('tbody tr:not(.details)').map((row) => [...row.children].map(textOf)),
    notes: all('[part=note], [part=coverage], [part=source]').map(textOf),
    text: textOf(inner)
  };
}
