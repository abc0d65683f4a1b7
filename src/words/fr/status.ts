import type {status as english} from '../en/status.js';

/** Ce qu’un État est à l’égard d’un instrument, dans les termes du droit des traités. */
export const status: typeof english = {
  party: 'Partie',
  consent: 'Consentement exprimé, pas encore en vigueur',
  signatory: 'Signataire',
  entitled: 'Habilité à signer, n’a pas signé',
  invited: 'Invité à adhérer',
  former: 'N’est plus Partie',
  none: 'Sans déclaration'
};
