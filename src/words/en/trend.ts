import type {Figure} from '../../charts/view.js';
import {say} from '../say.js';
import {common} from './common.js';

/** What the trend says. */
export const trend = {
  title: (instrument: string) => `Signatures, deposits and Parties: ${instrument}`,
  sentence: (date: string, parties: Figure, deposits: Figure, signatures: Figure) =>
    say`As of ${common.date(date)}, the number of Parties was ${parties}; ${deposits} had deposited an instrument of ratification, acceptance, approval or accession, and ${signatures} had signed.`,
  reading: 'Each line moves on the day a number changed; signing does not bind, and a deposit takes effect only later.',
  parties: 'Parties',
  deposits: 'Deposits',
  signatures: 'Signatures',
  date: 'Date',
  change: 'What changed',
  unit: 'States and organisations',
  empty: 'No State has signed or joined in this dataset.',
  kinds: {
    signature: (names: string) => `signed: ${names}`,
    deposit: (names: string) => `deposited: ${names}`,
    entry: (names: string) => `in force for: ${names}`,
    denunciation: (names: string) => `no longer bound: ${names}`
  },
  total: (name: string, value: number) => `${name} ${common.number(value)}`
};
