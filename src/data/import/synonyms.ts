import type {TableName} from '../records.js';

/**
 * What columns are called in offices that write English or French: for each column its headings, folded (small letters,
 * no accents, no punctuation, nothing in brackets) and separated by `|`. A heading may stand for columns of several tables.
 */
type Headings = Readonly<Record<string, string>>;

const provenance: Headings = {
  source: 'source|sources|reference source|origine',
  confidence: 'checked|verified|verification|verifie',
  unverified_fields: 'not yet checked|non verifie',
  note: 'note|notes|remark|remarks|remarque|remarques|comment|comments|commentaire|commentaires|observation|observations'
};

const title = 'title|titre|name|nom|intitule|titre anglais|english title|title in english|titre en anglais';
const titleFr = 'titre francais|french title|title in french|titre en francais|title french|title fr';
const link = 'url|link|lien|links|web page|page|page web|website|site|site web|address|adresse|web|hyperlink';
const instrument =
  'instrument|treaty|convention|traite|convention no|treaty no|cets|cets no|stce|stce n|etat des signatures|agreement|accord|instrument juridique|legal instrument';
const instruments = `instruments|conventions|traites|treaties|${instrument}`;
const state =
  'state|etat|country|pays|states|etats|countries|state party|states parties|etat partie|etats parties|party|parties|partie|member state|etat membre|member states|etats membres|participant|signatory|signataire|country name|nom du pays|state name|nom de l etat|country code|code pays|iso|iso code|iso2|iso 2|code iso|alpha 2';
const start =
  'start date|start|date|dates|date of event|event date|date s|debut|date de debut|begin|begins|beginning|from|du|starts|date de l evenement|when|quand|jour|day|date debut|start day|jours|period|periode';
const end = 'end date|end|fin|date de fin|to|until|au|ends|jusqu au|date fin|finish|end day';
const states =
  'states|etats|countries|pays|countries covered|pays couverts|beneficiaries|beneficiary countries|pays beneficiaires|country|state|etat|participating countries|participating states|countries represented|pays representes|etats representes|list of countries|liste des pays|pays participants';
const type =
  'type|kind|type of event|event type|type d evenement|nature|category|categorie|format|activity type|type d activite|type of activity';

/** The headings of an event's head count, which stand in a sheet of events as well as in one of its own. */
export const counts: Headings = {
  count:
    'count|participants|no of participants|number of participants|nombre de participants|nb de participants|nb participants|n de participants|nbre de participants|number|nombre|persons|personnes|people|attendance|attendees|number of attendees|number of persons|nombre de personnes|head count|headcount|effectif|participation|total participants|number of people|no of persons|no of attendees|experts|number of experts|nombre d experts|delegates|participants number|how many|combien|nr of participants|presents|nombre de presents|attended by',
  qualifier: 'qualifier|how exact|exactitude|precision|qualificatif',
  unit: 'unit|unite|count unit',
  who: 'who|qui|audience|public|kind of participants|type of participants|target group|groupe cible|categorie de participants',
  basis: 'basis|how it is known|d ou il est connu|base',
  counted: 'counted|used in sums|entre dans les sommes|compte',
  states:
    'participating countries|participating states|countries represented|pays representes|etats representes|pays participants|countries of participants|states represented|countries attending',
  verbatim: 'verbatim|in the words of the source|dans les termes de la source|wording|texte de la source'
};

/** Headings that count what came to an event in another unit than persons. */
export const unitHeadings: Headings = {
  countries:
    'no of countries|number of countries|nombre de pays|countries number|nb de pays|n de pays|nbre de pays|nb pays',
  states:
    'no of states|number of states|nombre d etats|nb d etats|no of states parties|number of states parties|nombre d etats parties|states number',
  organisations:
    'no of organisations|number of organisations|nombre d organisations|no of organizations|number of organizations|nb d organisations|number of ngos|nombre d ong'
};

