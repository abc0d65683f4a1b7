import {expect} from '@open-wc/testing';
import {problemWords, sayFailure, sayProblem} from '../../src/data/describe.js';
import type {LoadFailure} from '../../src/data/load-error.js';
import {LoadError} from '../../src/data/load-error.js';
import type {ProblemCode} from '../../src/data/problems.js';
import {finding} from '../../src/data/reading.js';

/** Everything that some sentence needs. */
const params = {
  line: 3,
  min: 0,
  allowed: 'a, b',
  tables: 'states',
  first: 'start_date',
  date: '2010',
  deposit: '2010',
  expected: '2011',
  cells: 3,
  as_of: '2020',
  type: 'integer',
  states: 'ME, RS',
  answers: 'a;b',
  value: 'b',
  said: 'a',
  other: 'b',
  title: 'T',
  id: 'e1',
  limit: 9
};

for (const language of ['en', 'fr'] as const) {
  describe(`the words for problems in ${language}`, () => {
    it('say each problem in one sentence that names the file and ends with what to do', async () => {
      const words = await problemWords(language);
      for (const code of Object.keys(words.problems) as ProblemCode[]) {
        const problem = finding('events', 'events.csv', code, {
          line: 7,
          field: 'city',
          raw: 'x',
          params
        });
        const sentence = sayProblem(problem, words);
        expect(sentence, code)
          .to.match(/^events\.csv.*[:;].*[^.]\.$/)
          .and.not.to.match(/NaN|Infinity|\[object|undefined/);
      }
    });

    it('say each failed load in one sentence', async () => {
      const words = await problemWords(language);
      for (const failure of Object.keys(words.failures) as LoadFailure[]) {
        const error = new LoadError(failure, 'https://coe.int/x.json', {status: 503, limit: 20_000_000, seconds: 12});
        expect(sayFailure(error, words), failure)
          .to.match(/coe\.int.*[:].*\.$/)
          .and.not.to.match(/NaN|undefined/);
      }
    });
  });
}
