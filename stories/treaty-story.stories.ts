import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import '../src/define/treaty-map.js';
import '../src/define/treaty-story.js';
import '../src/define/treaty-trend.js';
import '../src/define/treaty-value.js';
import warsaw from './texts/from-warsaw-to-48-parties.en.html?raw';
import varsovie from './texts/from-warsaw-to-48-parties.fr.html?raw';
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
