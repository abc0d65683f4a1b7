import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define/treaty-bars.js';
import '../../src/define/treaty-clock.js';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-map.js';
import '../../src/define/treaty-selection.js';
import '../../src/define/treaty-table.js';
import '../../src/define/treaty-timeline.js';
import '../../src/define/treaty-trend.js';
import type {Selection} from '../../src/data/selection.js';
import type {SelectionChange} from '../../src/elements/events.js';
import {loadWords} from '../../src/words/index.js';
import {atHand, choose} from '../tools/choose.js';
import {gatherings, marks, small, within} from '../tools/fixtures.js';

/** What a person does in each element, and what that asks for. */
const gestures: readonly {
  readonly tag: string;
  readonly markup: TemplateResult;
  readonly act: (element: Element) => void;
  readonly change: SelectionChange;
}[] = [
  {
    tag: 'treaty-map',
    markup: html`<treaty-map as="tiles"></treaty-map>`,
    act: (element) => press(element, 'FR'),
    change: {states: ['FR']}
  },
  {
    tag: 'treaty-timeline',
    markup: html`<treaty-timeline></treaty-timeline>`,
    act: (element) => press(element, 'exact'),
    change: {highlight: ['exact']}
  },
  {
    tag: 'treaty-trend',
    markup: html`<treaty-trend></treaty-trend>`,
    act: (element) => press(element, '2008-02-01'),
    change: {date: '2008-02-01'}
  },
  {
    tag: 'treaty-bars',
    markup: html`<treaty-bars of="events" by="type"></treaty-bars>`,
    act: (element) => press(element, 'training'),
    change: {types: ['training']}
  },
  {
    tag: 'treaty-table',
    markup: html`<treaty-table of="states"></treaty-table>`,
    act: (element) => element.shadowRoot!.querySelector<HTMLElement>('.row')!.click(),
    change: {highlight: ['FR']}
  },
  {
    tag: 'treaty-clock',
    markup: html`<treaty-clock></treaty-clock>`,
    act: (element) => {
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('[type=date]')!;
      field.value = '2010-07-01';
      field.dispatchEvent(new Event('change'));
    },
    change: {date: '2010-07-01'}
  }
];

const press = (element: Element, key: string): void =>
  void marks(element)
    .find((mark) => mark.dataset.key === key)!
    .dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));

interface Asked {
  readonly changes: readonly SelectionChange[];
  readonly chips: number;
}

/** What the gesture asks for, and how many chips stand in the row beside it afterwards. */
async function gesture({tag, markup, act}: (typeof gestures)[number], isRefused: boolean): Promise<Asked> {
  const data = await within(html`${markup}<treaty-selection></treaty-selection>`, small(gatherings));
  const changes: SelectionChange[] = [];
  data.addEventListener('treaty-select', (event) => {
    changes.push(event.change);
    if (isRefused) event.preventDefault();
  });
  act(data.querySelector(tag)!);
  const row = data.querySelector('treaty-selection')!;
  await row.updateComplete;
  return {changes, chips: row.shadowRoot!.querySelectorAll('[part=chip]').length};
}

describe('treaty-select', () => {
  before(atHand);
  before(() => loadWords('en')); // the clock says nothing while its words are on their way

  for (const each of gestures) {
    it(`of <${each.tag}> asks once, and the selection follows`, async () => {
      expect(await gesture(each, false)).to.deep.equal({changes: [each.change], chips: 1});
    });

    it(`of <${each.tag}> is refused by a page that cancels it`, async () => {
      expect(await gesture(each, true)).to.deep.equal({changes: [each.change], chips: 0});
    });
  }

  it('is not fired by a page that sets an attribute', async () => {
    const data = await within(html`<treaty-trend></treaty-trend>`, small());
    let count = 0;
    data.addEventListener('treaty-select', () => count++);
    data.querySelector('treaty-trend')!.date = '2010';
    await data.querySelector('treaty-trend')!.updateComplete;
    expect(count).to.equal(0);
  });
});

describe('an attribute of its own', () => {
  before(atHand);

  const fixed: readonly (readonly [tag: string, markup: TemplateResult])[] = [
    ['treaty-map', html`<treaty-map as="tiles" date="2008-06-01"></treaty-map>`],
    ['treaty-trend', html`<treaty-trend date="2008-06-01"></treaty-trend>`],
    ['treaty-timeline', html`<treaty-timeline types="training"></treaty-timeline>`],
    ['treaty-bars', html`<treaty-bars of="events" by="year" types="training"></treaty-bars>`],
    ['treaty-table', html`<treaty-table types="training"></treaty-table>`]
  ];
  const shared: Selection = {date: '2014-01-01', types: ['seminar']};

  for (const [tag, markup] of fixed) {
    it(`of <${tag}> beats what is selected`, async () => {
      const data = await within(html`${markup}<treaty-selection></treaty-selection>`, small(gatherings));
      const element = data.querySelector<HTMLElement & {readonly updateComplete: Promise<unknown>}>(tag)!;
      const sentence = (): string => element.shadowRoot!.querySelector('[part=sentence]')!.textContent!;
      const before = sentence();
      choose(data.querySelector('treaty-selection')!, shared);
      await element.updateComplete;
      expect(sentence()).to.equal(before);
      for (const key of ['date', 'types']) element.removeAttribute(key);
      await element.updateComplete;
      expect(sentence()).not.to.equal(before);
    });
  }
});
