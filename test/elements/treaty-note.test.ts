import {expect, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-map.js';
import '../../src/define/treaty-note.js';
import '../../src/define/treaty-timeline.js';
import '../../src/define/treaty-trend.js';
import {exportCsv, exportJson} from '../../src/charts/export-table.view.js';
import type {View} from '../../src/charts/view.js';
import type {Scene} from '../../src/elements/drawing-element.js';
import {pictureOf} from '../../src/elements/export-stage.js';
import type {Asked} from '../../src/elements/asked.js';
import {loadWords} from '../../src/words/index.js';
import {gatherings, small, within} from '../tools/fixtures.js';

async function noted<E extends HTMLElement>(content: TemplateResult, tag: string, dataset = small()): Promise<E> {
  const data = await within(content, dataset);
  const element = data.querySelector<E>(tag)!;
  await waitUntil(() => items(element).length > 0, 'notes should be listed', {timeout: 4000});
  return element;
}

const items = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.annotations li')].map(({textContent}) => textContent.trim());
const drawn = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('.annotation-layer text')].map(({textContent}) => textContent).join(' ');
const viewOf = (element: Element): {view: View; scene: Scene} => {
  const {scene} = element as unknown as {scene: Scene};
  return {scene, view: (element as unknown as {view: (scene: Scene) => View}).view(scene)};
};

describe('<treaty-note>', () => {
  it('writes onto a State of a map, and says so under it', async () => {
    const map = await noted(
      html`<treaty-map as="map"><treaty-note on="DE">Deposited <b>late</b></treaty-note></treaty-map>`,
      'treaty-map'
    );
    await waitUntil(() => drawn(map) === 'Deposited late', 'the note should be drawn', {timeout: 4000});
    expect(items(map)).to.eql(['Germany: Deposited late']);
    expect(map.shadowRoot!.querySelector('.annotation-layer')!.getAttribute('aria-hidden')).to.equal('true');
    // Its words come with their own chunk.
    const label = () => map.shadowRoot!.querySelector('.annotations')!.getAttribute('aria-label');
    await waitUntil(() => label() === 'Notes in the picture', 'the list should be named', {timeout: 4000});
    await expect(map).to.be.accessible();
  });

  it('writes onto tiles, a trend and a timeline', async () => {
    const tiles = await noted(
      html`<treaty-map as="tiles"><treaty-note on="FR">Early</treaty-note></treaty-map>`,
      'treaty-map'
    );
    await waitUntil(() => drawn(tiles) !== '');
    const trend = await noted(
      html`<treaty-trend><treaty-note on="2008-02-01">In force</treaty-note><treaty-note on="signatures">All of them</treaty-note></treaty-trend>`,
      'treaty-trend'
    );
    await waitUntil(() => drawn(trend).includes('In force'));
    expect(items(trend)).to.eql(['1 February 2008: In force', 'Signatures: All of them']);
    const line = await noted(
      html`<treaty-timeline><treaty-note on="exact">The first</treaty-note><treaty-note on="2016-08">A quiet time</treaty-note></treaty-timeline>`,
      'treaty-timeline',
      small(gatherings)
    );
    await waitUntil(() => drawn(line).includes('The first') && drawn(line).includes('quiet'));
    expect(items(line)).to.eql(['Exact: The first', 'August 2016: A quiet time']);
  });

  it('lists what it is on where that is not drawn', async () => {
    const table = await noted(
      html`<treaty-map as="table"><treaty-note on="FR">Early</treaty-note></treaty-map>`,
      'treaty-map'
    );
    expect(items(table)).to.eql(['France: Early']);
    expect(table.shadowRoot!.querySelector('.annotations .drawn')).to.equal(null);
    const nowhere = await noted(
      html`<treaty-trend><treaty-note on="nothing">Somewhere</treaty-note></treaty-trend>`,
      'treaty-trend'
    );
    expect(items(nowhere)).to.eql(['nothing: Somewhere']);
  });

  it('is read, never shown, and takes text for text', async () => {
    const map = await noted(
      html`<treaty-map as="tiles"><treaty-note on="FR">&lt;b>1 < 2&lt;/b></treaty-note></treaty-map>`,
      'treaty-map'
    );
    expect(items(map)).to.eql(['France: <b>1 < 2</b>']);
    expect(getComputedStyle(map.querySelector('treaty-note')!).display).to.equal('none');
  });

  it('follows its text, its place and its removal', async () => {
    const trend = await noted(
      html`<treaty-trend><treaty-note on="2008-02-01">Before</treaty-note></treaty-trend>`,
      'treaty-trend'
    );
    const note = trend.querySelector('treaty-note')!;
    note.textContent = 'After';
    await waitUntil(() => items(trend).join() === '1 February 2008: After');
    const place = () => trend.shadowRoot!.querySelector('.annotation-layer rect')?.getAttribute('x');
    await waitUntil(() => place() !== undefined);
    const before = place();
    note.at = '150,-30';
    await waitUntil(() => place() !== before && place() !== undefined);
    note.remove();
    await waitUntil(() => items(trend).length === 0 && drawn(trend) === '');
  });

  it('is part of the view: of the table and of the data that a reader keeps', async () => {
    const trend = await noted(
      html`<treaty-trend><treaty-note on="2008-02-01" at="9,-40">In force</treaty-note></treaty-trend>`,
      'treaty-trend'
    );
    const {view, scene} = viewOf(trend);
    expect(view.annotations).to.eql([{on: '2008-02-01', name: '1 February 2008', text: 'In force', offset: [9, -40]}]);
    expect(exportJson(view, scene.facts, {}, 'en')).to.contain('"text": "In force"');
    expect(exportCsv(view, await loadWords('en'))).to.contain('1 February 2008: In force');
  });

  it('is in the picture that a reader keeps', async () => {
    const trend = await noted(
      html`<treaty-trend><treaty-note on="2008-02-01">Inforce</treaty-note></treaty-trend>`,
      'treaty-trend'
    );
    await waitUntil(() => drawn(trend) === 'Inforce');
    const {view, scene} = viewOf(trend);
    const button = trend.shadowRoot!.querySelector('button')!;
    const picture = await pictureOf({host: trend, button, view, scene} as unknown as Asked);
    expect(picture!.svg).to.contain('>Inforce</text>');
  });
});
