import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import {kindOf, precisionOf, sumCounts} from '../../src/data/counting.js';
import type {Participation} from '../../src/data/records.js';

type Count = Partial<Participation>;

/** A dataset whose n-th event has the n-th list of counts. */
function eventsWith(...counts: readonly (readonly Count[])[]) {
  const events = counts.map(
    (_, i) => ({id: `e${i}`, title: 'A meeting', type: 'seminar', start_date: '2015'}) as const
  );
  const participants = counts.flatMap((rows, event) =>
    rows.map(
      (row, i): Participation => ({
        id: `p${event}-${i}`,
        event: `e${event}`,
        qualifier: 'exact',
        unit: 'persons',
        basis: 'reported',
        counted: 'yes',
        ...row
      })
    )
  );
  return {dataset: datasetFrom({events, participants}), ids: events.map(({id}) => id)};
}

const persons = (...counts: readonly (readonly Count[])[]) => {
  const {dataset, ids} = eventsWith(...counts);
  return sumCounts(dataset, ids, 'persons');
};

describe('sumCounts', () => {
  it('adds one unit, and says at how many of the events it is known', () => {
    const sum = persons([{count: 30}], [{count: 41}, {count: 12, unit: 'countries'}], []);
    expect(sum).to.deep.include({value: 71, precision: 'exact', n: 2, of: 3});
  });

  it('does not call a missing count zero', () => {
    const sum = persons([], [{count: 12, unit: 'countries'}]);
    expect(sum).to.deep.include({precision: 'none', n: 0, of: 2});
    expect(sum.value).to.deep.equal(Number.NaN);
  });

  it('counts nobody where nobody came', () => {
    expect(persons([{count: 0}])).to.deep.include({value: 0, precision: 'exact', n: 1});
  });

  it('takes one count an event, not its alternatives and parts', () => {
    const sum = persons([
      {count: 37, counted: 'no'},
      {count: 47},
      {count: 50, qualifier: 'approximate', counted: 'no'}
    ]);
    expect(sum).to.deep.include({value: 47, precision: 'exact', n: 1});
  });

  it('leaves out forecasts, and speakers we counted ourselves', () => {
    const sum = persons([{count: 60, basis: 'announced-before'}], [{count: 5, basis: 'own-count'}], [{count: 20}]);
    expect(sum).to.deep.include({value: 20, n: 1, of: 3});
  });

  it('adds nothing for a count that is withheld, and says so', () => {
    expect(persons([{qualifier: 'withheld'}], [{count: 20}])).to.deep.include({value: 20, n: 1, of: 2, withheld: 1});
    expect(persons([{qualifier: 'withheld'}])).to.deep.include({precision: 'none', withheld: 1});
  });
});

describe('precisionOf', () => {
  const cases = [
    [['exact', 'exact'], 'exact'],
    [['exact', 'at-least'], 'at-least'],
    [['exact', 'at-most'], 'at-most'],
    [['at-least', 'at-most'], 'approximate'],
    [['at-least', 'approximate', 'exact'], 'approximate'],
    [[], 'none']
  ] as const;
  for (const [parts, sum] of cases) {
    it(`makes a sum of ${parts.join(' and ') || 'nothing'} ${sum}`, () => {
      expect(precisionOf(parts)).to.equal(sum);
    });
  }
});

describe('kindOf', () => {
  it('lets countries that we counted ourselves enter sums: their names are the count', () => {
    const count: Participation = {
      id: 'p',
      event: 'e',
      count: 6,
      qualifier: 'exact',
      unit: 'countries',
      basis: 'own-count',
      counted: 'yes'
    };
    expect(kindOf(count)).to.equal('summed');
  });
});
