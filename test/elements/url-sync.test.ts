import {aTimeout, expect, html, oneEvent} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-selection.js';
import type {Selection} from '../../src/data/selection.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import {atHand, choose} from '../tools/choose.js';
import {gatherings, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

const start = location.href;
const withQuery = (query: string): string => `${location.pathname}${query}`;

/** A <treaty-data> whose selection stands in the address; with what the address says when it comes. */
async function synced(address = withQuery('?page=7&x=a%20b#part')): Promise<TreatyData> {
  history.replaceState(null, '', address);
  const data = await within(html`<treaty-selection></treaty-selection>`, small(gatherings));
  data.sync = 'url';
  await settled(data);
  await atHand(); // and so has the element fetched it
  return data;
}

const select = (data: TreatyData, selection: Selection): void =>
  choose(data.querySelector('treaty-selection')!, selection);
const query = (): string => location.search + location.hash;

async function chips(data: TreatyData): Promise<string[]> {
  const element = data.querySelector('treaty-selection')!;
  await element.updateComplete;
  return [...element.shadowRoot!.querySelectorAll('[part=chip] span')].map((chip) => chip.textContent ?? '');
}

async function back(): Promise<void> {
  const {currentEntry} = navigation;
  expect(currentEntry?.index, 'an entry of this page to go back to').to.be.greaterThan(0);
  const gone = oneEvent(window, 'popstate');
  history.back();
  await gone;
}

describe('<treaty-data sync="url">', () => {
  before(async () => {
    await atHand();
    history.pushState(null, '', start); // whoever goes back too far stays on this page, and is seen to
  });
  afterEach(() => {
    for (const data of document.querySelectorAll('treaty-data')) data.remove();
    history.replaceState(null, '', start);
  });

  it('writes a selection into the address, and leaves all else in it as it is', async () => {
    const data = await synced();
    select(data, {states: ['FR'], q: 'non-punishment of Türkiye'});
    expect(query()).to.equal('?page=7&x=a%20b&states=FR&q=non-punishment_20of_20T_C3_BCrkiye#part');
  });

  it('takes the selection out of the address with the last chip', async () => {
    const data = await synced(withQuery('#part'));
    select(data, {states: ['FR']});
    expect(await chips(data)).to.deep.equal(['Held in France']);
    data.querySelector('treaty-selection')!.shadowRoot!.querySelector<HTMLElement>('[part=chip]')!.click();
    expect(query()).to.equal('#part');
  });

  it('restores the selection that the address holds, which is no step to undo', async () => {
    const data = await synced(withQuery('?states=LV&types=training,seminar&page=7'));
    expect(await chips(data)).to.deep.equal(['Held in Latvia', 'Trainings', 'Seminars']);
    expect(data.querySelector('treaty-selection')!.shadowRoot!.querySelector('[part=undo]')).to.equal(null);
    expect(query()).to.equal('?states=LV&types=training,seminar&page=7');
  });

  it('goes back step by step with the Back button, and forward again', async () => {
    const data = await synced();
    select(data, {states: ['FR']});
    select(data, {types: ['training']});
    await back();
    expect(await chips(data)).to.deep.equal(['Held in France']);
    await back();
    expect(await chips(data)).to.deep.equal([]);
    const gone = oneEvent(window, 'popstate');
    history.forward();
    await gone;
    expect(await chips(data)).to.deep.equal(['Held in France']);
  });

  it('makes one entry of a slider that is dragged', async () => {
    const data = await synced();
    history.pushState(null, '', location.href); // what was ahead is gone, so that entries can be counted
    const entries = history.length;
    for (const date of ['2008-01-01', '2009-01-01', '2010-07-01']) select(data, {date});
    expect(history.length).to.equal(entries + 1);
    await aTimeout(600);
    expect(query()).to.contain('date=2010-07-01');
    await back();
    expect(query()).to.equal('?page=7&x=a%20b#part');
  });

  it('keeps what the page itself stores with its entry', async () => {
    const data = await synced();
    history.replaceState({ours: 1}, '', location.href);
    select(data, {states: ['FR']});
    expect(history.state).to.deep.equal({ours: 1});
  });

  it('leaves a step that the page takes itself alone', async () => {
    const data = await synced();
    select(data, {states: ['FR']});
    history.pushState(null, '', `${location.search}#elsewhere`);
    await back();
    expect(await chips(data)).to.deep.equal(['Held in France']);
  });

  it('gives the address to the first of several', async () => {
    const first = await synced();
    const second = await within(html`<treaty-selection></treaty-selection>`, small(gatherings));
    second.sync = 'url';
    await settled(second);
    select(second, {states: ['DE']});
    expect(query()).to.equal('?page=7&x=a%20b#part');
    select(first, {states: ['FR']});
    expect(query()).to.contain('states=FR');
  });

  it('stops when the element leaves the page', async () => {
    const data = await synced(withQuery('?states=FR'));
    data.remove();
    history.pushState(null, '', withQuery('?states=DE'));
    await back();
    document.body.append(data);
    await settled(data);
    expect(await chips(data)).to.deep.equal(['Held in France']);
    data.remove();
  });

  it('catches up with a person who was faster than the module', async () => {
    history.replaceState(null, '', withQuery('?page=7'));
    const data = await within(html`<treaty-selection></treaty-selection>`, small(gatherings));
    select(data, {states: ['FR']});
    data.sync = 'url';
    await settled(data);
    expect([query(), await chips(data)]).to.deep.equal(['?page=7&states=FR', ['Held in France']]);
  });

  it('leaves the address and the history alone where it is not asked for', async () => {
    const data = await synced();
    data.sync = '';
    await settled(data);
    const entries = history.length;
    select(data, {states: ['FR']});
    expect([query(), history.length]).to.deep.equal(['?page=7&x=a%20b#part', entries]);
  });

  it('stores nothing anywhere else', async () => {
    const data = await synced();
    localStorage.clear();
    sessionStorage.clear();
    select(data, {states: ['FR']});
    select(data, {date: '2010'});
    await aTimeout(600);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect((await indexedDB.databases()).length).to.equal(0);
  });
});
