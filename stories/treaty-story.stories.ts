import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import '../src/define/treaty-bars.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/treaty-map.js';
import '../src/define/treaty-matrix.js';
import '../src/define/treaty-story.js';
import '../src/define/treaty-trend.js';
import '../src/define/treaty-value.js';
import mediterranean from './texts/across-the-mediterranean.en.html?raw';
import méditerranée from './texts/across-the-mediterranean.fr.html?raw';
import warsaw from './texts/from-warsaw-to-48-parties.en.html?raw';
import varsovie from './texts/from-warsaw-to-48-parties.fr.html?raw';
import rounds from './texts/the-monitoring-rounds.en.html?raw';
import cycles from './texts/the-monitoring-rounds.fr.html?raw';
import table from './texts/who-comes-to-the-table.en.html?raw';
import àLaTable from './texts/who-comes-to-the-table.fr.html?raw';
import {onDataset, placed} from './element.js';
import type {From} from './element.js';
import {fromFile} from './files.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

/** A short story on one picture. */
const three = ({theme, lang}: Args): TemplateResult => html`
  <treaty-story theme=${ifDefined(theme as string | undefined)} lang=${ifDefined(lang as string | undefined)}>
    <h2>Three dates</h2>
    <treaty-trend theme=${ifDefined(theme as string | undefined)}></treaty-trend>
    <treaty-step id="opened" date="2005-05-16">
      <h3>Opened for signature</h3>
      <p>On 16 May 2005 <treaty-value of="signatories" date="2005-05-16">15</treaty-value> States signed.</p>
    </treaty-step>
    <treaty-step id="entered" date="2008-02-01">
      <h3>In force</h3>
      <p>On 1 February 2008 there were <treaty-value of="parties" date="2008-02-01">10</treaty-value> Parties.</p>
    </treaty-step>
    <treaty-step id="since">
      <h3>Since then</h3>
      <p>There are <treaty-value of="parties">48</treaty-value>.</p>
    </treaty-step>
  </treaty-story>
`;

/** The source of a whole story, to copy and change. */
const copied = (code: string): {readonly docs: {readonly source: {readonly code: string}}} => ({
  docs: {source: {code}}
});

export default {
  title: 'Stories/Story',
  ...element('treaty-story', {}, (args) => placed(onDataset(three(args), args['dataset'] as From | undefined), args))
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

/** A finished story. */
export const FromWarsawTo48Parties: Story = {
  render: () => onDataset(fromFile(warsaw)),
  parameters: copied(warsaw)
};

/** The same in French. */
export const DeVarsovieÀ48Parties: Story = {
  render: () => onDataset(fromFile(varsovie)),
  parameters: copied(varsovie)
};

/** Who took part, event by event, and how much of that is not known. */
export const WhoComesToTheTable: Story = {
  render: () => onDataset(fromFile(table)),
  parameters: copied(table)
};

/** The same in French. */
export const QuiPrendPlaceÀLaTable: Story = {
  render: () => onDataset(fromFile(àLaTable)),
  parameters: copied(àLaTable)
};

/** States against rounds of evaluation, date by date. */
export const TheMonitoringRounds: Story = {
  render: () => onDataset(fromFile(rounds)),
  parameters: copied(rounds)
};

/** The same in French. */
export const LesCyclesDeSuivi: Story = {
  render: () => onDataset(fromFile(cycles)),
  parameters: copied(cycles)
};

/** Events on a map that follows them from shore to shore. */
export const AcrossTheMediterranean: Story = {
  render: () => onDataset(fromFile(mediterranean)),
  parameters: copied(mediterranean)
};

/** The same in French. */
export const DUneRiveÀLAutre: Story = {
  render: () => onDataset(fromFile(méditerranée)),
  parameters: copied(méditerranée)
};

/** Text without a picture. */
export const WithoutWidget: Story = {
  render: () => html`<treaty-story>
    <treaty-step id="alone"><h3>One step</h3><p>And nothing beside it.</p></treaty-step>
  </treaty-story>`
};
