import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import {controls as words} from '../src/words/en/controls.js';
import {controlsOf} from './controls.js';
import {drawn} from './element.js';
import {allParties, empty, longNames, oneParty, partlyWrong} from './samples.js';
import {takes} from './takes.js';
import type {Args} from './takes.js';

export type Story = StoryObj<Args>;
export type {Args};

/** The states of being in which a person may meet an element. */
export type StateName = keyof typeof words.states;

const settings: Readonly<Record<StateName, Args>> = {
  Ordinary: {},
  Empty: {dataset: empty},
  OneParty: {dataset: oneParty},
  AllParties: {dataset: allParties},
  LongNames: {dataset: longNames},
  RightToLeft: {dir: 'rtl'},
  French: {lang: 'fr'},
  FailedLoad: {dataset: '../data/nowhere.json'},
  PartlyWrong: {dataset: partlyWrong},
  Narrow: {width: '320'},
  Dark: {theme: 'dark'},
  Print: {paper: true}
};

/** The settings and the drawing that the stories of an element share. */
export function element(
  tag: string,
  args: Args = {},
  render: (args: Args) => TemplateResult = (all) => drawn(tag, all)
) {
  return {
    component: tag,
    args,
    argTypes: controlsOf(tag, args) as NonNullable<Meta<Args>['argTypes']>,
    parameters: {
      controls: {include: [...(takes[tag] ?? []), 'width'].map((key) => words.names[key as keyof typeof words.names])}
    },
    render
  } satisfies Meta<Args>;
}

/** A story for each state of being, with what an element needs there beside. */
export function states(own: Partial<Readonly<Record<StateName, Args>>> = {}): Readonly<Record<StateName, Story>> {
  const made = Object.entries(settings).map(([name, args]) => [
    name,
    {
      args: {...args, ...own[name as StateName]},
      parameters: {docs: {description: {story: words.states[name as StateName]}}}
    }
  ]);
  return Object.fromEntries(made);
}
