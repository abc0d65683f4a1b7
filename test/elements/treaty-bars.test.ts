import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/treaty-bars.js';
import '../../src/define/treaty-data.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import type {TreatyBars} from '../../src/elements/treaty-bars.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import {gatherings, marks, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

async function bars(
  by = '',
  of = 'participants',
  lang = 'en',
  dataset: Dataset = small(gatherings)
): Promise<TreatyBars> {
  const data = await within(html`<treaty-bars by=${by} of=${of} lang=${lang}></treaty-bars>`, dataset);
  return data.querySelector('treaty-bars')!;
}

const sentence = (element: Element): string => readable(element, '[part=sentence]');
const markOf = (element: Element, key: string): HTMLElement =>
  marks(element).find((mark) => mark.dataset['key'] === key)!;
const click = (mark: HTMLElement): boolean =>
  mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
const press = (mark: HTMLElement, key: string): boolean =>
  mark.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));

async function asked(element: TreatyBars, act: () => void): Promise<unknown> {
  setTimeout(act);
  return ((await oneEvent(element, 'treaty-select')) as TreatySelectEvent).change;
}

describe('<treaty-bars>', () => {
  it('says in words what it shows', async () => {
    expect(sentence(await bars())).to.equal(
      'How many persons took part is known at 3 of 5 events: ≈ 170 in all. The highest number is that of More (2016): ≥ 100.'
    );
  });

  it('says it in French', async () => {
    expect(sentence(await bars('', 'participants', 'fr'))).to.contain(
      'Le nombre de personnes est connu pour 3 événements sur 5'
    );
  });

  for (const [of, by] of [
    ['participants', 'event'],
    ['participants', 'theme'],
    ['events', 'year'],
    ['events', 'region']
  ] as const) {
    it(`is accessible with the real dataset: ${of} by ${by}`, async () => {
      const data = await within(html`<treaty-bars of=${of} by=${by}></treaty-bars>`);
      await expect(data.querySelector('treaty-bars')).to.be.accessible();
    });
  }

  it('names each mark with its number and how exact it is', async () => {
    const names = marks(await bars()).map((mark) => mark.getAttribute('aria-label'));
    expect(names[1]).to.equal('Some: Date June 2015, Persons ≈ 50');
    expect(names).to.have.length(3);
  });

  it('draws no line under its numbers, which are no buttons', async () => {
    const numbers = [...(await bars()).shadowRoot!.querySelectorAll('.amount text')];
    const lines = [...numbers, ...numbers.map((text) => text.parentElement!)].map(
      (node) => getComputedStyle(node).textDecorationLine
    );
    expect(numbers.length).to.be.above(1);
    expect([...new Set(lines)]).to.eql(['none']);
  });

  it('brings an event forward when its mark is clicked', async () => {
    const element = await bars();
    expect(await asked(element, () => click(markOf(element, 'some')))).to.eql({highlight: ['some']});
    await element.updateComplete;
    expect(markOf(element, 'some').getAttribute('aria-pressed')).to.equal('true');
  });

  it('does so by keyboard too, after the arrow keys went there', async () => {
    const element = await bars();
    const [first, second] = marks(element);
    first!.focus();
    press(first!, 'ArrowDown');
    expect(element.shadowRoot!.activeElement).to.equal(second);
    expect(await asked(element, () => press(second!, 'Enter'))).to.eql({highlight: ['some']});
  });

  it('asks for what its bars stand for, and lets go of what is picked again', async () => {
    const element = await bars('type', 'events');
    expect(await asked(element, () => click(markOf(element, 'training')))).to.eql({types: ['training']});
    await element.updateComplete;
    expect(await asked(element, () => click(markOf(element, 'training')))).to.eql({types: undefined});
    const years = await bars('year', 'events');
    expect(await asked(years, () => click(markOf(years, '2015')))).to.eql({period: ['2015', '2015']});
  });

  it('asks for the events with a partner', async () => {
    const [event, ...rest] = gatherings.events!;
    const dataset = small({...gatherings, events: [{...event!, partners: ['IOM']}, ...rest]});
    const element = await bars('partner', 'events', 'en', dataset);
    expect(await asked(element, () => click(markOf(element, 'IOM')))).to.eql({partners: ['IOM']});
    await element.updateComplete;
    expect(markOf(element, 'IOM').getAttribute('aria-pressed')).to.equal('true');
  });

  it('keeps the other bars when one is picked, and draws less when the page asks for less', async () => {
    const element = await bars('type', 'events');
    click(markOf(element, 'training'));
    await element.updateComplete;
    expect(marks(element)).to.have.length(2);
    element.types = 'training';
    await element.updateComplete;
    expect(marks(element)).to.have.length(1);
    expect(sentence(element)).to.equal('The dataset holds 2 events.');
  });

  it('asks for nothing when events without a theme are clicked', async () => {
    const element = await bars('theme', 'events');
    const none = markOf(element, '');
    expect(none.getAttribute('role')).to.equal('img');
    let asked = 0;
    element.addEventListener('treaty-select', () => asked++);
    click(none);
    expect(asked).to.equal(0);
  });

  it('is one tab stop', async () => {
    expect(marks(await bars()).filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
  });

  it('says on the plate beside a mark what its table says, on hover and on focus', async () => {
    const element = await bars();
    markOf(element, 'some').focus();
    await waitUntil(() => element.shadowRoot!.querySelector('.tip')?.textContent?.trim());
    expect(readable(element, '.tip')).to.equal('Some DateJune 2015Persons≈ 50');
    markOf(element, 'more').dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await element.updateComplete;
    expect(readable(element, '.tip')).to.contain('≥ 100');
  });

  it('keeps its picture while a pointer goes from mark to mark', async () => {
    const element = await bars();
    const before = element.shadowRoot!.querySelector('.plot');
    markOf(element, 'some').focus();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.plot')).to.equal(before);
  });

  it('works when created by script, with data in memory', async () => {
    const element = document.createElement('treaty-bars');
    element.dataset = small(gatherings);
    document.body.append(element);
    await element.updateComplete;
    await settled(document.body);
    expect(marks(element)).to.have.length(3);
    element.remove();
  });

  it('survives being moved', async () => {
    const element = await bars();
    const place = await fixture<HTMLElement>(html`<section></section>`);
    element.dataset = small(gatherings);
    place.append(element);
    await settled(place);
    expect(marks(element)).to.have.length(3);
  });

  it('draws when the data come later', async () => {
    const data = await fixture<TreatyData>(html`<treaty-data><treaty-bars></treaty-bars></treaty-data>`);
    data.dataset = small(gatherings);
    await settled(data);
    expect(marks(data.querySelector('treaty-bars')!)).to.have.length(3);
  });

  it('says so when no number is known, and draws nothing', async () => {
    const element = await bars('', 'participants', 'en', small({...gatherings, participants: []}));
    expect(readable(element, '[part=empty]')).to.equal(
      'How many persons took part is not known for any of these 5 events.'
    );
    expect(element.shadowRoot!.querySelector('.plot')).to.equal(null);
  });

  it('refuses what it does not know, in words', async () => {
    expect(readable(await bars('colour'), '[part=failed]')).to.equal(
      'This cannot be drawn: unknown dimension: colour.'
    );
    expect(readable(await bars('', 'guests'), '[part=failed]')).to.equal(
      'This cannot be drawn: unknown count: guests.'
    );
    expect(readable(await bars('event', 'events'), '[part=failed]')).to.equal(
      'This cannot be drawn: events cannot be counted by event.'
    );
  });

  it('fits a page of 320 px, with its text at 13 px', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.inlineSize = '320px';
    const element = document.createElement('treaty-bars');
    element.dataset = small(gatherings);
    page.append(element);
    await element.updateComplete;
    await settled(page);
    const plot = element.shadowRoot!.querySelector('.plot')!;
    for (const text of plot.querySelectorAll('text')) {
      const {left, right} = text.getBoundingClientRect();
      expect(left, text.textContent ?? '').to.be.at.least(plot.getBoundingClientRect().left - 2);
      expect(right, text.textContent ?? '').to.be.at.most(plot.getBoundingClientRect().right + 2);
      expect(getComputedStyle(text).fontSize).to.equal('13px');
    }
  });
});
