import {until, untilStill} from './browser.mjs';

/** A person at a keyboard: every key is counted, nothing is clicked, and things are found by the names that are read. */
export class Keyboard {
  count = 0;
  #page;
  #problems;

  constructor(page, problems) {
    this.#page = page;
    this.#problems = problems;
  }

  async press(key) {
    this.count++;
    await this.#page.keyboard.press(key);
  }

  async type(text) {
    for (const letter of text) await this.press(letter === ' ' ? 'Space' : letter);
  }

  /** Goes on by Tab until what has the focus is so named. */
  to(name) {
    return this.#walk(name, 'Tab');
  }

  /** Goes back until what has the focus is so named. */
  back(name) {
    return this.#walk(name, 'Shift+Tab');
  }

  /** Follows a link at the top of the page, where it opens. */
  async jump(name) {
    await this.to(name);
    await this.press('Enter');
  }

  async #walk(name, key) {
    const met = [];
    while (met.length < 60) {
      await this.press(key);
      met.push(await this.#page.evaluate(nameOfFocus));
      const last = met.at(-1);
      if (typeof name === 'string' ? last === name : name.test(last)) return;
    }
    throw new Error(`no ${name} by ${key} after: ${met.slice(-12).join(' · ')}`);
  }

  /** The picture of a tag whose title has these words. */
  figure(tag, title) {
    const read = async (what) => {
      await untilStill(this.#page);
      return this.#page.evaluate(readFigure, [tag, title, what]);
    };
    return {
      says: (pattern) => this.#says(`${tag} (${title})`, pattern, () => read('text')),
      /** The rows of the table under it. */
      rows: () => read('rows'),
      /** The names of the marks in it. */
      marks: () => read('marks'),
      /** The rows of the table that is the picture, once it is there. */
      pictured: async () => {
        await until(this.#page, `${tag} (${title})`, hasFigure, [tag, title]);
        return read('pictured');
      }
    };
  }

  /** The section under a heading. */
  section(heading) {
    return {
      says: (pattern) => this.#says(heading, pattern, () => this.#page.evaluate(readSection, heading))
    };
  }

  /** Waits until a text fits. */
  async #says(where, pattern, read) {
    const end = Date.now() + 8000;
    let text = '';
    while (Date.now() < end) {
      text = await read();
      if (pattern.test(text)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${where} does not say ${pattern}, but: ${text.slice(0, 300)}`);
  }

  same(what, found, expected) {
    if (JSON.stringify(found) !== JSON.stringify(expected))
      this.#problems.add(`${what}: ${found.join(', ')} instead of ${expected.join(', ')}`);
  }
}

/** The name of what has the focus, as assistive technology would read it. Runs in the page. */
function nameOfFocus() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const named = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '';
  return named.replace(/\s+/g, ' ').trim();
}

/** Runs in the page. */
function readFigure([tag, title, what]) {
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (/^(style|script|template)$/i.test(node.nodeName)) return '';
    return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join('');
  };
  const fold = (text) => text.replace(/\s+/g, ' ').trim();
  const headingOf = (each) =>
    each.querySelector('[slot=heading]') ?? each.shadowRoot?.querySelector('[part=heading], [role=heading]');
  const shown = deep(document).filter((each) => each.localName === tag && each.checkVisibility());
  const one = shown.find((each) => headingOf(each)?.textContent.includes(title));
  if (!one) return what === 'text' ? '' : [];
  const root = one.shadowRoot;
  if (what === 'text')
    return [...root.querySelectorAll('[part=sentence], .notes, [part=notes], [part=coverage]')]
      .map((each) => fold(textOf(each)))
      .join(' ');
  if (what === 'marks') return [...root.querySelectorAll('.picture [data-key][role]')].map((mark) => mark.ariaLabel);
  const table = root.querySelector(what === 'rows' ? 'table[part=data]' : '.picture table');
  return [...(table?.tBodies[0]?.rows ?? [])].map((row) =>
    [...row.cells].flatMap((cell) => Array(cell.colSpan).fill(fold(textOf(cell))))
  );
}

/** Runs in the page. */
function hasFigure([tag, title]) {
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
  return deep(document).some(
    (each) =>
      each.localName === tag &&
      each.shadowRoot?.querySelector('.picture table tbody tr') &&
      each.shadowRoot.textContent.includes(title)
  );
}

/** Runs in the page. */
function readSection(heading) {
  const deep = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
  const section = deep(document).find((each) => each.localName === 'section' && each.textContent.includes(heading));
  return section?.textContent.replace(/\s+/g, ' ') ?? '';
}
