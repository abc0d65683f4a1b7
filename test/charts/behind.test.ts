import {expect} from '@open-wc/testing';
import {rowsView} from '../../src/charts/rows.view.js';
import type {BehindPart} from '../../src/charts/rows.view.js';
import type {Figure, View} from '../../src/charts/view.js';
import {load} from '../../src/data/load.js';
import {toQuery} from '../../src/data/selection.js';
import type {Words} from '../../src/words/index.js';
import {loadWords} from '../../src/words/index.js';
import {draws, viewNames, viewOf} from '../tools/draws.js';
import {published} from '../tools/fixtures.js';
import {figuresIn} from '../tools/recount.js';

const real = await load(published);
const languages = [await loadWords('en'), await loadWords('fr')];

const figuresOf = (view: View): readonly Figure[] => [
  ...figuresIn(view),
  ...view.rows.flatMap(({cells}) => cells.flatMap(({figure}) => figure ?? []))
];

/** What is wrong with the rows behind a figure, as its tally tells them. */
function lieOf(
  {tally, measure = 'events', rows: given}: Figure,
  parts: readonly BehindPart[],
  {rows: said}: Words
): string {
  const {value, n, of, withheld} = tally;
  const titles = parts.map(({title}) => title);
  const has = (title: string): boolean => titles.includes(title);
  if (measure === 'persons') {
    const start = said.against('').trim();
    const summed = used(parts, (text) => text === said.uses.summed || text.startsWith(start));
    const kept = used(parts, (text) => text === said.uses.withheld);
    if (summed !== n) return `${summed} counts in the sum instead of ${n}`;
    if (kept !== withheld) return `${kept} withheld instead of ${withheld}`;
    return n === of || has(said.unknown(of - n)) ? '' : `${of - n} events without a count are not told: ${titles}`;
  }
  const counted = parts.filter(({rows, title}) => title === said.rows(rows.length));
  const count = counted.reduce((sum, {rows}) => sum + rows.length, 0);
  if (measure === 'reports' && given) {
    // A State whose territory is evaluated by itself has a row for each; both numbers are told.
    const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
    return count === value || rows === 0 || has(said.ofStates(rows, value)) ? '' : `${titles}`;
  }
  if (count !== value) return `${count} rows counted instead of ${value}: ${titles}`;
  const isOpen = measure === 'reports' && of > value;
  return isOpen && !has(said.unpublished(of - value)) ? `not told which are not counted: ${titles}` : '';
}

/** How many rows of counts there are of a use: those in the sum, those kept back. */
const used = (parts: readonly BehindPart[], isUse: (text: string) => boolean): number =>
  parts.flatMap(({rows}) => rows).filter(({cells}) => cells.flat().some(({text}) => isUse(text))).length;

describe('every figure opens its rows', () => {
  for (const name of viewNames)
    it(`${name}: as many as its tally says, under selections drawn by lot`, () => {
      const lies: string[] = [];
      let figures = 0;
      draws(real, 2005, 120).forEach((drawn, index) => {
        const words = languages[index % 2]!;
        const view = viewOf(name, drawn, words);
        for (const figure of figuresOf(view)) {
          figures++;
          const {parts} = rowsView(drawn.facts, figure, view, words);
          const lie = lieOf(figure, parts, words);
          if (lie !== '')
            lies.push(
              `${figure.text} (${figure.measure} ${figure.by} ${figure.tally.key}): ${lie}; ${toQuery(drawn.selection)}`
            );
        }
      });
      expect(lies.slice(0, 5), `${lies.length} of ${figures}`).to.eql([]);
      expect(figures, 'figures').to.be.above(100);
    });
});
