import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-selection.js';
import '../../src/define/treaty-table.js';
import type {Selection} from '../../src/data/selection.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import type {TreatySelection} from '../../src/elements/treaty-selection.js';
import {atHand, choose} from '../tools/choose.js';
import {gatherings, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

interface Row {
  readonly data: TreatyData;
  readonly element: TreatySelection;
}

async function row(selection: Selection = {}, markup = html`<treaty-selection></treaty-selection>`): Promise<Row> {
  const data = await within(markup, small(gatherings));
  const element = data.querySelector('treaty-selection')!;
  if (Object.keys(selection).length > 0) choose(element, selection);
  await element.updateComplete;
  return {data, element};
}

const buttons = (element: TreatySelection, part = 'chip'): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part=${part}]`)
];
const names = (element: TreatySelection): (string | null)[] =>
  buttons(element).map((button) => button.getAttribute('aria-label'));
const focused = (element: TreatySelection): Element | null => element.shadowRoot!.activeElement;

async function press(element: TreatySelection, button: HTMLElement | undefined): Promise<void> {
  button!.focus();
  button!.click();
  await element.updateComplete;
  await aTimeout(0);
}

describe('<treaty-selection>', () => {
  before(atHand);

  it('says what the dataset holds while nothing is selected, without an empty row', async () => {
    const {element} = await row();
    expect(readable(element, '.row')).to.equal('5 events, 2 countries');
    expect(element.shadowRoot!.querySelectorAll('button, ul').length).to.equal(0);
  });

  it('shows each thing that is selected as a button that says what it removes', async () => {
    const {element} = await row({states: ['FR'], types: ['training']});
    expect(names(element)).to.deep.equal(['Remove: Held in France', 'Remove: Trainings']);
    expect(readable(element, '.left')).to.equal('1 of 5 events, 1 country');
  });

  it('is accessible, with a selection and without', async () => {
    await expect((await row()).element).to.be.accessible();
    await expect((await row({states: ['FR', 'DE'], q: 'judges'})).element).to.be.accessible();
  });

  it('asks for the change when a chip is pressed', async () => {
    const {element} = await row({states: ['FR', 'DE']});
    setTimeout(() => buttons(element)[0]!.click());
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({states: ['DE']});
  });

  it('keeps the chip, and the focus on it, where the page refuses', async () => {
    const {data, element} = await row({states: ['FR'], types: ['training']});
    data.addEventListener('treaty-select', (event) => event.preventDefault());
    await press(element, buttons(element)[0]);
    expect(names(element).length).to.equal(2);
    expect(focused(element)).to.equal(buttons(element)[0]);
  });

  it('moves the focus to the next chip, from the last one to the one before', async () => {
    const {element} = await row({states: ['FR', 'DE', 'LV']});
    await press(element, buttons(element)[1]);
    expect(focused(element)?.getAttribute('aria-label')).to.equal('Remove: Held in Latvia');
    await press(element, buttons(element)[1]);
    expect(focused(element)?.getAttribute('aria-label')).to.equal('Remove: Held in France');
  });

  it('moves the focus to Undo once the last chip is gone, and Undo brings it back', async () => {
    const {element} = await row({states: ['FR']});
    await press(element, buttons(element)[0]);
    expect(focused(element)).to.equal(buttons(element, 'undo')[0]);
    await press(element, buttons(element, 'undo')[0]);
    expect(names(element)).to.deep.equal(['Remove: Held in France']);
  });

  it('keeps the focus in the row when there is nothing more to undo', async () => {
    const {element} = await row({states: ['FR']});
    await press(element, buttons(element, 'undo')[0]);
    expect(buttons(element, 'undo')).to.deep.equal([]);
    expect(focused(element)).to.equal(element.shadowRoot!.querySelector('.left'));
  });

  it('lets everything go at once, which is one step', async () => {
    const {element} = await row({states: ['FR'], date: '2010', highlight: ['exact']});
    await press(element, buttons(element, 'all')[0]);
    expect(names(element)).to.deep.equal([]);
    await press(element, buttons(element, 'undo')[0]);
    expect(names(element).length).to.equal(3);
  });

  it('shows what another element selected', async () => {
    const {data, element} = await row({}, html`<treaty-selection></treaty-selection><treaty-table></treaty-table>`);
    await settled(data);
    data.querySelector('treaty-table')!.shadowRoot!.querySelector<HTMLElement>('.row')!.click();
    await element.updateComplete;
    expect(names(element).length).to.equal(1);
    expect(names(element)[0]).to.match(/^Remove: Highlighted: /);
  });

  it('tells a screen reader what is left, once the selection stands still', async () => {
    const {element} = await row();
    const said = (): string => readable(element, '[role=status]');
    expect(said()).to.equal('');
    choose(element, {types: ['training']});
    await element.updateComplete;
    choose(element, {types: ['seminar']});
    await aTimeout(200);
    expect(said()).to.equal('');
    await aTimeout(1000);
    await element.updateComplete;
    expect(said()).to.equal('3 of 5 events, 1 country');
  });

  it('is silent while dates go by, which leave the same events', async () => {
    const {element} = await row();
    choose(element, {date: '2010'});
    await aTimeout(1200);
    await element.updateComplete;
    expect(readable(element, '[role=status]')).to.equal('');
  });

  it('speaks French', async () => {
    const {element} = await row({states: ['DE']}, html`<treaty-selection lang="fr"></treaty-selection>`);
    expect(names(element)).to.deep.equal(['Retirer\u00a0: Lieu\u00a0: Allemagne']);
    expect(readable(element, '.left')).to.equal('0 sur 5 événements, 0 pays');
  });

  it('has no chip for what its own attribute fixes, which beats what is selected', async () => {
    const {element} = await row({}, html`<treaty-selection types="training"></treaty-selection>`);
    choose(element, {states: ['LV']});
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Remove: Held in Latvia']);
    expect(readable(element, '.left')).to.equal('0 of 5 events, 0 countries');
  });

  it('survives being moved, with its way back', async () => {
    const {data, element} = await row({states: ['FR']});
    const box = document.createElement('div');
    data.append(box);
    box.append(element);
    await element.updateComplete;
    expect([names(element).length, buttons(element, 'undo').length]).to.deep.equal([1, 1]);
  });

  it('works where it was created by script before its data came', async () => {
    const element = document.createElement('treaty-selection');
    const data = await fixture<TreatyData>(html`<treaty-data></treaty-data>`);
    data.append(element);
    await element.updateComplete;
    data.dataset = small(gatherings);
    await settled(data);
    await element.updateComplete;
    expect(readable(element, '.left')).to.equal('5 events, 2 countries');
  });

  it('fits into 320 px, whatever the length of a title', async () => {
    const {data, element} = await row({
      q: 'a-very-long-word-that-somebody-typed-without-any-space-in-it-and-more',
      highlight: ['exact']
    });
    data.style.display = 'block';
    data.style.inlineSize = '320px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
    for (const button of buttons(element)) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});
