import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-trend.js';
import type {TreatyTrend} from '../../src/elements/treaty-trend.js';
import {small, within} from '../tools/fixtures.js';

async function opened(site = true, lang = 'en'): Promise<{element: TreatyTrend; dialog: HTMLDialogElement}> {
  const base = site ? '/ts/view.html' : undefined;
  const markup = html`<treaty-trend lang=${lang}></treaty-trend>`;
  const data = await within(
    base ? html`<div view-base=${base} view-frozen="0123456789abcdef">${markup}</div>` : markup,
    small()
  );
  const element = data.querySelector('treaty-trend')!;
  const root = element.shadowRoot!;
  root.querySelector<HTMLButtonElement>('[part=menu]')!.click();
  await waitUntil(() => root.querySelector('[data-item=embed]'), 'the menu', {timeout: 8000});
  root.querySelector<HTMLButtonElement>('[data-item=embed]')!.click();
  await waitUntil(() => root.querySelector('dialog .embed'), 'the dialog', {timeout: 8000});
  return {element, dialog: root.querySelector('dialog')!};
}

const field = (dialog: Element): HTMLTextAreaElement => dialog.querySelector('textarea')!;

async function choose(dialog: Element, name: string, value: string): Promise<void> {
  const control = dialog.querySelector<HTMLInputElement | HTMLSelectElement>(
    `input[name=${name}][value=${value}], select[name=${name}]`
  )!;
  if (control instanceof HTMLInputElement) control.click();
  else {
    control.value = value;
    control.dispatchEvent(new Event('change', {bubbles: true}));
  }
  await aTimeout(300);
}

describe('the copy dialog', () => {
  it('offers three forms first, with nothing to type', async () => {
    const {dialog} = await opened();
    const shown = [...dialog.querySelectorAll<HTMLElement>('.form')].filter((label) => label.checkVisibility());
    expect(shown.map((label) => label.querySelector('input')!.value)).to.deep.equal(['link', 'picture', 'element']);
    expect(dialog.querySelectorAll('textarea:not([readonly]):not(.left), input:not([type=radio])').length).to.equal(0);
    expect(field(dialog).value).to.equal(
      `<p><a href="${location.origin}/ts/view/trend/over-time/en/">${dialog.getAttribute('aria-label')!.replace('Embed: ', '')}</a></p>`
    );
  });

  it('lets language, colours and the frozen copy travel', async () => {
    const {dialog} = await opened();
    await choose(dialog, 'lang', 'fr');
    await choose(dialog, 'data', 'frozen');
    await waitUntil(() => /frozen.*fr/.test(field(dialog).value), 'the frozen copy in French', {timeout: 8000});
    expect(field(dialog).value)
      .to.contain('/ts/frozen/0123456789abcdef/view/trend/over-time/fr/')
      .and.to.contain('Signatures, dépôts');
    await choose(dialog, 'theme', 'dark');
    expect(field(dialog).value).to.contain(
      '/ts/view.html?widget=trend&amp;theme=dark&amp;lang=fr&amp;frozen=0123456789abcdef'
    );
  });

  it('takes the frozen copy for a press release, unless somebody wants otherwise', async () => {
    const {dialog} = await opened();
    const data = dialog.querySelector<HTMLSelectElement>('select[name=data]')!;
    await choose(dialog, 'target', 'press');
    await waitUntil(() => /\/frozen\/0123456789abcdef\//.test(field(dialog).value), 'the frozen copy', {timeout: 8000});
    expect(data.value).to.equal('frozen');
    await choose(dialog, 'data', 'live');
    expect(field(dialog).value).to.contain('/ts/view/trend/over-time/en/');
    await choose(dialog, 'target', 'mail');
    expect(data.value).to.equal('live');
  });

  it('says that a site has no pinned loader, and keeps the newest', async () => {
    const {dialog} = await opened();
    await choose(dialog, 'form', 'element');
    await choose(dialog, 'loader', 'pinned');
    await waitUntil(() => dialog.textContent!.includes('no loader that stays'), 'what is missing', {timeout: 8000});
    expect(dialog.querySelector<HTMLSelectElement>('select[name=loader]')!.value).to.equal('newest');
    expect(dialog.querySelectorAll('textarea')[1]!.value).to.contain('/ts/cdn/treatyscope.js');
  });

  it('says what comes through at a place and what is lost', async () => {
    const {dialog} = await opened();
    await choose(dialog, 'form', 'element');
    await choose(dialog, 'target', 'drupal-basic');
    const told = dialog.querySelector('.told')!;
    expect(told.className).to.contain('lossy');
    expect(told.textContent).to.contain('What is lost is the element').and.to.contain('Take “Link” there instead');
  });

  it('shows what it becomes', async () => {
    const {dialog} = await opened();
    await choose(dialog, 'form', 'picture');
    const preview = dialog.querySelector('.preview')!;
    expect(preview.querySelectorAll('tbody tr').length).to.be.above(0);
    const copy = preview.querySelector('treaty-trend')!;
    await waitUntil(() => copy.shadowRoot?.querySelector('[data-key]'), 'drawn', {timeout: 8000});
  });

  it('says what a system took out of what it was given', async () => {
    const {dialog} = await opened();
    await choose(dialog, 'form', 'frame');
    const left = dialog.querySelector<HTMLTextAreaElement>('textarea.left')!;
    left.value = field(dialog).value.replace(/<iframe.*<\/iframe>/, '');
    left.dispatchEvent(new Event('input', {bubbles: true}));
    const said = left.nextElementSibling!.textContent!;
    expect(said).to.contain('Gone: the frame').and.to.contain('Still there: the link').and.to.contain('Take “Link”');
  });

  it('leaves out what needs a site where the page names none, and says so', async () => {
    const {dialog} = await opened(false);
    expect([...dialog.querySelectorAll<HTMLInputElement>('.form input')].map(({value}) => value)).to.deep.equal([
      'link',
      'picture'
    ]);
    expect(dialog.textContent).to.contain('does not say where its site for views is');
    expect(field(dialog).value).to.contain(location.href.split('?')[0]!);
  });

  it('is accessible, and speaks French', async () => {
    const {element, dialog} = await opened(true, 'fr');
    expect(dialog.querySelector('legend')!.textContent).to.equal('Ce que vous collez');
    await expect(element).to.be.accessible();
  });
});
