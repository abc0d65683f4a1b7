import {expect, html, oneEvent} from '@open-wc/testing';
import '../../src/define/treaty-clock.js';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-trend.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import type {TreatyClock} from '../../src/elements/treaty-clock.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import {readable, small, within} from '../tools/fixtures.js';

async function clock(): Promise<{
  data: TreatyData;
  element: TreatyClock;
  slider: HTMLInputElement;
  field: HTMLInputElement;
}> {
  const data = await within(html`<treaty-clock></treaty-clock><treaty-trend></treaty-trend>`, small());
  const element = data.querySelector('treaty-clock')!;
  await element.updateComplete;
  const [field, slider] = element.shadowRoot!.querySelectorAll('input');
  return {data, element, slider: slider!, field: field!};
}

const press = (slider: HTMLInputElement, key: string): boolean =>
  slider.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));

describe('<treaty-clock>', () => {
  it('stands at the date to which the dataset is known', async () => {
    const {element} = await clock();
    expect(readable(element, 'output')).to.equal('21 November 2026');
  });

  it('is accessible', async () => {
    await expect((await clock()).element).to.be.accessible();
  });

  it('goes to the change before with an arrow key', async () => {
    const {element, slider} = await clock();
    setTimeout(() => press(slider, 'ArrowLeft'));
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({date: '2013-04-01'});
  });

  it('goes a year back with Page Down', async () => {
    const {element, slider} = await clock();
    setTimeout(() => press(slider, 'PageDown'));
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({date: '2025-11-21'});
  });

  it('moves the trend beside it', async () => {
    const {data, element, field} = await clock();
    field.value = '2010-01-01';
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await data.querySelector('treaty-trend')!.updateComplete;
    expect(readable(data.querySelector('treaty-trend')!, '[part=sentence]')).to.contain(
      'As of 1 January 2010, the number of Parties was 1'
    );
  });

  it('does not go past the last fact that is known', async () => {
    const {element, field} = await clock();
    setTimeout(() => {
      field.value = '2031-01-01';
      field.dispatchEvent(new Event('change'));
    });
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({date: '2026-11-21'});
  });

  it('tells a screen reader the date and the number of Parties', async () => {
    const {slider} = await clock();
    expect(slider.getAttribute('aria-valuetext')).to.equal('21 November 2026: 2 Parties');
  });
});