export const headings: {readonly [T in TableName]: Headings} = {
  events: {
    id: 'id|event id|identifier|identifiant|key|cle|code|ref',
    title: `${title}|event|evenement|activity|activite|event title|titre de l evenement|name of event|event name|nom de l evenement|meeting|reunion|subject|sujet|topic|intitule de l evenement|title of event|activities|activites|events|evenements|manifestation`,
    title_fr: titleFr,
    description: 'description|summary|resume|details|about|abstract|content|contenu',
    description_fr: 'description fr|description francaise|description en francais|resume en francais',
    type,
    start_date: start,
    end_date: end,
    city: 'city|ville|place|lieu|venue|location|town|where|ou|endroit|lieu de l evenement|place of event|city country|ville pays|place country|localite|lieux|places',
    country: `${state}|host country|pays hote|host state|etat hote|host|country of event|held in|pays d accueil`,
    lat: 'lat|latitude',
    lon: 'lon|lng|long|longitude',
    mode: 'mode|held|tenu|modality|modalite|online|en ligne|attendance mode|form|forme',
    organisers:
      'organisers|organiser|organizers|organizer|organisateurs|organisateur|organised by|organized by|organise par|responsible|responsable|lead|organisation|organization|organising body|entite organisatrice',
    partners:
      'partners|partner|partenaires|partenaire|in co operation with|in cooperation with|en cooperation avec|co organisers|co organiser|co organisateurs|with|avec|partner organisations|co organizers',
    themes: 'themes|theme|topics|sujets|keywords|mots cles|tags|thematique|thematiques',
    pillars: 'pillars|pillar|piliers|pilier|4 ps|4p',
    concerns:
      'concerns|is about|porte sur|concerned countries|pays concernes|country concerned|pays concerne|region|regions|zone',
    instruments,
    url: link,
    ...provenance
  },
  ratifications: {
    id: 'id|identifier|identifiant|key|cle',
    instrument,
    state,
    signature_date:
      'signature date|signature|signed|date of signature|date de signature|date of the signature|signe|signature date dd mm yyyy|signing|signatures|date signature|signe le|signed on',
    instrument_type:
      'instrument type|how|par|type of instrument|type|nature|mode|ratification type|type d instrument|means of consent|mode de consentement|action|form of consent|acte|type d acte',
    deposit_date:
      'deposit date|deposit|depot|date of deposit|date de depot|deposited|ratification|date of ratification|date de ratification|ratified|ratifie|ratification date|ratification accession|accession|adhesion|date of accession|date d adhesion|ratified on|ratifie le|date of ratification accession|date de ratification adhesion|ratification acceptance approval|ratifications|ratification or accession|ratification ou adhesion|date ratification|date of deposit of the instrument|date of deposit of instrument|deposit of instrument|deposit of the instrument|deposit of instrument of ratification|deposit of the instrument of ratification|date of deposit of the instrument of ratification|instrument deposited|date du depot|date de depot de l instrument|date de depot de l instrument de ratification|depot de l instrument|depot de l instrument de ratification|ratification adhesion|consent to be bound|acceptance|acceptation|approval|approbation|date of acceptance|succession|ratification acceptation approbation|accession date',
    entry_into_force_date:
      'entry into force date|entry into force|in force since|entree en vigueur|date of entry into force|date d entree en vigueur|in force|en vigueur|en vigueur depuis|eif|date entree en vigueur|effective date|effective|entry in force|effect|en vigueur le',
    denunciation_notified:
      'denunciation notified|denunciation|denonciation|date of denunciation|date de denonciation|notification of denunciation|notification de la denonciation|denounced|withdrawal|retrait|notification de denonciation|denonciation notifiee',
    denunciation_effect:
      'denunciation effect|denunciation took effect|effect of denunciation|effet de la denonciation|prise d effet de la denonciation|denunciation effective|date d effet de la denonciation|effective date of denunciation|denunciation date of effect|withdrawal effective|end of effect',
    ...provenance
  },
  evaluations: {
    id: 'id|identifier|identifiant',
    instrument,
    body: 'body|organe|monitoring body|organe de suivi|committee|comite|mechanism|mecanisme|evaluated by',
    state,
    territory: 'territory|territoire',
    kind: 'kind|type|nature|procedure|type of evaluation|type d evaluation',
    round: 'round|cycle|evaluation round|cycle d evaluation|rounds|cycles|no of round',
    visit_start:
      'visit start|visit|visite|date of visit|date de visite|country visit|evaluation visit|visite d evaluation|visit dates|dates of visit|dates de visite|start of visit|debut de la visite|visits|dates de la visite|date of the visit|date de la visite',
    visit_end: 'visit end|end of visit|end of the visit|fin de la visite|fin de visite',
    report_adopted:
      'report adopted|adoption of report|adoption du rapport|date of adoption|date d adoption|report adoption|adopted|adopte|adoption|rapport adopte',
    report_published:
      'report published|publication of report|publication du rapport|date of publication|date de publication|report publication|published|publication|publie|report|rapport|rapport publie|date of report|date du rapport',
    report_reference:
      'report reference|reference|reference du rapport|document|document number|report number|numero du rapport|report no|ref|cote',
    recommendation_adopted:
      'recommendation adopted|recommendation|recommandation|adoption of recommendation|adoption de la recommandation|date of recommendation|date de la recommandation|recommandation adoptee|recommendation of the committee of the parties',
    url: link,
    ...provenance
  },
  participants: {
    id: 'id|identifier|identifiant',
    event: 'event|evenement|event id|meeting|reunion|activity|activite|event title|titre de l evenement',
    ...counts,
    states: `${states}|${counts.states}`,
    ...provenance
  },
  projects: {
    id: 'id|project id|identifier|identifiant|code|project code',
    title: `${title}|project|projet|project title|titre du projet|project name|nom du projet|programme|program|projects|projets`,
    title_fr: titleFr,
    start_date: start,
    end_date: end,
    states,
    budget:
      'budget|amount|montant|cost|cout|total budget|budget total|funding amount|budget eur|budget in eur|budget en euros',
    currency: 'currency|monnaie|devise',
    funders:
      'funders|funder|financement|funding|funded by|donor|donors|donateur|donateurs|bailleur|bailleurs|finance par|bailleurs de fonds|source of funding',
    instruments,
    url: link,
    ...provenance
  },
  instruments: {
    id: 'id|identifier|identifiant',
    number: 'number|numero|no|n|treaty number|numero du traite|number in its series|cets no|stce n|cets|stce|ets no',
    title: `${title}|treaty|traite|convention|treaty title|titre du traite|instrument`,
    title_fr: titleFr,
    aliases: 'aliases|other names|autres noms|also known as|short title|titre abrege|acronym|sigle',
    adopted: 'adopted|adoption|date of adoption|date d adoption|adopte',
    opened:
      'opened|opening|opening for signature|ouverture a la signature|opened for signature|ouverture|date of opening|date d ouverture|opening of the treaty|ouverture du traite',
    opened_place: 'opened place|place of opening|lieu d ouverture|opened at|place|lieu',
    opened_country: 'opened country|opened in|ouvert en|country of opening',
    entry_into_force: 'entry into force|entree en vigueur|date of entry into force|date d entree en vigueur|in force',
    rule_ratifications:
      'rule ratifications|ratifications needed|ratifications requises|number of ratifications required',
    rule_members: 'rule members|member states among them|dont etats membres',
    rule_months: 'rule months|months until in force|mois avant l entree en vigueur',
    rule_first_of_month: 'rule first of month|in force on the first of a month|en vigueur le premier du mois',
    open_to: 'open to|entitled to sign|peuvent signer|ouvert a',
    invited: 'invited|invited to accede|invites a adherer',
    monitoring_bodies:
      'monitoring bodies|organes de suivi|monitoring body|organe de suivi|monitoring mechanism|mecanisme de suivi',
    url: link,
    ...provenance
  },
  states: {
    id: 'id|iso|iso code|iso2|iso 2|code iso|alpha 2|country code|code pays|iso 3166 1 alpha 2|code',
    iso3: 'iso3|iso 3|alpha 3|iso 3166 1 alpha 3|code iso 3',
    numeric: 'numeric|numerique|iso numeric|iso 3166 1 numeric|iso 3166 1 numerique|code numerique|m49|un m49',
    kind: 'kind|type|nature',
    name: 'name|nom|country|pays|state|etat|country name|nom du pays|english name|name in english|nom anglais|name en|short name in english',
    name_fr: 'name fr|french name|nom francais|name in french|nom en francais',
    name_de: 'name de|german name|name in german|nom allemand',
    name_it: 'name it|italian name|name in italian|nom italien',
    name_es: 'name es|spanish name|name in spanish|nom espagnol',
    name_ru: 'name ru|russian name|name in russian|nom russe',
    name_ar: 'name ar|arabic name|name in arabic|nom arabe',
    short_name: 'short name|nom court',
    short_name_fr: 'short name fr|short name in french|nom court francais',
    aliases: 'aliases|other names|autres noms|former names|anciens noms',
    memberships: 'memberships|appartenances|membership|member of|membre de',
    footnote: 'footnote|note de bas de page',
    footnote_fr: 'footnote fr|note de bas de page en francais',
    ...provenance
  },
  regions: {
    id: 'id|identifier|identifiant|code',
    title: `${title}|region|group|groupe|groupe d etats`,
    title_fr: titleFr,
    kind: 'kind|type|nature',
    members: 'members|membres|member states|etats membres|countries|pays|states|etats',
    ...provenance
  },
  statements: {
    id: 'id|identifier|identifiant',
    instrument,
    state,
    kind: 'kind|type|nature|statement type|type de declaration|kind of statement',
    articles: 'articles|article|articles concerned|articles concernes|provision|provisions',
    from: 'from|du|effective|date|start|debut|period covered from|date of effect|date d effet|en vigueur|since|depuis|a partir du',
    until: 'until|au|end|fin|to|withdrawn|retire|jusqu au',
    summary:
      'summary|resume|text|texte|statement|declaration|content|contenu|reservation|reserve|declarations|reservations',
    summary_fr: 'summary fr|resume en francais|texte francais|french text',
    territories_in:
      'territories in|extends to|s etend a|territories|territoires|territorial application|application territoriale',
    territories_out: 'territories out|does not extend to|ne s etend pas a|excluded territories|territoires exclus',
    ...provenance
  }
};
