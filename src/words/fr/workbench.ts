import type {FigureName} from '../../data/figures.js';
import type {Counts, Skipped} from '../../data/problems.js';
import type {TableName} from '../../data/records.js';
import type {workbench as english} from '../en/workbench.js';
import {capital} from '../named.js';
import {causes} from './causes.js';
import {common} from './common.js';
import {summary} from './summary.js';
import {table} from './table.js';

const {number, quote} = common;
// En français, 0 et 1 sont au singulier.
const some = (count: number, one: string, many: string): string => `${number(count)} ${count < 2 ? one : many}`;
const rows = (count: number): string => some(count, 'ligne', 'lignes');

const figures: {readonly [F in FigureName | 'hosts']: string} = {
  parties: capital(summary.noun('parties', 2)),
  deposits: capital(summary.noun('deposits', 2)),
  signatories: capital(summary.noun('signatories', 2)),
  events: capital(summary.noun('events', 2)),
  persons: 'Personnes qui ont pris part',
  reports: capital(summary.noun('reports', 2)),
  hosts: 'États où des événements ont eu lieu'
};

const skipped: {readonly [K in Skipped['kind']]: string} = {
  blank: 'vide',
  title: 'titre',
  header: 'en-tête',
  total: 'total',
  footnote: 'note'
};

const answers: Readonly<Record<string, string>> = {
  dmy: 'Le jour d’abord',
  mdy: 'Le mois d’abord',
  ymd: 'L’année d’abord',
  'serial-1900': 'En jours comptés depuis 1900',
  'serial-1904': 'En jours comptés depuis 1904',
  add: 'Les ajouter : les lignes de même identifiant sont échangées, les autres restent',
  replace: 'Remplacer : le tableau ne contient plus que les lignes du fichier',
  persons: 'Des personnes',
  states: 'Des États',
  countries: 'Des pays',
  organisations: 'Des organisations',
  yes: 'Oui',
  no: 'Non'
};

const steps: Readonly<Record<Parameters<typeof english.status.lastStep>[0], (to: string) => string>> = {
  open: (to) => `ouverture de ${to}`,
  remove: (to) => `retrait de ${to}`,
  answer: (to) => `réponse ${quote(answers[to] ?? to)}`,
  table: (to) => `lecture comme ${table.title(to as TableName)}`,
  column: (to) => `changement de la colonne ${quote(to)}`,
  repair: (to) => (/^\d+$/.test(to) ? `acceptation de ${to} propositions` : `écriture de ${to}`),
  'leave-out': (to) => `mise à l’écart ${to.includes(',') ? 'des lignes' : 'de la ligne'} ${to}`,
  'take-in': (to) => `reprise de la ligne ${to}`,
  recipe: (to) => `lecture de ${to} par une recette`,
  base: (to) => (to === 'own' ? 'passage à un jeu de données à part' : 'passage au jeu de données affiché'),
  about: (to) => `écriture de ${quote(to)}`
};

const filters: Readonly<Record<Parameters<typeof english.rows.filtered>[0], string>> = {
  all: 'toutes les lignes',
  accepted: 'acceptées',
  repaired: 'réparées',
  rejected: 'rejetées',
  marked: 'avec remarques'
};

const counted = ({read, accepted, repaired, rejected}: Counts): string =>
  `${some(read, 'lue', 'lues')} = ${some(accepted, 'acceptée', 'acceptées')} + ${some(repaired, 'réparée', 'réparées')} + ${some(rejected, 'rejetée', 'rejetées')}`;

