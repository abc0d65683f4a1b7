import type {controls as english} from '../en/controls.js';

/** Ce qui est dit des réglages d’une histoire : noms, groupes, choix, raisons ; et de la barre d’outils. */
export const controls: typeof english = {
  groups: {data: 'Données', picture: 'Image', words: 'Mots', size: 'Taille'},
  names: {
    instrument: 'Convention',
    date: 'Date',
    period: 'Période',
    states: 'États',
    regions: 'Régions',
    where: 'Ce qu’un lieu veut dire pour une activité',
    types: 'Types d’activité',
    themes: 'Thèmes',
    pillars: 'Piliers',
    organisers: 'Organisateurs',
    partners: 'Partenaires',
    q: 'Mots recherchés',
    highlight: 'Mis en avant',
    state: 'État',
    of: 'Ce qui est compté ou listé',
    by: 'Par',
    show: 'Ce qui est montré',
    as: 'Forme',
    frame: 'Partie du monde',
    measure: 'Taille des disques',
    sections: 'Sections',
    profile: 'Vu par',
    open: 'Ouvert',
    theme: 'Couleurs',
    lang: 'Langue',
    'heading-level': 'Niveau du titre',
    width: 'Largeur de la colonne'
  },
  hints: {
    date: 'Une année, un mois ou un jour\u00a0: 2015, 2015-07 ou 2015-07-01. Vide\u00a0: le jour jusqu’auquel les données sont connues.',
    period: 'Le début et la fin, séparés par ~\u00a0: 2010~2015.',
    q: 'Les activités dont le texte contient ces mots.'
  },
  options: {
    show: {since: 'Depuis quand les États sont Parties', status: 'Statut à la date', events: 'Activités par lieu'},
    as: {map: 'Carte', tiles: 'Un carré par État', table: 'Tableau'},
    frame: {europe: 'L’Europe', osce: 'L’espace de l’OSCE', world: 'Le monde'},
    measure: {events: 'Nombre d’activités', participants: 'Nombre de personnes'},
    where: {held: 'Tenue là', attended: 'Suivie par', about: 'À son sujet'},
    by: {
      event: 'Activité',
      year: 'Année',
      type: 'Type',
      region: 'Région',
      theme: 'Thème',
      pillar: 'Pilier',
      organiser: 'Organisateur',
      partner: 'Partenaire'
    },
    sections: {standards: 'Normes', monitoring: 'Suivi', cooperation: 'Coopération', filter: 'Filtre'},
    profile: {osce: 'L’OSCE'},
    theme: {light: 'Claires', dark: 'Sombres'},
    bars: {participants: 'Personnes qui ont participé', events: 'Activités'},
    matrix: {rounds: 'Cycles d’évaluation', instruments: 'Conventions'},
    figures: {
      parties: 'Parties',
      deposits: 'Dépôts',
      signatories: 'Signataires',
      events: 'Activités',
      persons: 'Personnes qui ont participé',
      reports: 'Rapports',
      meetings: 'Réunions statutaires',
      projects: 'Projets',
      counted: 'Activités dont les participants ont été comptés'
    }
  },
  reasons: {
    noFrame: 'Sans effet sur un tableau\u00a0: choisissez d’abord une autre forme.',
    onlyEvents: 'N’a d’effet que sur les activités\u00a0: montrez d’abord les activités sur la carte.',
    onlyEventTables: 'N’a d’effet que sur les tableaux d’activités\u00a0: listez d’abord les activités.',
    onlyPlaces: 'A un effet une fois que des États ou des régions sont choisis.'
  },
  widths: {full: 'Toute la page', 320: '320 px, un téléphone', 480: '480 px', 768: '768 px, une tablette'},
  toolbar: {
    language: 'Langue de la page',
    theme: 'Couleurs de la page',
    asPage: 'Comme le navigateur',
    width: 'Largeur de la colonne',
    date: 'Date de toutes les histoires',
    dataset: 'Jeu de données',
    own: 'Le jeu de données de ce site',
    file: 'Ouvrir un fichier',
    address: 'Adresse d’un jeu de données',
    show: 'Le montrer',
    hosts: (hosts) => `Les jeux de données de ces hôtes peuvent être montrés\u00a0: ${hosts}.`,
    noHosts: 'Ce site ne nomme aucun hôte en dehors du sien.',
    drop: 'Un fichier peut aussi être déposé sur une histoire. Il reste dans ce navigateur.',
    shown: (name) => `Montré\u00a0: ${name}`,
    notRead: (name) =>
      `${name} n’a pas pu être lu comme jeu de données. L’atelier dit, ligne par ligne, ce qui ne va pas.`,
    refused: (what) =>
      `Cette adresse demande ce qu’il ne nous revient pas de montrer (${what}). Rien n’a été chargé, rien n’est dessiné.`
  },
  states: {
    Ordinary: 'Le cas ordinaire.',
    Empty: 'Un jeu de données qui contient une convention et rien d’autre.',
    OneParty: 'Une seule Partie.',
    AllParties: 'Tous les États du jeu de données sont Parties.',
    LongNames: 'Des noms plus longs que la place.',
    RightToLeft: 'Dans une page qui se lit de droite à gauche.',
    French: 'En français.',
    FailedLoad: 'Le jeu de données n’est pas à l’adresse indiquée.',
    PartlyWrong:
      'Des lignes ne peuvent être lues\u00a0: les autres sont montrées, celles-ci sont listées avec leurs raisons.',
    Narrow: 'Dans une colonne de 320 px.',
    Dark: 'Sur papier sombre.',
    Print: 'Tel qu’imprimé.'
  }
};
