import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import '../../src/define/treaty-clock.js';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-selection.js';
import type {Selection} from '../../src/data/selection.js';
import type {TreatySelection} from '../../src/elements/treaty-selection.js';
import {atHand, choose} from '../tools/choose.js';
import {gatherings, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

const eventName = 'treaty-group';
const post = (detail: unknown): boolean => document.dispatchEvent(new CustomEvent(eventName, {detail}));

/** An element with a dataset of its own, in a group. */
async function alone(group: string): Promise<TreatySelection> {
  const element = await fixture<TreatySelection>(
    html`<treaty-selection group=${group} .dataset=${small(gatherings)}></treaty-selection>`
  );
  await settled(element.parentElement!);
  return element;
}

async function chips(element: TreatySelection): Promise<string[]> {
  await element.updateComplete;
  return [...element.shadowRoot!.querySelectorAll('[part=chip] span')].map((chip) => chip.textContent ?? '');
}

/** The messages that go through the page while something happens. */
async function messages(act: () => unknown): Promise<string[]> {
  const heard: string[] = [];
  const listen = (event: Event): void => void heard.push((event as CustomEvent<string>).detail);
  document.addEventListener(eventName, listen);
  await act();
  document.removeEventListener(eventName, listen);
  return heard;
}

describe('group', () => {
  before(atHand);

  it('shares a selection between elements without a common ancestor', async () => {
    const [first, second] = [await alone('a'), await alone('a')];
    choose(first, {states: ['FR']});
    expect(await chips(second)).to.deep.equal(['Held in France']);
    choose(second, {states: ['FR'], types: ['training']});
    expect(await chips(first)).to.deep.equal(['Held in France', 'Trainings']);
  });

  it('shares with a <treaty-data> and all that is in it', async () => {
    const outside = await alone('b');
    const data = await within(html`<treaty-selection></treaty-selection>`, small(gatherings));
    data.group = 'b';
    await settled(data);
    choose(outside, {q: 'judges'});
    expect(await chips(data.querySelector('treaty-selection')!)).to.deep.equal(['“judges”']);
  });

  it('leaves other groups, and elements without one, alone', async () => {
    const [first, other, none] = [await alone('c'), await alone('d'), await alone('')];
    choose(first, {states: ['FR']});
    expect([await chips(other), await chips(none)]).to.deep.equal([[], []]);
  });

  it('tells who comes late how things stand', async () => {
    choose(await alone('e'), {states: ['LV']});
    expect(await chips(await alone('e'))).to.deep.equal(['Held in Latvia']);
  });

  it('hears first of what somebody brings along', async () => {
    const empty = await alone('f');
    const full = await alone('');
    choose(full, {states: ['DE']});
    full.group = 'f';
    await settled(full.parentElement!);
    expect(await chips(empty)).to.deep.equal(['Held in Germany']);
  });

  it('sends one message for a change, whoever hears it', async () => {
    const [first] = [await alone('g'), await alone('g'), await alone('g')];
    expect(await messages(() => choose(first, {states: ['FR'], date: '2010-07-01'}))).to.deep.equal([
      'v=1&group=g&do=tell&date=2010-07-01&states=FR'
    ]);
  });

  it('takes on what another copy of the library tells, and ignores keys that it does not know', async () => {
    const element = await alone('h');
    post('v=1&group=h&do=tell&types=training&new_key=1&states=FR');
    expect(await chips(element)).to.deep.equal(['Held in France', 'Trainings']);
  });

  it('takes a key away that is not told any more', async () => {
    const element = await alone('i');
    choose(element, {states: ['FR'], q: 'judges'});
    post('v=1&group=i&do=tell&q=judges');
    expect(await chips(element)).to.deep.equal(['“judges”']);
  });

  it('answers who asks', async () => {
    choose(await alone('j'), {states: ['FR']});
    expect(await messages(() => post('v=1&group=j&do=ask'))).to.include('v=1&group=j&do=tell&states=FR');
  });

  it('ignores what is no message of this form', async () => {
    const element = await alone('k');
    const wrong: unknown[] = [
      undefined,
      {states: 'FR'},
      'states=FR',
      'v=2&group=k&do=tell&states=FR',
      'v=1&group=k&do=shout&states=FR',
      'v=1&do=tell&states=FR',
      `v=1&group=k&do=tell&states=FR&q=${'a'.repeat(10_000)}`,
      'v=1&group=k&do=tell&date=tomorrow&where=everywhere&__proto__=FR'
    ];
    for (const detail of wrong) post(detail);
    expect(await chips(element)).to.deep.equal([]);
  });

  it('shows markup in a message as the text it is', async () => {
    const element = await alone('l');
    const selection: Selection = {q: '<img src=x onerror=alert(1)>'};
    const other = await alone('l');
    choose(other, selection);
    expect(await chips(element)).to.deep.equal([`“${selection.q}”`]);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('is left by who leaves the page, and joined again by who comes back', async () => {
    const [stays, leaves] = [await alone('m'), await alone('m')];
    const place = leaves.parentElement!;
    leaves.remove();
    choose(stays, {states: ['FR']});
    expect(leaves.shadowRoot!.querySelectorAll('[part=chip]').length).to.equal(0);
    place.append(leaves);
    await settled(place);
    expect(await chips(leaves)).to.deep.equal(['Held in France']);
  });

  it('can be changed while the page stands', async () => {
    const [first, second] = [await alone('n'), await alone('o')];
    choose(first, {states: ['FR']});
    second.group = 'n';
    await settled(second.parentElement!);
    expect(await chips(second)).to.deep.equal(['Held in France']);
  });

  it('lets the page refuse before anybody hears of it', async () => {
    const element = await alone('p');
    element.addEventListener('treaty-select', (event) => event.preventDefault(), {once: true});
    expect(await messages(() => choose(element, {states: ['FR']}))).to.deep.equal([]);
  });

  it('works where the markup was there before the element was', async () => {
    const host = fixtureSync<HTMLElement>(html`<div></div>`);
    const element = document.createElement('treaty-selection');
    element.setAttribute('group', 'q');
    element.dataset = small(gatherings);
    choose(await alone('q'), {states: ['LV']});
    host.append(element);
    await settled(host);
    expect(await chips(element)).to.deep.equal(['Held in Latvia']);
  });
});
