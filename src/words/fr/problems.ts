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
  html: 'c’est une page web ; enregistrez le tableau qu’elle montre dans un fichier CSV ou un classeur.',
  pdf: 'c’est un document PDF ; demandez le tableau dans un fichier CSV ou un classeur.',
  image: 'c’est une image ; demandez le tableau dans un fichier CSV ou un classeur.',
  archive: 'c’est une archive de fichiers ; décompressez-la et choisissez le tableau qu’elle contient.',
  document:
    'c’est un document bureautique, mais pas un classeur Excel ; enregistrez le tableau au format .xlsx ou CSV.',
  'old-workbook':
    'c’est un classeur d’un ancien format, ou protégé par un mot de passe ; enregistrez-le au format .xlsx sans mot de passe.',
  workbook: 'ce classeur est endommagé et illisible ; ouvrez-le dans un tableur et enregistrez-le de nouveau.',
  'too-large': 'ce classeur est trop volumineux une fois décompressé ; enregistrez le tableau en CSV.',
  empty: 'ce fichier ne contient rien ; enregistrez-le de nouveau.'
};
const noTable = ({params}: Problem): string =>
  noTables[params.kind ?? ''] ?? 'ce fichier ne contient pas de texte ; choisissez un fichier CSV ou un classeur.';

