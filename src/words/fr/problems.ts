import type {Problem} from '../../data/problems.js';
import type {ProblemWords} from '../problem-words.js';

const rowOf = ({file, table, line}: Problem): string =>
  /json/i.test(file) ? `${file}, enregistrement ${line} de ${table}` : `${file}, ligne ${line}`;
const cellOf = (problem: Problem): string => `${rowOf(problem)}, ${problem.field}`;
const quoted = ({raw}: Problem): string => `« ${raw.length > 80 ? `${raw.slice(0, 80)}…` : raw} »`;
const member = (problem: Problem): string =>
  problem.params.name === undefined ? quoted(problem) : quoted({...problem, raw: String(problem.params.name)});
/** Les réponses qu'une question admet. */
const listed = ({params}: Problem): string => String(params.answers).replaceAll(';', ', ');
const megabytes = (bytes: unknown): string =>
  `${String(Math.round(Number(bytes) / 100_000) / 10).replace('.', ',')} Mo`;

const noTables: Readonly<Record<string, string>> = {
  html: 'c’est une page web\u00a0; enregistrez le tableau qu’elle montre dans un fichier CSV ou un classeur.',
  pdf: 'c’est un document PDF\u00a0; demandez le tableau dans un fichier CSV ou un classeur.',
  image: 'c’est une image\u00a0; demandez le tableau dans un fichier CSV ou un classeur.',
  archive: 'c’est une archive de fichiers\u00a0; décompressez-la et choisissez le tableau qu’elle contient.',
  document:
    'c’est un document bureautique, mais pas un classeur Excel\u00a0; enregistrez le tableau au format .xlsx ou CSV.',
  'old-workbook':
    'c’est un classeur d’un ancien format, ou protégé par un mot de passe\u00a0; enregistrez-le au format .xlsx sans mot de passe.',
  workbook: 'ce classeur est endommagé et illisible\u00a0; ouvrez-le dans un tableur et enregistrez-le de nouveau.',
  'too-large': 'ce classeur est trop volumineux une fois décompressé\u00a0; enregistrez le tableau en CSV.',
  empty: 'ce fichier ne contient rien\u00a0; enregistrez-le de nouveau.'
};
const noTable = ({params}: Problem): string =>
  noTables[params.kind ?? ''] ?? 'ce fichier ne contient pas de texte\u00a0; choisissez un fichier CSV ou un classeur.';

