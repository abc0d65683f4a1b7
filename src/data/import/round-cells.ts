import {isAbsent} from './absent.js';
import type {Told} from './evidence.js';

const rounds = [
  'first|1st|premier|i',
  'second|2nd|deuxieme|ii',
  'third|3rd|troisieme|iii',
  'fourth|4th|quatrieme|iv',
  'fifth|5th|cinquieme|v'
];

/** "1st evaluation round" is 1, "1+2" and "1 and 2" are two rounds at once. */
export function readRound(raw: string): Told<string> {
  if (isAbsent(raw)) return {remarks: []};
  const parts = raw
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[;,+&/]|\band\b|\bet\b/);
  const numbers = parts.map((part) => {
    const words =
      part.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/^(evaluation|round|cycle|d|no|n|the|le)$/.test(word)) ?? [];
    const [word = '', ...others] = words;
    const nth = rounds.findIndex((names) => names.split('|').includes(word)) + 1;
    const digit = /^(\d{1,2})(?:st|nd|rd|th|er|re|e|eme)?$/.exec(word)?.[1];
    return others.length > 0 ? undefined : (digit ?? (nth > 0 ? String(nth) : undefined));
  });
  if (numbers.includes(undefined))
    return {remarks: [{code: 'bad-number', severity: 'error', params: {type: 'integer'}}]};
  return {value: numbers.join(';'), remarks: []};
}
