import type {panel as english} from '../en/panel.js';

/** Ce que dit le panneau d’intégration dans Storybook, en plus de ce que dit la fenêtre de chaque élément. */
export const panel: typeof english = {
  title: 'Intégrer',
  ask: 'Ouvrez une histoire\u00a0: vous trouvez ici ce qu’il faut coller pour qu’une page montre exactement cela.',
  wait: 'L’image est en train d’être décrite.',
  form: 'Ce que vous collez',
  showText: 'Montrer le texte',
  url: 'Adresse de cette vue',
  copyUrl: 'Copier l’adresse',
  sentence: 'Phrase',
  copySentence: 'Copier la phrase',
  alternative: 'Texte de remplacement pour une image',
  copyAlternative: 'Copier le texte de remplacement',
  pictures: 'Images',
  shown: 'Telle que montrée',
  svg: 'SVG, telle que montrée',
  save: (what) => `Enregistrer ${what}`,
  copyPicture: (what) => `Copier ${what}`,
  png: (what) => `PNG, ${what}`,
  saved: (name) => `Enregistré sous ${name}.`,
  notDrawn: 'Il n’y a pas d’image de cela\u00a0: prenez le tableau ou le texte.',
  notCopied: 'Ce navigateur ne permet pas de copier\u00a0: enregistrez plutôt.',
  whole:
    'Cette histoire contient plus d’une image\u00a0: elle est donnée telle quelle, pour votre propre site s’il exécute des scripts.',
  inline:
    'Ces données ne sont pas sur ce site, il n’y a donc aucune page vers laquelle un lien mènerait\u00a0: elles sont dans le texte même. Publiez-les pour avoir un lien.',
  memory: 'Ces données ne sont que dans ce navigateur, et l’histoire a plus d’un élément\u00a0: publiez-les d’abord.',
  asStory: 'Comme l’histoire',
  refused: 'Cela n’a pas pu être fait. Ouvrez l’histoire encore une fois.'
};
