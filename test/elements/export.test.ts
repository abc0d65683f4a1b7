import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define/treaty-bars.js';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-map.js';
import '../../src/define/treaty-matrix.js';
import '../../src/define/treaty-timeline.js';
import '../../src/define/treaty-trend.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {DrawingElement} from '../../src/elements/drawing-element.js';
import {small, within} from '../tools/fixtures.js';

async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 500; tries++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not come');
}

async function drawn(content: TemplateResult, dataset?: Dataset): Promise<DrawingElement> {
  return (await within(content, dataset)).querySelector<DrawingElement>('[data-here]')!;
}

async function choose(element: DrawingElement, item: string): Promise<void> {
  element.renderRoot.querySelector<HTMLButtonElement>('[part=menu]')!.click();
  (await until(() => element.renderRoot.querySelector<HTMLButtonElement>(`[data-item=${item}]`))).click();
}

/** The file that an item of the menu gives, caught where the browser would keep it. */
async function fileOf(element: DrawingElement, item: string): Promise<{name: string; blob: Blob}> {
  const links: HTMLAnchorElement[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (): void {
    links.push(this);
  };
  try {
    await choose(element, item);
    const link = await until(() => links[0]);
    return {name: link.download, blob: await (await fetch(link.href)).blob()};
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

/** The PNG that an item of the menu gives, and the drawing that it was made of. */
async function rendered(element: DrawingElement, item: string): Promise<{svg: Document; blob: Blob}> {
  const {decode} = HTMLImageElement.prototype;
  let svg = '';
  HTMLImageElement.prototype.decode = function (): Promise<void> {
    svg = decodeURIComponent(this.src.slice(this.src.indexOf(',') + 1));
    return decode.call(this);
  };
  try {
    const {blob} = await fileOf(element, item);
    return {svg: new DOMParser().parseFromString(svg, 'image/svg+xml'), blob};
  } finally {
    HTMLImageElement.prototype.decode = decode;
  }
}

const parse = async (blob: Blob): Promise<Document> =>
  new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');

describe('what the menu of an element gives', () => {
  it('is a picture with title, sentence, notes, date and source in it, and nothing from elsewhere', async () => {
    const element = await drawn(html`<treaty-map data-here></treaty-map>`);
    const {name, blob} = await fileOf(element, 'svg');
    const svg = await parse(blob);
    const text = [...svg.querySelectorAll('text')].map(({textContent}) => textContent).join(' ');
    const parts = ['heading', 'sentence', 'note', 'source'].flatMap((part) => [
      ...element.renderRoot.querySelectorAll(`[part=${part}]`)
    ]);
    const plain = (each: string): string => each.replace(/\s+/g, '');
    for (const {textContent} of parts) expect(plain(text)).to.contain(plain(textContent!));
    expect(text)
      .to.match(/Boundaries and names/)
      .and.match(/Kosovo\*/)
      .and.match(/Source: /);
    expect(svg.querySelector('image, script, foreignObject, style, [style], [href]')).to.equal(null);
    for (const {value} of [...svg.querySelectorAll('*')].flatMap(({attributes}) => [...attributes]))
      expect(value).not.to.match(/var\(|url\((?!#)/);
    expect(name).to.match(/^parties-to-cets-no-197.*-2026-11-21\.svg$/);
  });

  for (const [item, width, height] of [
    ['png-1200', 1200, 675],
    ['png-1080', 1080, 1080]
  ] as const)
    it(`is a PNG of ${width} × ${height}`, async () => {
      const {blob} = await fileOf(await drawn(html`<treaty-trend data-here></treaty-trend>`), item);
      const bitmap = await createImageBitmap(blob);
      expect([bitmap.width, bitmap.height]).to.deep.equal([width, height]);
    });

  it('is twice as fine where that is asked for', async () => {
    const element = await drawn(html`<treaty-trend data-here></treaty-trend>`, small());
    const [once, twice] = await Promise.all(
      [await fileOf(element, 'png'), await fileOf(element, 'png-2')].map(({blob}) => createImageBitmap(blob))
    );
    expect([twice!.width, twice!.height]).to.deep.equal([once!.width * 2, once!.height * 2]);
  });

  for (const [what, lang, item, content, said] of [
    [
      'rows of bars',
      'en',
      'png-1200',
      html`<treaty-bars data-here></treaty-bars>`,
      /(\d+) of (\d+) events with a known number shown, the oldest first; the page shows all\./
    ],
    [
      'rows of bars',
      'fr',
      'png-1200',
      html`<treaty-bars data-here lang="fr"></treaty-bars>`,
      /(\d+) événements sur (\d+) au nombre connu, du plus ancien au plus récent\s; la page montre tout\./
    ],
    [
      'lanes of a timeline',
      'en',
      'png-1200',
      html`<treaty-timeline data-here></treaty-timeline>`,
      /(\d+) of (\d+) events and projects shown; the page shows all\./
    ]
  ] as const)
    it(`has the first ${what} where the whole is too much for a size, and says so (${item}, ${lang})`, async () => {
      const element = await drawn(content);
      const {svg, blob} = await rendered(element, item);
      const bitmap = await createImageBitmap(blob);
      expect([bitmap.width, bitmap.height]).to.deep.equal(item === 'png-1200' ? [1200, 675] : [1080, 1080]);
      const text = [...svg.querySelectorAll('text')].map(({textContent}) => textContent).join(' ');
      const [, shown, of] = (said.exec(text) ?? []).map(Number);
      expect(shown, text).to.be.greaterThan(3).and.lessThan(of!);
      const [, , wide] = svg.documentElement.getAttribute('viewBox')!.split(' ').map(Number);
      const scale = bitmap.width / wide!;
      const sizes = [...svg.querySelectorAll('[font-size]')].map((each) =>
        Number.parseFloat(each.getAttribute('font-size')!)
      );
      expect(Math.min(...sizes) * scale).to.be.at.least(12);
    });

  it('says so where there is too much for a size', async () => {
    const element = await drawn(html`<treaty-matrix data-here></treaty-matrix>`);
    await choose(element, 'png-1080');
    const said = await until(() => element.renderRoot.querySelector('.menu-said')?.textContent);
    expect(said).to.contain('1080 × 1080');
  });

  it('leaves nothing behind', async () => {
    const element = await drawn(html`<treaty-trend data-here></treaty-trend>`, small());
    await fileOf(element, 'svg');
    await until(() => element.renderRoot.querySelector('.stage') === null);
    expect(element.renderRoot.querySelectorAll('treaty-trend').length).to.equal(0);
  });

  it('shows a title that looks like markup as text', async () => {
    const [instrument] = small().tables.instruments;
    const dataset = small({
      instruments: [{...instrument!, title: '<img src=x onerror=alert(1)>', aliases: ['=cmd|1']}]
    });
    const svg = await parse(
      (await fileOf(await drawn(html`<treaty-trend data-here></treaty-trend>`, dataset), 'svg')).blob
    );
    expect(svg.querySelector('img, parsererror')).to.equal(null);
  });

  it('is a table for a spreadsheet in French, and data', async () => {
    const element = await drawn(html`<treaty-trend data-here lang="fr"></treaty-trend>`, small());
    const csv = await (await fileOf(element, 'csv')).blob.arrayBuffer();
    expect([...new Uint8Array(csv).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(csv).split('\r\n')[0]).to.match(/;.*;/);
    const json = JSON.parse(await (await fileOf(element, 'json')).blob.text());
    expect(json.as_of).to.equal('2026-11-21');
  });

  it('is how to cite it, in a dialog that is accessible', async () => {
    const element = await drawn(html`<treaty-trend data-here></treaty-trend>`, small());
    await choose(element, 'cite');
    const dialog = await until(() => element.renderRoot.querySelector('dialog'));
    const [text, bibtex] = [...dialog.querySelectorAll('textarea')].map(({value}) => value);
    expect(text).to.contain('A small dataset [Data set, as of 21 November 2026]');
    expect(bibtex).to.match(/^@misc\{/);
    await expect(element).to.be.accessible();
  });

  it('is a link to the page for views that the page names, with selection and settings', async () => {
    const content = html`<div view-base="/views/view.html"><treaty-map data-here show="status" date="2010-07-01"></treaty-map></div>`;
    const element = await drawn(content, small());
    await choose(element, 'cite');
    const field = await until(() => element.renderRoot.querySelector('textarea'));
    expect(field.value).to.contain('/views/view.html?widget=map&show=status&lang=en&date=2010-07-01');
  });

  it('is a link, in a field where the page does not let us copy', async () => {
    const element = await drawn(html`<treaty-trend data-here id="trend"></treaty-trend>`, small());
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    try {
      await choose(element, 'link');
      const field = await until(() => element.renderRoot.querySelector<HTMLTextAreaElement>('dialog textarea'));
      expect(field.value).to.match(/^http.*#trend$/);
      expect(field.selectionEnd).to.equal(field.value.length);
    } finally {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    }
  });
});
