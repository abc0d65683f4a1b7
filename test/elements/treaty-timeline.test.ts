import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-timeline.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import type {TreatyTimeline} from '../../src/elements/treaty-timeline.js';
import {marks, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

const seminar = {type: 'seminar', title: 'A seminar', start_date: '2014-03-10'} as const;

const few = (): Dataset =>
  small({
    events: [
      {...seminar, id: 'a', city: 'Riga', country: 'LV'},
      {...seminar, id: 'b', type: 'training', title: 'A training', start_date: '2015-06-01', end_date: '2015-06-05'},
      {...seminar, id: 'm', type: 'milestone', title: 'A milestone', start_date: '2014-06-01'}
    ],
    projects: [{id: 'p', title: 'A project', start_date: '2014', end_date: '2016'}]
  });

async function timeline(lang = 'en', dataset: Dataset = few()): Promise<TreatyTimeline> {
  const data = await within(html`<treaty-timeline lang=${lang}></treaty-timeline>`, dataset);
  return data.querySelector('treaty-timeline')!;
}

const markOf = (element: Element, key: string): HTMLElement =>
  marks(element).find((mark) => mark.dataset['key'] === key)!;

const click = (mark: HTMLElement): boolean =>
  mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));

const press = (mark: HTMLElement, key: string): boolean =>
  mark.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));

async function narrow(content: HTMLElement): Promise<void> {
  content.style.inlineSize = '320px';
  await new Promise((resolve) => setTimeout(resolve, 50)); // one turn of the resize observer
  await settled(content);
}

