import type {Figures} from '../../data/figures.js';
import type {Skipped} from '../../data/problems.js';
import type {cli as english} from '../en/cli.js';
import {common} from './common.js';
import {summary} from './summary.js';

const {number, list} = common;
const either = new Intl.ListFormat('fr-FR', {type: 'disjunction'});

// En français, 0 et 1 sont au singulier.
const some = (count: number, one: string, many: string): string => `${number(count)} ${count < 2 ? one : many}`;

const skippedLines: {readonly [K in Skipped['kind']]: readonly [one: string, many: string]} = {
  blank: ['vide', 'vides'],
  title: ['titre', 'titres'],
  header: ['en-tête', 'en-têtes'],
  total: ['total', 'totaux'],
  footnote: ['note', 'notes']
};

const figureNames: {readonly [F in keyof Figures]: string} = {
  parties: 'Parties',
  deposits: 'dépôts',
  signatories: 'signataires, non Parties',
  events: 'événements',
  persons: 'personnes',
  reports: 'rapports d’évaluation',
  hosts: 'pays d’accueil des événements'
};

/** Ce que dit la ligne de commande. */
export const cli: typeof english = {
  common,
  summary,
  figureNames,
  usage: 'Usage',
  commands: 'Commandes',
  options: 'Options',
  examples: 'Exemples',
  about: 'treatyscope lit, vérifie et construit des jeux de données sur la vie d’une convention.',
  closing: [
    'L’aide d’une commande : treatyscope check --help',
    'Fichiers : CSV, texte à tabulations ou points-virgules, Excel (.xlsx), JSON, un dossier, un datapackage.json ; - est l’entrée standard.',
    'Code de sortie : 0 tout va bien, avec des avertissements peut-être ; 1 des lignes ont été écartées ou une question reste ouverte ; 2 la commande n’a pas abouti.'
  ],
  does: {
    check: 'dit ce qui ne va pas dans des fichiers, ligne par ligne',
    build: 'écrit un Data Package propre de ce qui est utilisable',
    diff: 'dit ce qui diffère entre deux jeux de données',
    list: 'montre ce que contient un jeu de données',
    template: 'écrit un tableau vide avec une ligne d’exemple',
    schema: 'écrit le schéma JSON d’un jeu de données ou d’un tableau',
    site: 'écrit un site entier à partir d’un paquet : pages, images, données'
  },
  more: {
    check: [
      'Une ligne par problème : fichier:ligne:colonne champ "texte" code: que faire.',
      'Puis chaque fichier : lignes lues = acceptées + réparées + rejetées ; les lignes passées n’en sont pas.',
      'Une question retient des lignes jusqu’à sa réponse, par --answer ou par une recette.'
    ],
    build: [
      'Les lignes à erreurs ou à questions ouvertes sont écartées et signalées sur la sortie d’erreur ; le code de sortie est alors 1.',
      'DOSSIER - écrit le paquet en un seul fichier sur la sortie standard.'
    ],
    diff: [
      'Les lignes se reconnaissent à leur id. Les chiffres clés sont ceux de la date de chaque jeu de données.',
      'Avec --stories : chaque <treaty-value> de ces fichiers HTML dont le chiffre change, avec sa phrase.'
    ],
    list: ['Tableaux, lignes, date, instruments avec leurs Parties et dépôts, couverture et lacunes connues.'],
    template: ['Sans --out, il va sur la sortie standard.', 'Pour Excel, prenez --xlsx.'],
    schema: ['Sans tableau : le schéma d’un jeu de données entier en un fichier.'],
    site: [
      'Le nouveau site prend la place de l’ancien par un seul renommage ; l’ancien reste à côté, dans DOSSIER.previous.',
      'Les copies figées de l’ancien site sont reprises et ne changent jamais. Lancez d’abord treatyscope diff sur les données publiées.'
    ]
  },
  values: {
    file: 'fichier',
    folder: 'dossier',
    files: 'fichiers ou dossier',
    old: 'ancien',
    new: 'nouveau',
    package: 'paquet',
    table: 'tableau',
    number: 'n',
    text: 'texte',
    date: 'date',
    language: 'en|fr',
    answer: 'code:en-tête=réponse',
    address: 'url',
    hosts: 'hôtes'
  },
  option: {
    json: 'le résultat en JSON sur la sortie standard',
    recipe: 'lire selon cette recette, et dire ce qui a changé',
    'save-recipe': 'noter comment les fichiers ont été lus, pour le mois prochain',
    answer: 'répondre à une question, par exemple ambiguous-date-order:Date=dmy ; peut se répéter',
    table: 'le tableau que contiennent les fichiers, là où l’en-tête ne le dit pas',
    base: 'le jeu de données auquel appartiennent les fichiers : ses ids, États et événements sont connus',
    replace: 'mettre les fichiers à la place des tableaux de --base, au lieu d’ajouter leurs lignes',
    out: 'où écrire',
    'one-file': 'le paquet en un seul fichier, avec ses lignes dedans',
    'max-rows': 'refuser un fichier de plus de N lignes (un million, sauf indication contraire)',
    k: 'ne pas communiquer les nombres de moins de N personnes : publiés comme tels, dans aucun total',
    title: 'le titre du jeu de données',
    'as-of': 'la date jusqu’à laquelle les données sont connues',
    xlsx: 'un classeur Excel au lieu d’un CSV',
    stories: 'fichiers HTML dont les phrases contiennent des chiffres des données ; peut être répété',
    'base-url': 'l’adresse à laquelle le site se trouvera, pour les images et les codes à intégrer',
    'data-hosts': 'les hôtes dont la page view.html peut dessiner les données ; par défaut aucun',
    lang: 'la langue des messages',
    version: 'la version de cette commande',
    help: 'cette aide'
  },
  unknownCommand: (name, nearest, known) =>
    nearest
      ? `Il n’y a pas de commande « ${name} » ; vouliez-vous dire « ${nearest} » ?`
      : `Il n’y a pas de commande « ${name} » ; il y a ${list(known)}.`,
  unknownOption: (name, command, nearest) =>
    nearest
      ? `${command} n’a pas d’option ${name} ; vouliez-vous dire ${nearest} ?`
      : `${command} n’a pas d’option ${name} ; voyez treatyscope ${command} --help.`,
  valueMissing: (name, value) => `L’option ${name} demande une valeur : ${name} ${value}.`,
  valueTooMuch: (name) => `L’option ${name} ne prend pas de valeur.`,
  notNumber: (name, text) => `L’option ${name} demande un nombre entier d’au moins 1, et non « ${text} ».`,
  notDate: (name, text) => `L’option ${name} demande une date comme 2026-11-21, et non « ${text} ».`,
  notAnswer: (text) => `« ${text} » n’est pas une réponse ; écrivez CODE:EN-TÊTE=RÉPONSE.`,
  notLanguage: (text) => `Il n’y a pas de langue « ${text} » ; il y a en et fr.`,
  wrongCount: (command, usage) => `${command} s’emploie ainsi : ${usage}`,
  unknownTable: (name, nearest, known) =>
    nearest
      ? `Il n’y a pas de tableau « ${name} » ; vouliez-vous dire « ${nearest} » ?`
      : `Il n’y a pas de tableau « ${name} » ; il y a ${list(known)}.`,
  outMissing: 'build doit savoir où écrire : --out DOSSIER.',
  replaceAlone: '--replace demande un jeu de données dont remplacer les tableaux : --base PAQUET.',
  overwrites: (folder) =>
    `Rien n’a été écrit : ${folder} contient des fichiers qui ont été lus ; choisissez un autre dossier.`,
  noFile: (path) => `Il n’y a pas de fichier ${path}.`,
  notReadable: (path, reason) => `${path} n’a pas pu être lu (${reason}).`,
  notWritable: (path, reason) => `${path} n’a pas pu être écrit (${reason}).`,
  noTables: (path) => `Il n’y a pas de tableau dans ${path} : il y faut des fichiers CSV, Excel ou JSON.`,
  noPages: (path) => `Il n’y a pas de fichier HTML dans ${path}.`,
  notRecipe: (path) => `${path} n’est pas une recette écrite par treatyscope check --save-recipe.`,
  stopped: 'Arrêté ; rien n’a été écrit.',
  broken: (message) => `C’est une erreur de treatyscope ; merci de la signaler : ${message}`,
  severity: {error: 'erreur', warning: 'avertissement', question: 'question'},
  fileSummary: (table, {read, accepted, repaired, rejected}) =>
    `${table} : ${some(read, 'ligne lue', 'lignes lues')} = ${some(accepted, 'acceptée', 'acceptées')} + ${some(repaired, 'réparée', 'réparées')} + ${some(rejected, 'rejetée', 'rejetées')}`,
  skipped: (count, kinds) =>
    `${some(count, 'ligne passée', 'lignes passées')} : ${list(kinds.map(([kind, n]) => some(n, ...skippedLines[kind])))}`,
  also: (count, table) => `${some(count, 'autre ligne', 'autres lignes')} pour ${table}, des mêmes lignes du fichier`,
  semicolon: ' ; ',
  found: (errors, warnings, questions) =>
    `${list([some(errors, 'erreur', 'erreurs'), some(warnings, 'avertissement', 'avertissements'), some(questions, 'question ouverte', 'questions ouvertes')])}.`,
  allWell: 'Rien à signaler.',
  answers: (choices) => `Répondez par ${either.format(choices)}`,
  answerFreely: (answer, field) =>
    `Répondez par ${answer}, en remplaçant les points par la valeur de ${field}${field === 'instrument' ? ' (son identifiant ou son numéro, comme CETS197), ou nommez par --base le jeu de données auquel le fichier appartient' : ''}`,
  unasked: (answer) => `Aucun fichier n’a posé la question à laquelle répond « ${answer} ».`,
  noRecipeFor: (file) => `La recette ne dit rien de ${file} ; il a été lu sans elle.`,
  sameReading: (file) => `${file} : lu exactement selon la recette.`,
  changes: {
    file: (name, before, after) => `${name} était ${before || 'absent'} et est maintenant ${after || 'absent'}`,
    'new-column': (name, _, after) => `la colonne « ${name} » est nouvelle, lue comme ${after}`,
    'lost-column': (name, before) => `la colonne « ${name} » a disparu ; elle était lue comme ${before}`,
    column: (name, before, after) =>
      `la colonne « ${name} » n’est plus lue comme ${before || 'rien'} mais comme ${after || 'rien'}`,
    dates: (name, before, after) =>
      `les dates de « ${name} » ne s’écrivent plus ${before || 'simplement'} mais ${after || 'simplement'}`,
    numbers: (name, before, after) =>
      `les nombres de « ${name} » ne s’écrivent plus ${before || 'simplement'} mais ${after || 'simplement'}`,
    question: (name, _, after) => `une question ouverte sur « ${name} » : ${after}`,
    repair: (name, before) =>
      name
        ? `la réparation de ${name} n’a pas servi : ${before}`
        : `une ligne à laisser de côté n’est pas là : ${before.replace(/ → (?:once)?$/, '')}`
  },
  reading: (file, rows) => `${file} : ${some(rows, 'ligne', 'lignes')}`,
  written: (files) => `Écrit : ${files.join(', ')}`,
  nothingToWrite: 'Rien n’a été écrit : aucune ligne n’est utilisable.',
  lost: (rows) =>
    `${some(rows, 'ligne du jeu de données n’est plus utilisable', 'lignes du jeu de données ne sont plus utilisables')}.`,
  leftOut: (rows) => `${some(rows, 'ligne a été écartée', 'lignes ont été écartées')}.`,
  withheld: (counts, k) =>
    `${some(counts, 'nombre de personnes n’est pas communiqué', 'nombres de personnes ne sont pas communiqués')} : inférieurs à ${number(k)}, ou permettant d’en retrouver un.`,
  titleNames: (event) => `Le titre de ${event} donne encore un nombre qui n’est pas communiqué ; changez le titre.`,
  withheldGap: (counts, k) =>
    `${some(counts, 'nombre de personnes n’est pas communiqué', 'nombres de personnes ne sont pas communiqués')}, pour protéger les personnes (moins de ${number(k)}).`,
  persons: (amount, n, of, withheld) =>
    `Personnes : ${amount}, pour ${common.of(n, of)} ${of < 2 ? 'événement' : 'événements'}${withheld > 0 ? ` ; ${some(withheld, 'nombre non communiqué', 'nombres non communiqués')}, dans aucun total` : ''}`,
  same: 'Il n’y a aucune différence.',
  added: (rows) => some(rows, 'ligne ajoutée', 'lignes ajoutées'),
  removed: (rows) => some(rows, 'ligne retirée', 'lignes retirées'),
  changed: (cells, rows) =>
    `${some(cells, 'cellule modifiée', 'cellules modifiées')} dans ${some(rows, 'ligne', 'lignes')}`,
  empty: 'vide',
  figures: (instrument) => `Chiffres clés${instrument && ` de ${instrument}`}`,
  figureDates: (before, after) =>
    before === after ? `au ${common.date(after)}` : `au ${common.date(before)} et au ${common.date(after)}`,
  covers: (n, of) => `pour ${common.of(n, of)}`,
  unchanged: 'sans changement',
  inSentences: (moved, all) =>
    moved === 0
      ? `Chiffres dans des phrases : ${number(all)}, aucun n’a changé.`
      : `Chiffres dans des phrases : ${some(moved, 'changé', 'changés')} sur ${number(all)}`,
  stillWritten: (written) => (written === '' ? 'la page n’en dit aucun' : `la page dit ${written}`),
  noFigure: (name) => (name === '' ? 'aucun chiffre n’est nommé' : `il n’y a pas de chiffre « ${name} »`),
  tables: 'Tableaux',
  rows: 'lignes',
  complete: 'complet',
  incomplete: 'incomplet',
  expected: (count) => `${some(count, 'attendue', 'attendues')}`,
  asOf: (date) => `au ${common.date(date)}`,
  sources: (count) => some(count, 'source', 'sources'),
  licence: (names) => `licence ${list(names)}`,
  instruments: 'Instruments',
  inForce: (parties, deposits, date) => `${parties} Parties, ${deposits} dépôts au ${common.date(date)}`,
  gaps: 'Lacunes connues',
  siteOutMissing: 'site doit savoir où écrire : --out DOSSIER.',
  notBaseUrl: (text) =>
    `« ${text} » n’est pas l’adresse d’un site ; écrivez-la ainsi : https://data.example.org/treaties/.`,
  drawing: (drawn, of) => `${common.of(drawn, of)} vues dessinées`,
  viewLeftOut: (view) => `Omise : ${view} ; le paquet n’a pas de données pour elle.`,
  noRenderer: 'Aucune image PNG n’a été faite : le paquet @resvg/resvg-js n’est pas installé.',
  noBaseUrl: 'Sans --base-url, il n’y a pas de fichier oEmbed, et les images n’ont pas d’adresse complète.',
  frozenCopies: (hash, kept) =>
    `Copie figée de ces données : ${hash} ; ${some(kept, 'copie antérieure reprise', 'copies antérieures reprises')}.`,
  previousSite: (folder) => `Le site d’avant se trouve dans ${folder}.`,
  siteWritten: (folder, pages) => `Écrit : ${folder}, avec ${some(pages, 'page', 'pages')} de vues`
};
