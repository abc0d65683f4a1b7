import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {controls as en} from '../src/words/en/controls.js';
import {controls as fr} from '../src/words/fr/controls.js';
import {placed} from '../stories/element.js';
import {takes} from '../stories/takes.js';
import type {Args} from '../stories/takes.js';
import {droppedFile} from './datasets.js';
import {broughtIn, everywhere, hostsOf, refusedData} from './gate.js';

/** What Storybook tells of a story, as far as it is needed here. */
export interface StoryContext {
  readonly id: string;
  readonly component?: unknown;
  readonly args: Args;
  readonly initialArgs: Args;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** The words of a language for controls and toolbar. */
export const controlWords = (language: string): typeof en => (language === 'fr' ? fr : en);

/** The settings that a story is drawn with: its own, and below them what the toolbar says for all. */
export function settingsOf({component, args, initialArgs, globals}: StoryContext): Args {
  const keys = takes[String(component)] ?? [];
  const {theme, date, width, data} = everywhere(globals);
  const own = Object.fromEntries(Object.entries(args).filter(([key]) => keys.includes(key) || key === 'width'));
  const fixed = Object.fromEntries(
    Object.entries(initialArgs).filter(([key]) => !keys.includes(key) && key !== 'width')
  );
  const file = droppedFile();
  const settings: Args = {
    ...fixed,
    ...(theme && {theme}),
    ...(width && {width}),
    ...(date && keys.includes('date') && {date}),
    ...own
  };
  // What a story is about (an empty dataset, a failed load) stays what it is.
  if (fixed['dataset'] !== undefined) return settings;
  if (file) return {...settings, dataset: file.dataset};
  return data === '' ? settings : {...settings, dataset: data};
}

/** A story under what holds for all; or, where an address brought what is not ours to show, a sentence that says so. */
export function underAll(story: (update: {args: Args}) => unknown, context: StoryContext): unknown {
  const {language, theme} = everywhere(context.globals);
  const root = document.documentElement;
  root.lang = language;
  root.style.colorScheme = theme || 'light dark';
  const refused = refusedBy(context, new URL(location.href), hostsOf(document));
  if (refused.length === 0) return story({args: settingsOf(context)});
  return sentence(controlWords(language).toolbar.refused(refused.join(', ')));
}

/** What of the page's address is refused: settings for the story that it names, and a dataset wherever it was said. */
function refusedBy({id, component, globals}: StoryContext, {search}: URL, hosts: readonly string[]): readonly string[] {
  const isNamed = new URLSearchParams(search).get('id') === id;
  const brought = isNamed ? broughtIn(search, String(component), hosts) : [];
  return [...new Set([...brought, ...refusedData(String(globals['data'] ?? ''), hosts)])];
}

const sentence = (text: string): TemplateResult => placed(html`<p role="alert">${text}</p>`, {});
