import type {common as english} from '../en/common.js';
import {locale} from '../intl.js';

// In French 0 and 1 are singular.
const plural = (count: number, one: string, many: string): string => (count < 2 ? one : many);

// Intl writes "1 juillet"; French writes "1er juillet".
const fr = locale('fr-FR', 'inconnu', 'non communiqué', (text) => text.replace(/^1(?=\s|$)/, '1er'));

/** Les séries de traités dont le sigle diffère d’une langue à l’autre. */
const frenchSeries: Readonly<Record<string, string>> = {CETS: 'STCE', ETS: 'STE', UNTS: 'RTNU'};

/** Ce que disent tous les éléments. */
export const common: typeof english = {
  ...fr,
  lang: 'fr',
  asOf: (date) => `Données ${date.length === 10 ? 'au' : 'de'} ${fr.date(date)}.`,
  age: (months) => `Ces données ont ${months} mois.`,
  sourceCount: (count) => plural(count, '1 source', `${fr.number(count)} sources`),
  unchecked: (rows, of) =>
    `${fr.number(rows)} des ${fr.number(of)} lignes derrière cette image ${plural(rows, 'n’est pas encore vérifiée', 'ne sont pas encore vérifiées')} auprès d’une source.`,
  labelled: (name, note) => `${name}\u00a0: ${note}`,
  unverified: 'pas encore vérifié auprès d’une source',
  tableOf: (rows) =>
    plural(rows, 'Les mêmes données en tableau, 1 ligne', `Les mêmes données en tableau, ${fr.number(rows)} lignes`),
  skip: 'Passer l’image',
  loading: 'Chargement des données…',
  loadingRows: (rows) => `Chargement des données\u00a0: ${fr.number(rows)} lignes lues…`,
  menuName: 'Menu',
  notFetched: 'Impossible de charger cette partie. Vérifiez la connexion et réessayez.',
  retry: 'Réessayer',
  widen: 'Tout afficher',
  kept: 'L’image précédente reste affichée.',
  leftOut: (rows) => plural(rows, '1 ligne écartée', `${fr.number(rows)} lignes écartées`),
  show: 'Afficher',
  noData: 'Aucun jeu de données pour cet élément\u00a0: placez-le dans <treaty-data> ou donnez-lui un attribut src.',
  notPossible: (message) => `Impossible de dessiner\u00a0: ${message}.`,
  emptyDataset: 'Le jeu de données ne contient rien à dessiner ici.',
  incomplete: 'Le jeu de données n’est pas complet\u00a0: ce qui n’y figure pas peut avoir eu lieu.',
  cite: (series, number) => `${frenchSeries[series] ?? series} n° ${number}`,
  languageName: (language) => new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language,
  quote: (text) => `« ${text} »`,
  of: (n, of) => `${fr.number(n)} sur ${fr.number(of)}`,
  unknownInstrument: (id, known) =>
    `Ce jeu de données ne contient pas l’instrument ${id}\u00a0; il contient ${fr.list(known)}.`,
  badDate: (text) => `« ${text} » n’est pas une date\u00a0; écrivez 2010, 2010-07 ou 2010-07-01.`
};
