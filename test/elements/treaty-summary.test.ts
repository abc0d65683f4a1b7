import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-summary.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import type {TreatySummary} from '../../src/elements/treaty-summary.js';
import {gatherings, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

async function summary(lang = 'en', dataset: Dataset = small(gatherings), of = ''): Promise<TreatySummary> {
  const data = await within(html`<treaty-summary lang=${lang} of=${of}></treaty-summary>`, dataset);
  return data.querySelector('treaty-summary')!;
}

const figures = (element: TreatySummary): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part=headline]')].map(({children}) =>
    [...children].map(({textContent}) => textContent).join(' ')
  );

describe('<treaty-summary>', () => {
  it('says in words what it shows', async () => {
    expect(readable(await summary(), '[part=sentence]')).to.contain('CETS No. 1 has 2 Parties as of 21 November 2026.');
  });

  it('shows each figure with its noun and what it covers', async () => {
    expect(figures(await summary())).to.eql([
      '2 Parties as of 21 November 2026',
      '5 events in this dataset, from 2014 to 2017',
      '≈ 170 persons known at 3 of 5 events, from 2014 to 2017'
    ]);
  });

  it('says it in French', async () => {
    expect(figures(await summary('fr'))[2]).to.equal('≈ 170 personnes connu pour 3 événements sur 5, de 2014 à 2017');
  });

  it('is accessible with the real dataset', async () => {
    const data = await within(html`<treaty-summary></treaty-summary>`);
    await expect(data.querySelector('treaty-summary')).to.be.accessible();
  });

  it('shows 48 Parties of the published dataset', async () => {
    const data = await within(html`<treaty-summary of="parties"></treaty-summary>`);
    expect(figures(data.querySelector('treaty-summary')!)).to.eql(['48 Parties as of 21 November 2026']);
  });

  it('follows the date', async () => {
    const element = await summary('en', small());
    element.date = '2010';
    await element.updateComplete;
    expect(figures(element)).to.eql(['1 Party as of 31 December 2010']);
  });

  it('works when created by script, with data in memory', async () => {
    const element = document.createElement('treaty-summary');
    element.dataset = small(gatherings);
    document.body.append(element);
    await element.updateComplete;
    await settled(document.body);
    expect(figures(element)).to.have.length(3);
    element.remove();
  });

  it('survives being moved', async () => {
    const element = await summary();
    const place = await fixture<HTMLElement>(html`<section></section>`);
    element.dataset = small(gatherings);
    place.append(element);
    await settled(place);
    expect(figures(element)).to.have.length(3);
  });

  it('draws when the data come later', async () => {
    const data = await fixture<TreatyData>(html`<treaty-data><treaty-summary></treaty-summary></treaty-data>`);
    data.dataset = small(gatherings);
    await settled(data);
    expect(figures(data.querySelector('treaty-summary')!)).to.have.length(3);
  });

  it('says so when the dataset holds nothing to count', async () => {
    expect(readable(await summary('en', small({ratifications: []})), '[part=empty]')).to.equal(
      'The dataset holds nothing to draw here.'
    );
  });

  it('refuses a figure that it does not know, in words', async () => {
    expect(readable(await summary('en', small(), 'guests'), '[part=failed]')).to.equal(
      'This cannot be drawn: unknown figure: guests.'
    );
  });

  it('fits a page of 320 px', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.inlineSize = '320px';
    const element = document.createElement('treaty-summary');
    element.dataset = small(gatherings);
    page.append(element);
    await element.updateComplete;
    await settled(page);
    for (const part of element.shadowRoot!.querySelectorAll('[part=headline] > *')) {
      expect(part.getBoundingClientRect().right).to.be.at.most(page.getBoundingClientRect().right);
    }
  });
});
