import type {ExampleWords} from '../../data/template.js';

const note = 'Example: write your own row over this one, or delete it.';

/** What the example rows of empty tables say. */
export const examples: ExampleWords = {
  instruments: {
    title: 'Example convention',
    title_fr: 'Convention exemple',
    aliases: 'Another name of it',
    monitoring_bodies: 'EXAMPLE:Group of experts that monitors it',
    note
  },
  states: {name: 'France', name_fr: 'France', aliases: 'French Republic', note},
  regions: {title: 'Example region', title_fr: 'Région exemple', note},
  ratifications: {note},
  statements: {summary: 'What the declaration says, in one sentence of your own.', note},
  events: {
    title: 'Example: conference of national rapporteurs',
    title_fr: 'Exemple : conférence des rapporteurs nationaux',
    description: 'What it was about, in one sentence of your own.',
    organisers: 'First organiser;Second organiser',
    partners: 'A partner',
    note
  },
  participants: {who: 'experts', verbatim: 'some 40 experts', note},
  evaluations: {note},
  projects: {title: 'Example project', title_fr: 'Projet exemple', funders: 'First funder;Second funder', note}
};
