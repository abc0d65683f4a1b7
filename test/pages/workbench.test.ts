import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/treaty-dashboard.js';
import '../../src/define/treaty-data.js';
import {WorkbenchApp} from '../../src/pages/workbench/app.js';
import {small} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

const unclear =
  'Trainings\nTitle;Type;Date;Place\nTraining of judges;training;05/06/2018;Riga\nMeeting;seminar;07/08/2018;Paris\nWrong;seminar;31/02/2018;Riga\nTotal;;;\n';

async function app(text = unclear, name = 'trainings.csv'): Promise<{made: WorkbenchApp; root: HTMLElement}> {
  const root = await fixture<HTMLElement>(html`<div role="main"></div>`);
  const made = new WorkbenchApp(root);
  await made.speak('en');
  await made.present(small());
  if (text !== '') await made.session.open([{name, input: text}]);
  await drawn(root);
  seen.set(made, made.session.snapshot.history);
  return {made, root};
}

/** The rows' cells are cut out of their file after the rest is drawn. */
async function drawn(root: HTMLElement): Promise<void> {
  for (let tries = 0; tries < 80 && !root.querySelector('tbody') && root.querySelector('#rows'); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
  await settled(root);
}

const text = (root: ParentNode, selector: string): string =>
  (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({textContent}) => (textContent ?? '').replace(/\s+/g, ' ').trim());

function submit(root: ParentNode, selector: string): void {
  root.querySelector<HTMLFormElement>(selector)!.requestSubmit();
}

/** The history that a test has seen last: the next step begins a while after it was asked for. */
const seen = new WeakMap<WorkbenchApp, unknown>();

/** Resolves once the session has done what was asked of it. */
async function done({made, root}: {made: WorkbenchApp; root: HTMLElement}): Promise<void> {
  const isBusy = (): boolean => made.session.snapshot.isBusy || text(root, '[role=status]').includes('Working it out');
  await until(() => made.session.snapshot.history !== seen.get(made) && !isBusy());
  seen.set(made, made.session.snapshot.history);
  await drawn(root);
}

/** Resolves once something is so; a machine under load takes its time. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !isSo(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the workbench page', () => {
  it('says that nothing leaves the browser', async () => {
    const {root} = await app('');
    expect(root.textContent).to.contain('Nothing leaves this browser');
  });

  it('says what became of the rows, aloud', async () => {
    const {root} = await app();
    expect(text(root, '[role=status]')).to.contain('3 read = 0 accepted + 0 repaired + 3 rejected');
    expect(text(root, '[role=status]')).to.contain('1 question is open');
  });

  it('asks first, and says what each answer would make of the cells', async () => {
    const {root} = await app();
    expect(text(root, '.question')).to.contain('“05/06/2018” is 5 June 2018');
    expect(text(root, '.question')).to.contain('“05/06/2018” is 6 May 2018');
  });

  it('takes an answer, tells the new counts, and keeps the focus in the page', async () => {
    const page = await app();
    const radio = page.root.querySelector<HTMLInputElement>('.question input[value=dmy]')!;
    radio.focus();
    radio.checked = true;
    submit(page.root, '.question');
    await done(page);
    expect(text(page.root, '[role=status]')).to.contain('3 read = 2 accepted + 0 repaired + 1 rejected');
    expect(document.activeElement?.id).to.equal('tally');
  });

  it('marks cells by shape and word, as they stand in the file', async () => {
    const {root} = await app();
    expect(texts(root, 'section[aria-labelledby=rows] thead th').slice(2)).to.eql(['Title', 'Type', 'Date', 'Place']);
    expect(text(root, 'td.marked.rejected')).to.equal('✕rejected 31/02/2018 Not in the calendar');
    expect(texts(root, 'td.marked.waits')).to.have.length(2);
  });

  it('shows lines that are no rows apart', async () => {
    const {root} = await app();
    const lines = texts(root, 'section[aria-labelledby=rows] details li');
    expect(lines).to.eql([
      'Line 1, title: Trainings',
      'Line 2, header: Title;Type;Date;Place',
      'Line 6, total: Total;;;'
    ]);
  });

  it('writes another value for a cell, and takes it back', async () => {
    const page = await app();
    page.root.querySelector<HTMLElement>('.cause button[aria-label*="31/02/2018"]')!.click();
    const field = page.root.querySelector<HTMLInputElement>('[name=value]')!;
    expect(document.activeElement).to.equal(field);
    field.value = '2018-02-28';
    submit(page.root, '.cause form');
    await done(page);
    expect(text(page.root, '[role=status]')).to.contain('3 read = 0 accepted + 1 repaired + 2 rejected');
    page.root.querySelector<HTMLElement>('#tally button')!.click();
    await done(page);
    expect(text(page.root, '[role=status]')).to.contain('3 read = 0 accepted + 0 repaired + 3 rejected');
  });

  it('leaves a line out under its finding or in its row, and takes it in again', async () => {
    const page = await app();
    const press = async (selector: string, label: RegExp) => {
      [...page.root.querySelectorAll<HTMLElement>(selector)]
        .find(({textContent}) => label.test(textContent ?? ''))!
        .click();
      await done(page);
    };
    await press('.cause button', /^Leave this line out$/);
    expect(text(page.root, '.cause')).to.contain('Left out by you');
    expect(text(page.root, '#last-step')).to.equal('Last step: left out line 5');
    await press('.cause button', /^Take this line in again$/);
    expect(text(page.root, '.cause h3')).to.contain('Not in the calendar');
    page.root.querySelector<HTMLElement>('#line-3')!.click();
    await press('.details button', /^Leave this line out$/);
    expect(text(page.root, '#last-step')).to.equal('Last step: left out line 3');
    expect(text(page.root, '[role=status]')).to.contain('3 read = 0 accepted + 0 repaired + 3 rejected');
  });

  it('leads from a finding to its row', async () => {
    const {root} = await app();
    const show = [...root.querySelectorAll<HTMLElement>('.cause button')].find((button) =>
      /^Show/.test(button.textContent ?? '')
    );
    show!.click();
    await until(() => document.activeElement?.id === 'line-5');
    expect(document.activeElement?.id).to.equal('line-5');
    expect(text(root, 'tr.details')).to.contain('31/02/2018');
  });

  it('shows the figures before and after', async () => {
    const {root} = await app('Title;Type;Date\nA;training;26/02/2018\n');
    const rows = [...root.querySelectorAll('section[aria-labelledby=result] tbody tr')].map(({children}) =>
      [...children].map(({textContent}) => textContent).join(' ')
    );
    expect(rows).to.include('Events 0 1 changed');
    expect(rows).to.include('Events 1 0 0');
  });

  it('draws the dashboard from what was accepted', async () => {
    const {root} = await app('Title;Type;Date\nA rare gathering;training;26/02/2018\n');
    await settled(root);
    expect(root.querySelector('treaty-dashboard')?.shadowRoot?.textContent).to.contain('A convention');
  });

  it('says all of it in French', async () => {
    const {made, root} = await app();
    await made.speak('fr');
    expect(text(root, '[role=status]')).to.contain('3 lues = 0 acceptée + 0 réparée + 3 rejetées');
    expect(text(root, '.cause')).to.contain('n’existe pas dans le calendrier');
  });

  it('reads cells that are pasted', async () => {
    const page = await app('');
    page.root.querySelector('textarea')!.value = 'Title\tType\tDate\nA\ttraining\t26/02/2018\n';
    submit(page.root, '.more form');
    await done(page);
    expect(text(page.root, '.files strong')).to.equal('pasted cells 1.txt');
    expect(text(page.root, '[role=status]')).to.contain('1 read = 1 accepted');
  });

  it('takes files that are dropped', async () => {
    const page = await app('');
    const data = new DataTransfer();
    data.items.add(new File(['Title;Type;Date\nA;training;26/02/2018\n'], 'dropped.csv'));
    await page.made.drop(new DragEvent('drop', {dataTransfer: data}));
    await done(page);
    expect(text(page.root, '.files strong')).to.equal('dropped.csv');
  });

  it('works without the dataset that is shown at present', async () => {
    const root = await fixture<HTMLElement>(html`<main></main>`);
    const made = new WorkbenchApp(root);
    await made.speak('en');
    await made.present(undefined);
    await made.session.open([{name: 'a.csv', input: 'Title;Type;Date\nA;training;26/02/2018\n'}]);
    expect(text(root, '[role=status]')).to.contain('1 read = 1 accepted');
    expect(root.textContent).to.contain('could not be loaded');
  });

  it('is accessible before and after a file', async () => {
    const {root} = await app('');
    await expect(root).to.be.accessible();
    root.remove();
    const {root: full} = await app();
    for (const dashboard of full.querySelectorAll('.preview')) dashboard.remove(); // has tests of its own
    await expect(full).to.be.accessible();
  });

  it('puts text from a file into the page as text', async () => {
    const {root} = await app('Title;Type;Date\n<img src=x onerror=alert(1)>;<b>x</b>;26/02/2018\n', '<i>a</i>.csv');
    expect(root.querySelector('img, b, i')).to.equal(null);
    expect(root.textContent).to.contain('<img src=x onerror=alert(1)>');
  });
});
