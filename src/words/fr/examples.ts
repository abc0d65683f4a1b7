import type {ExampleWords} from '../../data/template.js';

const note = 'Exemple\u00a0: remplacez cette ligne par la vôtre, ou supprimez-la.';

/** Ce que disent les lignes d’exemple des tableaux vides. */
export const examples: ExampleWords = {
  instruments: {
    title: 'Example convention',
    title_fr: 'Convention exemple',
    aliases: 'Un autre nom',
    monitoring_bodies: 'EXAMPLE:Groupe d’experts qui en assure le suivi',
    note
  },
  states: {name: 'France', name_fr: 'France', aliases: 'French Republic', note},
  regions: {title: 'Example region', title_fr: 'Région exemple', note},
  ratifications: {note},
  statements: {
    summary: 'What the declaration says, in one sentence of your own.',
    summary_fr: 'Ce que dit la déclaration, en une phrase de votre main.',
    note
  },
  events: {
    title: 'Example: conference of national rapporteurs',
    title_fr: 'Exemple\u00a0: conférence des rapporteurs nationaux',
    description_fr: 'De quoi il s’agissait, en une phrase de votre main.',
    organisers: 'Premier organisateur;Second organisateur',
    partners: 'Un partenaire',
    note
  },
  participants: {who: 'experts', verbatim: 'une quarantaine d’experts', note},
  evaluations: {note},
  projects: {title: 'Example project', title_fr: 'Projet exemple', funders: 'Premier bailleur;Second bailleur', note}
};
