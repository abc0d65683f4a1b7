import {expect, html, oneEvent} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-trend.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import type {TreatyTrend} from '../../src/elements/treaty-trend.js';
import {marks, published, readable, small, within} from '../tools/fixtures.js';

async function trend(lang = 'en', date = ''): Promise<TreatyTrend> {
  const data = await within(html`<treaty-trend lang=${lang} date=${date}></treaty-trend>`, small());
  return data.querySelector('treaty-trend')!;
}

describe('<treaty-trend>', () => {
  it('says in words what it shows', async () => {
    expect(readable(await trend('en', '2010-07-01'), '[part=sentence]')).to.equal(
      'As of 1 July 2010, the number of Parties was 1; 1 had deposited an instrument of ratification, acceptance, approval or accession, and 3 had signed.'
    );
  });

  it('says it in French, with 1er', async () => {
    expect(readable(await trend('fr', '2010-07-01'), '[part=sentence]')).to.contain(
      'Au 1er juillet 2010, le nombre de Parties était de 1'
    );
  });

  it('is accessible with the real dataset', async () => {
    const data = await within(html`<treaty-trend></treaty-trend>`);
    await expect(data.querySelector('treaty-trend')).to.be.accessible();
  });

  it('asks for the day of a step when that is clicked', async () => {
    const element = await trend();
    const step = marks(element).find((mark) => mark.dataset['key'] === '2013-04-01')!;
    setTimeout(() => step.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true})));
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({date: '2013-04-01'});
  });

  it('asks for it by keyboard too, after the arrow keys went there', async () => {
    const element = await trend();
    const [first, second] = marks(element);
    first!.focus();
    first!.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}));
    expect(element.shadowRoot!.activeElement).to.equal(second);
    setTimeout(() =>
      second!.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}))
    );
    expect((await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change).to.eql({date: second!.dataset['key']});
  });

  it('keeps the selection as it was when a page refuses', async () => {
    const element = await trend();
    element.addEventListener('treaty-select', (event) => event.preventDefault());
    const before = readable(element, '[part=sentence]');
    marks(element)[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await element.updateComplete;
    expect(readable(element, '[part=sentence]')).to.equal(before);
  });

  it('is one tab stop', async () => {
    expect(marks(await trend()).filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
  });

  it('holds in its table every number it draws', async () => {
    const element = await trend();
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=table]')!;
    details.open = true;
    await new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[part=data] tbody tr')).to.have.length(marks(element).length);
  });

  it('says so when nobody has signed', async () => {
    const data = await within(html`<treaty-trend></treaty-trend>`, small({ratifications: []}));
    expect(readable(data.querySelector('treaty-trend')!, '[part=empty]')).to.equal(
      'No State has signed or joined in this dataset.'
    );
  });

  it('draws the published dataset up to 48 Parties', async () => {
    const data = await within(html`<treaty-trend></treaty-trend>`, published);
    expect(readable(data.querySelector('treaty-trend')!, '[part=sentence]')).to.contain(
      'the number of Parties was 48; 48 had deposited'
    );
  });

  it('says how many of its rows were not checked against a source', async () => {
    const data = await within(html`<treaty-trend></treaty-trend>`);
    expect(readable(data.querySelector('treaty-trend')!, '[part=note]')).to.equal(
      '13 of the 48 rows behind this picture are not yet checked against a source.'
    );
  });

  it('goes down when a Party leaves', async () => {
    const leaver = {
      id: 'x',
      instrument: 'CETS1',
      state: 'LV',
      deposit_date: '2012-03-14',
      entry_into_force_date: '2014-08-01',
      denunciation_effect: '2021-07-01'
    };
    const data = await within(html`<treaty-trend date="2022"></treaty-trend>`, small({ratifications: [leaver]}));
    expect(readable(data.querySelector('treaty-trend')!, '[part=sentence]')).to.contain(
      'the number of Parties was 0; 0 had deposited'
    );
  });
});
