import {expect, html} from '@open-wc/testing';
import '../../src/define/treaty-trend.js';
import '../../src/define/treaty-data.js';
import type {TreatyTrend} from '../../src/elements/treaty-trend.js';
import {small, within} from '../tools/fixtures.js';

async function trend(lang = 'en'): Promise<TreatyTrend> {
  return (await within(html`<treaty-trend lang=${lang}></treaty-trend>`, small())).querySelector('treaty-trend')!;
}

const buttonOf = (element: Element): HTMLButtonElement => element.shadowRoot!.querySelector('[part=menu]')!;
const menuOf = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('[role=menu]');
const items = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]')
];
const focused = (element: Element): string => element.shadowRoot!.activeElement?.textContent?.trim() ?? '';

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSo()).to.equal(true);
}

async function opened(lang = 'en'): Promise<TreatyTrend> {
  const element = await trend(lang);
  buttonOf(element).click();
  await until(() => menuOf(element) !== null);
  return element;
}

function press(element: Element, key: string): void {
  element.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true})
  );
}

describe('the menu of an element', () => {
  it('is a button at the end of the heading, which says whose menu it is', async () => {
    const button = buttonOf(await trend());
    expect(button.getAttribute('aria-haspopup')).to.equal('menu');
    expect(button.ariaLabel).to.match(/^Menu: .*CETS No. 1/);
    expect(button.offsetHeight).to.be.at.least(24);
  });

  it('opens with the focus on its first item', async () => {
    const element = await opened();
    expect(buttonOf(element).ariaExpanded).to.equal('true');
    expect(focused(element)).to.equal(items(element)[0]!.textContent!.trim());
  });

  it('is walked through by arrows, Home, End and letters', async () => {
    const element = await opened();
    const names = items(element).map(({textContent}) => textContent!.trim());
    expect(names.length).to.be.above(1);
    press(element, 'ArrowDown');
    expect(focused(element)).to.equal(names[1]);
    press(element, 'ArrowUp');
    press(element, 'ArrowUp');
    expect(focused(element)).to.equal(names.at(-1));
    press(element, 'Home');
    expect(focused(element)).to.equal(names[0]);
    press(element, 'End');
    expect(focused(element)).to.equal(names.at(-1));
    press(element, 'v');
    expect(focused(element)).to.equal('View as table');
  });

  for (const key of ['Escape', 'Tab'])
    it(`closes on ${key} and gives the focus back`, async () => {
      const element = await opened();
      press(element, key);
      expect(menuOf(element)).to.equal(null);
      expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element));
      expect(buttonOf(element).ariaExpanded).to.equal('false');
    });

  it('closes when a person presses beside it, or its button again', async () => {
    const element = await opened();
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    expect(menuOf(element)).to.equal(null);
    buttonOf(element).click();
    await until(() => menuOf(element) !== null);
    buttonOf(element).click();
    await until(() => menuOf(element) === null);
  });

  it('is alone: another one closes it', async () => {
    const data = await within(html`<treaty-trend></treaty-trend><treaty-trend></treaty-trend>`, small());
    const [one, other] = data.querySelectorAll('treaty-trend');
    buttonOf(one!).click();
    await until(() => menuOf(one!) !== null);
    buttonOf(other!).click();
    await until(() => menuOf(other!) !== null);
    expect(menuOf(one!)).to.equal(null);
  });

  it('opens the table', async () => {
    const element = await opened();
    items(element)
      .find(({dataset}) => dataset['item'] === 'table')!
      .click();
    const table = element.shadowRoot!.querySelector<HTMLDetailsElement>('details[part=table]')!;
    await until(() => table.querySelector('tbody tr') !== null);
    expect(menuOf(element)).to.equal(null);
  });

  it('is accessible while it is open', async () => {
    await expect(await opened()).to.be.accessible();
  });

  it('fits 320 px', async () => {
    const element = await trend();
    element.style.inlineSize = '288px';
    buttonOf(element).click();
    await until(() => menuOf(element) !== null);
    const {left, right} = menuOf(element)!.getBoundingClientRect();
    const around = element.getBoundingClientRect();
    expect(left).to.be.at.least(around.left);
    expect(right).to.be.at.most(around.right);
  });

  it('speaks French', async () => {
    expect(items(await opened('fr'))[0]!.textContent!.trim()).to.equal('Voir en tableau');
  });

  it('stays where it is when the picture is drawn again', async () => {
    const element = await opened();
    element.date = '2010';
    await element.updateComplete;
    expect(menuOf(element)?.isConnected).to.equal(true);
  });
});
