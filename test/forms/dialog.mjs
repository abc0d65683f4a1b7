import {until} from '../tools/browser.mjs';

/** The forms as the dialog offers them. */
export const forms = ['link', 'picture', 'element', 'frame', 'oembed', 'file'];

/**
 * The text of every form of what a page shows, as its own dialog gives it to be copied: opened from the menu, each form
 * pressed, nothing typed. By form: the text to paste, and the line that is added once to the site.
 */
export async function snippets(page, tag) {
  const element = page.locator(tag).first();
  await element.locator('[part=menu]').click();
  await element.locator('[data-item=embed]').click();
  const dialog = element.locator('dialog .embed');
  await dialog.locator('textarea').first().waitFor();
  await dialog.locator('details > summary').first().click();
  const given = {};
  for (const form of forms) {
    // For an address that a system asks what it offers, the place is a system that asks.
    await dialog.locator('select[name=target]').selectOption(form === 'oembed' ? 'wordpress' : 'own');
    await dialog.locator(`input[value=${form}]`).click();
    await until(page, `the dialog shows ${form}`, isChosen, [tag, form]);
    const [text, once = ''] = await dialog
      .locator('textarea[readonly]')
      .evaluateAll((fields) => fields.map(({value}) => value));
    given[form] = {text, once};
    if (form === 'element') given.pinned = {text, once: await pinnedLine(page, dialog)};
  }
  await page.keyboard.press('Escape');
  return given;
}

/** The line for a loader that never changes. */
async function pinnedLine(page, dialog) {
  const loader = dialog.locator('select[name=loader]');
  await loader.selectOption('pinned');
  const line = dialog.locator('textarea[readonly]').nth(1);
  for (let look = 0; look < 200 && !(await line.inputValue()).includes('integrity'); look++)
    await page.waitForTimeout(50);
  const text = await line.inputValue();
  await loader.selectOption('newest');
  return text;
}

/** Whether the field holds what this form gives: it is never that of the form before. Runs in the page. */
function isChosen([tag, form]) {
  const dialog = document.querySelector(tag).shadowRoot.querySelector('dialog');
  const text = dialog.querySelector('textarea[readonly]')?.value ?? '';
  const looks = {
    link: /^<p><a /,
    picture: /^<(figure|p)>/,
    element: /^<treaty-data /,
    frame: /^<iframe /,
    oembed: /^https?:.*\/view\//,
    file: /^https?:.*\/file\//
  };
  return dialog.querySelector(`input[value=${form}]`)?.checked === true && looks[form].test(text);
}
