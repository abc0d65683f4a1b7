import {expect, fixture, html} from '@open-wc/testing';
import {settled} from './tools/settled.js';
import {storiesOf} from './tools/stories.js';

const modules = import.meta.glob('../stories/**/*.stories.ts', {eager: true});

describe('every story', () => {
  for (const {name, draw} of storiesOf(modules)) {
    it(`${name}: draws and is accessible`, async () => {
      const page = await fixture<HTMLElement>(html`<main>${draw()}</main>`);
      await settled(page);
      expect(page.querySelector('*')).to.not.equal(null);
      await expect(page).to.be.accessible();
    });
  }
});
