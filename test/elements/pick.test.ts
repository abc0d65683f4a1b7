import {expect, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define/treaty-bars.js';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-map.js';
import '../../src/define/treaty-table.js';
import '../../src/define/treaty-timeline.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import {picked} from '../../src/elements/pick.js';
import {within} from '../tools/fixtures.js';

const plain = {ctrlKey: false, metaKey: false, shiftKey: false};
const ctrl = {...plain, ctrlKey: true};

describe('picked', () => {
  it('selects alone, and lets go of what was alone', () => {
    expect(picked(['FR'], ['DE'], plain)).to.eql(['DE']);
    expect(picked(['DE'], ['DE'], plain)).to.equal(undefined);
    expect(picked(['DE', 'FR'], ['DE'], plain)).to.eql(['DE']);
  });

  it('adds, and takes out, where a key is held down', () => {
    expect(picked(['FR'], ['DE'], ctrl)).to.eql(['FR', 'DE']);
    expect(picked(['FR', 'DE'], ['DE'], {...plain, shiftKey: true})).to.eql(['FR']);
    expect(picked(['DE'], ['DE'], {...plain, metaKey: true})).to.equal(undefined);
    expect(picked(undefined, ['a', 'b'], ctrl)).to.eql(['a', 'b']);
    expect(picked(['a'], ['a', 'b'], ctrl)).to.eql(['a', 'b']);
  });
});

/** What an element asks for after two marks were picked, the second with a key held down. */
async function twice(content: TemplateResult, selector: string, add: (mark: Element) => void): Promise<object> {
  const data = await within(content);
  const element = data.firstElementChild!;
  const marks = (): Element[] => [...element.shadowRoot!.querySelectorAll(selector)];
  for (let tries = 0; marks().length < 2 && tries < 200; tries++) await new Promise((next) => setTimeout(next, 20));
  marks()[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
  await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
  setTimeout(() => add(marks()[1]!));
  return (await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change;
}

const byPointer = (mark: Element): void =>
  void mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, ctrlKey: true}));
const byKey = (mark: Element): void =>
  void mark.dispatchEvent(
    new KeyboardEvent('keydown', {key: 'Enter', shiftKey: true, bubbles: true, composed: true, cancelable: true})
  );
const two = (change: object): number => Object.values(change).flat().length;

const pictures: readonly (readonly [string, TemplateResult, string])[] = [
  ['map', html`<treaty-map as="map"></treaty-map>`, '.picture [data-key][role=button]'],
  ['tiles', html`<treaty-map as="tiles"></treaty-map>`, '.picture [data-key][role=button]'],
  ['timeline', html`<treaty-timeline></treaty-timeline>`, '.picture [data-key][role]'],
  ['bars', html`<treaty-bars of="events" by="type"></treaty-bars>`, '.picture [data-key][role]'],
  ['years', html`<treaty-bars of="events" by="year"></treaty-bars>`, '.picture [data-key][role]'],
  ['table', html`<treaty-table of="events"></treaty-table>`, '.row']
];

describe('a pick with a key held down', () => {
  for (const [name, content, selector] of pictures)
    for (const [way, add] of [
      ['by pointer', byPointer],
      ['by keyboard', byKey]
    ] as const)
      it(`adds to what is selected: ${name}, ${way}`, async () => {
        const change = await twice(content, selector, add);
        expect(two(change)).to.equal(2);
        if (name === 'years') expect(change).to.have.property('period');
      });
});
