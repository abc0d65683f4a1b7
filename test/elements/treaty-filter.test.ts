import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-filter.js';
import '../../src/define/treaty-table.js';
import type {Dataset} from '../../src/data/dataset.js';
import type {TreatySelectEvent} from '../../src/elements/events.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import {TreatyFilter} from '../../src/elements/treaty-filter.js';
import {gatherings, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

async function filter(content = html`<treaty-filter></treaty-filter>`, dataset: Dataset | string = small(gatherings)) {
  const data = await within(content, dataset);
  return {data, element: data.querySelector('treaty-filter')!};
}

const inside = <E extends HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;
const box = (element: Element, name: string, value: string): HTMLInputElement =>
  inside(element, `input[name="${name}"][value="${value}"]`);
const label = (element: Element, name: string, value: string): string =>
  box(element, name, value).closest('label')!.textContent!.replace(/\s+/g, ' ').trim();

function type(element: Element, name: string, value: string): void {
  const input = inside<HTMLInputElement>(element, `input[name=${name}]`);
  input.value = value;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

async function asked(element: Element, act: () => void): Promise<unknown> {
  setTimeout(act);
  return ((await oneEvent(element, 'treaty-select')) as TreatySelectEvent).change;
}

async function narrow(content = html`<treaty-filter></treaty-filter>`): Promise<TreatyFilter> {
  const column = await fixture<HTMLElement>(html`<div>${content}</div>`);
  column.style.inlineSize = '320px';
  const data = document.createElement('treaty-data') as TreatyData;
  data.dataset = small(gatherings);
  data.append(...column.childNodes);
  column.append(data);
  await settled(column);
  return column.querySelector('treaty-filter')!;
}

describe('<treaty-filter>', () => {
  it('says beside each choice what it would leave', async () => {
    const {element} = await filter();
    expect(label(element, 'types', 'seminar')).to.equal('Seminars 3 events');
    expect(label(element, 'themes', 'training')).to.equal('Training 4 events');
  });

  it('says above the form what is left', async () => {
    const {element} = await filter();
    expect(readable(inside(element, 'treaty-selection'), '.left')).to.contain('5 events');
    box(element, 'types', 'training').click();
    await element.updateComplete;
    await inside<TreatyFilter>(element, 'treaty-selection').updateComplete;
    expect(readable(inside(element, 'treaty-selection'), '.left')).to.contain('2 of 5 events');
  });

  it('is accessible with the real dataset, all groups open', async () => {
    const {element} = await filter(undefined, '/data/datapackage.json');
    for (const group of element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.group')) group.open = true;
    await settled(element);
    box(element, 'types', 'training').click();
    await settled(element);
    expect(element.shadowRoot!.querySelectorAll('input[type=checkbox]').length).to.be.above(40);
    await expect(element).to.be.accessible();
  });

  it('asks for a type, and then for two', async () => {
    const {element} = await filter();
    expect(await asked(element, () => box(element, 'types', 'training').click())).to.eql({types: ['training']});
    await element.updateComplete;
    expect(await asked(element, () => box(element, 'types', 'seminar').click())).to.eql({
      types: ['training', 'seminar']
    });
    await element.updateComplete;
    expect(await asked(element, () => box(element, 'types', 'training').click())).to.eql({types: ['seminar']});
  });

  it('narrows what stands beside it', async () => {
    const {data, element} = await filter(html`<treaty-filter></treaty-filter><treaty-table></treaty-table>`);
    box(element, 'types', 'training').click();
    const table = data.querySelector('treaty-table')!;
    await table.updateComplete;
    expect(readable(table, '[part=sentence]')).to.equal('2 of the 5 events in the dataset are shown.');
  });

  it('puts the box back where the page refuses', async () => {
    const {data, element} = await filter();
    data.addEventListener('treaty-select', (event) => event.preventDefault());
    const training = box(element, 'types', 'training');
    training.click();
    await element.updateComplete;
    expect(training.checked).to.equal(false);
    type(element, 'q', 'riga');
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, 'input[name=q]').value).to.equal('');
  });

  it('asks for how an event belongs to a place, and for nothing where that is the usual way', async () => {
    const {element} = await filter();
    expect(await asked(element, () => box(element, 'where', 'about').click())).to.eql({where: 'about'});
    await element.updateComplete;
    expect(await asked(element, () => box(element, 'where', 'held').click())).to.eql({where: undefined});
  });

  it('looks for words once a person has stopped typing', async () => {
    const {element} = await filter();
    const input = inside<HTMLInputElement>(element, 'input[name=q]');
    const changes: unknown[] = [];
    element.addEventListener('treaty-select', (event) => changes.push(event.change));
    for (const letters of ['r', 'ri', 'riga']) {
      input.value = letters;
      input.dispatchEvent(new Event('input', {bubbles: true}));
    }
    await oneEvent(element, 'treaty-select');
    expect(changes).to.eql([{q: 'riga'}]);
  });

  it('takes years and dates as a period, open at either end', async () => {
    const {element} = await filter();
    expect(await asked(element, () => type(element, 'from', '2015'))).to.eql({period: ['2015', '']});
    await element.updateComplete;
    expect(await asked(element, () => type(element, 'until', '2016-06-30'))).to.eql({period: ['2015', '2016-06-30']});
    await element.updateComplete;
    type(element, 'from', '');
    await element.updateComplete;
    expect(await asked(element, () => type(element, 'until', ''))).to.eql({period: undefined});
  });

  it('says what is wrong with a date, keeps it, and asks for nothing', async () => {
    const {element} = await filter();
    let count = 0;
    element.addEventListener('treaty-select', () => (count += 1));
    type(element, 'from', '1 July');
    await element.updateComplete;
    const input = inside<HTMLInputElement>(element, 'input[name=from]');
    expect(input.value).to.equal('1 July');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(readable(element, '#hint')).to.contain('“1 July” is not a date');
    type(element, 'from', '2016');
    await element.updateComplete;
    type(element, 'until', '2015');
    await element.updateComplete;
    expect(readable(element, '#hint')).to.equal('The period ends before it begins.');
    expect(count).to.equal(1);
  });

  it('does not let a choice without events be made, and keeps the focus on it', async () => {
    const {element} = await filter();
    inside<HTMLDetailsElement>(element, 'details[data-key=states]').open = true;
    await settled(element);
    box(element, 'states', 'FR').click();
    await element.updateComplete;
    const seminars = box(element, 'types', 'seminar');
    seminars.focus();
    seminars.click();
    await element.updateComplete;
    expect(seminars.checked).to.equal(false);
    expect(seminars.getAttribute('aria-disabled')).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(seminars);
  });

  it('lets go of all choices at once, and of nothing else', async () => {
    const {data, element} = await filter();
    type(element, 'q', 'a');
    box(element, 'types', 'training').click();
    const beside = await fixture<TreatyFilter>(html`<treaty-filter></treaty-filter>`, {parentNode: data});
    await settled(data);
    expect(inside<HTMLInputElement>(beside, 'input[name=q]').value).to.equal('a');
    expect(await asked(element, () => inside(element, '[part=reset]').click())).to.eql({
      q: undefined,
      types: undefined
    });
    await element.updateComplete;
    expect(inside(element, '[part=reset]').getAttribute('aria-disabled')).to.equal('true');
    expect(box(element, 'types', 'training').checked).to.equal(false);
  });

  it('shows the few of a long list, all of them when asked, and those that a name finds', async () => {
    const {element} = await filter(undefined, '/data/datapackage.json');
    const themes = () => element.shadowRoot!.querySelectorAll('input[name=themes]').length;
    expect(themes()).to.equal(8);
    const more = inside<HTMLButtonElement>(element, 'button[data-key=themes]');
    expect(more.textContent).to.equal('Show all 26');
    more.click();
    await element.updateComplete;
    expect(themes()).to.equal(26);
    const find = inside<HTMLInputElement>(element, 'input[data-key=themes]');
    find.value = 'victims';
    find.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(themes()).to.equal(4);
  });

  it('is closed in a narrow column, and says how much is chosen', async () => {
    const element = await narrow(html`<treaty-filter></treaty-filter>`);
    const whole = inside<HTMLDetailsElement>(element, 'details');
    expect(whole.open).to.equal(false);
    whole.open = true;
    await settled(element);
    box(element, 'where', 'about').click();
    inside<HTMLDetailsElement>(element, 'details[data-key=types]').open = true;
    await settled(element);
    box(element, 'types', 'training').click();
    await element.updateComplete;
    expect(readable(element, '.whole > summary')).to.equal('Filter 1 chosen');
    whole.open = false;
    await settled(element);
    expect(readable(element, '.whole > summary')).to.contain('1 chosen');
    await expect(element).to.be.accessible();
  });

  it('stands open in a narrow column where the page says so, every target as large as a finger', async () => {
    const element = await narrow(html`<treaty-filter open></treaty-filter>`);
    inside<HTMLDetailsElement>(element, 'details[data-key=types]').open = true;
    await settled(element);
    const targets = [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('.option, summary, button:not(.skip), .field input')
    ];
    expect(targets.length).to.be.above(8);
    for (const target of targets) expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });

  it('is left with the second Tab by who does not want to choose', async () => {
    const {element} = await filter();
    inside(element, '.skip').click();
    const reset = element.shadowRoot!.activeElement!;
    expect(reset.getAttribute('part')).to.equal('reset');
    expect([...element.shadowRoot!.querySelectorAll('input, button, summary')].at(-1)).to.equal(reset);
  });

  it('offers no choice of what its own attribute decides', async () => {
    const {element} = await filter(html`<treaty-filter types="training"></treaty-filter>`);
    expect(inside(element, 'details[data-key=types]')).to.equal(null);
    expect(label(element, 'themes', 'training')).to.equal('Training 2 events');
    expect(readable(inside(element, 'treaty-selection'), '.left')).to.contain('2 of 5 events');
  });

  it('speaks French', async () => {
    const {element} = await filter(html`<treaty-filter lang="fr"></treaty-filter>`);
    expect(readable(element, '.whole > summary')).to.equal('Filtrer');
    expect(label(element, 'types', 'seminar')).to.equal('Séminaires 3 événements');
  });

  it('works created by script, and when the data come later', async () => {
    const data = await fixture<TreatyData>(html`<treaty-data></treaty-data>`);
    data.append(document.createElement('treaty-filter'));
    const element = data.querySelector('treaty-filter')!;
    await element.updateComplete;
    data.dataset = small(gatherings);
    await settled(data);
    expect(label(element, 'types', 'training')).to.equal('Trainings 2 events');
  });

  it('keeps what is chosen when it is moved', async () => {
    const {data, element} = await filter();
    box(element, 'types', 'training').click();
    const place = document.createElement('section');
    data.append(place);
    place.append(element);
    await settled(data);
    expect(box(element, 'types', 'training').checked).to.equal(true);
  });

  it('is what a page wrote before the element was known', async () => {
    const data = await fixture<TreatyData>(html`<treaty-data .dataset=${small(gatherings)}></treaty-data>`);
    const late = document.createElement('late-filter') as TreatyFilter;
    data.append(late);
    customElements.define('late-filter', class extends TreatyFilter {});
    await settled(data);
    expect(label(late, 'types', 'training')).to.equal('Trainings 2 events');
  });
});
