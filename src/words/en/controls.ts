/** What is said of the settings of a story: their names and groups, their choices, why one has no effect; and the toolbar. */
export const controls = {
  groups: {data: 'Data', picture: 'Picture', words: 'Words', size: 'Size'},
  names: {
    instrument: 'Convention',
    date: 'Date',
    period: 'Period',
    states: 'States',
    regions: 'Regions',
    where: 'What a place means for an event',
    types: 'Types of event',
    themes: 'Themes',
    pillars: 'Pillars',
    organisers: 'Organisers',
    partners: 'Partners',
    q: 'Words to look for',
    highlight: 'Brought forward',
    state: 'State',
    of: 'What is counted or listed',
    by: 'By',
    show: 'What is shown',
    as: 'Form',
    frame: 'Part of the world',
    measure: 'Size of the discs',
    sections: 'Sections',
    profile: 'Through the eyes of',
    open: 'Open',
    theme: 'Colours',
    lang: 'Language',
    'heading-level': 'Level of the heading',
    width: 'Width of the column'
  },
  hints: {
    date: 'A year, a month or a day: 2015, 2015-07 or 2015-07-01. Empty: the day to which the data are known.',
    period: 'From and until with ~ between them: 2010~2015.',
    q: 'Events whose text holds these words.'
  },
  options: {
    show: {since: 'Since when States are Parties', status: 'Status on the date', events: 'Events by place'},
    as: {map: 'Map', tiles: 'One square a State', table: 'Table'},
    frame: {europe: 'Europe', osce: 'The OSCE area', world: 'The world'},
    measure: {events: 'Number of events', participants: 'Number of persons'},
    where: {held: 'Held there', attended: 'Attended from there', about: 'About it'},
    by: {
      event: 'Event',
      year: 'Year',
      type: 'Type',
      region: 'Region',
      theme: 'Theme',
      pillar: 'Pillar',
      organiser: 'Organiser',
      partner: 'Partner'
    },
    sections: {standards: 'Standards', monitoring: 'Monitoring', cooperation: 'Co-operation', filter: 'Filter'},
    profile: {osce: 'The OSCE'},
    theme: {light: 'Light', dark: 'Dark'},
    bars: {participants: 'Persons who took part', events: 'Events'},
    matrix: {rounds: 'Rounds of evaluation', instruments: 'Conventions'},
    figures: {
      parties: 'Parties',
      deposits: 'Deposits',
      signatories: 'Signatories',
      events: 'Events',
      persons: 'Persons who took part',
      reports: 'Reports',
      meetings: 'Statutory meetings',
      projects: 'Projects',
      counted: 'Events at which persons were counted'
    }
  },
  reasons: {
    noFrame: 'Has no effect on a table: choose another form first.',
    onlyEvents: 'Has an effect on events only: let the map show events first.',
    onlyEventTables: 'Has an effect on tables of events only: list events first.',
    onlyPlaces: 'Has an effect once States or regions are chosen.'
  },
  widths: {full: 'As wide as the page', 320: '320 px, a phone', 480: '480 px', 768: '768 px, a tablet'},
  toolbar: {
    language: 'Language of the page',
    theme: 'Colours of the page',
    asPage: 'As the browser',
    width: 'Width of the column',
    date: 'Date of all stories',
    dataset: 'Dataset',
    own: 'The dataset of this site',
    file: 'Open a file',
    address: 'Address of a dataset',
    show: 'Show it',
    hosts: (hosts: string) => `Datasets of these hosts may be shown: ${hosts}.`,
    noHosts: 'This site names no host beside its own.',
    drop: 'A file can be dropped onto a story too. It stays in this browser.',
    shown: (name: string) => `Shown: ${name}`,
    notRead: (name: string) =>
      `${name} could not be read as a dataset. The workbench says row by row what is wrong with it.`,
    refused: (what: string) =>
      `This address asks for something that is not ours to show (${what}). Nothing was fetched and nothing is drawn.`
  },
  states: {
    Ordinary: 'The ordinary case.',
    Empty: 'A dataset that holds a convention and nothing else.',
    OneParty: 'One Party.',
    AllParties: 'Every State of the dataset is a Party.',
    LongNames: 'Names that are longer than there is room for.',
    RightToLeft: 'In a page that reads from right to left.',
    French: 'In French.',
    FailedLoad: 'The dataset is not where it was said to be.',
    PartlyWrong: 'Some rows cannot be read: the others are shown, and these are listed with their reasons.',
    Narrow: 'In a column of 320 px.',
    Dark: 'On dark paper.',
    Print: 'As it is printed.'
  }
};
