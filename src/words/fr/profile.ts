import type {LawCourse, LawFacts} from '../../charts/profile-law.view.js';
import type {profile as english, ProfileCount} from '../en/profile.js';
import {capital, named} from '../named.js';
import {say, sayList} from '../say.js';
import {common} from './common.js';
import {status} from './status.js';

const on = (date: string): string => (date.length === 10 ? `le ${common.date(date)}` : `en ${common.date(date)}`);
const since = (date: string): string =>
  date.length === 10 ? `depuis le ${common.date(date)}` : `depuis ${common.date(date)}`;
const until = (date: string): string =>
  date.length === 10 ? `jusqu’au ${common.date(date)}` : `jusqu’en ${common.date(date)}`;
const from = (date: string): string =>
  date.length === 10 ? `à partir du ${common.date(date)}` : `à partir de ${common.date(date)}`;

/** La nature de l’instrument : son nom, et ce qui le relie au traité. */
const kinds: Readonly<Record<string, readonly [name: string, of: string, link: string]>> = {
  ratification: ['ratification', 'de ratification', 'du traité'],
  acceptance: ['acceptation', 'd’acceptation', 'du traité'],
  approval: ['approbation', 'd’approbation', 'du traité'],
  accession: ['adhésion', 'd’adhésion', 'au traité'],
  succession: ['succession', 'de succession', 'au traité'],
  'formal-confirmation': ['confirmation formelle', 'de confirmation formelle', 'du traité']
};

const nouns: {readonly [C in ProfileCount]: readonly [one: string, many: string]} = {
  statements: ['réserve ou déclaration', 'réserves et déclarations'],
  evaluations: ['évaluation', 'évaluations'],
  held: ['événement tenu sur place', 'événements tenus sur place'],
  attended: ['événement à participation connue', 'événements à participation connue'],
  about: ['événement à son sujet', 'événements à son sujet'],
  projects: ['projet', 'projets']
};

const statementKinds: Readonly<Record<string, string>> = {
  reservation: 'réserve',
  declaration: 'déclaration',
  'territorial-application': 'application territoriale',
  objection: 'objection',
  withdrawal: 'retrait'
};

function deposit({signature, deposit: date, kind = ''}: LawCourse, instrument: string): string[] {
  if (date === undefined) return [];
  const [, of, link = 'par le traité'] = kinds[kind] ?? [];
  const what = signature === undefined ? ` ${link} ${instrument}` : '';
  if (of === undefined) return [`expression du consentement à être lié${what} ${on(date)}`];
  return [`dépôt de l’instrument ${of}${what} ${on(date)}`];
}

function standing(
  {deposit: consent, entry, isInForce, effect, hasLeft}: LawCourse,
  isPast: boolean,
  isLast: boolean
): string[] {
  if (hasLeft && effect !== undefined)
    return [entry === undefined ? `Partie ${until(effect)}` : `Partie ${since(entry)} et ${until(effect)}`];
  if (isInForce && entry !== undefined) return [`Partie ${since(entry)}`];
  if (entry !== undefined) return [`Partie ${from(entry)}`];
  if (consent !== undefined || !isLast) return [];
  return [isPast ? 'pas encore de consentement exprimé à être lié' : 'sans consentement exprimé à être lié'];
}

function courseText(course: LawCourse, {instrument, isPast}: LawFacts, isLast: boolean): string {
  const {signature, notified, effect, hasLeft} = course;
  const clauses = [
    ...(signature === undefined ? [] : [`signature du traité ${instrument} ${on(signature)}`]),
    ...deposit(course, instrument),
    ...standing(course, isPast, isLast)
  ].join(', ');
  if (notified === undefined) return clauses;
  const takes = hasLeft || effect === undefined ? '' : `, avec effet ${on(effect)}`;
  return `${clauses}\u00a0; dénonciation notifiée ${on(notified)}${takes}`;
}

function withoutSteps({instrument, status: is}: LawFacts): string {
  if (is === 'entitled') return `signature du traité ${instrument} ouverte, non apposée`;
  if (is === 'invited') return `invitation à adhérer au traité ${instrument}`;
  return `ce jeu de données ne contient aucune démarche à l’égard du traité ${instrument}`;
}