/** Une phrase pour chaque problème : où, quoi, que faire. */
export const problems: ProblemWords['problems'] = {
  'missing-value': (p) => `${cellOf(p)}\u00a0: une valeur est obligatoire ici\u00a0; complétez la case.`,
  'bad-date': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} n’est pas une date comme nous les écrivons\u00a0; écrivez 2017, 2017-11 ou 2017-11-08.`,
  'impossible-date': (p) => `${cellOf(p)}\u00a0: ${quoted(p)} n’existe pas dans le calendrier\u00a0; corrigez la date.`,
  'bad-number': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} n’est pas un nombre${p.params.type === 'integer' ? ' entier' : ''}\u00a0; n’écrivez que des chiffres, avec un point pour les décimales.`,
  'out-of-range': (p) =>
    p.params.max === undefined
      ? `${cellOf(p)}\u00a0: ${quoted(p)} est inférieur à ${p.params.min}\u00a0; corrigez le nombre.`
      : `${cellOf(p)}\u00a0: ${quoted(p)} n’est pas compris entre ${p.params.min} et ${p.params.max}\u00a0; corrigez le nombre.`,
  'unknown-word': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} n’est pas un des mots admis ici\u00a0; employez l’un des suivants\u00a0: ${p.params.allowed}.`,
  'unknown-column': (p) =>
    p.params.nearest
      ? `${rowOf(p)}\u00a0: la colonne ${quoted(p)} ne fait pas partie de la table ${p.table} et est laissée de côté\u00a0; peut-être s’agit-il de ${p.params.nearest}\u00a0: renommez-la.`
      : `${rowOf(p)}\u00a0: la colonne ${quoted(p)} ne fait pas partie de la table ${p.table} et est laissée de côté\u00a0; renommez-la ou retirez-la.`,
  'missing-column': (p) =>
    `${p.file}\u00a0: il manque à la table ${p.table} la colonne ${p.field}, si bien qu’aucune de ses lignes n’est utilisable\u00a0; ajoutez la colonne.`,
  'duplicate-column': (p) =>
    p.params.taken
      ? `${rowOf(p)}\u00a0: la colonne ${quoted(p)} a été laissée de côté, car « ${p.params.taken} » dit la même chose\u00a0; n’en gardez qu’une, ou dites ce qu’elle contient.`
      : `${rowOf(p)}\u00a0: la colonne ${quoted(p)} figure deux fois dans l’en-tête\u00a0; n’en gardez qu’une.`,
  'duplicate-key': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} est déjà l’identifiant de la ligne ${p.params.line}${p.params.file ? ` de ${p.params.file}` : ''}\u00a0; donnez à chaque ligne le sien.`,
  'dangling-reference': (p) =>
    p.params.nearest
      ? `${cellOf(p)}\u00a0: aucune ligne acceptée de ${p.params.tables} n’a l’identifiant ou le titre ${quoted(p)}\u00a0; peut-être s’agit-il de « ${p.params.nearest} »\u00a0: corrigez-le.`
      : `${cellOf(p)}\u00a0: aucune ligne acceptée de ${p.params.tables} n’a l’identifiant ${quoted(p)}\u00a0; ${p.params.kept ? 'ce que la ligne en dit est laissé de côté, le reste sert\u00a0: corrigez-le ou ajoutez cette ligne' : 'corrigez-le ou ajoutez cette ligne'}.`,
  'unknown-source': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} ne figure pas parmi les sources du jeu de données\u00a0; ajoutez la source à datapackage.json.`,
  'end-before-start': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} précède ${p.params.first}, ${p.params.date}\u00a0; corrigez l’une des deux dates.`,
  'deposit-before-signature': (p) =>
    `${cellOf(p)}\u00a0: le dépôt (${p.raw}) précède la signature (${p.params.date})\u00a0; corrigez l’une des deux dates.`,
  'entry-before-deposit': (p) =>
    `${cellOf(p)}\u00a0: l’entrée en vigueur (${p.raw}) précède le dépôt (${p.params.date})\u00a0; corrigez l’une des deux dates.`,
  'entry-against-rule': (p) =>
    `${cellOf(p)}\u00a0: après un dépôt le ${p.params.deposit}, la règle de l’instrument donne ${p.params.expected} et non ${p.raw}\u00a0; vérifiez les deux dates.`,
  'ragged-row': (p) =>
    `${rowOf(p)}\u00a0: la ligne a ${p.params.cells} cases et l’en-tête ${p.params.expected}\u00a0; cherchez une virgule en trop ou manquante.`,
  'bad-link': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} ne peut pas servir de lien et a été laissé de côté\u00a0; une adresse commence par https://, http:// ou mailto:.`,
  'bad-interval': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} n’est pas un identifiant suivi d’une période\u00a0; écrivez par exemple coe:1949-08-09/1969-12-31, une borne ouverte restant vide.`,
  'count-without-number': (p) =>
    `${cellOf(p)}\u00a0: le nombre manque\u00a0; indiquez-le, ou donnez au qualificatif la valeur withheld.`,
  'withheld-number': (p) =>
    `${cellOf(p)}\u00a0: un nombre figure là où il est dit non communiqué, et a été laissé de côté\u00a0; retirez-le du fichier.`,
  'stray-space': (p) =>
    `${cellOf(p)}\u00a0: les espaces autour de ${quoted(p)} ont été retirées\u00a0; il n’y a rien à faire.`,
  'stray-quote': (p) =>
    `${rowOf(p)}\u00a0: un guillemet est ouvert et n’est pas fermé comme il faut\u00a0; retirez-le, ou doublez-le entre guillemets.`,
  'bad-value': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} ne peut pas figurer ici\u00a0; écrivez ${p.params.type === 'list' ? 'une liste de textes' : 'un texte ou un nombre'}.`,
  'bad-list': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} contient un point-virgule, qui sépare les éléments d’une liste\u00a0; faites-en deux éléments, ou écrivez une virgule.`,
  'bad-encoding': (p) =>
    `${rowOf(p)}\u00a0: des caractères sont illisibles, car le fichier n’est pas enregistré en UTF-8\u00a0; enregistrez-le au format « CSV UTF-8 ».`,
  'bad-json': (p) => `${p.file}\u00a0: ce n’est pas du JSON bien formé\u00a0; exportez de nouveau le fichier.`,
  'cut-off': (p) =>
    `${rowOf(p)}\u00a0: le fichier s’arrête ici avant d’être complet\u00a0; téléchargez-le ou enregistrez-le de nouveau.`,
  'unknown-table': (p) =>
    p.params.nearest
      ? `${p.file}\u00a0: l’en-tête n’est celui d’aucune de nos tables\u00a0; la plus proche est ${p.params.nearest}\u00a0: nommez les colonnes comme elle.`
      : `${p.file}\u00a0: l’en-tête n’est celui d’aucune de nos tables\u00a0; nommez les colonnes comme dans la documentation.`,
  'not-a-table': (p) => `${p.file}\u00a0: ${noTable(p)}`,
  'too-many-rows': (p) =>
    `${p.file}\u00a0: le fichier a plus de ${p.params.limit} lignes et n’a pas été lu\u00a0; prenez-en moins à la fois, ou relevez la limite (max-rows).`,
  'hidden-sheet': (p) =>
    `${p.file}\u00a0: la feuille ${quoted(p)} est masquée et n’a pas été lue\u00a0; affichez-la dans le classeur si elle doit l’être.`,
  'control-character': (p) =>
    `${cellOf(p)}\u00a0: des caractères invisibles ont été retirés de ${quoted(p)}\u00a0; il n’y a rien à faire.`,
  'odd-space': (p) =>
    `${cellOf(p)}\u00a0: les espaces insécables ou sans chasse de ${quoted(p)} ont été remplacées par des espaces ordinaires\u00a0; il n’y a rien à faire.`,
  'curly-quote': (p) =>
    `${cellOf(p)}\u00a0: les guillemets autour de ${quoted(p)} ont été retirés\u00a0; vérifiez la case.`,
  'doubled-encoding': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} a été enregistré dans deux encodages l’un sur l’autre et a été lu « ${p.repair?.value ?? ''} »\u00a0; vérifiez.`,
  'merged-cell': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} figure dans une case fusionnée sur plusieurs lignes et a été lu dans chacune d’elles\u00a0; vérifiez.`,
  'ambiguous-date-order': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} peut se lire le jour ou le mois en premier, et rien dans la colonne ne tranche\u00a0; précisez l’ordre.`,
  'missing-year': (p) =>
    p.repair?.applied
      ? `${cellOf(p)}\u00a0: ${quoted(p)} ne donne l’année que pour la fin et a été lu ${p.repair.value}\u00a0; vérifiez.`
      : `${cellOf(p)}\u00a0: ${quoted(p)} n’a pas d’année\u00a0; ajoutez-la.`,
  'short-year': (p) =>
    p.repair?.applied
      ? `${cellOf(p)}\u00a0: l’année de ${quoted(p)} n’a que deux chiffres et la date a été lue ${p.repair.value} (00 à 39\u00a0: 2000 à 2039\u00a0; 40 à 99\u00a0: 1940 à 1999)\u00a0; vérifiez.`
      : `${cellOf(p)}\u00a0: ${quoted(p)} peut être un jour sans année ou une année à deux chiffres\u00a0; écrivez l’année en quatre chiffres.`,
  'days-apart': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} peut désigner des jours isolés ou tous les jours du premier au dernier\u00a0; précisez, ou faites une ligne pour chacun.`,
  'time-left-out': (p) =>
    p.params.zone
      ? `${cellOf(p)}\u00a0: l’heure et le fuseau ${p.params.zone} de ${quoted(p)} ont été laissés de côté\u00a0; vérifiez que le jour est le jour local.`
      : `${cellOf(p)}\u00a0: l’heure de ${quoted(p)} a été laissée de côté\u00a0; il n’y a rien à faire.`,
  'serial-date': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} est un jour compté à la manière des tableurs et a été lu ${p.repair?.value ?? ''}\u00a0; vérifiez.`,
  'footnote-mark': (p) =>
    `${cellOf(p)}\u00a0: un appel de note dans ${quoted(p)} a été laissé de côté\u00a0; reportez la note dans la colonne note.`,
  'ambiguous-number': (p) =>
    `${cellOf(p)}\u00a0: le signe dans ${quoted(p)} peut séparer les milliers ou les décimales, et rien dans la colonne ne tranche\u00a0; précisez.`,
  'count-range': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} a été lu comme « au moins » le plus petit des deux nombres\u00a0; vérifiez.`,
  'several-counts': (p) =>
    p.repair?.applied
      ? `${cellOf(p)}\u00a0: de ${quoted(p)} seul le total a été lu, ${p.repair.value}, et les parties ont été laissées de côté\u00a0; vérifiez.`
      : `${cellOf(p)}\u00a0: ${quoted(p)} contient plusieurs nombres de même nature\u00a0; précisez lequel compte.`,
  'unknown-unit': (p) =>
    `${cellOf(p)}\u00a0: nous ne savons pas ce que compte ${quoted(p)}\u00a0; précisez s’il s’agit de personnes, d’États, de pays ou d’organisations.`,
  'unknown-state': (p) =>
    p.params.nearest
      ? `${cellOf(p)}\u00a0: ${member(p)} n’est pas un État que nous connaissons\u00a0; peut-être s’agit-il de ${p.params.nearest}\u00a0: corrigez.`
      : `${cellOf(p)}\u00a0: ${member(p)} n’est pas un État que nous connaissons\u00a0; corrigez.`,
  'ambiguous-state': (p) =>
    `${cellOf(p)}\u00a0: ${member(p)} peut désigner l’un des États suivants\u00a0: ${p.params.states}\u00a0; précisez lequel.`,
  'dissolved-state': (p) =>
    `${cellOf(p)}\u00a0: ${member(p)} n’existe plus (aujourd’hui\u00a0: ${p.params.states})\u00a0; précisez lequel est visé.`,
  'organisation-as-state': (p) =>
    `${cellOf(p)}\u00a0: ${member(p)} est une organisation et non un État\u00a0; écrivez les États visés ou changez de colonne.`,
  'glued-list': (p) =>
    `${cellOf(p)}\u00a0: les noms de ${quoted(p)} se suivent sans séparateur et ont été lus ${p.repair?.value ?? ''}\u00a0; vérifiez.`,
  'unknown-place': (p) =>
    p.params.nearest
      ? `${cellOf(p)}\u00a0: le lieu ${quoted(p)} n’est pas parmi ceux que nous connaissons et ne figure donc pas sur la carte\u00a0; peut-être s’agit-il de ${p.params.nearest}\u00a0: corrigez, ou ajoutez ses coordonnées.`
      : `${cellOf(p)}\u00a0: le lieu ${quoted(p)} n’est pas parmi ceux que nous connaissons et ne figure donc pas sur la carte\u00a0; ajoutez ses coordonnées.`,
  'not-a-record': (p) =>
    `${rowOf(p)}\u00a0: ${quoted(p)} n’est pas un enregistrement\u00a0; chaque ligne est un objet avec une valeur par colonne.`,
  'future-date': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} est postérieur au ${p.params.as_of}, date d’arrêt des données\u00a0; vérifiez la date.`,
  'which-table': (p) =>
    `${p.file}\u00a0: l’en-tête convient à plusieurs de nos tables (${listed(p)})\u00a0; dites laquelle c’est.`,
  'which-column': (p) =>
    p.params.headers
      ? `${rowOf(p)}\u00a0: les colonnes ${p.params.headers} se lisent toutes comme ${p.field}\u00a0; dites laquelle prendre.`
      : `${rowOf(p)}\u00a0: rien ne dit ce que sont les dates de la colonne ${quoted(p)}\u00a0; ce peut être ${listed(p)}\u00a0: dites quoi.`,
  'unstated-value': (p) =>
    p.params.answers
      ? `${p.file}\u00a0: des lignes n’indiquent pas ${p.field}\u00a0; dites lequel de ces mots vaut pour toutes, ou remplissez la colonne\u00a0: ${listed(p)}.`
      : `${p.file}\u00a0: des lignes n’indiquent pas ${p.field}\u00a0; dites ce qui vaut pour toutes, ou remplissez la colonne.`,
  'filled-value': (p) =>
    p.raw
      ? `${cellOf(p)}\u00a0: le fichier ne le dit pas pour ${quoted(p)}, et ${p.params.value} a été lu, comme répondu pour toutes ces lignes\u00a0; vérifiez-le.`
      : `${p.file}\u00a0: aucune colonne n’indique ${p.field}, si bien que toutes les lignes ont été lues comme ${p.params.value}\u00a0; il n’y a rien à faire si c’est bien cela.`,
  contradiction: (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} dit ${p.params.said} alors qu’une autre colonne dit ${p.params.other}\u00a0; corrigez l’une des deux.`,
  'recipe-repair': (p) =>
    `${cellOf(p)}\u00a0: ${quoted(p)} a été lu comme « ${p.repair?.value ?? ''} », selon la recette\u00a0; il n’y a rien à faire.`,
  'left-out': (p) =>
    `${rowOf(p)}\u00a0: ${p.repair?.value ? 'la ligne en répète une autre et reste de côté' : 'la ligne reste de côté'}, selon la recette\u00a0; il n’y a rien à faire.`,
  'read-from-title': (p) =>
    `${cellOf(p)}\u00a0: le fichier ne le dit pas, et le type ${p.repair?.value ?? ''} a été lu dans le titre\u00a0; vérifiez-le.`,
  'empty-header': (p) =>
    `${rowOf(p)}\u00a0: la colonne ${p.column} a des valeurs mais pas d’en-tête, et est laissée de côté\u00a0; donnez-lui un en-tête ou retirez-la.`,
  'same-event': (p) =>
    p.params.line
      ? `${rowOf(p)}\u00a0: « ${p.params.title} » semble être l’événement de la ligne ${p.params.line}, écrit deux fois\u00a0; n’en gardez qu’un si c’est le cas.`
      : `${rowOf(p)}\u00a0: « ${p.params.title} » semble être l’événement ${p.params.id} du jeu de données\u00a0; donnez-lui cet identifiant si c’est le cas.`,
  'example-row': (p) =>
    `${rowOf(p)}\u00a0: c’est encore l’exemple du tableau vide (${quoted(p)}), qui n’est pas un fait\u00a0; supprimez la ligne, ou donnez-lui un identifiant et une adresse à elle.`,
  'named-by-title': (p) =>
    p.params.answers
      ? `${cellOf(p)}\u00a0: ${quoted(p)} est le titre de plusieurs événements (${listed(p)})\u00a0; dites lequel est visé.`
      : `${cellOf(p)}\u00a0: ${quoted(p)} est le titre de l’événement ${p.repair?.value ?? ''} et a été lu comme son identifiant\u00a0; il n’y a rien à faire.`,
  'add-or-replace': (p) =>
    `${p.file}\u00a0: aucune de ses lignes ne figure dans la table ${p.table} actuelle\u00a0; dites s’il faut les y ajouter ou les mettre à sa place.`
};

/** Une phrase pour chaque raison pour laquelle un jeu de données ne peut pas être chargé. */
export const failures: ProblemWords['failures'] = {
  'no-connection': ({url}) =>
    `Les données de ${url} n’ont pas pu être atteintes\u00a0: vérifiez la connexion et l’adresse, et que l’autre site l’autorise, puis réessayez.`,
  'http-status': ({url, params}) =>
    Number(params.status) === 404 || Number(params.status) === 410
      ? `Il n’y a pas de données à l’adresse ${url}\u00a0: vérifiez-la.`
      : `Le serveur ne livre pas les données de ${url} (code ${params.status})\u00a0: réessayez plus tard, ou adressez-vous à son responsable.`,
  'not-data': ({url}) =>
    `Ce qui vient de ${url} ne se lit pas comme un jeu de données\u00a0: vérifiez que l’adresse est celle d’un datapackage.json ou d’un fichier CSV en UTF-8.`,
  'html-instead': ({url}) =>
    `Une page web est venue de ${url} au lieu de données\u00a0: vérifiez l’adresse, ou s’il faut s’y identifier.`,
  'cut-off': ({url}) => `Les données de ${url} se sont interrompues avant la fin\u00a0: réessayez.`,
  'too-large': ({url, params}) =>
    `Les données de ${url} dépassent la limite de ${megabytes(params.limit)}\u00a0: prenez un fichier plus petit ou relevez la limite.`,
  'too-many-rows': ({url, params}) =>
    `Les données de ${url} ont plus de lignes que la limite de ${params.limit}\u00a0: prenez moins de lignes ou relevez la limite.`,
  'no-progress': ({url, params}) =>
    `Plus rien n’est venu de ${url} pendant ${params.seconds} secondes\u00a0: vérifiez la connexion et réessayez.`,
  'bad-address': ({url}) =>
    `« ${url} » n’est pas une adresse d’où des données peuvent être chargées\u00a0: écrivez-en une qui commence par https://, ou un chemin sur le même site.`,
  'no-tables': ({url}) =>
    url
      ? `Il n’y a pas à l’adresse ${url} de table que nous connaissions\u00a0: vérifiez les noms de ses tables et de ses colonnes.`
      : 'Il n’y a pas dans ces données de table que nous connaissions\u00a0: vérifiez les noms des tables et des colonnes.'
};
