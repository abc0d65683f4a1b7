import type {Meta} from '@storybook/web-components-vite';
import '../src/define/treaty-bars.js';
import {manyCounts, noCounts} from './samples-events.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

export default {
  title: 'Charts/Bars',
  ...element('treaty-bars')
} satisfies Meta<Args>;

const state = states({Dark: {theme: 'dark', period: '2016~2019', highlight: ['ankara-2016-conference']}});

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

/** Sums of persons by theme, each with the events at which it is known. */
export const ParticipantsByTheme: Story = {args: {by: 'theme'}};

/** A year of which nothing is known says so, and is not zero. */
export const ParticipantsByYear: Story = {args: {by: 'year'}};

/** Events by type. */
export const EventsByType: Story = {args: {of: 'events'}};

/** Events by year, which show no trend: the dataset is not complete. */
export const EventsByYear: Story = {args: {of: 'events', by: 'year'}};

/** Events by the regions where they were held. */
export const EventsByRegion: Story = {args: {of: 'events', by: 'region'}};

/** Events by organiser. */
export const EventsByOrganiser: Story = {args: {of: 'events', by: 'organiser'}};

/** Events by partner: who helped or paid. */
export const EventsByPartner: Story = {args: {of: 'events', by: 'partner'}};

/** Some years only. */
export const SomeYears: Story = {args: {period: '2012~2016'}};

/** One event with every kind of count: the sum takes one of them, the table holds all. */
export const OneEvent: Story = {args: {dataset: manyCounts}};

/** Events, but nobody published how many came. */
export const NothingKnown: Story = {args: {dataset: noCounts}};

/** An unknown dimension is refused in words. */
export const WrongAttribute: Story = {args: {by: 'colour'}};
