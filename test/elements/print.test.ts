import {expect, html} from '@open-wc/testing';
import '../../src/define/treaty-dashboard.js';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-map.js';
import '../../src/define/treaty-table.js';
import {DrawingElement} from '../../src/elements/drawing-element.js';
import type {TreatyMap} from '../../src/elements/treaty-map.js';
import {attended} from '../tools/attended.js';
import {readable, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

async function map(lang = 'en'): Promise<TreatyMap> {
  return (await within(html`<treaty-map lang=${lang}></treaty-map>`)).querySelector('treaty-map')!;
}

async function say(event: string, element: DrawingElement): Promise<void> {
  dispatchEvent(new Event(event));
  await element.updateComplete;
}

const details = (element: Element): boolean[] =>
  [...element.shadowRoot!.querySelectorAll('details')].map(({open}) => open);
const rows = (element: Element): number => element.shadowRoot!.querySelectorAll('[part=data] tbody tr').length;

describe('on paper', () => {
  it('the table and the sources of a picture are open, and closed again after', async () => {
    const element = await map();
    expect(rows(element)).to.equal(0);
    await say('beforeprint', element);
    expect(details(element)).to.eql([true, true]);
    expect(rows(element)).to.be.above(50);
    await say('afterprint', element);
    expect(details(element)).to.eql([false, false]);
  });

  it('a table that a person opened stays open', async () => {
    const element = await map();
    element.shadowRoot!.querySelector<HTMLElement>('[part=table] summary')!.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await say('beforeprint', element);
    await say('afterprint', element);
    expect(element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=table]')!.open).to.equal(true);
  });

  it('a table of the dataset has all its rows, and turns its pages again after', async () => {
    const data = await within(html`<treaty-table of="events"></treaty-table>`);
    const table = data.querySelector('treaty-table')!;
    const names = (): number => table.shadowRoot!.querySelectorAll('tbody th').length;
    expect(names()).to.equal(25);
    await say('beforeprint', table);
    expect(names()).to.equal(107);
    expect(readable(table, '.status')).to.match(/^Rows 1–107 of 107/);
    await say('afterprint', table);
    expect(names()).to.equal(25);
  });

  it('every picture of a dashboard shows its table and sources, also what is out of sight or comes for paper only', async () => {
    const data = await within(html`<treaty-dashboard></treaty-dashboard>`);
    const dashboard = data.querySelector('treaty-dashboard')!;
    const root = dashboard.shadowRoot!;
    await attended(dashboard);
    dispatchEvent(new Event('beforeprint'));
    await settled(data);
    const pictures = [...root.querySelectorAll('*')].filter((each) => each instanceof DrawingElement);
    const closed = pictures.flatMap((picture) =>
      [...picture.shadowRoot!.querySelectorAll('details:not([open])')].map(
        (each) => `${picture.localName} ${each.part}`
      )
    );
    const tables = [...root.querySelectorAll('.whole')].map(
      (whole) => whole.querySelectorAll('treaty-table, treaty-matrix').length
    );
    dispatchEvent(new Event('afterprint'));
    expect(closed).to.eql([]);
    expect(tables).to.eql([1, 1, 1, 1, 1]);
    await settled(data);
  });

  it('an element that has left the page is not drawn for paper', async () => {
    const element = await map();
    element.remove();
    await say('beforeprint', element);
    expect(rows(element)).to.equal(0);
    dispatchEvent(new Event('afterprint'));
  });

  for (const [lang, boundaries, kosovo, asOf] of [
    ['en', 'Boundaries and names on the maps', 'Kosovo*: ', 'Data as of 21 November 2026'],
    ['fr', 'frontières', 'Kosovo* : ', 'Données au 21 novembre 2026']
  ] as const)
    it(`the note on boundaries, the footnote of Kosovo* and the date go with every map: ${lang}`, async () => {
      const element = await map(lang);
      for (const as of ['map', 'tiles', 'table']) {
        element.as = as;
        await element.updateComplete;
        const said = readable(element);
        // The footnote goes where the name stands: on the map and among the tiles, which draw every state.
        expect([boundaries, asOf, kosovo].map((text) => said.includes(text))).to.eql([true, true, as !== 'table']);
      }
    });
});
