import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import {controls as en} from '../src/words/en/controls.js';
import {controls as fr} from '../src/words/fr/controls.js';
import {listen, told} from './bridge.js';
import {extractArgTypes} from './docs.js';
import {underAll} from './everywhere.js';
import type {StoryContext} from './everywhere.js';

setCustomElementsManifest(manifest);
listen();

/** Storybook asks for these names before it knows a language. */
const both = (key: 'language' | 'theme' | 'width'): string => `${en.toolbar[key]} / ${fr.toolbar[key]}`;
const option = (value: string, title: string) => ({value, title});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: {expanded: true, sort: 'none'},
    docs: {extractArgTypes},
    // The toolbar has one list of widths and one of grounds, ours.
    backgrounds: {disable: true},
    viewport: {disable: true}
  },
  initialGlobals: {language: 'en', theme: '', width: '', date: '', data: '', file: ''},
  globalTypes: {
    language: {
      description: both('language'),
      toolbar: {icon: 'globe', dynamicTitle: true, items: [option('en', 'English'), option('fr', 'Français')]}
    },
    theme: {
      description: both('theme'),
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          option('', `${en.toolbar.asPage} / ${fr.toolbar.asPage}`),
          option('light', `${en.options.theme.light} / ${fr.options.theme.light}`),
          option('dark', `${en.options.theme.dark} / ${fr.options.theme.dark}`)
        ]
      }
    },
    width: {
      description: both('width'),
      toolbar: {
        icon: 'mobile',
        dynamicTitle: true,
        items: [
          option('320', '320 px'),
          option('480', '480 px'),
          option('768', '768 px'),
          option('', `${en.widths.full} / ${fr.widths.full}`)
        ]
      }
    }
  },
  decorators: [
    (story, context) => {
      const here = context as unknown as StoryContext & {readonly viewMode?: string};
      const content = underAll((update) => story(update), here);
      if (here.viewMode === 'story') told(here);
      return content as ReturnType<typeof story>;
    }
  ]
};

export default preview;
