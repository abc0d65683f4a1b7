import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/treaty-clock.js';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-profile.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import type {TreatyProfile} from '../../src/elements/treaty-profile.js';
import {gatherings, marks, published, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

async function profile(
  state: string,
  dataset: Dataset | string = small(gatherings),
  lang = 'en'
): Promise<TreatyProfile> {
  const data = await within(html`<treaty-profile state=${state} lang=${lang}></treaty-profile>`, dataset);
  return data.querySelector('treaty-profile')!;
}

const selectOf = (element: Element): HTMLSelectElement | null => element.shadowRoot!.querySelector('select');

const markOf = (element: Element, key: string): HTMLElement =>
  marks(element).find((mark) => mark.dataset['key'] === key)!;

const asked = async (element: Element, act: () => void): Promise<unknown> => {
  setTimeout(act);
  return (await oneEvent<TreatySelectEvent>(element, 'treaty-select')).change;
};

const click = (mark: Element): boolean => mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));

const press = (mark: Element, key: string): boolean =>
  mark.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));

async function narrow(content: HTMLElement): Promise<void> {
  content.style.inlineSize = '320px';
  await new Promise((resolve) => setTimeout(resolve, 50)); // one turn of the resize observer
  await settled(content);
}

function choose(element: Element, state: string): void {
  const select = selectOf(element)!;
  select.value = state;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('<treaty-profile>', () => {
  it('says in words what it shows', async () => {
    expect(readable(await profile('LV'), '[part=sentence]')).to.equal(
      'Latvia signed CETS No. 1 on 19 May 2006 and has not expressed its consent to be bound. The dataset holds 1 event held there.'
    );
  });

  it('says it in French', async () => {
    expect(readable(await profile('LV', small(gatherings), 'fr'), '[part=sentence]')).to.equal(
      'Lettonie : signature du traité CETS n° 1 le 19 mai 2006, sans consentement exprimé à être lié. Le jeu de données contient 1 événement tenu sur place.'.replace(
        'CETS',
        'STCE'
      )
    );
  });

  for (const state of ['TR', 'DK', 'NL', 'XK', 'EU']) {
    it(`is accessible with the real dataset: ${state}`, async () => {
      await expect(await profile(state, published)).to.be.accessible();
    });
  }

  it('is accessible in a narrow page, and nothing is beyond its edge', async () => {
    const element = await profile('TR', published);
    await narrow(element);
    expect(element.scrollWidth).to.be.at.most(320);
    expect(element.shadowRoot!.querySelector('.years')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('holds as a list what it draws as a picture, each event once', async () => {
    const element = await profile('TR', published);
    const drawn = new Set(marks(element).map((mark) => mark.getAttribute('aria-label')?.split(/[:,]/)[0]));
    await narrow(element);
    const listed = [...element.shadowRoot!.querySelectorAll('.years .title')].map(({textContent}) => textContent);
    for (const name of drawn) expect(listed.join('|')).to.contain(name!);
  });

  it('asks for the day of a step that is clicked', async () => {
    const element = await profile('DE');
    expect(await asked(element, () => click(markOf(element, 'b deposit')))).to.eql({date: '2012-12-19'});
  });

  it('asks for it by keyboard too, after the arrow keys went there', async () => {
    const element = await profile('DE');
    const [first, second] = marks(element);
    first!.focus();
    press(first!, 'ArrowRight');
    expect(element.shadowRoot!.activeElement).to.equal(second);
    expect(await asked(element, () => press(second!, 'Enter'))).to.eql({date: '2012-12-19'});
  });

  it('brings an event forward when it is clicked, and back when it is clicked again', async () => {
    const element = await profile('LV');
    const event = () => marks(element).find((mark) => mark.dataset['key']?.endsWith('exact'))!;
    expect(await asked(element, () => click(event()))).to.eql({highlight: ['exact']});
    await element.updateComplete;
    expect(event().classList.contains('chosen')).to.equal(true);
    expect(await asked(element, () => click(event()))).to.eql({highlight: undefined});
  });

  it('keeps its state when that is what is brought forward', async () => {
    const data = await within(html`<treaty-profile highlight="LV"></treaty-profile>`, small(gatherings));
    const element = data.querySelector('treaty-profile')!;
    const event = marks(element).find((mark) => mark.dataset['key']?.endsWith('exact'))!;
    expect(await asked(element, () => click(event))).to.eql({highlight: ['LV', 'exact']});
  });

  it('leaves the arrow keys to the choice of a state', async () => {
    const data = await within(html`<treaty-profile states="DE"></treaty-profile>`, small(gatherings));
    const select = selectOf(data.querySelector('treaty-profile')!)!;
    const event = new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true, cancelable: true});
    select.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('is one tab stop', async () => {
    expect(marks(await profile('DE')).filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
  });

  it('lets people choose a state where none is selected, by name', async () => {
    const data = await within(html`<treaty-profile></treaty-profile>`, small(gatherings));
    const element = data.querySelector('treaty-profile')!;
    expect(readable(element, '[part=sentence]')).to.contain('Choose a State');
    expect([...selectOf(element)!.options].map(({text}) => text)).to.eql([
      'Choose a State',
      'France',
      'Germany',
      'Latvia'
    ]);
    expect(await asked(element, () => choose(element, 'DE'))).to.eql({states: ['DE']});
    await settled(data);
    expect(readable(element, '[part=heading]')).to.equal('Germany and CETS No. 1');
    expect(selectOf(element)!.value).to.equal('DE');
    expect(await asked(element, () => choose(element, ''))).to.eql({states: undefined});
  });

  it('stays with the state from before when a page refuses another, in its choice too', async () => {
    const data = await within(html`<treaty-profile></treaty-profile>`, small(gatherings));
    const element = data.querySelector('treaty-profile')!;
    choose(element, 'DE');
    await settled(data);
    element.addEventListener('treaty-select', (event) => event.preventDefault());
    choose(element, 'LV');
    await element.updateComplete;
    expect(readable(element, '[part=heading]')).to.equal('Germany and CETS No. 1');
    expect(selectOf(element)!.value).to.equal('DE');
  });

  it('offers no choice where the page names the state', async () => {
    expect(selectOf(await profile('DE'))).to.equal(null);
  });

  it('follows the clock beside it', async () => {
    const data = await within(html`<treaty-clock></treaty-clock><treaty-profile state="DE"></treaty-profile>`, small());
    const found = () =>
      data.querySelector('treaty-clock')!.shadowRoot!.querySelector<HTMLInputElement>('input[type=date]');
    await waitUntil(found, 'the clock should have its field');
    const field = found()!;
    field.value = '2010-07-01';
    field.dispatchEvent(new Event('change'));
    await settled(data);
    expect(readable(data.querySelector('treaty-profile')!, '[part=sentence]')).to.contain(
      'As of 1 July 2010, Germany had signed CETS No. 1 (17 November 2005) and had not expressed'
    );
  });

  it('says of a state without anything else that the dataset holds nothing', async () => {
    const element = await profile('FR', small());
    expect(readable(element, '[part=sentence]')).to.contain('The dataset holds nothing else about it.');
    expect(readable(element, 'section.statements')).to.contain('No statement of France is in this dataset');
  });

  it('names a mark as its plate does', async () => {
    expect(markOf(await profile('DE'), 'b deposit').getAttribute('aria-label')).to.equal(
      'Consent expressed, 19 December 2012'
    );
  });

  it('shows five events at once, and the others behind a button', async () => {
    const element = await profile('FR', published);
    expect(element.shadowRoot!.querySelectorAll('section.held > .items > li')).to.have.length(5);
    expect(readable(element, 'section.held .rest summary')).to.equal('36 more');
  });

  it('gives its sections headings one level below its own', async () => {
    const element = await profile('DE');
    element.headingLevel = 3;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('section [role=heading]')!.getAttribute('aria-level')).to.equal('4');
  });

  it('says so when the state does not exist', async () => {
    expect(readable(await profile('QQ'), '[part=failed]')).to.contain('unknown state: QQ');
  });

  it('says so when the dataset holds no state', async () => {
    const data = await within(html`<treaty-profile></treaty-profile>`, small({states: [], ratifications: []}));
    expect(readable(data.querySelector('treaty-profile')!, '[part=empty]')).to.equal(
      'The dataset holds nothing to draw here.'
    );
  });

  it('works when it is created by script', async () => {
    const element = document.createElement('treaty-profile');
    element.dataset = small(gatherings);
    element.state = 'LV';
    document.body.append(element);
    await settled(document.body);
    expect(readable(element, '[part=heading]')).to.equal('Latvia and CETS No. 1');
    element.remove();
  });

  it('works when it was parsed before it was defined', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    const inert = document.implementation.createHTMLDocument().createElement('treaty-profile');
    inert.setAttribute('state', 'LV');
    const data = document.createElement('treaty-data');
    data.dataset = small(gatherings);
    data.append(inert); // upgraded only once it is in this page
    page.append(data);
    await settled(page);
    expect(readable(inert, '[part=heading]')).to.equal('Latvia and CETS No. 1');
    page.remove();
  });

  it('survives being moved', async () => {
    const element = await profile('LV');
    const there = await fixture<HTMLElement>(html`<treaty-data .dataset=${small()}></treaty-data>`);
    there.append(element);
    await settled(there);
    expect(readable(element, '[part=sentence]')).to.contain('The dataset holds nothing else about it.');
  });

  it('draws data that come later', async () => {
    const data = await fixture<TreatyData>(
      html`<treaty-data><treaty-profile state="LV"></treaty-profile></treaty-data>`
    );
    data.dataset = small(gatherings);
    await settled(data);
    expect(readable(data.querySelector('treaty-profile')!, '[part=heading]')).to.equal('Latvia and CETS No. 1');
  });
});
