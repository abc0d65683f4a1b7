import type {Figure, Sentence} from '../../charts/view.js';
import type {StatusClause, map as english} from '../en/map.js';
import {say} from '../say.js';
import {common} from './common.js';
import {status} from './status.js';

// En français, 0 et 1 sont au singulier.
const one = ({tally}: Figure): boolean => !(tally.value >= 2);

const verbs: {readonly [S in StatusClause['status']]: (isPast: boolean, isOne: boolean) => string} = {
  consent: (isPast, isOne) =>
    `${have(isPast, isOne)} exprimé ${isOne ? 'son' : 'leur'} consentement, pas encore en vigueur`,
  signatory: (isPast, isOne) =>
    `${have(isPast, isOne)} signé sans avoir encore exprimé ${isOne ? 'son' : 'leur'} consentement`,
  entitled: (isPast, isOne) => {
    const [plural, fact] = [isOne ? '' : 's', isPast ? 'ne l’avai' : 'ne l’'];
    const negation = isPast ? `${fact}${isOne ? 't' : 'ent'}` : `${fact}${isOne ? 'a' : 'ont'}`;
    return `${be(isPast, isOne)} habilité${plural} à signer et ${negation} pas fait`;
  },
  invited: (isPast, isOne) => `${be(isPast, isOne)} invité${isOne ? '' : 's'} à adhérer`,
  former: (isPast, isOne) => `n’${be(isPast, isOne)} plus ${isOne ? 'Partie' : 'Parties'}`
};

function be(isPast: boolean, isOne: boolean): string {
  if (isPast) return isOne ? 'était' : 'étaient';
  return isOne ? 'est' : 'sont';
}

function have(isPast: boolean, isOne: boolean): string {
  if (isPast) return isOne ? 'avait' : 'avaient';
  return isOne ? 'a' : 'ont';
}

/** Ce que dit la carte. */
export const map: typeof english = {
  titles: {
    since: (instrument) => `Parties au traité ${instrument}, et depuis quand`,
    status: (instrument, date) => `${instrument}\u00a0: situation au ${date}`
  },
  readings: {
    since: 'Chaque nuance correspond à une période\u00a0; un motif signale un État qui n’est pas Partie.',
    status: 'Chaque situation a sa couleur et son motif\u00a0; un territoire sans l’un ni l’autre n’a rien déclaré.'
  },
  statuses: ({instrument, date, isPast, regions, parties, hasOrganisation, clauses}) => {
    const isOne = one(parties);
    const body = hasOrganisation ? 'organisation' : 'État';
    const bodies = hasOrganisation ? 'États et organisations' : 'États';
    const start = regions === '' ? `Au ${date}, ` : `${regions}, au ${date}\u00a0: `;
    const rest = clauses.flatMap(({status: name, figure, names}): Sentence => {
      const who = names.length === 0 ? '' : ` (${common.list(names)})`;
      return say`\u00A0; ${figure} ${verbs[name](isPast, one(figure))}${who}`;
    });
    return say`${start}${parties} ${isOne ? body : bodies} ${be(isPast, isOne)} ${isOne ? 'Partie' : 'Parties'} au traité ${instrument}${rest}.`;
  },
  lead: 'Partie depuis',
  years: (from, until) => (from === until ? String(from) : `${from}-${until}`),
  since: {
    party: 'Partie depuis',
    consent: 'Consentement exprimé',
    signatory: 'Signataire depuis',
    entitled: status.entitled,
    invited: status.invited,
    former: 'N’est plus Partie depuis',
    none: ''
  },
  on: (date) => (date.length === 10 ? `le ${common.date(date)}` : common.date(date)),
  entry: 'En vigueur',
  perhaps: (name) => `Peut-être\u00a0: ${name} (jour inconnu)`,
  allColumns: 'tout',
  columns: {
    state: 'État',
    status: 'Situation',
    since: 'Depuis',
    signature_date: 'Signature',
    deposit_date: 'Dépôt',
    instrument_type: 'Par',
    entry_into_force_date: 'En vigueur depuis',
    unverified_fields: 'Pas encore vérifié auprès d’une source'
  },
  how: {
    ratification: 'Ratification',
    acceptance: 'Acceptation',
    approval: 'Approbation',
    accession: 'Adhésion',
    succession: 'Succession',
    'formal-confirmation': 'Confirmation formelle'
  },
  others: 'Non Parties',
  legend: 'Légende',
  elsewhere: 'Non représentés ici',
  views: {label: 'Afficher', map: 'Carte', tiles: 'Tuiles', table: 'Tableau'},
  uncheckedLaw:
    'Qui est habilité à signer, et qui est invité à adhérer, n’est pas encore vérifié auprès du texte du traité.',
  small: 'Petits États',
  noStates: 'Le jeu de données ne contient aucun État à représenter.',
  insets: {'PT-20': 'Açores', 'PT-30': 'Madère', 'ES-CN': 'Îles Canaries'}
};
