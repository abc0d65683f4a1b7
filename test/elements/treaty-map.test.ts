import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-map.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import type {TreatyMap} from '../../src/elements/treaty-map.js';
import {marks, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

async function map(
  attributes: Readonly<Record<string, string>> = {},
  dataset: Dataset | string = small()
): Promise<TreatyMap> {
  const element = document.createElement('treaty-map');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const data = await within(html`${element}`, dataset);
  return data.querySelector('treaty-map')!;
}

const published = '/data/datapackage.json';
const markOf = (element: Element, key: string): HTMLElement =>
  marks(element).find((mark) => mark.dataset['key'] === key)!;
const said = (element: Element): string => readable(element, '[part=sentence]');
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)
];
const click = (mark: Element): boolean => mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
const press = (mark: Element, key: string): boolean =>
  mark.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));

async function change(element: TreatyMap, act: () => void): Promise<TreatySelectEvent['change']> {
  setTimeout(act);
  return (await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change;
}

async function resize(element: TreatyMap, width: string): Promise<void> {
  element.style.inlineSize = width;
  await new Promise((resolve) => setTimeout(resolve, 50)); // one turn of the resize observer
  await settled(element.parentElement!);
}

const held = small({
  events: [
    {
      id: 'a',
      title: 'A seminar',
      type: 'seminar',
      start_date: '2015-05-01',
      city: 'Riga',
      country: 'LV',
      lat: 56.95,
      lon: 24.11
    },
    {
      id: 'b',
      title: 'Another',
      type: 'seminar',
      start_date: '2016-05-01',
      city: 'Riga',
      country: 'LV',
      lat: 56.95,
      lon: 24.11
    },
    {id: 'c', title: 'On line', type: 'training', start_date: '2020-05-27', mode: 'online'}
  ]
});

describe('<treaty-map>', () => {
  it('says in words what it shows', async () => {
    expect(said(await map({date: '2013-01-01'}))).to.equal(
      'As of 1 January 2013, 1 State was a Party to CETS No. 1; 1 had expressed consent that was not yet in force (Germany); 1 had signed and not yet expressed consent (Latvia).'
    );
  });

  it('says it in French', async () => {
    expect(said(await map({date: '2013-01-01', lang: 'fr'}))).to.contain(
      'Au 1er janvier 2013, 1 État était Partie au traité STCE n° 1'
    );
  });

  for (const attributes of [
    {},
    {as: 'tiles', date: '2010-07-01', states: 'FR'},
    {as: 'table'},
    {show: 'events'},
    {frame: 'osce', show: 'status', date: '2010-07-01'}
  ]) {
    it(`is accessible with the real dataset: ${JSON.stringify(attributes)}`, async () => {
      await expect(await map(attributes, published)).to.be.accessible();
    });
  }

  it('names its marks, in the order of the names', async () => {
    const names = marks(await map({date: '2013-01-01'})).map((mark) => mark.getAttribute('aria-label'));
    expect(names).to.deep.equal([
      'France: Party since 1 February 2008',
      'Germany: Consent expressed 19 December 2012, In force 1 April 2013',
      'Latvia: Signatory since 19 May 2006'
    ]);
  });

  it('is one tab stop, with arrows and first letters to move by', async () => {
    const element = await map();
    const [first, second, third] = marks(element);
    expect(marks(element).filter((mark) => mark.getAttribute('tabindex') === '0')).to.deep.equal([first]);
    first!.focus();
    press(first!, 'ArrowRight');
    expect(element.shadowRoot!.activeElement).to.equal(second);
    press(second!, 'l');
    expect(element.shadowRoot!.activeElement).to.equal(third);
  });

  it('asks for a State that is clicked, and for none when it is clicked again', async () => {
    const element = await map();
    expect(await change(element, () => click(markOf(element, 'LV')))).to.deep.equal({states: ['LV']});
    await element.updateComplete;
    expect(markOf(element, 'LV').getAttribute('aria-pressed')).to.equal('true');
    expect(await change(element, () => click(markOf(element, 'LV')))).to.deep.equal({states: undefined});
  });

  it('asks for it by keyboard too', async () => {
    const element = await map();
    expect(await change(element, () => press(markOf(element, 'DE'), 'Enter'))).to.deep.equal({states: ['DE']});
  });

  it('asks for the events of a place that is clicked', async () => {
    const element = await map({show: 'events'}, held);
    expect(await change(element, () => click(markOf(element, 'LV:Riga')))).to.deep.equal({highlight: ['a', 'b']});
  });

  it('rings what is selected, and all else steps back', async () => {
    const element = await map({states: 'FR'});
    expect(all(element, '.ring')).to.have.length(1);
    expect(all(element, 'svg.picking')).to.have.length(1);
  });

  it('rings what has the focus', async () => {
    const element = await map();
    markOf(element, 'DE').focus();
    await element.updateComplete;
    expect(all(element, '.ring').map((ring) => ring.getAttribute('d'))).to.deep.equal([
      markOf(element, 'DE').getAttribute('d')
    ]);
  });

  it('shows every small state as a dot and as a button that asks for it', async () => {
    const element = await map({}, published);
    expect(all(element, '.dot').map(({dataset}) => dataset['key'])).to.deep.equal([
      'AD',
      'LI',
      'LU',
      'MC',
      'MT',
      'SM',
      'VA'
    ]);
    const button = all(element, '.small button').find(({dataset}) => dataset['key'] === 'MT')!;
    expect(button.getBoundingClientRect().height).to.be.at.least(28);
    expect(await change(element, () => click(button))).to.deep.equal({states: ['MT']});
  });

  it('means a small state by a pointer that is near it', async () => {
    const element = await map({}, published);
    const [dot] = all(element, '.dot').filter(({dataset}) => dataset['key'] === 'MT');
    const {left, top, width, height} = dot!.getBoundingClientRect();
    const canvas = all(element, '.canvas')[0]!;
    canvas.dispatchEvent(
      new PointerEvent('pointermove', {bubbles: true, clientX: left + width / 2 + 9, clientY: top + height / 2})
    );
    await element.updateComplete;
    expect(all(element, 'circle.magnet[data-key=MT]')).to.have.length(1);
  });

  it('draws remote parts with their State, and no status over open territories', async () => {
    const element = await map({frame: 'world'}, published);
    expect(markOf(element, 'FR').getAttribute('d')!.match(/M/g)!.length).to.be.greaterThan(1);
    for (const id of ['XK', 'PS'])
      expect([id, markOf(element, id)?.getAttribute('role') ?? 'img']).to.deep.equal([id, 'img']);
    expect(readable(element)).to.contain('Kosovo*: All reference to Kosovo').and.to.contain('Boundaries and names');
  });

  it('keeps its land when the date changes', async () => {
    const element = await map({date: '2008-03-01'}, published);
    const france = markOf(element, 'FR');
    const outline = france.getAttribute('d');
    expect(france.classList.contains('consent')).to.equal(true);
    element.date = '2026-11-21';
    await element.updateComplete;
    expect(markOf(element, 'FR')).to.equal(france);
    expect(france.getAttribute('d')).to.equal(outline);
    expect(france.classList.contains('since-1')).to.equal(true);
  });

  it('draws tiles where there is no room for a map, none under 24 px', async () => {
    const element = await map({}, published);
    await resize(element, '288px');
    await waitUntil(() => all(element, '.tile').length > 0);
    const tiles = all(element, '.tile[role=button]').map((tile) => tile.getBoundingClientRect());
    expect(tiles).to.have.length(48);
    for (const {width, height} of tiles) expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('lets a reader change the view, without asking the page', async () => {
    const element = await map();
    let asked = false;
    element.addEventListener('treaty-select', () => (asked = true));
    const [, tiles, table] = all(element, '.switch input') as HTMLInputElement[];
    tiles!.click();
    await waitUntil(() => all(element, 'svg.tiles').length === 1);
    table!.click();
    await element.updateComplete;
    expect(all(element, '.body tbody tr')).to.have.length(3);
    expect(asked).to.equal(false);
  });

  it('holds in its table every State that it draws or lists', async () => {
    const element = await map({as: 'table', date: '2010-07-01'}, published);
    const rows = all(element, '.body tbody tr').map((row) => row.querySelector('th')!.textContent);
    element.as = 'map';
    await element.updateComplete;
    await settled(element.parentElement!);
    const drawn = marks(element)
      .filter((mark) => mark.getAttribute('role') === 'button')
      .map((mark) => mark.getAttribute('aria-label')!.split(':')[0]);
    const listed = readable(element, '.elsewhere');
    expect(rows.filter((name) => !drawn.includes(name!) && !listed.includes(name!))).to.deep.equal([]);
    expect(drawn.filter((name) => !rows.includes(name!))).to.deep.equal([]);
  });

  it('lists beside the map what has no place in it', async () => {
    const element = await map({show: 'events'}, held);
    expect(readable(element, '.elsewhere')).to.contain('On line (27 May 2020)');
    expect(said(element)).to.equal('2 events in this dataset are drawn at 1 place; 1 more is listed beside them.');
  });

  it('works when created by script, with data in memory', async () => {
    const element = document.createElement('treaty-map');
    Object.assign(element, {dataset: small()});
    await fixture(html`<main>${element}</main>`);
    await settled(element.parentElement!);
    expect(said(element)).to.contain('2 States are Parties');
  });

  it('works when parsed before it is upgraded', async () => {
    const page = await fixture<TreatyData>(html`<treaty-data></treaty-data>`);
    page.append(
      document.createRange().createContextualFragment('<treaty-map as="table" date="2013-01-01"></treaty-map>')
    );
    Object.assign(page, {dataset: small()});
    await settled(page);
    expect(said(page.querySelector('treaty-map')!)).to.contain('1 State was a Party');
  });

  it('survives being moved', async () => {
    const element = await map();
    const other = await fixture<TreatyData>(html`<treaty-data .dataset=${small({ratifications: []})}></treaty-data>`);
    other.append(element);
    await settled(other);
    expect(said(element)).to.contain('0 States are Parties');
  });

  it('draws when data come later', async () => {
    const page = await fixture<TreatyData>(html`<treaty-data><treaty-map></treaty-map></treaty-data>`);
    Object.assign(page, {dataset: small()});
    await settled(page);
    expect(marks(page.querySelector('treaty-map')!)).to.have.length(3);
  });

  it('says so when nothing fits', async () => {
    const element = await map({show: 'events', period: '1990~1991'}, held);
    expect(readable(element, '[part=empty]')).to.equal('No event in this dataset fits what was asked for.');
  });

  for (const [name, value] of [
    ['frame', 'eurpe'],
    ['as', 'globe'],
    ['show', 'all'],
    ['measure', 'people']
  ] as const) {
    it(`says that it does not know a ${name} called ${value}`, async () => {
      expect(readable(await map({[name]: value}), '[part=failed]')).to.equal(
        `This cannot be drawn: unknown ${name}: ${value}.`
      );
    });
  }

  it('draws the Parties of the published dataset', async () => {
    const element = await map({}, published);
    expect(said(element)).to.contain('48 States are Parties to CETS No. 197');
    expect(marks(element).filter((mark) => /Party since/.test(mark.getAttribute('aria-label')!))).to.have.length(48);
  });
});
