/** What a region or state filter on events means: the event took place there, its people came from there, or it is about it. */
export type Where = 'held' | 'attended' | 'about';

/** What a person has narrowed the picture to. An absent key means everything. */
export interface Selection {
  readonly instrument?: string;
  readonly date?: string;
  /** First and last date, each a year, a month or a day; either end may be open (""). */
  readonly period?: readonly [from: string, until: string];
  readonly states?: readonly string[];
  readonly regions?: readonly string[];
  readonly where?: Where;
  readonly types?: readonly string[];
  readonly themes?: readonly string[];
  readonly pillars?: readonly string[];
  readonly organisers?: readonly string[];
  readonly partners?: readonly string[];
  /** Words to look for. */
  readonly q?: string;
  /** States or events to bring forward. */
  readonly highlight?: readonly string[];
}
