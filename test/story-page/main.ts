import {html, render} from 'lit';
import {settled} from '../tools/settled.js';
import {storiesOf} from '../tools/stories.js';
import type {Drawing} from '../tools/stories.js';

/**
 * Draws the story whose number the address names behind `#`, one after another in one page; `data-state` tells how far
 * it is, and of which number. Without a number it lists all.
 */
const modules = import.meta.glob('../../stories/**/*.stories.ts', {eager: true});
const stories = storiesOf(modules);
const {body, documentElement} = document;
const main = body.querySelector('main') as HTMLElement;

addEventListener('hashchange', () => void draw());
await Promise.all(['400 1rem Arimo', '600 1rem Arimo'].map((font) => document.fonts.load(font)));
await draw();

async function drawnOnce({draw: drawing}: Drawing): Promise<string> {
  render(drawing(), main);
  await settled(main);
  return 'settled';
}

async function draw(): Promise<void> {
  const number = location.hash.slice(1);
  const story = stories[Number(number)];
  if (number === '' || story === undefined) {
    documentElement.dataset['stories'] = JSON.stringify(stories.map(({name}) => name));
    return;
  }
  // Nothing of the story before is used again.
  render(html``, main);
  await new Promise(requestAnimationFrame);
  const state = await drawnOnce(story).catch((error: Error) => error.message);
  documentElement.dataset['state'] = `${number} ${state}`;
}
