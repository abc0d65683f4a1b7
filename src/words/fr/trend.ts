import {say} from '../say.js';
import type {trend as english} from '../en/trend.js';
import {common} from './common.js';

/** Ce que dit l’évolution. */
export const trend: typeof english = {
  title: (instrument) => `Signatures, dépôts et Parties\u00a0: ${instrument}`,
  sentence: (date, parties, deposits, signatures) =>
    say`Au ${common.date(date)}, le nombre de Parties était de ${parties}\u00A0; ${deposits} avaient déposé un instrument de ratification, d’acceptation, d’approbation ou d’adhésion, et ${signatures} avaient signé.`,
  reading:
    'Chaque ligne change de niveau le jour où un nombre change\u00a0; signer n’engage pas, et un dépôt ne prend effet que plus tard.',
  parties: 'Parties',
  deposits: 'Dépôts',
  signatures: 'Signatures',
  date: 'Date',
  change: 'Ce qui a changé',
  unit: 'États et organisations',
  empty: 'Aucun État n’a signé ni adhéré dans ce jeu de données.',
  kinds: {
    signature: (names) => `ont signé\u00a0: ${names}`,
    deposit: (names) => `ont déposé\u00a0: ${names}`,
    entry: (names) => `en vigueur pour\u00a0: ${names}`,
    denunciation: (names) => `ne sont plus liés\u00a0: ${names}`
  },
  total: (name, value) => `${name} ${common.number(value)}`
};
