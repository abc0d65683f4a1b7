import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/treaty-dashboard.js';
import type {TreatyDashboard} from '../../src/elements/treaty-dashboard.js';
import {published, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

const inside = (dashboard: TreatyDashboard, tag: string): Element => dashboard.shadowRoot!.querySelector(tag)!;

async function dashboard(date = ''): Promise<TreatyDashboard> {
  const data = await within(html`<treaty-dashboard date=${date}></treaty-dashboard>`);
  await settled(data);
  return data.querySelector('treaty-dashboard')!;
}

describe('<treaty-dashboard>', () => {
  it('says which convention it is about, where it was opened and since when it is in force', async () => {
    const element = await dashboard();
    expect(readable(element, '[part=title]')).to.equal('Convention on Action against Trafficking in Human Beings');
    expect(readable(element, '.dates')).to.equal(
      'CETS No. 197 · Opened for signature in Warsaw on 16 May 2005 · in force since 1 February 2008'
    );
  });

  it('shows the same number of Parties in summary, map and trend', async () => {
    const element = await dashboard('2010-07-01');
    for (const tag of ['treaty-summary', 'treaty-map', 'treaty-trend'])
      expect(readable(inside(element, tag), '[part=sentence]'), tag).to.match(/\b26\b/);
  });

  it('hands its own attributes on to its pictures', async () => {
    const element = await dashboard('2010-07-01');
    element.date = '2012-10-17';
    await element.updateComplete;
    await settled(element.shadowRoot!);
    expect(readable(inside(element, 'treaty-trend'), '[part=sentence]')).to.contain(
      'the number of Parties was 36; 37 had deposited'
    );
  });

  it('has one clock for map and trend', async () => {
    const element = await dashboard();
    const clock = inside(element, 'treaty-clock').shadowRoot!;
    clock.querySelector('input')!.value = '2008-03-06';
    clock.querySelector('input')!.dispatchEvent(new Event('change'));
    await settled(element.shadowRoot!);
    for (const tag of ['treaty-map', 'treaty-trend'])
      expect(readable(inside(element, tag), '[part=sentence]'), tag).to.match(/\b10\b/);
  });

  it('finds its dataset at its own src', async () => {
    const element = await fixture<TreatyDashboard>(html`<treaty-dashboard src=${published}></treaty-dashboard>`);
    await settled(element.parentElement!);
    await settled(element.shadowRoot!);
    expect(readable(inside(element, 'treaty-trend'), '[part=sentence]')).to.contain('48');
  });

  it('stands without events', async () => {
    const data = await within(html`<treaty-dashboard></treaty-dashboard>`, small());
    const element = data.querySelector('treaty-dashboard')!;
    await settled(element.shadowRoot!);
    expect(readable(inside(element, 'treaty-trend'), '[part=sentence]')).to.contain('the number of Parties was 2');
  });
});