describe('<treaty-timeline>', () => {
  it('says in words what it shows', async () => {
    expect(readable(await timeline(), '[part=sentence]')).to.equal(
      'This dataset holds 3 events, from 10 March 2014 to 5 June 2015; among them are 1 seminar, 1 milestone and 1 training. It also holds 1 project, 1 with both dates known.'
    );
  });

  it('says it in French', async () => {
    expect(readable(await timeline('fr'), '[part=sentence]')).to.contain(
      '3 événements, du 10 mars 2014 au 5 juin 2015'
    );
  });

  it('is accessible with the real dataset', async () => {
    const data = await within(html`<treaty-timeline highlight="greta-plenary-44"></treaty-timeline>`);
    await expect(data.querySelector('treaty-timeline')).to.be.accessible();
  });

  it('is accessible as a list in a narrow page', async () => {
    const data = await within(html`<treaty-timeline></treaty-timeline>`);
    const element = data.querySelector('treaty-timeline')!;
    await narrow(element);
    await expect(element).to.be.accessible();
  });

  it('names a mark as its plate does', async () => {
    expect(markOf(await timeline(), 'a').getAttribute('aria-label')).to.equal(
      'A seminar: Date 10 March 2014, Type Seminar, Place Riga, Latvia, Participants not known'
    );
  });

  it('asks to bring an event forward when it is clicked, and back when it is clicked again', async () => {
    const element = await timeline();
    setTimeout(() => click(markOf(element, 'a')));
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({highlight: ['a']});
    await element.updateComplete;
    expect(markOf(element, 'a').classList.contains('chosen')).to.equal(true);
    setTimeout(() => click(markOf(element, 'a')));
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({highlight: undefined});
  });

  it('asks for it by keyboard too, after the arrow keys went there', async () => {
    const element = await timeline();
    const [first, second] = marks(element);
    first!.focus();
    press(first!, 'ArrowRight');
    expect(element.shadowRoot!.activeElement).to.equal(second);
    setTimeout(() => press(second!, 'Enter'));
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({
      highlight: [second!.dataset['key']]
    });
  });

  it('keeps the focus on its mark when that is brought forward', async () => {
    const element = await timeline();
    const mark = markOf(element, 'b');
    mark.focus();
    press(mark, ' ');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(markOf(element, 'b'));
  });

  it('leaves all as it was when a page refuses', async () => {
    const element = await timeline();
    element.addEventListener('treaty-select', (event) => event.preventDefault());
    click(markOf(element, 'a'));
    await element.updateComplete;
    expect(markOf(element, 'a').classList.contains('chosen')).to.equal(false);
  });

  it('is one tab stop', async () => {
    expect(marks(await timeline()).filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
  });

  it('draws the published dataset: 107 events, and 7 projects with both dates', async () => {
    const data = await within(html`<treaty-timeline></treaty-timeline>`);
    expect(marks(data.querySelector('treaty-timeline')!)).to.have.length(107 + 7);
  });

  it('holds in its table all that it draws, and what it cannot draw', async () => {
    const data = await within(html`<treaty-timeline></treaty-timeline>`);
    const element = data.querySelector('treaty-timeline')!;
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=table]')!;
    details.open = true;
    await new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[part=data] tbody tr')).to.have.length(107 + 14);
  });

  it('turns into a list by year where it is narrow, with the same marks and nothing beyond its edge', async () => {
    const data = await within(html`<treaty-timeline></treaty-timeline>`);
    const element = data.querySelector('treaty-timeline')!;
    const before = marks(element).map((mark) => mark.dataset['key']);
    await narrow(element);
    const rows = marks(element);
    expect(rows.map((mark) => mark.dataset['key'])).to.have.members(before);
    expect(Math.min(...rows.map((row) => row.getBoundingClientRect().height))).to.be.at.least(24);
    expect(element.shadowRoot!.querySelectorAll('svg')).to.have.length(0);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('lists events under the year in which they began', async () => {
    const element = await timeline();
    await narrow(element);
    const years = [...element.shadowRoot!.querySelectorAll('.year')].map((year) => year.textContent);
    expect(years).to.eql(['2014', '2015']);
  });

  it('draws a year that is all that is known as the whole of that year', async () => {
    const element = await timeline(
      'en',
      small({
        events: [
          {...seminar, id: 'y', start_date: '2024'},
          {...seminar, id: 'd', start_date: '2025-12-31'}
        ]
      })
    );
    const year = markOf(element, 'y');
    expect(year.classList.contains('about')).to.equal(true);
    expect(year.getBoundingClientRect().width).to.be.greaterThan(
      markOf(element, 'd').getBoundingClientRect().width * 3
    );
  });

  it('says so when no event is left', async () => {
    const data = await within(html`<treaty-timeline period="1990~1995"></treaty-timeline>`, few());
    expect(readable(data.querySelector('treaty-timeline')!, '[part=empty]')).to.contain(
      'no dated event or project for this selection'
    );
  });

  it('says so when a type is asked for that does not exist', async () => {
    const data = await within(html`<treaty-timeline types="picnic"></treaty-timeline>`, few());
    expect(readable(data.querySelector('treaty-timeline')!, '[part=failed]')).to.contain('unknown type: picnic');
  });

  it('works when it is created by script', async () => {
    const element = document.createElement('treaty-timeline');
    element.dataset = few();
    document.body.append(element);
    await settled(document.body);
    expect(marks(element)).to.have.length(4);
    element.remove();
  });

  it('works when it was parsed before it was defined', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    const inert = document.implementation.createHTMLDocument().createElement('treaty-timeline');
    inert.setAttribute('types', 'seminar');
    const data = document.createElement('treaty-data');
    data.dataset = few();
    data.append(inert); // upgraded only once it is in this page
    page.append(data);
    await settled(page);
    expect(marks(inert)[0]!.dataset['key']).to.equal('a');
    page.remove();
  });

  it('survives being moved', async () => {
    const element = await timeline();
    const there = await fixture<HTMLElement>(
      html`<treaty-data .dataset=${small({events: [{...seminar, id: 'other'}]})}></treaty-data>`
    );
    there.append(element);
    await settled(there);
    expect(marks(element).map((mark) => mark.dataset['key'])).to.eql(['other']);
  });

  it('draws data that come later', async () => {
    const data = await fixture<TreatyData>(html`<treaty-data><treaty-timeline></treaty-timeline></treaty-data>`);
    expect(marks(data.querySelector('treaty-timeline')!)).to.have.length(0);
    data.dataset = few();
    await settled(data);
    expect(marks(data.querySelector('treaty-timeline')!)).to.have.length(4);
  });
});

/** A pointer that goes over the lanes from one share of the width to another. */
async function drag(element: TreatyTimeline, from: number, to: number, before?: () => void): Promise<void> {
  const ground = element.shadowRoot!.querySelector<HTMLElement>('.ground')!;
  const {left, top, width, height} = ground.getBoundingClientRect();
  const at = (type: string, share: number): boolean =>
    ground.querySelector('svg')!.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        pointerId: 1,
        clientX: left + width * share,
        clientY: top + height / 2
      })
    );
  ground.setPointerCapture = () => {}; // a made-up pointer cannot be held
  at('pointerdown', from);
  await import('../../src/elements/period-brush.js');
  await new Promise((resolve) => setTimeout(resolve));
  at('pointermove', (from + to) / 2);
  at('pointermove', to);
  before?.();
  at('pointerup', to);
  await element.updateComplete;
}

