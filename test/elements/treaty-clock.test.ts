import {aTimeout, expect, html, oneEvent, waitUntil} from '@open-wc/testing';
import {stops} from '../../src/elements/playing.js';
import {choose} from '../tools/choose.js';
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

/** The clock at an early date, playing fast; what it asks for is counted. */
async function playing(): Promise<{
  data: TreatyData;
  element: TreatyClock;
  button: HTMLButtonElement;
  days: readonly string[];
  isPlaying: () => boolean;
}> {
  const {data, element} = await clock();
  choose(element, {date: '2007-01-01'});
  await element.updateComplete;
  const days: string[] = [];
  element.addEventListener('treaty-select', ({change}) => days.push(change.date ?? ''));
  const speed = element.shadowRoot!.querySelector('select')!;
  speed.value = 'fast';
  speed.dispatchEvent(new Event('change'));
  const button = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=play]')!;
  button.click();
  await waitUntil(() => days.length > 1, 'it plays', {timeout: 3000});
  return {data, element, button, days, isPlaying: () => button.textContent === 'Pause'};
}

const said = (element: Element): string => readable(element, '[role=status]');

describe('<treaty-clock> that plays', () => {
  it('does so only when asked', async () => {
    const {element} = await clock();
    await aTimeout(300);
    expect(readable(element, '[part=play]')).to.equal('Play');
    expect(readable(element, 'output')).to.equal('21 November 2026');
  });

  it('moves on to changes and quarters in their order, and takes the trend along', async () => {
    const {data, days, button} = await playing();
    button.click();
    await data.querySelector('treaty-trend')!.updateComplete;
    expect([...days].sort()).to.eql(days);
    expect(days[0]! > '2007-01-01').to.equal(true);
    expect(days.every((day) => /-(01|04|07|10)-01$/.test(day) || day === '2007-10-09')).to.equal(true);
    expect(readable(data.querySelector('treaty-trend')!, '[part=sentence]')).to.match(
      /As of 1 \w+ 200\d|9 October 2007/
    );
  });

  it('is silent, and says where it stands once it is paused', async () => {
    const {element, button, isPlaying} = await playing();
    expect(said(element)).to.equal('');
    expect(element.shadowRoot!.querySelector('output')!.ariaLive).to.equal('off');
    button.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(isPlaying()).to.equal(false);
    expect(said(element)).to.equal(element.shadowRoot!.querySelector('[part=slider]')!.getAttribute('aria-valuetext'));
  });

  it('keeps its size whatever the date', async () => {
    const {element, button} = await playing();
    const {height} = element.getBoundingClientRect();
    const {width} = button.getBoundingClientRect();
    button.click();
    await element.updateComplete;
    expect([element.getBoundingClientRect().height, button.getBoundingClientRect().width]).to.eql([height, width]);
  });

  const pauses: Readonly<Record<string, (element: TreatyClock, data: TreatyData) => void>> = {
    'a key moves the slider': (element) => void press(element.shadowRoot!.querySelector('[part=slider]')!, 'Home'),
    'a pointer takes the slider': (element) =>
      void element.shadowRoot!.querySelector('[part=slider]')!.dispatchEvent(new PointerEvent('pointerdown')),
    'another element changes the date': (_, data) => choose(data.querySelector('treaty-trend')!, {date: '2015-01-01'}),
    'it is out of sight': (element) => element.style.setProperty('margin-top', '300vh'),
    'a page refuses its dates': (_, data) => data.addEventListener('treaty-select', (event) => event.preventDefault()),
    'it is taken from the page': (element) => element.remove()
  };

  for (const [when, act] of Object.entries(pauses)) {
    it(`pauses when ${when}`, async () => {
      const {data, element, days, isPlaying} = await playing();
      act(element, data);
      await waitUntil(() => !isPlaying() || !element.isConnected, 'it pauses', {timeout: 2000});
      const count = days.length;
      await aTimeout(300);
      expect(days.length).to.equal(count);
    });
  }

  it('ends at the last day that is known, and begins again at the first', async () => {
    const {element} = await clock();
    const play = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=play]')!;
    choose(element, {date: '2026-10-30'});
    await element.updateComplete;
    play.click();
    await waitUntil(() => readable(element, 'output') === '21 November 2026', 'the end', {timeout: 3000});
    await waitUntil(() => play.textContent === 'Play', 'it stops');
    setTimeout(() => play.click());
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({date: '2005-11-17'});
    play.click();
  });

  it('is accessible while it plays', async () => {
    const {element, button} = await playing();
    await expect(element).to.be.accessible();
    if (button.textContent === 'Pause') button.click();
  });
});

describe('stops', () => {
  it('are days of change with every quarter between the first and the last', () => {
    expect(stops(['2008-02-01', '2008-05-16', '2008-11-21'])).to.eql([
      '2008-02-01',
      '2008-04-01',
      '2008-05-16',
      '2008-07-01',
      '2008-10-01',
      '2008-11-21'
    ]);
  });
});
