import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-trend.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import type {TreatyErrorEvent, TreatyLoadEvent} from '../../src/elements/events.js';
import type {TreatyTrend} from '../../src/elements/treaty-trend.js';
import {published, readable, small, three, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

const sentenceOf = (element: Element): string => readable(element, '[part=sentence]');
const file = (content: string, type = 'application/json'): string => URL.createObjectURL(new Blob([content], {type}));
const json = (tables: object): string => JSON.stringify({as_of: '2026-11-21', ...tables});
const said = (element: Element, part: string): string => readable(element, `[part=${part}]`);

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSo()).to.equal(true);
}

/** Two conventions' worth of data, told apart by their number of Parties. */
const one = small();
const none = small({ratifications: []});

describe('an element finds its data', () => {
  it('in the <treaty-data> around it', async () => {
    const data = await within(html`<treaty-trend></treaty-trend>`, one);
    expect(sentenceOf(data.querySelector('treaty-trend')!)).to.contain('the number of Parties was 2');
  });

  it('in the <treaty-data> whose id it names, wherever that stands', async () => {
    const page = await fixture(html`<div>
      <treaty-data .dataset=${none}><treaty-trend data="there"></treaty-trend></treaty-data>
      <treaty-data id="there" .dataset=${one}></treaty-data>
    </div>`);
    await settled(page);
    expect(sentenceOf(page.querySelector('treaty-trend')!)).to.contain('the number of Parties was 2');
  });

  it('at its own src, and fires treaty-load', async () => {
    const element = await fixture<TreatyTrend>(html`<treaty-trend src=${file(json(three))}></treaty-trend>`);
    const event = await oneEvent<TreatyLoadEvent>(element, 'treaty-load');
    expect(event.dataset.tables.ratifications).to.have.length(3);
    await settled(element.parentElement!);
    expect(sentenceOf(element)).to.contain('the number of Parties was 2');
  });

  it('in its dataset property, as plain tables too, known to the date of their latest fact', async () => {
    const element = await fixture<TreatyTrend>(html`<treaty-trend .dataset=${three}></treaty-trend>`);
    await settled(element.parentElement!);
    expect(sentenceOf(element)).to.contain('As of 19 December 2012, the number of Parties was 1; 2 had deposited');
  });

  it('in JSON written inside it', async () => {
    const element = document.createElement('treaty-trend');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = json(three);
    element.append(script);
    const page = await fixture(html`<div>${element}</div>`);
    await settled(page);
    expect(sentenceOf(element)).to.contain('the number of Parties was 2');
  });

  it('says what to do where there is none', async () => {
    const element = await fixture(html`<treaty-trend></treaty-trend>`);
    await settled(element.parentElement!);
    expect(said(element, 'failed')).to.contain('No dataset was found for this element');
  });

  it('leaves its data-* attributes alone until a dataset is set', async () => {
    const element = await fixture<TreatyTrend>(html`<treaty-trend data-once="x"></treaty-trend>`);
    expect(element.dataset['once']).to.equal('x');
  });
});

describe('an element lives', () => {
  it('when it is created by script', async () => {
    const data = await within(html``, one);
    const element = document.createElement('treaty-trend');
    data.append(element);
    await settled(data);
    expect(sentenceOf(element)).to.contain('the number of Parties was 2');
  });

  it('when it is moved to another dataset and back', async () => {
    const page = await fixture(
      html`<div><treaty-data .dataset=${one}><treaty-trend></treaty-trend></treaty-data><treaty-data .dataset=${none}></treaty-data></div>`
    );
    const [first, second] = page.querySelectorAll('treaty-data');
    const element = page.querySelector('treaty-trend')!;
    await settled(page);
    second!.append(element);
    await settled(page);
    expect(said(element, 'empty')).to.contain('No State has signed');
    first!.append(element);
    await settled(page);
    expect(sentenceOf(element)).to.contain('the number of Parties was 2');
  });

  it('when it is removed while its data are on their way, and put back', async () => {
    const page = await fixture(html`<div></div>`);
    const element = document.createElement('treaty-trend');
    element.src = published;
    page.append(element);
    await element.updateComplete;
    element.remove();
    page.append(element);
    await settled(page);
    expect(sentenceOf(element)).to.contain('the number of Parties was 48');
  });

  it('when its provider is put around it later', async () => {
    const page = await fixture(html`<div><treaty-trend data="later"></treaty-trend></div>`);
    await settled(page);
    const data = document.createElement('treaty-data');
    data.id = 'later';
    page.append(data);
    data.dataset = one;
    await until(() => sentenceOf(page.querySelector('treaty-trend')!).includes('the number of Parties was 2'));
  });

  it('when the dataset changes under it', async () => {
    const data = await within(html`<treaty-trend></treaty-trend>`, none);
    data.dataset = one;
    await settled(data);
    await until(() => sentenceOf(data.querySelector('treaty-trend')!).includes('the number of Parties was 2'));
  });

  it('when the page changes its language', async () => {
    const page = await fixture(
      html`<div lang="en"><treaty-data .dataset=${one}><treaty-trend></treaty-trend></treaty-data></div>`
    );
    await settled(page);
    page.setAttribute('lang', 'fr');
    await until(() => sentenceOf(page.querySelector('treaty-trend')!).includes('le nombre de Parties était de 2'));
  });
});

