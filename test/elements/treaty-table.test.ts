import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-table.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import type {TreatyTable} from '../../src/elements/treaty-table.js';
import {gatherings, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

async function table(of = 'events', lang = 'en', dataset: Dataset = small(gatherings)): Promise<TreatyTable> {
  const data = await within(html`<treaty-table of=${of} lang=${lang}></treaty-table>`, dataset);
  return data.querySelector('treaty-table')!;
}

const all = (element: TreatyTable, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)
];
const names = (element: TreatyTable): (string | undefined)[] =>
  all(element, '.row').map((row) => row.textContent?.trim());
const heading = (element: TreatyTable, key: string): HTMLElement => all(element, `[data-sort=${key}]`)[0]!;
const press = (mark: HTMLElement, key: string): boolean =>
  mark.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));

async function search(element: TreatyTable, words: string): Promise<void> {
  const input = element.shadowRoot!.querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

describe('<treaty-table>', () => {
  it('says in words what it shows', async () => {
    expect(readable(await table(), '[part=sentence]')).to.equal('The dataset holds 5 events.');
    expect(readable(await table('ratifications'), '[part=sentence]')).to.equal(
      'The dataset holds 3 signatures and ratifications.'
    );
  });

  it('says it in French', async () => {
    const element = await table('events', 'fr');
    expect(readable(element, '[part=sentence]')).to.equal('Le jeu de données contient 5 événements.');
    expect(readable(element, '.status')).to.equal('Lignes 1 à 5 sur 5, tri par date, du plus récent au plus ancien');
  });

  for (const of of ['events', 'states', 'participants', 'evaluations', 'projects', 'regions', 'instruments']) {
    it(`is accessible with the real dataset: ${of}`, async () => {
      const data = await within(html`<treaty-table of=${of}></treaty-table>`);
      const element = data.querySelector('treaty-table')!;
      all(element, '.row')[0]!.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }

  it('is the table, so that none stands under it', async () => {
    expect(all(await table(), '[part=table]')).to.have.length(0);
  });

  it('finds rows by their words, and says how many there are', async () => {
    const element = await table();
    await search(element, 'riga');
    expect(names(element)).to.eql(['Exact']);
    expect(readable(element, '[part=sentence]')).to.equal('1 of the 5 events in the dataset are shown.');
    await aTimeout(1100);
    expect(readable(element, '[role=status]')).to.equal('Row 1–1 of 1, sorted by date, newest first');
  });

  it('says so when the words are found nowhere, and has a way out', async () => {
    const element = await table();
    await search(element, 'zzz');
    expect(readable(element, '[part=empty] p')).to.equal('No row holds “zzz”.');
    all(element, '[part=empty] button')[0]!.click();
    await element.updateComplete;
    expect(names(element)).to.have.length(5);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('input');
  });

  it('sorts by a heading, one way and then the other, and says so', async () => {
    const element = await table();
    heading(element, 'title').click();
    await element.updateComplete;
    expect(names(element)).to.eql(['Exact', 'Forecast', 'More', 'None', 'Some']);
    expect(heading(element, 'title').closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    heading(element, 'title').click();
    await element.updateComplete;
    expect(names(element)).to.eql(['Some', 'None', 'More', 'Forecast', 'Exact']);
    expect(heading(element, 'title').closest('th')?.getAttribute('aria-sort')).to.equal('descending');
    expect(all(element, '[aria-sort]')).to.have.length(1);
  });

  it('turns pages', async () => {
    const data = await within(html`<treaty-table></treaty-table>`);
    const element = data.querySelector('treaty-table')!;
    const [first] = names(element);
    const [previous, next] = all(element, '[part=pages] button');
    next!.click();
    await element.updateComplete;
    expect(readable(element, '.status')).to.contain('Rows 26–50 of');
    expect(names(element)).not.to.include(first);
    previous!.click();
    await element.updateComplete;
    expect(names(element)[0]).to.equal(first);
    expect(previous!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('opens a row to all that is known of it, and asks for its event to be brought forward', async () => {
    const element = await table();
    const [row] = all(element, '.row');
    setTimeout(() => row!.click());
    expect(((await oneEvent(element, 'treaty-select')) as TreatySelectEvent).change).to.eql({highlight: ['none']});
    await element.updateComplete;
    expect(row!.getAttribute('aria-expanded')).to.equal('true');
    expect(readable(element, '.details')).to.contain('Themes (our label)Training; Demand');
    setTimeout(() => row!.click());
    expect(((await oneEvent(element, 'treaty-select')) as TreatySelectEvent).change).to.eql({highlight: undefined});
  });

  it('does so by keyboard, where the rows are one tab stop', async () => {
    const element = await table('ratifications');
    const [first, second] = all(element, '.row');
    expect(all(element, '.row[tabindex="0"]')).to.eql([first]);
    first!.focus();
    press(first!, 'ArrowDown');
    expect(element.shadowRoot!.activeElement).to.equal(second);
    setTimeout(() => press(second!, 'Enter'));
    expect(((await oneEvent(element, 'treaty-select')) as TreatySelectEvent).change).to.eql({highlight: ['DE']});
  });

  it('links to http and https only', async () => {
    const event = {id: 'a', title: 'A', type: 'seminar', start_date: '2014'} as const;
    const dataset = small({
      events: [
        {...event, url: 'javascript:alert(1)'},
        {...event, id: 'b', title: 'B', url: 'https://example.org/'}
      ]
    });
    const element = await table('events', 'en', dataset);
    for (const row of all(element, '.row')) row.click();
    await element.updateComplete;
    expect(all(element, '.details a').map((link) => link.getAttribute('href'))).to.eql(['https://example.org/']);
    expect(readable(element, 'table')).to.contain('javascript:alert(1)');
  });

  it('says of a title which language it is in', async () => {
    const element = await table('events', 'fr');
    expect(all(element, '.row').map((row) => row.lang)).to.eql(['en', 'en', 'en', 'en', '']);
  });

  it('narrows with the selection around it', async () => {
    const element = await table();
    element.types = 'training';
    await element.updateComplete;
    expect(names(element)).to.eql(['More', 'Some']);
  });

  it('works when created by script, with data in memory', async () => {
    const element = document.createElement('treaty-table');
    element.dataset = small(gatherings);
    document.body.append(element);
    await element.updateComplete;
    await settled(document.body);
    expect(names(element)).to.have.length(5);
    element.remove();
  });

  it('survives being moved, with its search', async () => {
    const element = await table();
    await search(element, 'some');
    const place = await fixture<HTMLElement>(html`<section></section>`);
    element.dataset = small(gatherings);
    place.append(element);
    await settled(place);
    expect(names(element)).to.eql(['Some']);
  });

  it('draws when the data come later', async () => {
    const data = await fixture<TreatyData>(html`<treaty-data><treaty-table></treaty-table></treaty-data>`);
    data.dataset = small(gatherings);
    await settled(data);
    expect(names(data.querySelector('treaty-table')!)).to.have.length(5);
  });

  it('says so when the table is empty', async () => {
    expect(readable(await table('projects'), '[part=empty]')).to.equal('The dataset holds no projects here.');
  });

  it('refuses a table that does not exist, in words', async () => {
    expect(readable(await table('evnts'), '[part=failed]')).to.equal('This cannot be drawn: unknown table: evnts.');
  });

  it('lays its rows out as cards on a page of 320 px, without scrolling sideways', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.inlineSize = '320px';
    const element = document.createElement('treaty-table');
    element.dataset = small(gatherings);
    page.append(element);
    await element.updateComplete;
    await settled(page);
    const scroll = all(element, '.scroll')[0]!;
    expect(scroll.scrollWidth).to.equal(scroll.clientWidth);
    expect(getComputedStyle(all(element, 'tbody tr')[0]!).display).to.equal('block');
  });
});
