import {expect} from '@open-wc/testing';
import {textOf} from '../../src/charts/view.js';
import {load} from '../../src/data/load.js';
import {toQuery} from '../../src/data/selection.js';
import {loadWords} from '../../src/words/index.js';
import {draws, viewNames, viewOf} from '../tools/draws.js';
import {published} from '../tools/fixtures.js';
import {figuresIn, recount, strayNumbers} from '../tools/recount.js';

const real = await load(published);
const languages = [await loadWords('en'), await loadWords('fr')];
const count = 1000;
/** What no view of the law looks at is drawn for it less often. */
const byLaw: readonly string[] = ['states on the map', 'trend', 'matrix of rounds', 'matrix of instruments', 'profile'];

describe('1,000 selections drawn by lot', () => {
  for (const name of viewNames)
    it(`${name}: every number of the sentence is in the table`, () => {
      let figures = 0;
      const lies: string[] = [];
      draws(real, 197, byLaw.includes(name) ? count / 4 : count).forEach((drawn, index) => {
        const words = languages[index % 2]!;
        const view = viewOf(name, drawn, words);
        const said = `${toQuery(drawn.selection)}: ${textOf(view.sentence)}`;
        for (const figure of figuresIn(view)) {
          figures++;
          const found = recount(name, view, figure, drawn, words);
          const isTold = words.amount(figure.tally) === figure.text;
          if (found !== figure.text || !isTold) lies.push(`${figure.text} is ${found} in the table; ${said}`);
        }
        for (const number of strayNumbers(view, drawn, words)) lies.push(`${number} is not in the table; ${said}`);
      });
      expect(lies.slice(0, 5), `${lies.length} of ${figures}`).to.eql([]);
      expect(figures, 'figures').to.be.above(count / 5);
    });
});
