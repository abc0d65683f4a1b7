import type {Meta} from '@storybook/web-components-vite';
import '../src/define/treaty-trend.js';
import {nobody} from './samples-law.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Charts/Trend',
  ...element('treaty-trend')
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

/** A date is pointed at: the sentence and the line follow it. */
export const OnADate: Story = {args: {date: '2010-07-01'}};

/** In French, where the first of a month is 1er. */
export const FirstOfAMonth: Story = {args: {lang: 'fr', date: '2010-07-01'}};

/** Nobody has signed: a sentence, not a broken axis. */
export const NobodyYet: Story = {args: {dataset: nobody}};
