import {until} from '../tools/browser.mjs';

/**
 * What an element shows in a page or a frame of any browser: its table, what it says to whoever does not see it, and its
 * drawing as it stands on the screen. Of several elements with this tag, the first.
 */
export async function shown(frame, tag) {
  await until(frame, `${tag} drawn, with its table`, isOpen, tag, 60);
  await until(frame, `${tag} at rest`, isAtRest, tag, 30);
  return frame.evaluate(read, tag);
}

/** Opens the table, and says whether it is there, and the picture too. Runs in the page, as all that follow. */
function isOpen(tag) {
  const roots = (node) => [
    node,
    ...[...node.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? roots(e.shadowRoot) : []))
  ];
  const element = roots(document)
    .flatMap((root) => [...root.querySelectorAll(tag)])
    .find(({shadowRoot}) => shadowRoot);
  const inner = element?.shadowRoot;
  if (!inner?.querySelector('[part=figure]') || inner.querySelector('[part~=loading]')) {
    // What stands far down waits for somebody.
    window.scrollTo(0, document.body.scrollHeight);
    window.dispatchEvent(new Event('scroll'));
    return false;
  }
  const details = inner.querySelector('details[part=table]');
  if (details) details.open = true;
  return (
    inner.querySelector('tbody tr, [part=headline]') !== null && inner.querySelector('[part=picture] > *') !== null
  );
}

function isAtRest(tag) {
  const roots = (node) => [
    node,
    ...[...node.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? roots(e.shadowRoot) : []))
  ];
  const element = roots(document)
    .flatMap((root) => [...root.querySelectorAll(tag)])
    .find(({shadowRoot}) => shadowRoot);
  // What is drawn is the same twice: geometry and what is out of sight come in tasks of their own.
  const now = `${element.clientWidth} ${element.shadowRoot.innerHTML.length}`;
  const before = element.restedAs;
  element.restedAs = now;
  return now === before && !element.isUpdatePending;
}

function read(tag) {
  const roots = (node) => [
    node,
    ...[...node.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? roots(e.shadowRoot) : []))
  ];
  const element = roots(document)
    .flatMap((root) => [...root.querySelectorAll(tag)])
    .find(({shadowRoot}) => shadowRoot);
  const inner = element.shadowRoot;
  const plain = (text) => (text ?? '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();
  const textOf = (node) => plain(node.textContent);
  const all = (selector) => [...inner.querySelectorAll(selector)];
  const named = all('[role], [aria-label], [aria-description], svg title, svg desc').filter(
    (node) => !node.closest('[part=menu], .menu-said, dialog, [part=heading]')
  );
  const paint = (node) => {
    const {fill, stroke} = getComputedStyle(node);
    return `${fill} ${stroke}`.replace(/url\([^)]*#[\w-]*?(\w+)"?\)/g, '#$1');
  };
  const marks = (svg) => {
    const box = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('path, rect, circle, line, ellipse, polygon, use, text')]
      .filter((node) => !node.closest('defs'))
      .map((node) => {
        // Texts are as wide as the font of the page around makes them.
        if (node.localName === 'text')
          return `text ${textOf(node)} ${node.getAttribute('x')} ${node.getAttribute('y')}`;
        const {left, top, width, height} = node.getBoundingClientRect();
        const place = [left - box.left, top - box.top, width, height].map(Math.round).join(' ');
        const key = node.closest('[data-key]')?.dataset.key;
        // What only hears a pointer is painted when there is one.
        const looks = key === undefined || node.matches('.hit') ? '' : ` ${key} ${paint(node)}`;
        return `${node.localName} ${place}${looks}`;
      });
  };
  return {
    width: element.clientWidth,
    heading: all('[part=heading]').map(textOf).join(' '),
    sentence: all('[part=sentence]').map(textOf).join(' '),
    rows: all('tbody tr:not(.details)').map((row) => [...row.children].map(textOf)),
    said: [
      ...all('[part=sentence], [part=reading], [part=headline], [part=note], [part=coverage], [part=source]').map(
        textOf
      ),
      ...named.map((node) =>
        plain(`${node.getAttribute('role') ?? node.localName}: ${node.getAttribute('aria-label') ?? textOf(node)}`)
      )
    ],
    drawing: all('[part=picture] svg').flatMap(marks),
    text: textOf(inner)
  };
}

/** In what two of these differ, one line a difference; in `parts` only, where not all can be the same. */
export function differences(found, wanted, parts = ['heading', 'sentence', 'rows', 'said', 'drawing']) {
  return parts.flatMap((part) => {
    const [is, should] = [found[part], wanted[part]].map((value) => (typeof value === 'string' ? [value] : value));
    const at = is.findIndex((each, index) => !isSame(part, each, should[index]));
    if (at < 0 && is.length === should.length) return [];
    const place = at < 0 ? is.length : at;
    return [
      `${part}: ${is.length} for ${should.length}; number ${place} is ${JSON.stringify(is[place])}, not ${JSON.stringify(should[place])}`
    ];
  });
}

/** Whether two are the same; a mark may be where browsers round half a pixel to, up or down. */
function isSame(part, one, other) {
  if (part !== 'drawing' || other === undefined) return JSON.stringify(one) === JSON.stringify(other);
  const [is, should] = [one.split(' '), other.split(' ')];
  const isNear = (text, at) => text === should[at] || Math.abs(Number(text) - Number(should[at])) <= 1;
  return is.length === should.length && is.every(isNear);
}