/** Ce que dit l’atelier. */
export const workbench: typeof english = {
  title: 'Atelier',
  page: 'Treatyscope : atelier',
  lead: 'Donnez un fichier tel que vous l’avez. Vous voyez ce qui a été lu, ligne par ligne, et ce que chaque case est devenue, avant tout le monde.',
  privacy:
    'Rien ne quitte ce navigateur : vos fichiers sont lus ici, par cette page, et disparaissent quand vous la fermez.',
  dashboard: 'Tableau de bord',
  files: {
    heading: 'Fichiers',
    drop: 'Déposez des fichiers ici',
    choose: 'Choisir des fichiers',
    chooseFolder: 'Choisir un dossier',
    kinds:
      'CSV, texte à tabulations ou points-virgules, Excel (.xlsx), JSON, une recette, ou le dossier d’un paquet entier.',
    paste: 'Coller des cases d’un tableur',
    pasteLabel: 'Les cases, leurs titres de colonnes sur la première ligne',
    pasteRead: 'Lire ces cases',
    pastedName: (count) => `cases collées ${number(count)}`,
    templates: 'Partir d’un tableau vide',
    templatesText: 'Chacun a les bons titres de colonnes et une ligne d’exemple.',
    stop: 'Arrêter',
    reading: (name, count) => (count > 0 ? `Lecture de ${name} : ${rows(count)} jusqu’ici` : `Lecture de ${name}`),
    busy: 'Calcul en cours…',
    remove: (name) => `Retirer ${name}`,
    asTable: (of, sheet) => (sheet ? `feuille ${quote(sheet)}, ${table.title(of)}` : table.title(of)),
    how: 'Comment il a été lu',
    encoding: 'Codage',
    delimiter: 'Cases séparées par',
    delimiters: {
      ',': 'des virgules',
      ';': 'des points-virgules',
      '\t': 'des tabulations',
      '|': 'des barres verticales'
    },
    headerLine: 'En-tête à la ligne',
    table: 'Tableau',
    columns: 'Colonnes',
    leftOut: 'laissée de côté',
    asRecipe: 'Lu exactement selon la recette.',
    notAsRecipe: 'Autrement que ne le dit la recette :',
    changes: {
      file: (name, before, after) => `${name} était ${before || 'absent'} et est maintenant ${after || 'absent'}`,
      'new-column': (name, _, after) => `la colonne ${quote(name)} est nouvelle, lue comme ${after}`,
      'lost-column': (name, before) => `la colonne ${quote(name)} a disparu ; elle était lue comme ${before}`,
      column: (name, before, after) =>
        `la colonne ${quote(name)} n’est plus lue comme ${before || 'rien'} mais comme ${after || 'rien'}`,
      dates: (name, before, after) =>
        `les dates de ${quote(name)} ne s’écrivent plus ${before || 'simplement'} mais ${after || 'simplement'}`,
      numbers: (name, before, after) =>
        `les nombres de ${quote(name)} ne s’écrivent plus ${before || 'simplement'} mais ${after || 'simplement'}`,
      question: (name) => `il y a une question ouverte sur ${quote(name)}`,
      repair: (name, before) =>
        name
          ? `la réparation de ${name} n’a pas servi : ${before}`
          : `une ligne à laisser de côté n’est pas là : ${before.replace(/ → (?:once)?$/, '')}`
    },
    evidence: 'À cause de',
    evidenceAt: (line, raw, beside) => {
      const where = [
        ...(beside === undefined ? [] : [`comme dans la colonne ${quote(beside)}`]),
        ...(line === undefined ? [] : [`ligne ${number(line)}`])
      ].join(', ');
      return raw ? `${where} : ${quote(raw)}` : where;
    },
    mode: (of) => `Le tableau ${quote(table.title(of))}`,
    modes: (mode) => (mode === 'replace' ? 'est remplacé' : 'reçoit ces lignes'),
    tooLarge: (name, megabytes) =>
      `${name} dépasse ${number(megabytes)} Mo, plus que cette page n’en lit ; employez la ligne de commande.`
  },
  status: {
    counts: counted,
    open: (questions) => some(questions, 'question ouverte', 'questions ouvertes'),
    clean: 'Rien à redire.',
    undo: 'Annuler',
    lastStep: (kind, to) => `Dernière étape : ${steps[kind](to)}`,
    parts: 'Parties de cette page'
  },
  notices: {
    stopped: (about) => `La lecture a été arrêtée ; rien n’a été pris de ${about}.`,
    missing: (about) => `Le paquet nomme des fichiers qui n’ont pas été donnés : ${about}. Donnez-les aussi.`,
    'recipe-alone': () => 'Une recette dit comment lire un fichier : donnez aussi le fichier.',
    nothing: () => 'Il n’y avait pas de fichier dans ce que vous avez donné.',
    'too-large': (about) => about,
    broken: (about) => `${about} n’a pas pu être lu, par notre faute ; tout le reste est comme avant.`
  },
  questions: {
    heading: (count) => (count < 2 ? 'Une question d’abord' : `${number(count)} questions d’abord`),
    text: 'Le fichier ne tranche pas. Les lignes qui dépendent d’une réponse l’attendent.',
    waiting: (count) => (count < 2 ? '1 ligne attend.' : `${number(count)} lignes attendent.`),
    answers: (answer) => answers[answer] ?? answer,
    short: 'Questions',
    becomes: (raw, read) => `${quote(raw)} devient ${read}`,
    answer: 'Prendre cette réponse',
    other: 'Autre chose',
    otherLabel: 'Écrivez ce qui est voulu'
  },
  findings: {
    heading: 'Ce qui a été trouvé',
    none: 'Rien n’a été trouvé qui demande votre attention.',
    weights: {
      question: 'en attente',
      error: 'écarté',
      warning: 'accepté',
      repaired: 'réparé'
    },
    cause: (code) => causes[code],
    count: (count) => some(count, 'case ou ligne', 'cases ou lignes'),
    suggestion: (raw, value) => `Lire ${quote(raw)} comme ${quote(value)}`,
    fixAll: (count) => `Accepter les ${number(count)} propositions`,
    correct: 'Corriger',
    correctLabel: (raw) => (raw ? `Au lieu de ${quote(raw)}` : 'Ce que doit contenir la case vide'),
    locate: 'Ajouter ses coordonnées',
    alsoIn: (lines, all) => {
      const rest = all - lines.length;
      const named = `${all === 1 ? 'à la ligne' : 'aux lignes'} ${lines.map(number).join(', ')}`;
      return `De même ${named}${rest > 0 ? ` et ${some(rest, 'autre', 'autres')}` : ''}.`;
    },
    leaveOut: (count) => (count === 1 ? 'Laisser cette ligne de côté' : `Laisser ces ${number(count)} lignes de côté`),
    takeIn: 'Reprendre cette ligne',
    write: 'Écrire',
    cancel: 'Renoncer',
    showRow: (line, cell) => `Montrer ${cell ?? `la ligne ${number(line)}`}`,
    more: (count) => `En montrer ${number(count)} de plus`
  },
  rows: {
    heading: 'Lignes',
    of: (name, of) => `${name} : ${of}`,
    choose: 'Fichier',
    filter: 'Montrer',
    filtered: (filter, count) => `${filters[filter]} (${number(count)})`,
    line: 'Ligne',
    lineAt: (line) => `Ligne ${number(line)}`,
    status: 'Est devenue',
    statuses: {accepted: 'acceptée', repaired: 'réparée', rejected: 'rejetée', waits: 'en attente'},
    readAs: 'lu comme',
    markWarning: 'à voir',
    record: (line) => `Ce qui a été lu de la ligne ${number(line)}`,
    also: (of) => `aussi : ${table.title(of)}`,
    none: 'Aucune ligne n’est ainsi.',
    pages: 'Pages de lignes',
    page: (from, to, of) => `Lignes ${number(from)} à ${number(to)} sur ${number(of)}`,
    previous: 'Précédentes',
    next: 'Suivantes',
    skipped: (count) =>
      count < 2 ? '1 ligne n’est pas une donnée' : `${number(count)} lignes ne sont pas des données`,
    skippedText: 'Elles n’ont pas été lues comme données et ne sont pas comptées.',
    skippedKind: (kind) => skipped[kind],
    emptyLine: '(vide)'
  },
  result: {
    heading: 'Le jeu de données obtenu',
    short: 'Résultat',
    base: 'Mettre les fichiers',
    bases: {present: 'dans le jeu de données affiché actuellement', own: 'dans un jeu de données à part'},
    ownText:
      'Là où les fichiers n’apportent pas de liste d’États ou de régions, celles que nous connaissons sont employées.',
    title: 'Titre',
    asOf: 'Données au',
    badDate: (text) => common.badDate(text),
    apply: 'Appliquer',
    changes: 'Ce qui change par rapport au jeu de données affiché actuellement',
    same: 'Rien ne change.',
    figuresOf: (instrument) => `Chiffres clés de la ${instrument}`,
    rowsOf: 'Lignes et cases par tableau',
    notThere: 'n’y est pas',
    figure: 'Chiffre',
    before: (date) => (date ? `Actuellement, au ${common.date(date)}` : 'Actuellement'),
    after: (date) => (date ? `Avec vos fichiers, au ${common.date(date)}` : 'Avec vos fichiers'),
    figures: (name) => figures[name],
    covers: (n, of) => `connu pour ${common.of(n, of)}`,
    table: 'Tableau',
    added: 'Lignes ajoutées',
    removed: 'Lignes retirées',
    changed: 'Cases modifiées',
    show: (of) => `${table.title(of)} : quelles lignes et cases`,
    wasAdded: 'ajoutée',
    wasRemoved: 'retirée',
    became: (before, now) => `${before} → ${now}`,
    empty: '(vide)',
    isChanged: 'modifié',
    more: (count) => `et ${number(count)} de plus`,
    preview: 'Le tableau de bord de ce qui a été accepté jusqu’ici',
    large: (events) =>
      `Le jeu de données contient ${some(events, 'événement', 'événements')} ; les dessiner prend du temps, pendant lequel la page ne répond pas.`,
    draw: 'Dessiner le tableau de bord',
    noPreview: 'Aucune ligne n’a encore été acceptée ; il n’y a rien à dessiner.',
    leftOut: (count) =>
      count < 2 ? '1 ligne de vos fichiers n’y est pas.' : `${number(count)} lignes de vos fichiers n’y sont pas.`
  },
  take: {
    heading: 'À emporter',
    text: 'Le jeu de données ne contient que les lignes acceptées et réparées. La recette fait lire le fichier du mois prochain de la même façon ; le rapport donne tout ce qui a été trouvé.',
    oneFile: 'Jeu de données en un fichier (JSON)',
    csv: (of, count) => `${table.title(of)} (CSV, ${rows(count)})`,
    descriptor: 'Description des fichiers CSV (datapackage.json)',
    csvs: 'Le même en fichiers CSV',
    recipe: 'Recette',
    report: 'Rapport de tout ce qui a été trouvé (CSV)',
    withhold: 'Ne pas communiquer les décomptes de moins de … personnes',
    withheld: (count) =>
      count < 2
        ? `${number(count)} décompte ne sera pas communiqué.`
        : `${number(count)} décomptes ne seront pas communiqués.`,
    template: (of) => table.title(of),
    saved: (name) => `${name} a été remis à votre navigateur.`,
    reportColumns: [
      'fichier',
      'feuille',
      'ligne',
      'colonne',
      'case',
      'champ',
      'texte',
      'code',
      'gravité',
      'message',
      'réparation'
    ]
  },
  unavailable: 'Le jeu de données affiché actuellement n’a pas pu être chargé ; vos fichiers sont donc pris à part.'
};
