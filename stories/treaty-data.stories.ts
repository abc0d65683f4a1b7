import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/treaty-trend.js';
import {drawn} from './element.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';
import {packageOf} from './samples.js';

/** What it is with a provider shows in what stands inside it. */
export default {
  title: 'Data/States of being',
  ...element('treaty-data', {}, (args) => drawn('treaty-trend', args))
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

/** There is nothing at the address: a sentence, and a button. What the page put inside stays. */
export const WrongAddress: Story = {
  render: () =>
    html`<treaty-trend src="../data/none.json"><a href="../data/datapackage.json">The dataset</a></treaty-trend>`
};

/** An element that was given no data says what to do. */
export const NoDataset: Story = {render: () => html`<treaty-trend></treaty-trend>`};

/** Data that are older than six months say so. */
export const Old: Story = {args: {dataset: await packageOf({}, {as_of: '2020-01-15'})}};
