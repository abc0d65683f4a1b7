import {capital, named} from '../named.js';

/** The names of closed vocabularies, one and many; what is not among them is its id in plain letters. */
const types: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'annual-meeting': ['annual meeting', 'annual meetings'],
  campaign: ['campaign', 'campaigns'],
  conference: ['conference', 'conferences'],
  launch: ['launch', 'launches'],
  milestone: ['milestone', 'milestones'],
  'network-meeting': ['network meeting', 'network meetings'],
  'publication-launch': ['publication', 'publications'],
  'round-table': ['round-table', 'round-tables'],
  seminar: ['seminar', 'seminars'],
  'side-event': ['side event', 'side events'],
  simulation: ['simulation', 'simulations'],
  'statutory-meeting': ['statutory meeting', 'statutory meetings'],
  training: ['training', 'trainings'],
  workshop: ['workshop', 'workshops']
};

const modes: Readonly<Record<string, string>> = {
  'in-person': 'in person',
  online: 'online',
  hybrid: 'in person and online'
};

const themes: Readonly<Record<string, string>> = {
  'child-trafficking': 'trafficking in children',
  compensation: 'compensation of victims',
  coordination: 'co-ordination',
  'international-cooperation': 'international co-operation',
  'legal-assistance': 'legal assistance',
  monitoring: 'monitoring of the Convention',
  'non-punishment': 'non-punishment of victims',
  'organ-removal': 'removal of organs',
  'research-data': 'research and data',
  treaty: 'the Convention itself',
  'victims-rights': 'rights of victims',
  awareness: 'awareness-raising',
  identification: 'identification of victims'
};

/** How events are named: their types, modes, themes and pillars. */
export const events = {
  /** "Round-table", as a label. */
  type: (id: string) => capital(types[id]?.[0] ?? named({}, id)),
  /** "Round-tables", as the label of several. */
  types: (id: string) => capital(types[id]?.[1] ?? named({}, id)),
  /** "round-tables", inside a sentence, after its number. */
  typeNoun: (id: string, count: number) => types[id]?.[count === 1 ? 0 : 1] ?? named({}, id),
  mode: (id: string) => capital(named(modes, id)),
  theme: (id: string) => capital(named(themes, id)),
  pillar: (id: string) => capital(named({}, id))
};
