import {events as english} from '../../words/en/events.js';
import {events as french} from '../../words/fr/events.js';
import type {TableName} from '../records.js';
import {eventTypes, pillars, schema} from '../schema.js';

/** The words of a vocabulary, and every other way in which each is written. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

const themes = (
  'asylum awareness business child-trafficking compensation coordination demand detention domestic-servitude ' +
  'forced-criminality gender identification international-cooperation labour-exploitation leadership legal-assistance ' +
  'migration monitoring non-punishment organ-removal prevention research-data technology training treaty victims-rights'
).split(' ');

/** A line a word: the word, then other spellings, in English, French and some in German. */
function vocabulary(lines: string): Vocabulary {
  const entries = lines
    .trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [word = '', ...others] = line.trim().split('|');
      return [word, others];
    });
  return new Map(entries);
}

/** The words of a vocabulary with their names in both languages of the interface, and more spellings. */
function named(
  words: readonly string[],
  name: ((id: string) => readonly string[])[],
  more: Vocabulary = new Map()
): Vocabulary {
  return new Map(words.map((word) => [word, [...name.flatMap((of) => of(word)), ...(more.get(word) ?? [])]]));
}

const typeSpellings = vocabulary(`
  annual-meeting|yearly meeting|annual conference|Jahrestagung
  campaign|awareness campaign|awareness-raising campaign|campagne de sensibilisation|Kampagne
  conference|international conference|regional conference|conférence internationale|conférence régionale|Konferenz
  launch|launch event|launching event|kick-off|lancement officiel
  milestone|étape|jalon|Meilenstein
  network-meeting|meeting of the network|réunion du réseau|Netzwerktreffen
  publication-launch|publication launch|report launch|lancement de publication|présentation de rapport
  round-table|round table|roundtable|round-table meeting|follow-up round-table|table-ronde|Runder Tisch
  seminar|regional seminar|séminaire régional|Seminare
  side-event|side event|sideevent|événement en marge|manifestation parallèle
  simulation|simulation exercise|simulation-based training|exercice de simulation|regional simulation
  statutory-meeting|plenary|plenary meeting|plénière|réunion plénière|séance plénière
  training|training course|training session|training seminar|training of trainers|formation de formateurs|stage de formation|Schulung
  workshop|expert workshop|regional workshop|atelier régional|atelier d’experts|work-shop
`);

const themeSpellings = vocabulary(`
  awareness|awareness raising|sensibilisation
  child-trafficking|children|child victims|enfants
  compensation|indemnisation
  coordination|co-ordination
  identification|identification of victims
  international-cooperation|international cooperation|coopération internationale
  labour-exploitation|labor exploitation|forced labour|travail forcé
  organ-removal|organ trafficking|trafic d’organes
  research-data|research|data|recherche|données
  victims-rights|rights of victims|droits des victimes
`);

const yesNo = vocabulary(`
  yes|y|oui|o|true|vrai|wahr|1|x|ja|si|sì|да|✓|✔
  no|n|non|false|faux|falsch|0|nein|нет
`);

const lists: Readonly<Record<string, Vocabulary>> = {
  'events.type': named(
    eventTypes,
    [(id) => [english.type(id), english.types(id)], (id) => [french.type(id), french.types(id)]],
    typeSpellings
  ),
  'events.pillars': named(
    pillars,
    [(id) => [french.pillar(id)]],
    vocabulary('prosecution|poursuite|prosecutions\npartnership|partnerships|partenariats')
  ),
  'events.themes': named(themes, [(id) => [english.theme(id)], (id) => [french.theme(id)]], themeSpellings),
  'events.mode': vocabulary(`
    in-person|in person|présentiel|en présentiel|face to face|face-to-face|on site|onsite|physical|physique|sur place|vor Ort|Präsenz
    online|on line|en ligne|virtual|virtuel|remote|à distance|distanciel|zoom|visioconférence|videoconference|video conference
    hybrid|hybride|mixed|mixte|in person and online|en présentiel et en ligne
  `),
  'participants.unit': vocabulary(`
    persons|person|people|participants|personne|personnes|Personen|Teilnehmer
    states|state|État|États|States Parties|participating States|Staaten
    countries|country|pays|Länder
    organisations|organisation|organizations|organization|NGOs|NGO|ONG|institutions|Organisationen
  `),
  'participants.qualifier': vocabulary(`
    exact|exactly|exactement|précis|genau|=
    approximate|approximately|approx.|approx|about|circa|ca.|environ|approximatif|estimate|estimated|some|etwa|~|≈
    at-least|at least|minimum|min|more than|over|au moins|plus de|mindestens|≥|>=|>|+
    at-most|at most|maximum|max|up to|au plus|jusqu’à|höchstens|≤|<=|<
    withheld|confidential|suppressed|retenu|masqué|confidentiel|non communiqué
  `),
  'participants.basis': vocabulary(`
    reported|rapporté|publié|berichtet
    announced-before|announced|announced before|forecast|expected|registered|annoncé|prévu|inscrits
    membership|members|membres|list of members|liste des membres
    own-count|own count|counted by us|décompte|comptage|compté par nous
  `),
  'participants.counted': yesNo,
  'instruments.rule_first_of_month': yesNo,
  confidence: vocabulary(`
    verified|checked|confirmed|vérifié|vérifiée|confirmé|geprüft
    unverified|not verified|unchecked|unconfirmed|to be checked|non vérifié|non vérifiée|à vérifier|ungeprüft
  `),
  'ratifications.instrument_type': vocabulary(`
    ratification|ratified|ratifié|ratifiée|Ratifikation|Ratifizierung
    acceptance|accepted|acceptation|accepté|acceptée|Annahme
    approval|approved|approbation|approuvé|approuvée|Genehmigung
    accession|acceded|adhésion|adhéré|a adhéré|Beitritt
    succession|succeeded|Nachfolge
    formal-confirmation|formal confirmation|confirmation formelle|act of formal confirmation|acte de confirmation formelle
  `),
  'statements.kind': vocabulary(`
    reservation|reservations|réserve|réserves|Vorbehalt
    declaration|declarations|déclaration|déclarations|Erklärung
    territorial-application|territorial application|territorial declaration|application territoriale|déclaration territoriale
    objection|objections|Einspruch
    withdrawal|withdrawn|retrait|retirée|Rücknahme
  `),
  'evaluations.kind': vocabulary(`
    regular|ordinary|regular round|ordinaire|régulier|régulière
    urgent|urgent procedure|urgent (Rule 7)|Rule 7|Rule 7 procedure|urgent procedure (Rule 7)|urgence|procédure d’urgence|urgente|règle 7|urgente (règle 7)|dringend|Dringlichkeitsverfahren
    combined|combined rounds|combined round|combiné|combinée|cycles combinés
  `),
  'states.kind': vocabulary(`
    state|country|État|pays|Staat
    territory|territoire|Gebiet
    organisation|organization|international organisation|organisation internationale
  `)
};

/** The vocabulary of a column; undefined for a column of free text. */
export const vocabularyOf = (table: TableName, field: string): Vocabulary | undefined =>
  field in schema[table] ? (lists[`${table}.${field}`] ?? lists[field]) : undefined;

/** Whether a column takes other words than those of its vocabulary. */
export const isOpen = (table: TableName, field: string): boolean => table === 'events' && field === 'themes';
