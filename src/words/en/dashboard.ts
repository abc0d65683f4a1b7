import {common} from './common.js';

/** What the dashboard and its page say. */
export const dashboard = {
  page: (title: string) => `${title}: how the convention lives`,
  /** The place is written in the dataset's language, which is English. */
  opened: (date: string, place?: string) =>
    `Opened for signature${place ? ` in ${place}` : ''} ${date.length === 10 ? 'on' : 'in'} ${common.date(date)}`,
  inForce: (date: string) => `in force since ${common.date(date)}`,
  scope: (places: string) => `Shown for ${places}`,
  corners: {standards: 'Standards', monitoring: 'Monitoring', cooperation: 'Co-operation'},
  toFilter: 'To the filter',
  triangle: 'The three sections and their figures',
  standards: {
    heading: 'Standards: who has joined',
    text: 'A convention binds a State from the day it enters into force for it, some months after the State has deposited its instrument. Move the date to see who was bound, who had only consented and who had signed.'
  },
  monitoring: {
    heading: 'Monitoring: who was evaluated, and when',
    text: 'Independent experts evaluate every Party, round after round. Each step is shown with its date as far as this dataset knows it; an empty place says that the dataset is silent, not that nothing happened.'
  },
  cooperation: {
    heading: 'Co-operation: what was done together',
    text: 'Seminars, round-tables, trainings, networks and projects help to act on what was found. Head counts are shown as their source gave them; where nobody published a count, none is shown: that is not the same as nobody coming.'
  },
  aboutInstrument: 'The convention in facts',
  facts: {
    adopted: 'Adopted',
    opened: 'Opened for signature',
    entry_into_force: 'Entry into force',
    rule_ratifications: 'How it enters into force',
    open_to: 'Who may sign',
    invited: 'Invited to accede',
    monitoring_bodies: 'Monitoring bodies',
    url: 'At the treaty office'
  } as Readonly<Record<string, string>>,
  body: (id: string, name: string) => `${id}, ${name}`,
  official: 'Text, signatures and ratifications',
  unchecked: `(${common.unverified})`,
  rule: (ratifications: number, members?: number) =>
    `${common.number(ratifications)} ratifications${members === undefined ? '' : `, at least ${common.number(members)} by member States`}`,
  wait: (months: number, isFirst: boolean) =>
    isFirst
      ? `then on the first day of the month after ${months} months from the deposit`
      : `then ${months} months after the deposit`,
  show: {label: 'What the map shows', since: 'Party since', status: 'Status on the date'},
  slice: {
    label: 'Whose participants are shown',
    all: 'All events',
    annual: 'Annual meetings',
    training: 'Trainings and simulations',
    network: 'Network meetings'
  },
  by: {
    label: 'What events are counted by',
    type: 'Type',
    theme: 'Theme',
    organiser: 'Organiser',
    partner: 'Partner',
    pillar: 'Pillar',
    region: 'Region',
    year: 'Year'
  },
  pillars: 'The pillars are an editorial label of this dataset, not of its sources.',
  meetings: 'Meetings of the monitoring bodies, and their publications',
  where: 'Where it took place',
  more: {
    steps: 'From signature to entry into force, State by State',
    statements: 'Reservations, declarations and territorial application',
    milestones: 'Milestones of the convention',
    evaluations: 'Every evaluation with its dates',
    projects: 'Projects with their countries, budgets and funders',
    events: 'The events, one by one'
  },
  notHeld: 'Not in this dataset',
  waiting: 'The other sections are on their way…',
  language: 'Language',
  data: 'The dataset',
  workbench: 'Check your own data',
  about: 'This page loads nothing from other sites, sets no cookie and stores nothing.',
  gaps: 'What this dataset does not hold',
  footerLicence: (names: readonly string[]) => `The data may be used under ${common.list(names)}.`
};