/** Ce que dit le profil d’un État. */
export const profile: typeof english = {
  title: (name, instrument) => `${name} et le traité ${instrument}`,
  anyTitle: (instrument) => `Un État et le traité ${instrument}`,
  choose:
    'Choisissez un État pour voir sa situation et ses dates, ses déclarations, les évaluations, les événements et les projets.',
  label: 'État',
  prompt: 'Choisissez un État',
  law: (facts) => {
    const {name, isPast, date, courses, maybe} = facts;
    const start = isPast ? `Au ${common.date(date)}, ${name}` : name;
    const said = courses.map((course, index) => courseText(course, facts, index === courses.length - 1));
    const perhaps = maybe ? ` Peut-être\u00a0: ${status[maybe]}\u00a0; le jour d’une démarche est inconnu.` : '';
    return `${start}\u00a0: ${courses.length === 0 ? withoutSteps(facts) : said.join('\u00a0; ')}.${perhaps}`;
  },
  holds: (counts) =>
    counts.length === 0
      ? say` Le jeu de données ne contient rien d’autre à ce sujet.`
      : say` Le jeu de données contient ${sayList(
          common.list,
          counts.map(([name, figure]) => say`${figure} ${nouns[name][figure.tally.value < 2 ? 0 : 1]}`)
        )}.`,
  countLabel: (name) => capital(nouns[name][1]),
  counted: 'Dans ce jeu de données',
  reading: (hasStatus) =>
    `${hasStatus ? 'La bande montre la situation dans le temps. ' : ''}Une marque se trouve à sa date\u00a0; une barre pâle est le mois ou l’année dont le jour n’est pas connu.`,
  uncheckedLaw:
    'Qui est habilité à signer, et qui est invité à adhérer, n’est pas encore vérifié auprès du texte du traité.',
  columns: {group: 'Sujet', what: 'Quoi', when: 'Date', detail: 'Détails', source: 'Source'},
  status: 'Situation',
  statusOn: (date) => `Situation au ${common.date(date)}`,
  steps: {signature: 'Signature', entry: 'Entrée en vigueur', denunciation: 'Dénonciation effective'},
  deposit: (kind) => {
    const [name] = kinds[kind ?? ''] ?? [];
    return name === undefined ? 'Consentement exprimé' : `Dépôt (${name})`;
  },
  bySource: {
    statement: 'Déclaration',
    evaluation: 'Évaluation',
    project: 'Projet',
    membership: 'Appartenance',
    region: 'Région'
  },
  round: (rounds, kind) => {
    if (rounds.length === 0) return kind === 'urgent' ? 'Procédure d’urgence' : 'Hors cycle';
    return rounds.length === 1 ? `Cycle ${rounds[0]}` : `Cycles ${common.list(rounds)} réunis`;
  },
  evaluationSteps: {
    visit: 'Visite',
    adopted: 'Rapport adopté',
    published: 'Rapport publié',
    recommendation: 'Recommandation'
  },
  absent: 'absent du jeu de données',
  lawColumns: {
    signature_date: 'jour de la signature',
    instrument_type: 'nature de l’instrument',
    deposit_date: 'jour du dépôt',
    entry_into_force_date: 'entrée en vigueur',
    denunciation_notified: 'notification de la dénonciation',
    denunciation_effect: 'effet de la dénonciation'
  },
  unchecked: (columns) => `Pas encore vérifié auprès d’une source\u00a0: ${common.list(columns)}.`,
  uncheckedRow: 'Cette ligne n’est pas encore vérifiée auprès d’une source.',
  territory: (id) => new Intl.DisplayNames('fr-FR', {type: 'region'}).of(id) ?? id,
  kinds: (id) => capital(named(statementKinds, id)),
  article: (articles) => `${articles.length === 1 ? 'Article' : 'Articles'} ${common.list(articles)}`,
  inEffect: {
    now: (date) => `${date ? `${from(date)}, ` : ''}sans fin dans ce jeu de données`,
    later: (date) => `seulement ${from(date)}`,
    ended: (start, end) => `terminé\u00a0: ${start ? common.range(start, end) : until(end)}`
  },
  extends: (names) => `S’étend à\u00a0: ${common.list(names)}`,
  excludes: (names) => `Ne s’étend pas à\u00a0: ${common.list(names)}`,
  sections: {
    statements: 'Réserves, déclarations, territoires',
    evaluations: 'Évaluations',
    held: (name) => `Événements tenus sur place\u00a0: ${name}`,
    attended: (name) => `Événements avec participation\u00a0: ${name}`,
    about: (name) => `Événements au sujet de\u00a0: ${name}`,
    projects: 'Projets',
    places: 'Appartenances et régions'
  },
  lanes: {held: 'Sur place', attended: 'Participation', about: 'À son sujet', projects: 'Projets'},
  kindsOfEvent: {
    held: 'Événement tenu sur place',
    attended: 'Événement avec participation',
    about: 'Événement à son sujet'
  },
  leads: {
    statements: (name, isComplete) =>
      isComplete
        ? `${name}\u00a0: aucune réserve ni déclaration.`
        : `${name}\u00a0: aucune déclaration dans ce jeu de données, dont la liste des déclarations n’est pas complète.`,
    evaluations: (name) => `${name}\u00a0: aucune évaluation dans ce jeu de données.`,
    none: 'Aucun ne figure dans ce jeu de données.',
    attended: (known, of) =>
      `Le jeu de données nomme des États venus à ${common.of(known, of)} événements\u00a0; qui est venu aux autres n’est pas connu.`,
    about: (name) =>
      `Un événement peut concerner directement ce sujet (${name}), ou une région qui le comprenait alors.`,
    projects: (name) => `${name}\u00a0: aucun projet dans ce jeu de données.`,
    places: (date) => `Au ${common.date(date)}.`
  },
  gaps: 'Ce que ce jeu de données ne contient pas',
  more: (count) => (count === 1 ? '1 de plus' : `${common.number(count)} de plus`),
  funders: (names) => `Financement\u00a0: ${common.list(names)}`,
  budget: (amount, currency) => `${common.number(amount)} ${currency}`.trim(),
  member: (name, start, end) => {
    if (end) return start ? `${name}, ${common.range(start, end)}` : `${name}, ${until(end)}`;
    return start ? `${name}, ${since(start)}` : name;
  },
  dates: 'Dans le temps',
  within: 'Événements, évaluations et projets\u00a0: uniquement ce que la sélection retient.'
};
