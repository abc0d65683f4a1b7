import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-summary.js';
import '../../src/define/treaty-value.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import type {TreatyErrorEvent} from '../../src/elements/events.js';
import type {TreatyValue} from '../../src/elements/treaty-value.js';
import {evaluated, gatherings, published, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';
import {choose} from '../tools/choose.js';

const button = (element: TreatyValue): HTMLButtonElement | null =>
  element.shadowRoot!.querySelector<HTMLButtonElement>('button');
const read = (element: TreatyValue): string => button(element)?.textContent ?? element.textContent;

async function value(
  attributes: Readonly<Record<string, string>>,
  written = '',
  dataset = small()
): Promise<TreatyValue> {
  const data = await fixture<TreatyData>(
    html`<treaty-data .dataset=${dataset}><p>There were <treaty-value></treaty-value> then.</p></treaty-data>`
  );
  const element = data.querySelector('treaty-value')!;
  element.textContent = written;
  for (const [key, text] of Object.entries(attributes)) element.setAttribute(key, text);
  await settled(data);
  return element;
}

describe('<treaty-value>', () => {
  it('writes its figure into the sentence, for its date', async () => {
    expect(read(await value({of: 'parties'}))).to.equal('2');
    expect(read(await value({of: 'parties', date: '2010-12-31'}))).to.equal('1');
    expect(read(await value({of: 'deposits', date: '2012-12-31'}))).to.equal('2');
    expect(read(await value({of: 'signatories'}))).to.equal('1');
  });

  it('writes how exact a count is', async () => {
    expect(read(await value({of: 'persons'}, '', small(gatherings)))).to.equal('≈ 170');
    expect(read(await value({of: 'persons', types: 'training', period: '2016'}, '', small(gatherings)))).to.equal(
      '≥ 100'
    );
  });

  it('counts the events at which persons are counted', async () => {
    expect(read(await value({of: 'counted'}, '', small(gatherings)))).to.equal('3');
    expect(read(await value({of: 'events'}, '', small(gatherings)))).to.equal('5');
  });

  it('counts the countries of one event, and does not add those of several', async () => {
    const counts = [
      {
        id: 'one',
        event: 'meeting',
        count: 40,
        qualifier: 'at-least',
        unit: 'countries',
        basis: 'reported',
        counted: 'yes'
      },
      {id: 'two', event: 'other', count: 12, qualifier: 'exact', unit: 'countries', basis: 'reported', counted: 'yes'}
    ] as const;
    const dataset = small({
      events: [
        {id: 'meeting', title: 'A meeting', type: 'conference', start_date: '2015-05-05'},
        {id: 'other', title: 'Another', type: 'seminar', start_date: '2016'}
      ],
      participants: counts
    });
    expect(read(await value({of: 'countries', period: '2015'}, '', dataset))).to.equal('≥ 40');
    const refused = await value({of: 'countries'}, 'some', dataset);
    expect(refused.shadowRoot!.querySelector('button')).to.equal(null);
    expect(refused.textContent).to.equal('some');
  });

  it('counts reports within a period', async () => {
    expect(read(await value({of: 'reports', period: '2013'}, '', small(evaluated)))).to.equal('1');
  });

  it('says what it is, in the language of the page', async () => {
    const english = await value({of: 'parties', date: '2010-12-31', states: 'DE,FR'});
    expect(button(english)!.getAttribute('aria-label')).to.equal(
      '1, Parties to CETS No. 1 as of 31 December 2010, among France and Germany'
    );
    const french = await value({of: 'persons', lang: 'fr'}, '', small(gatherings));
    expect(button(french)!.getAttribute('aria-label')).to.equal(
      '≈ 170, personnes ayant pris part à des événements de ce jeu de données, nombre connu pour 3 événements sur 5'
    );
    await expect(english).to.be.accessible();
  });

  it('stands in its sentence as a word does', async () => {
    const element = await value({of: 'parties'});
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(element.getClientRects()).to.have.length(1);
    expect(element.getBoundingClientRect().height).to.be.at.most(element.parentElement!.getBoundingClientRect().height);
  });

  it('opens its rows, and gets the focus back', async () => {
    const element = await value({of: 'parties', date: '2010-12-31'});
    button(element)!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('dialog'));
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    expect(dialog.textContent).to.contain('France').and.to.contain('Parties to CETS No. 1 as of 31 December 2010');
    expect(dialog.textContent).not.to.contain('Germany');
    dialog.close();
    await waitUntil(() => element.shadowRoot!.activeElement === button(element));
  });

  it('shows the figure of the data where another one was written, and says which', async () => {
    const element = await value({of: 'parties'}, '1');
    expect(read(element)).to.equal('2');
    expect(element.moved).to.eql({written: '1', now: '2'});
    expect(button(element)!.part.contains('moved')).to.equal(true);
  });

  it('takes a figure that is grouped in another way for the same', async () => {
    const many = Array.from({length: 1234}, (_, at) => ({
      id: `e${at}`,
      title: 'An event',
      type: 'training' as const,
      start_date: '2015'
    }));
    for (const written of ['1,234', '1 234', '1\u202F234', '1.234']) {
      expect((await value({of: 'events'}, written, small({events: many}))).moved, written).to.equal(undefined);
    }
    expect((await value({of: 'events'}, '≈ 1,234', small({events: many}))).moved).to.not.equal(undefined);
  });

  it('shows what was written while there are no data, and when they cannot be loaded', async () => {
    const alone = await fixture<TreatyValue>(html`<treaty-value of="parties">48</treaty-value>`);
    await settled(document.body);
    expect(button(alone)).to.equal(null);
    expect(alone.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('48');
    const failed = await within(html`<treaty-value of="parties">48</treaty-value>`, '/data/nowhere.json');
    expect(button(failed.querySelector('treaty-value')!)).to.equal(null);
  });

  it('keeps what was written where it is asked for a figure that it does not know, and says so', async () => {
    const data = await within(html`<treaty-value of="parties">2</treaty-value>`, small());
    const element = data.querySelector('treaty-value')!;
    const heard = oneEvent(element, 'treaty-error') as Promise<TreatyErrorEvent>;
    element.of = 'guests';
    expect((await heard).error.message).to.equal('unknown figure: guests');
    await element.updateComplete;
    expect(button(element)).to.equal(null);
    expect(element.textContent).to.equal('2');
  });

  it('stays what was written whatever people select on the page', async () => {
    const data = await within(
      html`<treaty-value of="events"></treaty-value><treaty-summary></treaty-summary>`,
      small(gatherings)
    );
    choose(data.querySelector('treaty-summary')!, {types: ['training'], date: '2010'});
    await settled(data);
    expect(read(data.querySelector('treaty-value')!)).to.equal('5');
  });

  it('counts in the published dataset', async () => {
    const data = await within(html`<treaty-value of="parties" date="2010-12-31"></treaty-value>`, published);
    const element = data.querySelector('treaty-value')!;
    const before = read(element);
    element.date = '2021-09-01';
    await element.updateComplete;
    expect([before, read(element)]).to.eql(['30', '48']);
  });

  it('works when created by script, and survives being moved', async () => {
    const element = document.createElement('treaty-value');
    element.of = 'parties';
    element.dataset = small();
    document.body.append(element);
    await settled(document.body);
    const place = await fixture<HTMLElement>(html`<p></p>`);
    place.append(element);
    await settled(place);
    expect(read(element)).to.equal('2');
  });

  it('draws when the data come later', async () => {
    const data = await fixture<TreatyData>(
      html`<treaty-data><treaty-value of="parties">1</treaty-value></treaty-data>`
    );
    data.dataset = small();
    await settled(data);
    expect(read(data.querySelector('treaty-value')!)).to.equal('2');
  });
});
