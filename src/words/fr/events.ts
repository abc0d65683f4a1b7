import type {events as english} from '../en/events.js';
import {capital, named} from '../named.js';

/** Les vocabulaires fermés, au singulier et au pluriel. */
const types: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'annual-meeting': ['réunion annuelle', 'réunions annuelles'],
  campaign: ['campagne', 'campagnes'],
  conference: ['conférence', 'conférences'],
  launch: ['lancement', 'lancements'],
  milestone: ['étape clé', 'étapes clés'],
  'network-meeting': ['réunion de réseau', 'réunions de réseau'],
  'publication-launch': ['publication', 'publications'],
  'round-table': ['table ronde', 'tables rondes'],
  seminar: ['séminaire', 'séminaires'],
  'side-event': ['événement parallèle', 'événements parallèles'],
  simulation: ['exercice de simulation', 'exercices de simulation'],
  'statutory-meeting': ['réunion statutaire', 'réunions statutaires'],
  training: ['formation', 'formations'],
  workshop: ['atelier', 'ateliers']
};

const modes: Readonly<Record<string, string>> = {
  'in-person': 'en présentiel',
  online: 'en ligne',
  hybrid: 'en présentiel et en ligne'
};

const themes: Readonly<Record<string, string>> = {
  asylum: 'asile',
  awareness: 'sensibilisation',
  business: 'entreprises',
  'child-trafficking': 'traite des enfants',
  compensation: 'indemnisation des victimes',
  coordination: 'coordination',
  demand: 'demande',
  detention: 'détention',
  'domestic-servitude': 'servitude domestique',
  'forced-criminality': 'criminalité forcée',
  gender: 'égalité de genre',
  identification: 'identification des victimes',
  'international-cooperation': 'coopération internationale',
  'labour-exploitation': 'exploitation par le travail',
  leadership: 'rôle moteur des autorités',
  'legal-assistance': 'assistance juridique',
  migration: 'migrations',
  monitoring: 'suivi de la Convention',
  'non-punishment': 'non-sanction des victimes',
  'organ-removal': 'prélèvement d’organes',
  prevention: 'prévention',
  'research-data': 'recherche et données',
  technology: 'technologies',
  training: 'formation',
  treaty: 'la Convention elle-même',
  'victims-rights': 'droits des victimes'
};

const pillars: Readonly<Record<string, string>> = {
  prevention: 'prévention',
  protection: 'protection',
  prosecution: 'poursuites',
  partnership: 'partenariat'
};

// In French 0 and 1 are singular.
const form = (count: number): 0 | 1 => (count < 2 ? 0 : 1);

/** Comment les événements sont nommés. */
export const events: typeof english = {
  type: (id) => capital(types[id]?.[0] ?? named({}, id)),
  types: (id) => capital(types[id]?.[1] ?? named({}, id)),
  typeNoun: (id, count) => types[id]?.[form(count)] ?? named({}, id),
  mode: (id) => capital(named(modes, id)),
  theme: (id) => capital(named(themes, id)),
  pillar: (id) => capital(named(pillars, id))
};
