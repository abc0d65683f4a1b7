import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/treaty-clock.js';
import '../src/define/treaty-trend.js';
import {onDataset} from './element.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Controls/Clock',
  ...element('treaty-clock')
} satisfies Meta<Args>;

const state = states();

export const Ordinary: Story = state.Ordinary;
export const Empty: Story = state.Empty;
export const OneParty: Story = state.OneParty;
export const AllParties: Story = state.AllParties;
export const LongNames: Story = state.LongNames;
export const RightToLeft: Story = state.RightToLeft;
export const French: Story = state.French;
export const FailedLoad: Story = state.FailedLoad;
export const PartlyWrong: Story = state.PartlyWrong;
export const Narrow: Story = state.Narrow;
export const Dark: Story = state.Dark;
export const Print: Story = state.Print;

/** The elements beside it follow. */
export const WithATrend: Story = {
  render: () => onDataset(html`<treaty-clock></treaty-clock><treaty-trend></treaty-trend>`)
};