const periods = (element: Element): unknown[] => {
  const asked: unknown[] = [];
  element.addEventListener('treaty-select', (event) => asked.push((event as TreatySelectEvent).change.period));
  return asked;
};

const buttonCalled = (element: Element, name: string): HTMLButtonElement | undefined =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.period button')].find(
    ({textContent}) => textContent === name
  );

describe('a period on <treaty-timeline>', () => {
  it('is asked for once, when the pointer comes up', async () => {
    const element = await timeline();
    const asked = periods(element);
    let during = -1;
    const drawing = element.shadowRoot!.querySelector('svg');
    await drag(element, 0.3, 0.5, () => {
      during = asked.length;
      expect(readable(element, '.band')).to.match(/20\d\d/);
      expect(element.shadowRoot!.querySelector('svg')).to.equal(drawing);
    });
    expect(during).to.equal(0);
    expect(asked).to.have.length(1);
    expect(element.shadowRoot!.querySelector('.band')).to.equal(null);
  });

  it('is not asked for after Escape', async () => {
    const element = await timeline();
    const asked = periods(element);
    await drag(element, 0.3, 0.5, () => {
      document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    });
    expect(asked).to.eql([]);
    expect(element.shadowRoot!.querySelector('.band')).to.equal(null);
  });

  it('is chosen by keyboard with two sliders that say their months, and let go with a button', async () => {
    const element = await timeline();
    const asked = periods(element);
    buttonCalled(element, 'Choose a period')!.click();
    await import('../../src/elements/period-brush.js');
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    const [from] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.limits input');
    expect(from!.getAttribute('aria-valuetext')).to.equal('January 2014');
    from!.dispatchEvent(new KeyboardEvent('keydown', {key: 'PageUp', bubbles: true, cancelable: true}));
    await element.updateComplete;
    expect(asked).to.eql([['2015-01', '2026-11']]);
    expect(readable(element, '[part=sentence]')).to.contain('1 of the 3 events');
    await expect(element).to.be.accessible();
    buttonCalled(element, 'Whole time')!.click();
    await element.updateComplete;
    expect(asked.at(-1)).to.equal(undefined);
    expect(buttonCalled(element, 'Whole time')).to.equal(undefined);
  });

  it('is let go of with a second click in a row on the lanes', async () => {
    const element = await timeline();
    const asked = periods(element);
    await drag(element, 0.1, 0.6);
    element.shadowRoot!.querySelector('.ground svg')?.dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    await waitUntil(() => asked.length === 2, 'the period is let go of');
    expect(asked.at(-1)).to.equal(undefined);
  });
});
