import type {Told} from './evidence.js';
import type {StateIndex} from './state-names.js';

/**
 * Territories that have a code of their own in ISO 3166-1, by the State that answers for them abroad. Those of which two States
 * say that are left out.
 */
const territories: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DK: 'FO GL',
    FI: 'AX',
    FR: 'BL GF GP MF MQ NC PF PM RE WF YT',
    GB: 'AI BM GG IM JE KY MS PN SH TC VG',
    NL: 'AW BQ CW SX',
    NZ: 'CK NU TK',
    US: 'AS GU MP PR VI'
  }).flatMap(([state, codes]) => codes.split(' ').map((code): [string, string] => [code, state]))
);

/** A State, and the territory of it that has a report of its own. */
export interface OfState {
  readonly state: string;
  readonly territory: string;
}

/** "Aruba", "Netherlands (Aruba)" and "Aruba / Netherlands" in a column of States: the State that is reported on, and what of it. */
export function territoryOf(text: string, {find}: StateIndex): OfState | undefined {
  const own = find(text).value;
  if (own !== undefined) return pair(own);
  const [, one = '', other = ''] = /^(.+?)\s*(?:[,(/]|\s[-–—])\s*([^,()/]+?)\s*\)?$/.exec(text.trim()) ?? [];
  const [first, second] = [find(one).value, find(other).value];
  const whole = [first, second].flatMap((id) => pair(id) ?? []);
  return whole.length === 1 && [first, second].includes(whole[0]!.state) ? whole[0] : undefined;
}

const pair = (territory = ''): OfState | undefined => {
  const state = territories.get(territory);
  return state ? {state, territory} : undefined;
};

/** The code of a territory that a cell names; what is none that we know stays as it is. */
export function readTerritory(text: string, {find}: StateIndex): Told<string> {
  const {value} = find(text);
  return {value: value ?? text.trim(), remarks: []};
}