/** Une phrase pour chaque problème : où, quoi, que faire. */
export const problems: ProblemWords['problems'] = {
  'missing-value': (p) => `${cellOf(p)} : une valeur est obligatoire ici ; complétez la case.`,
  'bad-date': (p) =>
    `${cellOf(p)} : ${quoted(p)} n’est pas une date comme nous les écrivons ; écrivez 2017, 2017-11 ou 2017-11-08.`,
  'impossible-date': (p) => `${cellOf(p)} : ${quoted(p)} n’existe pas dans le calendrier ; corrigez la date.`,
  'bad-number': (p) =>
    `${cellOf(p)} : ${quoted(p)} n’est pas un nombre${p.params.type === 'integer' ? ' entier' : ''} ; n’écrivez que des chiffres, avec un point pour les décimales.`,
  'out-of-range': (p) =>
    p.params.max === undefined
      ? `${cellOf(p)} : ${quoted(p)} est inférieur à ${p.params.min} ; corrigez le nombre.`
      : `${cellOf(p)} : ${quoted(p)} n’est pas compris entre ${p.params.min} et ${p.params.max} ; corrigez le nombre.`,
  'unknown-word': (p) =>
    `${cellOf(p)} : ${quoted(p)} n’est pas un des mots admis ici ; employez l’un des suivants : ${p.params.allowed}.`,
  'unknown-column': (p) =>
    p.params.nearest
      ? `${rowOf(p)} : la colonne ${quoted(p)} ne fait pas partie de la table ${p.table} et est laissée de côté ; peut-être s’agit-il de ${p.params.nearest} : renommez-la.`
      : `${rowOf(p)} : la colonne ${quoted(p)} ne fait pas partie de la table ${p.table} et est laissée de côté ; renommez-la ou retirez-la.`,
  'missing-column': (p) =>
    `${p.file} : il manque à la table ${p.table} la colonne ${p.field}, si bien qu’aucune de ses lignes n’est utilisable ; ajoutez la colonne.`,
  'duplicate-column': (p) =>
    p.params.taken
      ? `${rowOf(p)} : la colonne ${quoted(p)} a été laissée de côté, car « ${p.params.taken} » dit la même chose ; n’en gardez qu’une, ou dites ce qu’elle contient.`
      : `${rowOf(p)} : la colonne ${quoted(p)} figure deux fois dans l’en-tête ; n’en gardez qu’une.`,
  'duplicate-key': (p) =>
    `${cellOf(p)} : ${quoted(p)} est déjà l’identifiant de la ligne ${p.params.line}${p.params.file ? ` de ${p.params.file}` : ''} ; donnez à chaque ligne le sien.`,
  'dangling-reference': (p) =>
    p.params.nearest
      ? `${cellOf(p)} : aucune ligne acceptée de ${p.params.tables} n’a l’identifiant ou le titre ${quoted(p)} ; peut-être s’agit-il de « ${p.params.nearest} » : corrigez-le.`
      : `${cellOf(p)} : aucune ligne acceptée de ${p.params.tables} n’a l’identifiant ${quoted(p)} ; ${p.params.kept ? 'ce que la ligne en dit est laissé de côté, le reste sert : corrigez-le ou ajoutez cette ligne' : 'corrigez-le ou ajoutez cette ligne'}.`,
  'unknown-source': (p) =>
    `${cellOf(p)} : ${quoted(p)} ne figure pas parmi les sources du jeu de données ; ajoutez la source à datapackage.json.`,
  'end-before-start': (p) =>
    `${cellOf(p)} : ${quoted(p)} précède ${p.params.first}, ${p.params.date} ; corrigez l’une des deux dates.`,
  'deposit-before-signature': (p) =>
    `${cellOf(p)} : le dépôt (${p.raw}) précède la signature (${p.params.date}) ; corrigez l’une des deux dates.`,
  'entry-before-deposit': (p) =>
    `${cellOf(p)} : l’entrée en vigueur (${p.raw}) précède le dépôt (${p.params.date}) ; corrigez l’une des deux dates.`,
  'entry-against-rule': (p) =>
    `${cellOf(p)} : après un dépôt le ${p.params.deposit}, la règle de l’instrument donne ${p.params.expected} et non ${p.raw} ; vérifiez les deux dates.`,
  'ragged-row': (p) =>
    `${rowOf(p)} : la ligne a ${p.params.cells} cases et l’en-tête ${p.params.expected} ; cherchez une virgule en trop ou manquante.`,
  'bad-link': (p) =>
    `${cellOf(p)} : ${quoted(p)} ne peut pas servir de lien et a été laissé de côté ; une adresse commence par https://, http:// ou mailto:.`,
  'bad-interval': (p) =>
    `${cellOf(p)} : ${quoted(p)} n’est pas un identifiant suivi d’une période ; écrivez par exemple coe:1949-08-09/1969-12-31, une borne ouverte restant vide.`,
  'count-without-number': (p) =>
    `${cellOf(p)} : le nombre manque ; indiquez-le, ou donnez au qualificatif la valeur withheld.`,
  'withheld-number': (p) =>
    `${cellOf(p)} : un nombre figure là où il est dit non communiqué, et a été laissé de côté ; retirez-le du fichier.`,
  'stray-space': (p) => `${cellOf(p)} : les espaces autour de ${quoted(p)} ont été retirées ; il n’y a rien à faire.`,
  'stray-quote': (p) =>
    `${rowOf(p)} : un guillemet est ouvert et n’est pas fermé comme il faut ; retirez-le, ou doublez-le entre guillemets.`,
  'bad-value': (p) =>
    `${cellOf(p)} : ${quoted(p)} ne peut pas figurer ici ; écrivez ${p.params.type === 'list' ? 'une liste de textes' : 'un texte ou un nombre'}.`,
  'bad-list': (p) =>
    `${cellOf(p)} : ${quoted(p)} contient un point-virgule, qui sépare les éléments d’une liste ; faites-en deux éléments, ou écrivez une virgule.`,
  'bad-encoding': (p) =>
    `${rowOf(p)} : des caractères sont illisibles, car le fichier n’est pas enregistré en UTF-8 ; enregistrez-le au format « CSV UTF-8 ».`,
  'bad-json': (p) => `${p.file} : ce n’est pas du JSON bien formé ; exportez de nouveau le fichier.`,
  'cut-off': (p) =>
    `${rowOf(p)} : le fichier s’arrête ici avant d’être complet ; téléchargez-le ou enregistrez-le de nouveau.`,
  'unknown-table': (p) =>
    p.params.nearest
      ? `${p.file} : l’en-tête n’est celui d’aucune de nos tables ; la plus proche est ${p.params.nearest} : nommez les colonnes comme elle.`
      : `${p.file} : l’en-tête n’est celui d’aucune de nos tables ; nommez les colonnes comme dans la documentation.`,
  'not-a-table': (p) => `${p.file} : ${noTable(p)}`,
  'too-many-rows': (p) =>
    `${p.file} : le fichier a plus de ${p.params.limit} lignes et n’a pas été lu ; prenez-en moins à la fois, ou relevez la limite.`,
  'hidden-sheet': (p) =>
    `${p.file} : la feuille ${quoted(p)} est masquée et n’a pas été lue ; affichez-la dans le classeur si elle doit l’être.`,
  'control-character': (p) =>
    `${cellOf(p)} : des caractères invisibles ont été retirés de ${quoted(p)} ; il n’y a rien à faire.`,
  'odd-space': (p) =>
    `${cellOf(p)} : les espaces insécables ou sans chasse de ${quoted(p)} ont été remplacées par des espaces ordinaires ; il n’y a rien à faire.`,
  'curly-quote': (p) => `${cellOf(p)} : les guillemets autour de ${quoted(p)} ont été retirés ; vérifiez la case.`,
  'doubled-encoding': (p) =>
    `${cellOf(p)} : ${quoted(p)} a été enregistré dans deux encodages l’un sur l’autre et a été lu « ${p.repair?.value ?? ''} » ; vérifiez.`,
  'merged-cell': (p) =>
    `${cellOf(p)} : ${quoted(p)} figure dans une case fusionnée sur plusieurs lignes et a été lu dans chacune d’elles ; vérifiez.`,
  'ambiguous-date-order': (p) =>
    `${cellOf(p)} : ${quoted(p)} peut se lire le jour ou le mois en premier, et rien dans la colonne ne tranche ; précisez l’ordre.`,
  'missing-year': (p) =>
    p.repair?.applied
      ? `${cellOf(p)} : ${quoted(p)} ne donne l’année que pour la fin et a été lu ${p.repair.value} ; vérifiez.`
      : `${cellOf(p)} : ${quoted(p)} n’a pas d’année ; ajoutez-la.`,
  'short-year': (p) =>
    p.repair?.applied
      ? `${cellOf(p)} : l’année de ${quoted(p)} n’a que deux chiffres et la date a été lue ${p.repair.value} (00 à 39 : 2000 à 2039 ; 40 à 99 : 1940 à 1999) ; vérifiez.`
      : `${cellOf(p)} : ${quoted(p)} peut être un jour sans année ou une année à deux chiffres ; écrivez l’année en quatre chiffres.`,
  'days-apart': (p) =>
    `${cellOf(p)} : ${quoted(p)} peut désigner des jours isolés ou tous les jours du premier au dernier ; précisez, ou faites une ligne pour chacun.`,
  'time-left-out': (p) =>
    p.params.zone
      ? `${cellOf(p)} : l’heure et le fuseau ${p.params.zone} de ${quoted(p)} ont été laissés de côté ; vérifiez que le jour est le jour local.`
      : `${cellOf(p)} : l’heure de ${quoted(p)} a été laissée de côté ; il n’y a rien à faire.`,
  'serial-date': (p) =>
    `${cellOf(p)} : ${quoted(p)} est un jour compté à la manière des tableurs et a été lu ${p.repair?.value ?? ''} ; vérifiez.`,
  'footnote-mark': (p) =>
    `${cellOf(p)} : un appel de note dans ${quoted(p)} a été laissé de côté ; reportez la note dans la colonne note.`,
  'ambiguous-number': (p) =>
    `${cellOf(p)} : le signe dans ${quoted(p)} peut séparer les milliers ou les décimales, et rien dans la colonne ne tranche ; précisez.`,
  'count-range': (p) =>
    `${cellOf(p)} : ${quoted(p)} a été lu comme « au moins » le plus petit des deux nombres ; vérifiez.`,
  'several-counts': (p) =>
    p.repair?.applied
      ? `${cellOf(p)} : de ${quoted(p)} seul le total a été lu, ${p.repair.value}, et les parties ont été laissées de côté ; vérifiez.`
      : `${cellOf(p)} : ${quoted(p)} contient plusieurs nombres de même nature ; précisez lequel compte.`,
  'unknown-unit': (p) =>
    `${cellOf(p)} : nous ne savons pas ce que compte ${quoted(p)} ; précisez s’il s’agit de personnes, d’États, de pays ou d’organisations.`,
  'unknown-state': (p) =>
    p.params.nearest
      ? `${cellOf(p)} : ${member(p)} n’est pas un État que nous connaissons ; peut-être s’agit-il de ${p.params.nearest} : corrigez.`
      : `${cellOf(p)} : ${member(p)} n’est pas un État que nous connaissons ; corrigez.`,
  'ambiguous-state': (p) =>
    `${cellOf(p)} : ${member(p)} peut désigner l’un des États suivants : ${p.params.states} ; précisez lequel.`,
  'dissolved-state': (p) =>
    `${cellOf(p)} : ${member(p)} n’existe plus (aujourd’hui : ${p.params.states}) ; précisez lequel est visé.`,
  'organisation-as-state': (p) =>
    `${cellOf(p)} : ${member(p)} est une organisation et non un État ; écrivez les États visés ou changez de colonne.`,
  'glued-list': (p) =>
    `${cellOf(p)} : les noms de ${quoted(p)} se suivent sans séparateur et ont été lus ${p.repair?.value ?? ''} ; vérifiez.`,
  'unknown-place': (p) =>
    p.params.nearest
      ? `${cellOf(p)} : le lieu ${quoted(p)} n’est pas parmi ceux que nous connaissons et ne figure donc pas sur la carte ; peut-être s’agit-il de ${p.params.nearest} : corrigez, ou ajoutez ses coordonnées.`
      : `${cellOf(p)} : le lieu ${quoted(p)} n’est pas parmi ceux que nous connaissons et ne figure donc pas sur la carte ; ajoutez ses coordonnées.`,
  'not-a-record': (p) =>
    `${rowOf(p)} : ${quoted(p)} n’est pas un enregistrement ; chaque ligne est un objet avec une valeur par colonne.`,
  'future-date': (p) =>
    `${cellOf(p)} : ${quoted(p)} est postérieur au ${p.params.as_of}, date d’arrêt des données ; vérifiez la date.`,
  'which-table': (p) =>
    `${p.file} : l’en-tête convient à plusieurs de nos tables (${listed(p)}) ; dites laquelle c’est.`,
  'which-column': (p) =>
    p.params.headers
      ? `${rowOf(p)} : les colonnes ${p.params.headers} se lisent toutes comme ${p.field} ; dites laquelle prendre.`
      : `${rowOf(p)} : rien ne dit ce que sont les dates de la colonne ${quoted(p)} ; ce peut être ${listed(p)} : dites quoi.`,
  'unstated-value': (p) =>
    p.params.answers
      ? `${p.file} : des lignes n’indiquent pas ${p.field} ; dites lequel de ces mots vaut pour toutes, ou remplissez la colonne : ${listed(p)}.`
      : `${p.file} : des lignes n’indiquent pas ${p.field} ; dites ce qui vaut pour toutes, ou remplissez la colonne.`,
  'filled-value': (p) =>
    p.raw
      ? `${cellOf(p)} : le fichier ne le dit pas pour ${quoted(p)}, et ${p.params.value} a été lu, comme répondu pour toutes ces lignes ; vérifiez-le.`
      : `${p.file} : aucune colonne n’indique ${p.field}, si bien que toutes les lignes ont été lues comme ${p.params.value} ; il n’y a rien à faire si c’est bien cela.`,
  contradiction: (p) =>
    `${cellOf(p)} : ${quoted(p)} dit ${p.params.said} alors qu’une autre colonne dit ${p.params.other} ; corrigez l’une des deux.`,
  'recipe-repair': (p) =>
    `${cellOf(p)} : ${quoted(p)} a été lu comme « ${p.repair?.value ?? ''} », selon la recette ; il n’y a rien à faire.`,
  'read-from-title': (p) =>
    `${cellOf(p)} : le fichier ne le dit pas, et le type ${p.repair?.value ?? ''} a été lu dans le titre ; vérifiez-le.`,
  'empty-header': (p) =>
    `${rowOf(p)} : la colonne ${p.column} a des valeurs mais pas d’en-tête, et est laissée de côté ; donnez-lui un en-tête ou retirez-la.`,
  'same-event': (p) =>
    p.params.line
      ? `${rowOf(p)} : « ${p.params.title} » semble être l’événement de la ligne ${p.params.line}, écrit deux fois ; n’en gardez qu’un si c’est le cas.`
      : `${rowOf(p)} : « ${p.params.title} » semble être l’événement ${p.params.id} du jeu de données ; donnez-lui cet identifiant si c’est le cas.`,
  'example-row': (p) =>
    `${rowOf(p)} : c’est encore l’exemple du tableau vide (${quoted(p)}), qui n’est pas un fait ; supprimez la ligne, ou donnez-lui un identifiant et une adresse à elle.`,
  'named-by-title': (p) =>
    p.params.answers
      ? `${cellOf(p)} : ${quoted(p)} est le titre de plusieurs événements (${listed(p)}) ; dites lequel est visé.`
      : `${cellOf(p)} : ${quoted(p)} est le titre de l’événement ${p.repair?.value ?? ''} et a été lu comme son identifiant ; il n’y a rien à faire.`,
  'add-or-replace': (p) =>
    `${p.file} : aucune de ses lignes ne figure dans la table ${p.table} actuelle ; dites s’il faut les y ajouter ou les mettre à sa place.`
};

