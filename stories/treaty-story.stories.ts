import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import '../src/define/treaty-bars.js';
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
import {fromFile, narrow, onDataset} from './tools.js';

interface Args {
  readonly dataset?: string;
}

/** A short story on one picture. */
const three = (steps: TemplateResult | string = ''): TemplateResult => html`
  <treaty-story>
    <h2>Three dates</h2>
    <treaty-trend></treaty-trend>
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
    ${steps}
  </treaty-story>
`;

/** The source of a whole story, to copy and change. */
const copied = (code: string): {readonly docs: {readonly source: {readonly code: string}}} => ({
  docs: {source: {code}}
});

export default {
  title: 'Stories/Story',
  component: 'treaty-story',
  args: {},
  render: ({dataset}) => onDataset(three(), dataset)
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A finished story. */
export const FromWarsawTo48Parties: Story = {
  render: ({dataset}) => onDataset(fromFile(warsaw), dataset),
  parameters: copied(warsaw)
};

/** The same in French. */
export const DeVarsovieÀ48Parties: Story = {
  render: ({dataset}) => onDataset(fromFile(varsovie), dataset),
  parameters: copied(varsovie)
};

/** Who took part, event by event, and how much of that is not known. */
export const WhoComesToTheTable: Story = {
  render: ({dataset}) => onDataset(fromFile(table), dataset),
  parameters: copied(table)
};

/** The same in French. */
export const QuiPrendPlaceÀLaTable: Story = {
  render: ({dataset}) => onDataset(fromFile(àLaTable), dataset),
  parameters: copied(àLaTable)
};

/** States against rounds of evaluation, date by date. */
export const TheMonitoringRounds: Story = {
  render: ({dataset}) => onDataset(fromFile(rounds), dataset),
  parameters: copied(rounds)
};

/** The same in French. */
export const LesCyclesDeSuivi: Story = {
  render: ({dataset}) => onDataset(fromFile(cycles), dataset),
  parameters: copied(cycles)
};

/** Events on a map that follows them from shore to shore. */
export const AcrossTheMediterranean: Story = {
  render: ({dataset}) => onDataset(fromFile(mediterranean), dataset),
  parameters: copied(mediterranean)
};

/** The same in French. */
export const DUneRiveÀLAutre: Story = {
  render: ({dataset}) => onDataset(fromFile(méditerranée), dataset),
  parameters: copied(méditerranée)
};

/** The ordinary case: three steps beside a trend. */
export const ThreeSteps: Story = {};

/** In a column of 320 px: the picture stays above. */
export const Narrow: Story = {render: ({dataset}) => narrow(onDataset(three(), dataset))};

/** On dark paper. */
export const Dark: Story = {
  render: ({dataset}) =>
    onDataset(
      html`<treaty-story theme="dark">
        <treaty-trend></treaty-trend>
        <treaty-step date="2008-02-01"><h3>In force</h3><p>On 1 February 2008.</p></treaty-step>
        <treaty-step date="2012"><h3>Later</h3><p>In 2012.</p></treaty-step>
      </treaty-story>`,
      dataset
    )
};

/** From right to left. */
export const RightToLeft: Story = {render: ({dataset}) => html`<div dir="rtl">${onDataset(three(), dataset)}</div>`};

/** Text without a picture. */
export const WithoutWidget: Story = {
  render: () => html`<treaty-story>
    <treaty-step id="alone"><h3>One step</h3><p>And nothing beside it.</p></treaty-step>
  </treaty-story>`
};

/** A dataset that cannot be fetched: the text stays what was written. */
export const FailedLoad: Story = {args: {dataset: 'data/nowhere.json'}};