describe('an element says what is wrong', () => {
  it('keeps the fallback inside it until it has drawn', async () => {
    const element = await fixture(
      html`<treaty-trend src="/data/none.json"><a href="/">The list of Parties</a></treaty-trend>`
    );
    expect(element.shadowRoot!.querySelector('slot:not([name])')).to.exist;
    await until(() => said(element, 'failed') !== '');
    expect(element.shadowRoot!.querySelector('slot:not([name])')).to.exist;
  });

  it('puts the fallback away once it has drawn', async () => {
    const data = await within(html`<treaty-trend>48 Parties</treaty-trend>`, one);
    expect(data.querySelector('treaty-trend')!.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
  });

  it('a wrong address: a sentence, a button, treaty-error', async () => {
    const element = await fixture<TreatyTrend>(html`<treaty-trend src="/data/none.json"></treaty-trend>`);
    const {error} = await oneEvent<TreatyErrorEvent>(element, 'treaty-error');
    expect(error.name).to.equal('LoadError');
    await until(() => /There are no data at/.test(said(element, 'failed')));
    expect(element.shadowRoot!.querySelector('.state button')!.textContent).to.equal('Try again');
  });

  it('a page of HTML instead of data', async () => {
    const element = await fixture(
      html`<treaty-trend src=${file('<!doctype html><p>Log in', 'text/html')}></treaty-trend>`
    );
    await until(() => /web page/.test(said(element, 'failed')));
  });

  it('a file that was cut off', async () => {
    const element = await fixture(html`<treaty-trend src=${file(json(three).slice(0, -20))}></treaty-trend>`);
    await until(() => /cut|end/.test(said(element, 'failed')));
  });

  it('one row left out, with its reason, and still draws the others', async () => {
    const [good, , ...rest] = three.ratifications!;
    const bad = {...good!, id: 'bad', state: 'DE', deposit_date: '2012-02-31'};
    const element = await fixture(
      html`<treaty-trend src=${file(json({...three, ratifications: [good, bad, ...rest]}))}></treaty-trend>`
    );
    await until(() => sentenceOf(element).includes('the number of Parties was 1'));
    expect(said(element, 'problems')).to.contain('1 row left out').and.to.contain('2012-02-31');
  });

  it('keeps the old picture when a reload fails', async () => {
    const data = await fixture<TreatyData>(
      html`<treaty-data src=${file(json(three))}><treaty-trend></treaty-trend></treaty-data>`
    );
    await settled(data);
    data.src = '/data/none.json';
    await until(() => /There are no data at/.test(said(data.querySelector('treaty-trend')!, 'failed')));
    expect(sentenceOf(data.querySelector('treaty-trend')!)).to.contain('the number of Parties was 2');
  });

  it('loads again when the button is pressed', async () => {
    const data = await fixture<TreatyData>(
      html`<treaty-data src="/data/none.json"><treaty-trend></treaty-trend></treaty-data>`
    );
    const element = data.querySelector('treaty-trend')!;
    await until(() => said(element, 'failed') !== '');
    setTimeout(() => element.shadowRoot!.querySelector<HTMLElement>('.state button')!.click());
    await oneEvent(data, 'treaty-error');
  });

  it('how old the data are, once they are older than six months', async () => {
    const data = await within(html`<treaty-trend></treaty-trend>`, small({}, {as_of: '2020-01-15'}));
    expect(said(data.querySelector('treaty-trend')!, 'source')).to.match(
      /^Data as of 15 January 2020\. These data are \d+ months old\.$/
    );
  });
});

describe('<treaty-data>', () => {
  it('makes one request for all who ask for the same address', async () => {
    const url = `/data/datapackage.json?one=${Math.random()}`;
    const page = await fixture(html`<div>
      <treaty-data src=${url}><treaty-trend></treaty-trend><treaty-trend></treaty-trend></treaty-data>
      <treaty-trend src=${url}></treaty-trend>
    </div>`);
    await settled(page);
    const asked = performance.getEntriesByType('resource').filter(({name}) => name.endsWith(url));
    expect(asked).to.have.length(1);
  });

  it('refuses a dataset of more rows than max-rows, in words', async () => {
    const data = await fixture(
      html`<treaty-data src=${file(json(three))} max-rows="5"><treaty-trend></treaty-trend></treaty-data>`
    );
    await until(() => /5/.test(said(data.querySelector('treaty-trend')!, 'failed')));
  });
});
