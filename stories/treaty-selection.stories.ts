import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import {fromQuery, toQuery} from '../src/data/selection.js';
import type {Selection} from '../src/data/selection.js';
import '../src/define/treaty-map.js';
import '../src/define/treaty-selection.js';
import '../src/define/treaty-timeline.js';
import {drawn, placed, published} from './element.js';
import {element, states} from './states.js';
import type {Args, Story} from './states.js';

const several: Selection = {
  date: '2010-07-01',
  period: ['2008', '2018'],
  regions: ['coe-members'],
  types: ['seminar', 'round-table'],
  themes: ['non-punishment', 'victims-rights'],
  organisers: ['OSCE'],
  q: 'trafficking'
};
const alone = html`<treaty-selection></treaty-selection>`;

/** A page that answers, when elements of a group ask, what is selected in it. */
function told(content: TemplateResult, selection: Selection): TemplateResult {
  const group = encodeURIComponent(JSON.stringify(selection)).replaceAll('%', '');
  const answer = (event: Event): void => {
    const {rest} = fromQuery((event as CustomEvent<string>).detail);
    if (rest.get('group') !== group || rest.get('do') !== 'ask') return;
    const detail = toQuery(selection, {v: '1', group, do: 'tell'});
    document.dispatchEvent(new CustomEvent('treaty-group', {detail}));
  };
  const listen = (element?: Element): void => {
    if (element) document.addEventListener('treaty-group', answer);
    else document.removeEventListener('treaty-group', answer);
  };
  return html`<treaty-data src=${published} group=${group} ${ref(listen)}>${content}</treaty-data>`;
}

function render(args: Args): TemplateResult {
  if (args['dataset'] !== undefined) return drawn('treaty-selection', args);
  const {lang, theme, selection} = args;
  const content = html`<treaty-selection lang=${ifDefined(lang as string | undefined)} theme=${ifDefined(theme as string | undefined)}></treaty-selection>`;
  return placed(told(content, selection as Selection), args);
}

export default {
  title: 'Controls/Selection',
  ...element('treaty-selection', {selection: several}, render)
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

/** Nothing is selected: one line says what the dataset holds. */
export const Nothing: Story = {args: {selection: {}}};

/** What a place means is said. */
export const Attended: Story = {args: {selection: {states: ['TR', 'XK'], where: 'attended'}}};

/** Nothing is left. */
export const NothingLeft: Story = {args: {selection: {states: ['IS'], types: ['simulation']}}};

/** What is picked in a picture becomes a chip. */
export const WithPictures: Story = {
  args: {selection: {states: ['FR']}},
  render: ({selection}) =>
    told(html`${alone}<treaty-map></treaty-map><treaty-timeline></treaty-timeline>`, selection as Selection)
};
