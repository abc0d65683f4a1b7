import {textOf} from '../charts/view.js';
import type {ViewAddress} from '../embed/address.js';
import type {Described} from '../embed/snippets.js';
import {loadWords} from '../words/index.js';
import type {Language} from '../words/index.js';
import type {Asked} from './asked.js';
import type {SceneElement} from './scene-element.js';

/** What an element shows and says, in a language of its page or another, for whoever pastes it elsewhere. */
export async function describe(
  {host, view, scene}: Asked,
  address: ViewAddress,
  language: Language
): Promise<Described> {
  const {topics} = host.constructor as typeof SceneElement;
  const words = language === scene.words.lang ? scene.words : await loadWords(language, ['common', ...topics]);
  const told = (words !== scene.words && host['view']({...scene, words})) || view;
  const {clientWidth: width, clientHeight: height} = host;
  return {
    view: {...address, lang: language},
    title: told.title,
    sentence: textOf(told.sentence),
    table: {
      columns: told.columns.map(({label}) => label),
      rows: told.rows.map(({cells}) => cells.map(({text}) => text))
    },
    notes: told.notes,
    asOf: told.asOf,
    size: {width: Math.max(1, width), height: Math.max(1, height)}
  };
}
