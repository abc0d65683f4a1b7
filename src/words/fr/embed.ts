import type {embed as english} from '../en/embed.js';
import {common as fr} from './common.js';

/** Ce que dit la fenêtre d’intégration, et ce que disent les extraits eux-mêmes. */
export const embed: typeof english = {
  heading: (title) => `Intégrer : ${title}`,
  snippet: {about: 'environ', atLeast: 'au moins', atMost: 'au plus', fullView: 'Vue complète :'},
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
    link: 'Un paragraphe avec un lien. Sur un site qui a le chargeur, il devient l’image ; ailleurs, c’est un bon lien.',
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
  survives: (place, what) => `${place} : voici ce qui passe : ${fr.list(what)}.`,
  nothingSurvives: (place) => `${place} : rien ne passe.`,
  isLost: (what) => `Voici ce qui se perd : ${fr.list(what)}.`,
  nothingLost: 'Rien ne se perd.',
  isLeftOut:
    'On n’y voit aucune image d’un autre hôte : prenez l’image dans le menu, déposez-la sur ce site et placez-la au-dessus du texte.',
  better: (form) => `Prenez-y plutôt « ${form} ».`,
  measured:
    'D’après les règles publiées de ces systèmes, dans leurs réglages d’origine ; un site peut en avoir d’autres.',
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
  live: 'Vivantes : elles changent avec le jeu de données',
  frozen: 'Figées : elles restent telles quelles',
  isFrozen: 'Cette page montre elle-même une copie figée.',
  noFrozen: 'Ce site n’indique pas quelle copie figée lui correspond.',
  text: 'À copier',
  copy: 'Copier',
  copied: 'Copié.',
  copyThis: 'Cette page ne nous permet pas de copier : prenez le texte dans le champ.',
  asLooks: 'C’est copié tel que cela apparaît, pas comme du code : collez-le dans le texte.',
  once: 'Une fois pour tout le site, par la personne qui s’en occupe, pas dans le texte',
  copyOnce: 'Copier la ligne',
  complete: 'Le lien mène à une page à part, complète sans script.',
  drawn: 'Le lien mène à une page dessinée par un script : cette vue n’est pas de celles qui ont leur propre page.',
  thisPage: 'Le lien mène à cette page-ci : elle n’indique pas où se trouve son site de vues.',
  noSite:
    'L’élément, le cadre, l’adresse et le fichier manquent : cette page n’indique pas où se trouve son site de vues.',
  noOembed: 'Ici, de telles adresses ne sont pas acceptées. Prenez plutôt « Lien ».',
  notCatalogued: 'Seules les vues qui ont leur propre page en disposent ; prenez plutôt « Lien ».',
  preview: 'Aperçu',
  previewLink: 'Sans le chargeur :',
  previewWidget: 'Avec le chargeur :',
  notShown: 'Cette langue n’a pas pu être chargée.',
  check: 'Quelque chose s’est perdu ?',
  checkAsk:
    'Collez ici la source que le système affiche après l’enregistrement. Elle est comparée avec ce qui précède, dans cette page seulement.',
  checkField: 'Source après l’enregistrement',
  checkAll: 'Tout est passé.',
  checkCode:
    'Les lecteurs voient du code : ici, le texte s’affiche tel qu’il a été collé. Collez-le dans la vue source, ou prenez une autre forme.',
  checkLost: (what) => `Disparu : ${fr.list(what)}.`,
  checkKept: (what) => `Encore là : ${fr.list(what)}.`,
  checkNothing: 'Rien n’en reste.'
};
