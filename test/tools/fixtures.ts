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
