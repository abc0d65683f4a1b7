import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import {total} from '../../src/data/facts.js';
import type {Participation, TreatyEvent} from '../../src/data/records.js';
import {withhold} from '../../src/data/withhold.js';

const count = (id: string, number: number, more: Partial<Participation> = {}): Participation => ({
  id,
  event: 'e',
  count: number,
  qualifier: 'exact',
  unit: 'persons',
  basis: 'reported',
  counted: 'yes',
  ...more
});

const withEvent = (participants: readonly Participation[], event: Partial<TreatyEvent> = {}) =>
  datasetFrom({participants, events: [{id: 'e', title: 'E', type: 'training', start_date: '2015', ...event}]});

const shown = (participants: readonly Participation[], k: number) =>
  withhold(withEvent(participants), k).dataset.tables.participants.map((one) => one.count ?? one.qualifier);

describe('withhold', () => {
  it('keeps counts of fewer than k persons back, and no others', () => {
    expect(shown([count('a', 4), count('b', 5, {counted: 'no', basis: 'announced-before'})], 5)).to.deep.equal([
      'withheld',
      5
    ]);
    expect(shown([count('a', 4, {unit: 'states'})], 5)).to.deep.equal([4]);
    expect(shown([count('a', 4, {qualifier: 'approximate'})], 5)).to.deep.equal(['withheld']);
  });

  it('leaves the number nowhere in the event’s rows', () => {
    const {dataset} = withhold(
      withEvent(
        [
          count('a', 4, {verbatim: 'four lawyers from 2 States', note: '4 of them', who: 'four lawyers'}),
          count('b', 2, {unit: 'states', verbatim: 'four lawyers from 2 States'})
        ],
        {
          description: 'A course for four lawyers.',
          description_fr: 'Un cours pour quatre avocats.',
          note: 'See page 12.'
        }
      ),
      5
    );
    expect(JSON.stringify(dataset.tables)).to.not.match(/\b4\b|four|quatre/);
    expect(dataset.tables.events[0]?.note).to.equal('See page 12.');
    expect(dataset.tables.participants[1]).to.include({count: 2});
  });

  it('keeps the description of an event that does not name the number', () => {
    const event = {description: 'A course on 14 May for lawyers.'};
    expect(withhold(withEvent([count('a', 4)], event), 5).dataset.tables.events[0]).to.include(event);
  });

  it('names the events whose title still says it', () => {
    expect(withhold(withEvent([count('a', 4)], {title: 'Course for four lawyers'}), 5).named).to.deep.equal(['e']);
    expect(withhold(withEvent([count('a', 4)]), 5).named).to.deep.equal([]);
  });

  it('keeps a second part back where the total less the others would give the first away', () => {
    const part = {counted: 'no'} as const;
    expect(shown([count('a', 40), count('b', 3, part), count('c', 37, part)], 5)).to.deep.equal([
      40,
      'withheld',
      'withheld'
    ]);
    expect(shown([count('a', 40), count('b', 3, part), count('c', 30, part)], 5)).to.deep.equal([40, 'withheld', 30]);
    expect(shown([count('a', 40), count('b', 3, part), count('c', 17, part), count('d', 20, part)], 5)).to.deep.equal([
      40,
      'withheld',
      'withheld',
      20
    ]);
  });

  it('puts what is withheld into no total, and the total says how many', () => {
    const two = datasetFrom({
      participants: [count('a', 4), count('b', 60, {event: 'f'})],
      events: ['e', 'f'].map((id) => ({id, title: id, type: 'training', start_date: '2015'}) as const)
    });
    const {dataset} = withhold(two, 5);
    expect(total({dataset, instrument: '', date: '2020'}, 'persons')).to.deep.include({
      value: 60,
      n: 1,
      of: 2,
      withheld: 1
    });
  });

  it('returns the same dataset where nothing is small', () => {
    const dataset = withEvent([count('a', 40)]);
    expect(withhold(dataset, 5).dataset).to.equal(dataset);
  });
});