/** Une phrase pour chaque raison pour laquelle un jeu de données ne peut pas être chargé. */
export const failures: ProblemWords['failures'] = {
  'no-connection': ({url}) =>
    `Les données de ${url} n’ont pas pu être atteintes : vérifiez la connexion et l’adresse, et que l’autre site l’autorise, puis réessayez.`,
  'http-status': ({url, params}) =>
    Number(params.status) === 404 || Number(params.status) === 410
      ? `Il n’y a pas de données à l’adresse ${url} : vérifiez-la.`
      : `Le serveur ne livre pas les données de ${url} (code ${params.status}) : réessayez plus tard, ou adressez-vous à son responsable.`,
  'not-data': ({url}) =>
    `Ce qui vient de ${url} ne se lit pas comme un jeu de données : vérifiez que l’adresse est celle d’un datapackage.json ou d’un fichier CSV en UTF-8.`,
  'html-instead': ({url}) =>
    `Une page web est venue de ${url} au lieu de données : vérifiez l’adresse, ou s’il faut s’y identifier.`,
  'cut-off': ({url}) => `Les données de ${url} se sont interrompues avant la fin : réessayez.`,
  'too-large': ({url, params}) =>
    `Les données de ${url} dépassent la limite de ${megabytes(params.limit)} : prenez un fichier plus petit ou relevez la limite.`,
  'too-many-rows': ({url, params}) =>
    `Les données de ${url} ont plus de lignes que la limite de ${params.limit} : prenez moins de lignes ou relevez la limite.`,
  'no-progress': ({url, params}) =>
    `Plus rien n’est venu de ${url} pendant ${params.seconds} secondes : vérifiez la connexion et réessayez.`,
  'bad-address': ({url}) =>
    `« ${url} » n’est pas une adresse d’où des données peuvent être chargées : écrivez-en une qui commence par https://, ou un chemin sur le même site.`,
  'no-tables': ({url}) =>
    url
      ? `Il n’y a pas à l’adresse ${url} de table que nous connaissions : vérifiez les noms de ses tables et de ses colonnes.`
      : 'Il n’y a pas dans ces données de table que nous connaissions : vérifiez les noms des tables et des colonnes.'
};
