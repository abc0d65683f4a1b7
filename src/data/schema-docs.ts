import type {ColumnName, TableName} from './schema.js';

type Docs = {readonly [T in TableName]: {readonly [C in ColumnName<T>]: string}};

const provenance = {
  source: 'Where the row was read: ids of the package’s sources.',
  confidence: 'verified: read in a source. unverified: not yet checked against one.',
  unverified_fields: 'The columns of this row that were not read in a source.',
  note: 'What a reader should know about the row.'
} as const;

/** One sentence for every column of every table; the column documentation and the table schemas of a Data Package show it. */
export const columnDocs = {
  instruments: {
    id: 'Short id, such as CETS197.',
    number: 'Number in its series, such as 197.',
    title: 'Title in English.',
    title_fr: 'Title in French.',
    aliases: 'Other names it goes by.',
    adopted: 'When its text was adopted.',
    opened: 'When it was opened for signature.',
    opened_place: 'City where it was opened for signature.',
    opened_country: 'State where it was opened for signature.',
    entry_into_force: 'When it entered into force.',
    rule_ratifications: 'How many ratifications it needed to enter into force.',
    rule_members: 'How many of them by member States.',
    rule_months: 'Full months between a later deposit and its entry into force.',
    rule_first_of_month: 'Whether it then enters into force on the first day of the following month.',
    open_to: 'Regions whose members are entitled to sign.',
    invited: 'States invited to accede, each with the time for which the invitation holds.',
    monitoring_bodies: 'Bodies that monitor it: short id, colon, name.',
    url: 'Its official page.',
    ...provenance
  },
  states: {
    id: 'ISO 3166-1 alpha-2 code; EU and XK beside it.',
    iso3: 'ISO 3166-1 alpha-3 code.',
    numeric: 'ISO 3166-1 numeric code, three digits.',
    kind: 'State, territory or organisation.',
    name: 'Name in English, without the asterisk that the footnote adds.',
    name_fr: 'Name in French.',
    name_de: 'Name in German.',
    name_it: 'Name in Italian.',
    name_es: 'Name in Spanish.',
    name_ru: 'Name in Russian.',
    name_ar: 'Name in Arabic.',
    short_name: 'Short name in English, where it differs.',
    short_name_fr: 'Short name in French, where it differs.',
    aliases: 'Other spellings, by which data are matched.',
    memberships:
      'Organisations it belongs to, each with its time: coe:1949-08-09/1969-12-31. An unknown start stays empty.',
    footnote: 'Footnote to the name in English.',
    footnote_fr: 'Footnote to the name in French.',
    ...provenance
  },
  regions: {
    id: 'Short id of the group of states.',
    title: 'Name in English.',
    title_fr: 'Name in French.',
    kind: 'What sort of group it is.',
    members: 'Its members, each with a time where it is known; empty where they follow from the states’ memberships.',
    ...provenance
  },
  ratifications: {
    id: 'Instrument and state.',
    instrument: 'The instrument.',
    state: 'The state.',
    signature_date: 'When it signed.',
    instrument_type: 'How it expressed its consent to be bound.',
    deposit_date: 'When its instrument was deposited.',
    entry_into_force_date: 'When the instrument entered into force for it.',
    denunciation_notified: 'When it notified a denunciation.',
    denunciation_effect: 'When the denunciation took effect.',
    ...provenance
  },
  statements: {
    id: 'Instrument, state and a number.',
    instrument: 'The instrument.',
    state: 'The state.',
    kind: 'What kind of statement it is.',
    articles: 'Articles concerned.',
    from: 'First day of the period covered.',
    until: 'Last day of the period covered.',
    summary: 'What it says, in our words.',
    summary_fr: 'The summary in French.',
    territories_in: 'Codes of territories to which the instrument is extended.',
    territories_out: 'Codes of territories that are left out.',
    ...provenance
  },
  events: {
    id: 'Short id.',
    title: 'Title in English.',
    title_fr: 'Title in French, where one is known or the title is ours.',
    description: 'One sentence in our words.',
    description_fr: 'The sentence in French.',
    type: 'What sort of event it is.',
    start_date: 'First day; a shorter date where the day is not known.',
    end_date: 'Last day, where it differs.',
    city: 'City where it was held.',
    country: 'State where it was held.',
    lat: 'Latitude of the city, two decimals.',
    lon: 'Longitude of the city, two decimals.',
    mode: 'How people took part; our label.',
    organisers: 'Who organised it.',
    partners: 'Who helped or paid.',
    themes: 'What it was about; our labels.',
    pillars: 'Which of prevention, protection, prosecution and partnership it served; our label.',
    concerns: 'States or regions it is about, where they are not those where it was held.',
    instruments: 'Instruments it is about; empty: all.',
    url: 'Its page, where it differs from its first source.',
    ...provenance
  },
  participants: {
    id: 'Event and a suffix.',
    event: 'The event.',
    count: 'How many; empty where it is withheld.',
    qualifier: 'How exact the source is.',
    unit: 'What is counted.',
    who: 'The source’s word for them.',
    basis: 'Reported, announced before the event, a list of members, or counted by us from a list of names.',
    counted: 'yes: used in sums for this event and unit. no: an alternative, a part, a forecast, speakers or members.',
    states: 'The states that the source names.',
    verbatim: 'The words of the source.',
    ...provenance
  },
  evaluations: {
    id: 'Instrument, state and round.',
    instrument: 'The instrument.',
    body: 'The body that evaluates.',
    state: 'The state evaluated.',
    territory: 'Code of the territory, where it has a report of its own.',
    kind: 'Regular, urgent, or several rounds combined.',
    round: 'Round of evaluation; two where combined, none where urgent.',
    visit_start: 'First day of the visit.',
    visit_end: 'Last day of the visit.',
    report_adopted: 'When the body adopted its report.',
    report_published: 'When the report was published; empty where the date was not found.',
    report_reference: 'Reference printed on the report.',
    recommendation_adopted: 'When the committee adopted its recommendation.',
    url: 'Its page, where it differs from its first source.',
    ...provenance
  },
  projects: {
    id: 'Short id.',
    title: 'Title in English.',
    title_fr: 'Title in French.',
    start_date: 'First day, month or year.',
    end_date: 'Last day, month or year.',
    states: 'Beneficiaries.',
    budget: 'Budget in whole units of its currency.',
    currency: 'ISO 4217 code.',
    funders: 'Who paid.',
    instruments: 'Instruments it serves; empty: all.',
    url: 'Its page, where it differs from its first source.',
    ...provenance
  }
} as const satisfies Docs;
