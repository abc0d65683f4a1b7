import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/treaty-clock.js';
import '../src/define/treaty-trend.js';
import {narrow, onDataset} from './tools.js';

interface Args {
  readonly lang?: string;
  readonly theme?: string;
}

export default {
  title: 'Controls/Clock',
  component: 'treaty-clock',
  args: {},
  render: ({lang, theme}) =>
    onDataset(html`<treaty-clock lang=${ifDefined(lang)} theme=${ifDefined(theme)}></treaty-clock>`)
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** One date, by slider, arrow keys or field. */
export const Alone: Story = {};

/** The elements beside it follow. */
export const WithATrend: Story = {
  render: () => onDataset(html`<treaty-clock></treaty-clock><treaty-trend></treaty-trend>`)
};

/** In French. */
export const French: Story = {args: {lang: 'fr'}};

/** On dark paper. */
export const Dark: Story = {args: {theme: 'dark'}};

/** A column as narrow as a phone: controls are 44 px tall. */
export const Narrow: Story = {render: () => narrow(onDataset(html`<treaty-clock></treaty-clock>`))};
