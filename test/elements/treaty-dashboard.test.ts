import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/treaty-dashboard.js';
import type {TreatyDashboard} from '../../src/elements/treaty-dashboard.js';
import {attended} from '../tools/attended.js';
import {evaluated, gatherings, published, readable, small, within} from '../tools/fixtures.js';
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

  it('counts at each corner, and each corner leads to its section', async () => {
    const element = await dashboard();
    const root = element.shadowRoot!;
    const said = [...root.querySelectorAll('[data-corner] > treaty-summary')].map((corner) =>
      [...corner.shadowRoot!.querySelectorAll('[part=headline]')].map((item) => readable(item, '.noun'))
    );
    expect(said).to.eql([
      ['Parties', 'deposits', 'Signatories, not Parties'],
      ['evaluation reports', 'statutory meetings'],
      ['events', 'persons', 'projects']
    ]);
    for (const corner of ['standards', 'monitoring', 'cooperation']) {
      root.querySelector<HTMLElement>(`[data-corner=${corner}] a`)!.click();
      expect(root.activeElement).to.equal(root.querySelector(`#${corner} > [role=heading]`));
    }
  });

  it('leads to its filter first of all, also while that is on its way', async () => {
    const {requestIdleCallback: whenIdle} = window;
    const held: IdleRequestCallback[] = [];
    window.requestIdleCallback = (run) => held.push(run);
    try {
      const element = await fixture<TreatyDashboard>(html`<treaty-dashboard src=${published}></treaty-dashboard>`);
      const root = element.shadowRoot!;
      await waitUntil(() => held.length > 0 && root.querySelector('.skip'), 'it is drawn', {timeout: 8000});
      const skip = root.querySelector<HTMLElement>('.skip')!;
      expect(root.querySelector('button, a, input, summary') === skip, 'first').to.equal(true);
      expect(skip.textContent).to.equal('To the filter');
      expect(getComputedStyle(skip).clipPath).to.equal('inset(50%)');
      skip.focus();
      expect(getComputedStyle(skip).clipPath).to.equal('none');
      skip.click();
      expect(root.activeElement === skip, 'the filter is not there yet').to.equal(true);
      window.requestIdleCallback = whenIdle;
      for (const run of held) whenIdle(run);
      await waitUntil(() => root.activeElement?.shadowRoot?.activeElement, 'the focus has moved', {timeout: 8000});
      const {localName, shadowRoot} = root.activeElement!;
      expect([localName, shadowRoot!.activeElement!.localName]).to.eql(['treaty-filter', 'summary']);
      skip.focus();
      skip.click();
      expect(root.activeElement!.localName).to.equal('treaty-filter');
    } finally {
      window.requestIdleCallback = whenIdle;
    }
  });

  it('leads to no filter where it has none', async () => {
    const data = await within(html`<treaty-dashboard sections="standards, filter"></treaty-dashboard>`);
    await settled(data);
    expect(inside(data.querySelector('treaty-dashboard')!, '.skip') === null).to.equal(true);
  });

  it('leaves out the sections that it is not asked for, and keeps the chips where it has no filter', async () => {
    const data = await within(html`<treaty-dashboard sections="standards, monitoring"></treaty-dashboard>`);
    await settled(data);
    const root = data.querySelector('treaty-dashboard')!.shadowRoot!;
    expect([...root.querySelectorAll('section')].map(({id}) => id)).to.eql(['standards', 'monitoring']);
    expect(root.querySelectorAll('.corner').length).to.equal(2);
    expect([root.querySelector('treaty-filter'), root.querySelector('treaty-bars')]).to.eql([null, null]);
    expect(root.querySelector('treaty-selection')).not.to.equal(null);
  });

  for (const [attribute, word] of [
    ['sections', 'standard'],
    ['profile', 'nato']
  ] as const) {
    it(`says which word of ${attribute} it does not know`, async () => {
      const element = document.createElement('treaty-dashboard');
      element.dataset = small();
      element.setAttribute(attribute, word);
      const heard = oneEvent(element, 'treaty-error');
      document.body.append(element);
      await heard;
      expect(readable(element, '[part=failed]')).to.equal(
        `This cannot be drawn: unknown ${attribute === 'sections' ? 'section' : attribute}: ${word}.`
      );
      element.remove();
    });
  }

  it('counts 47 of the 57 OSCE participating States, and draws their map', async () => {
    const data = await within(html`<treaty-dashboard profile="osce" sections="standards"></treaty-dashboard>`);
    await settled(data);
    const element = data.querySelector('treaty-dashboard')!;
    expect(readable(inside(element, '.told'), '[part=sentence]')).to.equal(
      'OSCE participating States: 47 of 57 are Parties to CETS No. 197 as of 21 November 2026.'
    );
    expect(inside(element, 'treaty-map').getAttribute('frame')).to.equal('osce');
    expect(element.shadowRoot!.textContent).to.contain('Partners for Co-operation');
  });

  it('is about one State: its figures, its profile, its name under the title', async () => {
    const data = await within(html`<treaty-dashboard states="TR"></treaty-dashboard>`);
    await settled(data);
    const element = data.querySelector('treaty-dashboard')!;
    await attended(element);
    expect(readable(element, '.scope')).to.equal('Shown for Türkiye');
    expect(readable(inside(element, 'treaty-summary'), '[part=headline]')).to.equal(
      '1Partyof 1 State, as of 21 November 2026'
    );
    expect(readable(inside(element, 'treaty-profile'), '[part=sentence]')).to.contain('Türkiye');
  });

  it('keeps its own choice of types in a section, whatever is selected', async () => {
    const element = await dashboard();
    element.types = 'seminar';
    await element.updateComplete;
    await settled(element.shadowRoot!);
    expect(readable(inside(element, '.meetings'), '[part=sentence]')).to.contain('17 statutory meetings');
    expect(readable(inside(element, 'treaty-timeline.all'), '[part=sentence]')).to.contain('12');
  });

  it('says what its dataset does not hold, in French too, and nothing of it for another convention', async () => {
    const data = await within(html`<div lang="fr"><treaty-dashboard></treaty-dashboard></div>`);
    await settled(data);
    const element = data.querySelector('treaty-dashboard')!;
    expect(element.shadowRoot!.querySelectorAll('[data-lacks]').length).to.equal(10);
    expect(readable(element, '[data-lacks=comic-strip]')).to.contain('bande dessinée');
    const other = await within(html`<treaty-dashboard></treaty-dashboard>`, small({...evaluated, ...gatherings}));
    await settled(other);
    const text = other.querySelector('treaty-dashboard')!.shadowRoot!.textContent;
    expect(text).to.match(/Monitoring: who was evaluated/);
    expect(text).not.to.match(/GRETA|Not in this dataset/);
  });

  it('fetches what stands furthest down once somebody is there', async () => {
    const element = await dashboard();
    expect(inside(element, 'treaty-profile')).to.equal(null);
    await attended(element);
    for (const tag of ['treaty-profile', 'treaty-bars', 'treaty-map[show=events]'])
      expect(inside(element, tag), tag).not.to.equal(null);
  });

  it('writes its secondary tables once they are opened', async () => {
    const element = await dashboard();
    await attended(element);
    const more = inside(element, '[data-more=projects]') as HTMLDetailsElement;
    expect(more.querySelector('treaty-table')).to.equal(null);
    more.open = true;
    await oneEvent(more, 'toggle');
    await settled(element.shadowRoot!);
    expect(readable(more.querySelector('treaty-table')!, '[part=sentence]')).to.contain('14');
  });

  it('is accessible', async function () {
    this.timeout(60_000);
    const element = await dashboard();
    await attended(element);
    await expect(element).to.be.accessible();
  });
});
