import {render} from 'lit';
import {settled} from '../tools/settled.js';
import {storiesOf} from '../tools/stories.js';

/** Draws the story whose number the address names, or lists all; `data-state` on the page tells how far it is. */
const modules = import.meta.glob('../../stories/**/*.stories.ts', {eager: true});
const stories = storiesOf(modules);
const {body, documentElement} = document;
const number = new URL(location.href).searchParams.get('story');
const story = stories[Number(number)];

if (number === null || story === undefined) {
  body.textContent = JSON.stringify(stories.map(({name}) => name));
} else {
  const main = body.querySelector('main') as HTMLElement;
  render(story.draw(), main);
  settled(main).then(
    () => documentElement.setAttribute('data-state', 'settled'),
    (error: Error) => documentElement.setAttribute('data-state', error.message)
  );
}
