import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/treaty-value.js';
import {attributesOf, onDataset, placed} from './element.js';
import type {From} from './element.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

function value(args: Args): TemplateResult {
  const {of, date, period, states: places, lang, theme} = attributesOf('treaty-value', args);
  return html`<treaty-value
    of=${ifDefined(of)}
    date=${ifDefined(date)}
    period=${ifDefined(period)}
    states=${ifDefined(places)}
    lang=${ifDefined(lang)}
    theme=${ifDefined(theme)}
  >${args['written']}</treaty-value>`;
}

const sentence = (args: Args): TemplateResult =>
  args['lang'] === 'fr'
    ? html`<p lang="fr">Fin 2010, la Convention comptait ${value(args)} Parties.</p>`
    : html`<p>At the end of 2010 the Convention had ${value(args)} Parties.</p>`;

export default {
  title: 'Stories/Value',
  ...element('treaty-value', {of: 'parties', written: '30', date: '2010-12-31'}, (args) =>
    placed(onDataset(sentence(args), args['dataset'] as From | undefined), args)
  )
} satisfies Meta<Args>;

const state = states({
  Empty: {written: '0'},
  OneParty: {written: '1'},
  AllParties: {written: '4'},
  LongNames: {written: '0'},
  PartlyWrong: {written: '1'}
});

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

/** A sum that is not exact, with the events at which it is known. */
export const WithQualifier: Story = {
  render: (args) =>
    onDataset(
      html`<p>
        ${value({...args, of: 'persons', date: '', written: ''})} persons took part in
        ${value({...args, of: 'counted', date: '', written: ''})} of the
        ${value({...args, of: 'events', date: '', written: ''})} events of this dataset.
      </p>`
    )
};

/** Another figure was written than the data hold: the figure of the data is shown, with the part "moved". */
export const Moved: Story = {args: {written: '29'}};
