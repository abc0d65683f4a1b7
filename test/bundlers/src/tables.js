/** A convention of two States, both Parties, in memory. All of it is invented. */
export const tables = {
  instruments: [
    {
      id: 'INV1',
      number: 'INV No. 1',
      title: 'Invented Convention',
      opened: '2001-01-01',
      entry_into_force: '2003-01-01'
    }
  ],
  states: [
    {id: 'AA', kind: 'state', name: 'Aland', name_fr: 'Aland'},
    {id: 'BB', kind: 'state', name: 'Beland', name_fr: 'Beland'}
  ],
  ratifications: [
    {
      id: 'r1',
      instrument: 'INV1',
      state: 'AA',
      instrument_type: 'ratification',
      signature_date: '2001-01-01',
      deposit_date: '2002-01-01',
      entry_into_force_date: '2003-01-01'
    },
    {
      id: 'r2',
      instrument: 'INV1',
      state: 'BB',
      instrument_type: 'accession',
      deposit_date: '2004-01-01',
      entry_into_force_date: '2004-05-01'
    }
  ]
};
