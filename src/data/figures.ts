import type {Facts, Tally} from './facts.js';
import {rows, total} from './facts.js';
import {everything} from './rows.js';

/** The names of the headline figures. */
export const figureNames = ['parties', 'deposits', 'signatories', 'events', 'persons', 'reports'] as const;

export type FigureName = (typeof figureNames)[number];

/** The headline figures, each with its qualifier and coverage; `hosts` are the countries in which events were held. */
export type Figures = Readonly<Record<FigureName | 'hosts', Tally>>;

/** The headline figures of what a selection leaves, as of the date asked for. */
export function figures(facts: Facts, where = everything): Figures {
  const named = Object.fromEntries(figureNames.map((name) => [name, total(facts, name, where)])) as Record<
    FigureName,
    Tally
  >;
  const events = rows(facts, 'events', where);
  const held = events.flatMap(({country}) => country ?? []);
  const value = new Set(held).size;
  return {...named, hosts: {key: '', value, precision: 'exact', n: held.length, of: events.length, withheld: 0}};
}
