import type {embed as english} from '../en/embed.js';
import {common as fr} from './common.js';

/** Ce que dit la fenêtre d’intégration, et ce que disent les extraits eux-mêmes. */
export const embed: typeof english = {
  heading: (title) => `Intégrer\u00a0: ${title}`,
  snippet: {about: 'environ', atLeast: 'au moins', atMost: 'au plus', fullView: 'Vue complète\u00a0:'},
  what: 'Ce que vous collez',
  more: 'Plus',
  form: {
    link: 'Lien',
    picture: 'Image avec tableau',
    element: 'Mon site exécute des scripts',
    frame: 'Cadre',
    oembed: 'Adresse pour oEmbed',
    file: 'Un seul fichier'
  },
  about: {
    link: 'Un paragraphe avec un lien. Sur un site qui a le chargeur, il devient l’image\u00a0; ailleurs, c’est un bon lien.',
    picture: 'L’image avec sa phrase, son tableau et un lien. Aucun script n’est nécessaire.',
    element: 'L’élément avec son lien, sa phrase et son image à l’intérieur. Le site doit avoir le chargeur.',
    frame: 'La page de cette vue dans un cadre, avec un lien au-dessous.',
    oembed: 'Une adresse seule sur sa ligne, pour les systèmes qui demandent à la page ce qu’elle propose.',
    file: 'Tout le tableau de bord en une page qui contient tout, à garder ou à envoyer. Aucun autre fichier n’est nécessaire.'
  },
  target: 'Où vous collez',
  targets: {
    'liferay-content': 'Liferay, contenu web',
    'liferay-blog': 'Liferay, blog ou wiki',
    'drupal-basic': 'Drupal, HTML de base',
    'drupal-full': 'Drupal, HTML complet',
    wordpress: 'WordPress',
    own: 'Votre propre site',
    press: 'Communiqué de presse',
    mail: 'Lettre d’information ou Word'
  },
  parts: {
    element: 'l’élément',
    frame: 'le cadre',
    alone: 'le lien seul sur sa ligne, que le chargeur remplace par l’image',
    link: 'le lien',
    picture: 'l’image',
    alt: 'le texte de remplacement',
    rows: 'les lignes du tableau',
    words: 'la phrase et les notes',
    size: 'la taille',
    address: 'l’adresse en toutes lettres'
  },
  survives: (place, what) => `${place}\u00a0: voici ce qui passe\u00a0: ${fr.list(what)}.`,
  nothingSurvives: (place) => `${place}\u00a0: rien ne passe.`,
  isLost: (what) => `Voici ce qui se perd\u00a0: ${fr.list(what)}.`,
  nothingLost: 'Rien ne se perd.',
  isLeftOut:
    'On n’y voit aucune image d’un autre hôte\u00a0: prenez l’image dans le menu, déposez-la sur ce site et placez-la au-dessus du texte.',
  better: (form) => `Prenez-y plutôt «\u00a0${form}\u00a0».`,
  measured:
    'D’après les règles publiées de ces systèmes, dans leurs réglages d’origine\u00a0; un site peut en avoir d’autres.',
  language: 'Langue',
  size: 'Taille',
  sizes: {
    full: 'Toute la largeur de la colonne',
    small: 'Petite, 480 px',
    middle: 'Moyenne, 768 px',
    large: 'Grande, 1 200 px'
  },
  noSize: 'Cette forme prend la largeur de la colonne où elle se trouve.',
  theme: 'Couleurs',
  themes: {page: 'Comme la page', light: 'Claires', dark: 'Sombres'},
  noTheme: 'L’image est faite en couleurs claires.',
  data: 'Données',
  live: 'Vivantes\u00a0: elles changent avec le jeu de données',
  frozen: 'Figées\u00a0: elles restent telles quelles',
  isFrozen: 'Cette page montre elle-même une copie figée.',
  noFrozen: 'Ce site n’indique pas quelle copie figée lui correspond.',
  text: 'À copier',
  copy: 'Copier',
  copied: 'Copié.',
  copyThis: 'Cette page ne nous permet pas de copier\u00a0: prenez le texte dans le champ.',
  asLooks: 'C’est copié tel que cela apparaît, pas comme du code\u00a0: collez-le dans le texte.',
  once: 'Une fois pour tout le site, par la personne qui s’en occupe, pas dans le texte',
  copyOnce: 'Copier la ligne',
  loader: 'Chargeur',
  loaders: {
    newest: 'Le plus récent\u00a0: il suit chaque version',
    pinned: 'Épinglé\u00a0: il ne change jamais et il est vérifié avant de s’exécuter'
  },
  notPinned: 'Ce site n’a pas de chargeur qui reste le même.',
  complete: 'Le lien mène à une page à part, complète sans script.',
  drawn:
    'Le lien mène à une page dessinée par un script\u00a0: cette vue n’est pas de celles qui ont leur propre page.',
  thisPage: 'Le lien mène à cette page-ci\u00a0: elle n’indique pas où se trouve son site de vues.',
  noSite:
    'L’élément, le cadre, l’adresse et le fichier manquent\u00a0: cette page n’indique pas où se trouve son site de vues.',
  noOembed: 'Ici, de telles adresses ne sont pas acceptées. Prenez plutôt «\u00a0Lien\u00a0».',
  notCatalogued: 'Seules les vues qui ont leur propre page en disposent\u00a0; prenez plutôt «\u00a0Lien\u00a0».',
  preview: 'Aperçu',
  previewLink: 'Sans le chargeur\u00a0:',
  previewWidget: 'Avec le chargeur\u00a0:',
  notShown: 'Cette langue n’a pas pu être chargée.',
  check: 'Quelque chose s’est perdu\u00a0?',
  checkAsk:
    'Collez ici la source que le système affiche après l’enregistrement. Elle est comparée avec ce qui précède, dans cette page seulement.',
  checkField: 'Source après l’enregistrement',
  checkAll: 'Tout est passé.',
  checkCode:
    'Les lecteurs voient du code\u00a0: ici, le texte s’affiche tel qu’il a été collé. Collez-le dans la vue source, ou prenez une autre forme.',
  checkLost: (what) => `Disparu\u00a0: ${fr.list(what)}.`,
  checkKept: (what) => `Encore là\u00a0: ${fr.list(what)}.`,
  checkNothing: 'Rien n’en reste.'
};
