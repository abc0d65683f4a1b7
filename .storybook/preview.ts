import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {layout: 'padded', controls: {expanded: true, sort: 'requiredFirst'}},
  initialGlobals: {language: 'en'},
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {icon: 'globe', dynamicTitle: true, items: ['en', 'fr'].map((value) => ({value, title: value}))}
    }
  },
  decorators: [
    (story, {globals}) => {
      document.documentElement.lang = globals.language;
      return story();
    }
  ]
};

export default preview;
