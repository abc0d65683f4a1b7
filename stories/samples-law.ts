import {packageOf} from './samples.js';

const convention = {id: 'CETS1', number: '1', title: 'A convention', title_fr: 'Une convention'};
const france = {id: 'FR', name: 'France', name_fr: 'France', kind: 'state'};
const latvia = {id: 'LV', name: 'Latvia', name_fr: 'Lettonie', kind: 'state'};
const step = {instrument: 'CETS1', deposit_date: '2008-01-09', entry_into_force_date: '2008-05-01'};

/** A convention that nobody has signed. */
export const nobody = await packageOf({states: [france]});

/** A row that was not checked against a source. */
export const unchecked = await packageOf({states: [{...latvia, confidence: 'unverified'}]});

/** A State that left, one that was invited, one of which only the year is known. */
export const others = await packageOf({
  instruments: [{...convention, opened: '2005-05-16', invited: ['TN']}],
  states: [
    {id: 'TN', name: 'Tunisia', name_fr: 'Tunisie', kind: 'state'},
    {id: 'TR', name: 'Türkiye', name_fr: 'Türkiye', kind: 'state'},
    latvia
  ],
  ratifications: [
    {
      id: 'a',
      instrument: 'CETS1',
      state: 'TR',
      entry_into_force_date: '2014-08-01',
      denunciation_effect: '2021-07-01'
    },
    {id: 'b', instrument: 'CETS1', state: 'LV', signature_date: '2026'}
  ]
});

/** One that left, after two years of which only the year is known. */
export const left = await packageOf({
  states: [latvia],
  ratifications: [
    {
      id: 'a',
      instrument: 'CETS1',
      state: 'LV',
      signature_date: '2006',
      instrument_type: 'approval',
      deposit_date: '2008',
      entry_into_force_date: '2008-12-01',
      denunciation_notified: '2021-03-22',
      denunciation_effect: '2021-07-01'
    }
  ]
});

/** Two States and two conventions. */
export const twoConventions = await packageOf({
  instruments: [convention, {id: 'CETS2', number: '2', title: 'Another convention', title_fr: 'Une autre convention'}],
  states: [france, latvia],
  ratifications: [
    {...step, id: 'a', state: 'FR', signature_date: '2005-05-16'},
    {...step, id: 'b', state: 'LV'},
    {...step, id: 'c', instrument: 'CETS2', state: 'FR', signature_date: '2012-03-01'}
  ]
});
