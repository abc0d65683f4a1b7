import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-matrix.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import type {TreatyMatrix} from '../../src/elements/treaty-matrix.js';
import {evaluated, published, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

async function matrix(lang = 'en', date = '', states = ''): Promise<TreatyMatrix> {
  const data = await within(
    html`<treaty-matrix lang=${lang} date=${date} states=${states}></treaty-matrix>`,
    small(evaluated)
  );
  return data.querySelector('treaty-matrix')!;
}

const mark = (element: Element, key: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
const active = (element: Element): string | undefined =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['key'];

describe('<treaty-matrix>', () => {
  it('says in words what it shows', async () => {
    expect(readable(await matrix(), '[part=sentence]')).to.equal(
      'In this dataset, as of 21 November 2026, a published report is known for 2 States (France and Germany) in round 1 and 1 State (France) in round 2.'
    );
  });

  it('says it in French, with 1er', async () => {
    expect(readable(await matrix('fr', '2015-12-31'), '[part=sentence]')).to.equal(
      'Dans ce jeu de données, au 31 décembre 2015, un rapport publié est connu pour 2 États (Allemagne et France) au 1er cycle.'
    );
  });

  it('is a table whose rows are named by their states', async () => {
    const element = await matrix();
    const heads = [...element.shadowRoot!.querySelectorAll('.marks th[scope=row]')];
    expect(heads.map(({textContent}) => textContent?.trim())).to.eql(['France', 'Martinique', 'Germany']);
    expect(readable(element, '.marks tr:last-child')).to.equal(
      'Germany Published 2015 not in this dataset Visited Feb 2018'
    );
  });

  it('is accessible with the real dataset, by rounds and by instruments', async () => {
    const data = await within(html`<treaty-matrix></treaty-matrix><treaty-matrix of="instruments"></treaty-matrix>`);
    for (const element of data.querySelectorAll('treaty-matrix')) await expect(element).to.be.accessible();
  });

  it('asks for a state when its row is clicked, and puts it back the second time', async () => {
    const element = await matrix();
    const ask = () => setTimeout(() => mark(element, 'DE').click());
    ask();
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({states: ['DE']});
    await element.updateComplete;
    expect(mark(element, 'DE').getAttribute('aria-pressed')).to.equal('true');
    ask();
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({states: undefined});
  });

  it('asks for the state of a territory, beside those picked before where Ctrl is held down', async () => {
    const element = await matrix('en', '', 'DE');
    setTimeout(() => mark(element, 'FR.MQ').dispatchEvent(new MouseEvent('click', {bubbles: true, ctrlKey: true})));
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({states: ['DE', 'FR']});
    setTimeout(() => mark(element, 'FR.MQ').click());
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({states: ['FR']});
  });

  it('asks by keyboard, after the arrow keys went along rows and columns', async () => {
    const element = await matrix();
    mark(element, 'FR').focus();
    await sendKeys({press: 'ArrowRight'});
    expect(active(element)).to.equal('FR 1');
    await sendKeys({press: 'ArrowDown'});
    expect(active(element)).to.equal('FR.MQ 1+2');
    await sendKeys({press: 'End'});
    await sendKeys({press: 'ArrowDown'});
    expect(active(element)).to.equal('DE 1');
    await sendKeys({press: 'Home'});
    setTimeout(() => sendKeys({press: 'Enter'}));
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({states: ['DE']});
  });

  it('goes to the next state that begins with a letter', async () => {
    const element = await matrix();
    mark(element, 'FR').focus();
    await sendKeys({press: 'g'});
    expect(active(element)).to.equal('DE');
  });

  it('is one tab stop among its marks', async () => {
    const element = await matrix();
    expect(element.shadowRoot!.querySelectorAll('.marks [data-key][tabindex="0"]')).to.have.length(1);
  });

  it('says all steps of an evaluation on the plate beside its cell, and to who hears it', async () => {
    const element = await matrix();
    mark(element, 'FR 1').focus();
    await waitUntil(() => element.shadowRoot!.querySelector('[part=tooltip]')?.textContent?.trim());
    expect(readable(element, '[part=tooltip]')).to.equal(
      'France: Round 1 Visit26–30 March 2012Report adoptednot in this datasetReport published24 January 2013RecommendationJune 2013ReferenceBODY(2013)1'
    );
    expect(mark(element, 'FR 1').ariaLabel).to.match(
      /^Recommendation Jun 2013\. France: Round 1; Visit: 26–30 March 2012;/
    );
  });

  it('brings a row into sight that was picked somewhere else, and not the page', async () => {
    const data = await within(html`<treaty-matrix></treaty-matrix>`);
    const element = data.querySelector('treaty-matrix')!;
    const field = element.shadowRoot!.querySelector('.field')!;
    const before = window.scrollY;
    element.states = 'UA';
    await element.updateComplete;
    const [row, box] = [mark(element, 'UA').getBoundingClientRect(), field.getBoundingClientRect()];
    expect(row.top > box.top && row.bottom < box.bottom).to.equal(true);
    expect(window.scrollY).to.equal(before);
  });

  it('keeps the focus while the date changes', async () => {
    const element = await matrix();
    mark(element, 'FR 1').focus();
    element.date = '2013-02-01';
    await element.updateComplete;
    expect(active(element)).to.equal('FR 1');
  });

  it('keeps the selection as it was when a page refuses', async () => {
    const element = await matrix();
    element.addEventListener('treaty-select', (event) => event.preventDefault());
    mark(element, 'DE').click();
    await element.updateComplete;
    expect(mark(element, 'DE').getAttribute('aria-pressed')).to.equal('false');
  });

  it('holds in its table a link and the days between steps', async () => {
    const data = await within(html`<treaty-matrix></treaty-matrix>`);
    const element = data.querySelector('treaty-matrix')!;
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=table]')!;
    details.open = true;
    await new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    await element.updateComplete;
    const rows = [...element.shadowRoot!.querySelectorAll('[part=data] tbody tr')];
    const moldova = rows.find(({textContent}) => textContent?.includes('GRETA(2025)07'));
    expect(moldova?.querySelector('a')?.textContent).to.equal('GRETA(2025)07');
    expect([...(moldova?.querySelectorAll('.number') ?? [])].map(({textContent}) => textContent)).to.eql([
      '335',
      '75',
      '410'
    ]);
  });

  it('says so of an unknown attribute value', async () => {
    const data = await within(html`<treaty-matrix of="bodies"></treaty-matrix>`, small(evaluated));
    expect(readable(data.querySelector('treaty-matrix')!, '[part=failed]')).to.equal(
      'This cannot be drawn: unknown matrix: bodies.'
    );
  });

  it('says so when nobody was evaluated', async () => {
    const data = await within(html`<treaty-matrix></treaty-matrix>`, small());
    expect(readable(data.querySelector('treaty-matrix')!, '[part=empty]')).to.equal(
      'This dataset holds no evaluation under CETS No. 1.'
    );
  });

  it('works created by script, when data come later, and after being moved', async () => {
    const page = await fixture(html`<div><treaty-data></treaty-data><p></p></div>`);
    const data = page.querySelector<TreatyData>('treaty-data')!;
    const element = document.createElement('treaty-matrix');
    data.append(element);
    data.dataset = small(evaluated);
    await settled(page);
    expect(readable(element, '.marks tr')).to.contain('France');
    element.remove();
    data.append(element);
    await settled(page);
    expect(readable(element, '.marks tr')).to.contain('France');
  });

  it('fits a page of 320 px without scrolling it sideways, as a list by state', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    page.style.inlineSize = '288px';
    const data = document.createElement('treaty-data');
    data.src = published;
    data.append(document.createElement('treaty-matrix'));
    page.append(data);
    await settled(page);
    expect(page.scrollWidth).to.be.at.most(288);
    const field = data.querySelector('treaty-matrix')!.shadowRoot!.querySelector('.field')!;
    expect(field.scrollWidth).to.be.at.most(field.clientWidth);
  });

  it('scrolls within a region that keys reach and that has a name', async () => {
    const field = (await matrix()).shadowRoot!.querySelector('.field')!;
    expect([field.getAttribute('role'), field.getAttribute('tabindex'), field.getAttribute('aria-label')]).to.eql([
      'region',
      '0',
      'The matrix: states by rows'
    ]);
  });
});
