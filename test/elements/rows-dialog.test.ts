import {expect, html} from '@open-wc/testing';
import '../../src/define/treaty-summary.js';
import '../../src/define/treaty-data.js';
import type {TreatySummary} from '../../src/elements/treaty-summary.js';
import {gatherings, readable, small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

async function summary(lang = 'en', dataset?: ReturnType<typeof small>): Promise<TreatySummary> {
  const content = html`<treaty-summary lang=${lang}></treaty-summary>`;
  return (await within(content, dataset)).querySelector('treaty-summary')!;
}

const figures = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=figure-value]')
];
const dialogOf = (element: Element): HTMLDialogElement | null => element.shadowRoot!.querySelector('dialog');

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSo()).to.equal(true);
}

async function opened(element: TreatySummary, index = 0): Promise<HTMLDialogElement> {
  const button = figures(element)[index]!;
  button.focus();
  button.click();
  await until(() => dialogOf(element)?.open === true);
  return dialogOf(element)!;
}

describe('the rows behind a figure', () => {
  it('open over the page when the figure is pressed, with the sentence it stands in', async () => {
    const element = await summary('en', small(gatherings));
    const dialog = await opened(element, 1);
    expect(readable(dialog, 'header')).to.equal('The rows behind “5” Close');
    expect(readable(dialog, '.behind-sentence')).to.equal(readable(element, '[part=sentence]'));
    expect(dialog.querySelectorAll('tbody tr')).to.have.length(5);
  });

  it('close by a button, by Escape and by a click beside them, and the focus goes back', async () => {
    const element = await summary('en', small(gatherings));
    for (const close of [
      (dialog: HTMLDialogElement) => dialog.querySelector<HTMLElement>('header button')!.click(),
      (dialog: HTMLDialogElement) => dialog.requestClose?.() ?? dialog.close(),
      (dialog: HTMLDialogElement) => dialog.click()
    ]) {
      const button = figures(element)[0]!;
      close(await opened(element));
      await until(() => dialogOf(element) === null);
      expect(element.shadowRoot!.activeElement).to.equal(button);
    }
  });

  it('open from the large numbers too', async () => {
    const element = await summary('en', small(gatherings));
    element.shadowRoot!.querySelector<HTMLElement>('[part=number] button')!.click();
    await until(() => dialogOf(element) !== null);
    expect(readable(dialogOf(element)!, 'header')).to.contain('“2”');
  });

  it('are accessible with the real dataset', async () => {
    const element = await summary();
    await opened(element, 2);
    await expect(element).to.be.accessible();
  });

  it('fit 320 px: only the table scrolls sideways', async () => {
    const element = await summary();
    element.style.inlineSize = '320px';
    const dialog = await opened(element, 0);
    dialog.style.inlineSize = '304px';
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(dialog.querySelector('.scroll')!.scrollWidth).to.be.above(304);
  });

  it('link to their sources', async () => {
    const dialog = await opened(await summary());
    expect(dialog.querySelectorAll('tbody a[href^=http]').length).to.be.above(40);
  });

  it('speak French', async () => {
    const dialog = await opened(await summary('fr'));
    expect(readable(dialog, 'header')).to.equal('Les lignes derrière « 48 » Fermer');
    expect(readable(dialog, 'caption')).to.equal('48 lignes comptées');
  });

  it('come in part where they are very many, and in full on request', async () => {
    const events = Array.from({length: 250}, (_, index) => ({
      id: `e${index}`,
      type: 'seminar' as const,
      title: `Seminar ${index}`,
      start_date: '2014'
    }));
    const element = await summary('en', small({events}));
    const dialog = await opened(element, 1);
    expect(dialog.querySelectorAll('tbody tr')).to.have.length(200);
    expect(readable(dialog, 'p.note')).to.contain('The first 200 of 250 rows.');
    dialog.querySelector<HTMLElement>('p.note button')!.click();
    expect(dialog.querySelectorAll('tbody tr')).to.have.length(250);
  });

  it('belong to a figure whose picture has been drawn again since', async () => {
    const element = await summary('en', small(gatherings));
    element.types = 'training';
    await settled(element.parentElement!);
    const dialog = await opened(element, 1);
    expect(dialog.querySelectorAll('tbody tr')).to.have.length(2);
  });
});
