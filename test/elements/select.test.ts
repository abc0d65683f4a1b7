import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define/treaty-bars.js';
import '../../src/define/treaty-clock.js';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-filter.js';
import '../../src/define/treaty-map.js';
import '../../src/define/treaty-matrix.js';
import '../../src/define/treaty-profile.js';
import '../../src/define/treaty-selection.js';
import '../../src/define/treaty-table.js';
import '../../src/define/treaty-timeline.js';
import '../../src/define/treaty-trend.js';
import type {Selection} from '../../src/data/selection.js';
import type {SelectionChange} from '../../src/elements/events.js';
import {loadWords} from '../../src/words/index.js';
import {atHand, choose} from '../tools/choose.js';
import {evaluated, gatherings, marks, small, within} from '../tools/fixtures.js';

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
  },
  {
    tag: 'treaty-matrix',
    markup: html`<treaty-matrix></treaty-matrix>`,
    act: (element) => element.shadowRoot!.querySelector<HTMLElement>('tr[data-state="FR"] [data-key]')!.click(),
    change: {states: ['FR']}
  },
  {
    tag: 'treaty-profile',
    markup: html`<treaty-profile></treaty-profile>`,
    act: (element) => {
      const choice = element.shadowRoot!.querySelector('select')!;
      choice.value = 'DE';
      choice.dispatchEvent(new Event('change'));
    },
    change: {states: ['DE']}
  },
  {
    tag: 'treaty-filter',
    markup: html`<treaty-filter></treaty-filter>`,
    act: (element) => {
      const box = element.shadowRoot!.querySelector<HTMLInputElement>('input[value=training]')!;
      box.checked = true;
      box.dispatchEvent(new Event('change', {bubbles: true}));
    },
    change: {types: ['training']}
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
  const data = await within(html`${markup}<treaty-selection></treaty-selection>`, small({...evaluated, ...gatherings}));
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
  before(() => loadWords('en')); // some elements say nothing while their words are on their way

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

describe('a state that is selected', () => {
  before(atHand);
  before(() => loadWords('en'));

  it('is marked in map, tiles, matrix, profile and filter alike, and let go of by the same gesture', async () => {
    const data = await within(
      html`<treaty-map as="tiles"></treaty-map><treaty-matrix></treaty-matrix><treaty-profile></treaty-profile><treaty-filter></treaty-filter>`,
      small({...evaluated, ...gatherings})
    );
    const elements = [...data.children] as (HTMLElement & {readonly updateComplete: Promise<unknown>})[];
    const [map, matrix, profile, filter] = elements;
    const isMarked = async (): Promise<readonly boolean[]> => {
      await Promise.all(elements.map((element) => element.updateComplete));
      return [
        marks(map!).find(({dataset}) => dataset.key === 'FR')!.ariaPressed === 'true',
        matrix!.shadowRoot!.querySelector('tr[data-state="FR"] [aria-pressed=true]') !== null,
        profile!.shadowRoot!.querySelector('select')!.value === 'FR',
        filter!.shadowRoot!.querySelector('[data-key=states] .chosen') !== null
      ];
    };
    expect(await isMarked()).to.eql([false, false, false, false]);
    press(map!, 'FR');
    expect(await isMarked()).to.eql([true, true, true, true]);
    matrix!.shadowRoot!.querySelector<HTMLElement>('tr[data-state="FR"] [data-key]')!.click();
    expect(await isMarked()).to.eql([false, false, false, false]);
  });
});

describe('an attribute of its own', () => {
  before(atHand);

  const fixed: readonly (readonly [tag: string, markup: TemplateResult])[] = [
    ['treaty-map', html`<treaty-map as="tiles" date="2008-06-01"></treaty-map>`],
    ['treaty-trend', html`<treaty-trend date="2008-06-01"></treaty-trend>`],
    ['treaty-timeline', html`<treaty-timeline types="training"></treaty-timeline>`],
    ['treaty-bars', html`<treaty-bars of="events" by="year" types="training"></treaty-bars>`],
    ['treaty-table', html`<treaty-table types="training"></treaty-table>`],
    ['treaty-matrix', html`<treaty-matrix date="2008-06-01"></treaty-matrix>`],
    ['treaty-profile', html`<treaty-profile state="FR" date="2008-06-01" types="training"></treaty-profile>`]
  ];
  const shared: Selection = {date: '2014-01-01', types: ['seminar']};

  for (const [tag, markup] of fixed) {
    it(`of <${tag}> beats what is selected`, async () => {
      const data = await within(
        html`${markup}<treaty-selection></treaty-selection>`,
        small({...evaluated, ...gatherings})
      );
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
