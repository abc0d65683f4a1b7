import type {Meta} from '@storybook/web-components-vite';
import '../src/define/treaty-timeline.js';
import {exactAndNot} from './samples-events.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Charts/Timeline',
  ...element('treaty-timeline')
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

/** Two years only: the axis follows, and the sentence says how many events are left. */
export const TwoYears: Story = {args: {period: '2022~2023'}};

/** One type of event. */
export const Trainings: Story = {args: {types: ['training']}};

/** A date that is pointed at, and a meeting and a project brought forward. */
export const Chosen: Story = {args: {date: '2014-07-01', highlight: ['greta-plenary-20', 'hf2-rs']}};

/** Dates known by day, by month and by year, and several at once: none is drawn more exact than it is known. */
export const ExactAndNot: Story = {args: {dataset: exactAndNot}};

/** No event fits: a sentence and a way out, not a broken axis. */
export const NoEvents: Story = {args: {period: '1990~1995'}};

/** A type that does not exist is named. */
export const UnknownType: Story = {args: {types: ['picnic']}};
