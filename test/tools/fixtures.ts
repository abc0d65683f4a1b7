import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {datasetFrom} from '../../src/data/build.js';
import type {Dataset, PackageInfo, Tables} from '../../src/data/dataset.js';
import type {TreatyData} from '../../src/elements/treaty-data.js';
import {settled} from './settled.js';

/** A convention of three States: one joined early, one late, one only signed. */
export const three: Partial<Tables> = {
  instruments: [
    {
      id: 'CETS1',
      number: '1',
      title: 'A convention',
      title_fr: 'Une convention',
      opened: '2005-05-16',
      entry_into_force: '2008-02-01',
      rule_months: 3,
      rule_first_of_month: 'yes',
      open_to: ['coe-members']
    }
  ],
  states: [
    {id: 'FR', name: 'France', name_fr: 'France', kind: 'state', memberships: ['coe:1949-05-05/']},
    {id: 'DE', name: 'Germany', name_fr: 'Allemagne', kind: 'state', memberships: ['coe:1950-07-13/']},
    {id: 'LV', name: 'Latvia', name_fr: 'Lettonie', kind: 'state', memberships: ['coe:1995-02-10/']}
  ],
  regions: [{id: 'coe-members', title: 'Members', title_fr: 'Membres', kind: 'coe'}],
  ratifications: [
    {
      id: 'a',
      instrument: 'CETS1',
      state: 'FR',
      signature_date: '2006-05-22',
      deposit_date: '2007-10-09',
      entry_into_force_date: '2008-02-01'
    },
    {
      id: 'b',
      instrument: 'CETS1',
      state: 'DE',
      signature_date: '2005-11-17',
      deposit_date: '2012-12-19',
      entry_into_force_date: '2013-04-01'
    },
    {id: 'c', instrument: 'CETS1', state: 'LV', signature_date: '2006-05-19'}
  ]
};

/** A small dataset: the convention of three States with what a test adds to it. */
export function small(more: Partial<Tables> = {}, info: Partial<PackageInfo> = {}): Dataset {
  return datasetFrom({...three, ...more}, {as_of: '2026-11-21', title: 'A small dataset', ...info});
}

/** The reference dataset as the site publishes it. */
export const published = '/data/datapackage.json';

/** Puts markup into a page inside a provider, and waits until everything in it has drawn. */
export async function within(content: TemplateResult, dataset: Dataset | string = published): Promise<TreatyData> {
  const data =
    typeof dataset === 'string'
      ? await fixture<TreatyData>(html`<treaty-data src=${dataset}>${content}</treaty-data>`)
      : await fixture<TreatyData>(html`<treaty-data .dataset=${dataset}>${content}</treaty-data>`);
  await settled(data);
  return data;
}

/** What a person can read in an element, white space folded. */
export function readable(element: Element, selector = 'figure'): string {
  const root = element.shadowRoot ?? element;
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The marks of a picture, in the order in which arrow keys meet them. */
export function marks(element: Element): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.picture [data-key][role]') ?? [])];
}

const gathering = {
  type: 'seminar',
  title: 'A seminar',
  start_date: '2014-03-10',
  themes: ['training', 'demand']
} as const;
const heads = {unit: 'persons', basis: 'reported', counted: 'yes', qualifier: 'exact'} as const;

/** Five events with counts of every kind: exact, approximate, at least, announced before, none; and countries beside. */
export const gatherings: Partial<Tables> = {
  events: [
    {
      ...gathering,
      id: 'exact',
      title: 'Exact',
      title_fr: 'Exacte',
      city: 'Riga',
      country: 'LV',
      organisers: ['Council of Europe']
    },
    {...gathering, id: 'some', title: 'Some', type: 'training', start_date: '2015-06', themes: ['training']},
    {...gathering, id: 'more', title: 'More', type: 'training', start_date: '2016', end_date: '2016', country: 'FR'},
    {...gathering, id: 'forecast', title: 'Forecast', start_date: '2016-02-02', themes: []},
    {...gathering, id: 'none', title: 'None', start_date: '2017-01-01'}
  ],
  participants: [
    {...heads, id: '1', event: 'exact', count: 20, who: 'judges'},
    {...heads, id: '2', event: 'exact', count: 7, unit: 'countries'},
    {...heads, id: '3', event: 'some', count: 50, qualifier: 'approximate'},
    {...heads, id: '4', event: 'more', count: 100, qualifier: 'at-least'},
    {...heads, id: '5', event: 'forecast', count: 300, basis: 'announced-before', counted: 'no'}
  ]
};

const evaluation = {instrument: 'CETS1', body: 'BODY', kind: 'regular'} as const;

/** The convention of three States with evaluations of every kind: regular, combined for a territory, urgent. */
export const evaluated: Partial<Tables> = {
  instruments: [{...three.instruments![0]!, monitoring_bodies: ['BODY:Body that evaluates']}],
  events: [
    {id: 'milestone-round-2-launch', type: 'milestone', title: 'Launch of the second round', start_date: '2014-05-15'}
  ],
  evaluations: [
    {
      ...evaluation,
      id: 'FR-1',
      state: 'FR',
      round: ['1'],
      visit_start: '2012-03-26',
      visit_end: '2012-03-30',
      report_published: '2013-01-24',
      recommendation_adopted: '2013-06',
      report_reference: 'BODY(2013)1'
    },
    {...evaluation, id: 'FR-2', state: 'FR', round: ['2'], visit_start: '2016-03-01'},
    {
      ...evaluation,
      id: 'MQ',
      state: 'FR',
      territory: 'MQ',
      kind: 'combined',
      round: ['1', '2'],
      report_published: '2017-10'
    },
    {...evaluation, id: 'DE-1', state: 'DE', round: ['1'], report_published: '2015', confidence: 'unverified'},
    {...evaluation, id: 'DE-u', state: 'DE', kind: 'urgent', visit_start: '2018-02-01', visit_end: '2018-02-02'}
  ]
};
