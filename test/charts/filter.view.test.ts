import {expect} from '@open-wc/testing';
import {chosenIn, filterView, optionNotes, shownOptions} from '../../src/charts/filter.view.js';
import type {FilterGroup, FilterView, GroupKey} from '../../src/charts/filter.view.js';
import type {Dataset, Tables} from '../../src/data/dataset.js';
import type {Facts} from '../../src/data/facts.js';
import {load} from '../../src/data/load.js';
import {rows} from '../../src/data/rows.js';
import type {Selection} from '../../src/data/selection.js';
import {loadWords} from '../../src/words/index.js';
import type {Words} from '../../src/words/index.js';
import {gatherings, published, small} from '../tools/fixtures.js';

const factsOf = (dataset: Dataset): Facts => ({
  dataset,
  instrument: dataset.tables.instruments[0]?.id ?? '',
  date: dataset.info.as_of
});
const few = factsOf(small(gatherings));

const group = (view: FilterView, key: GroupKey): FilterGroup => view.groups.find((each) => each.key === key)!;
const read = ({options}: FilterGroup): readonly string[] => options.map(({label, count}) => `${label} ${count}`);

describe('filterView', () => {
  let words: Words;
  before(async () => {
    words = await loadWords('en');
  });
  const view = (where: Selection, facts = few, fixed: readonly string[] = []) =>
    filterView(facts, where, words, new Set(fixed));

  it('offers what the dataset has values for, a region before its States', () => {
    expect(view({}).groups.map(({key}) => key)).to.eql(['regions', 'states', 'types', 'themes', 'organisers']);
  });

  it('offers nothing that the page has decided itself', () => {
    const {groups, ways} = view({}, few, ['types', 'where']);
    expect(groups.map(({key}) => key)).to.not.include('types');
    expect(ways).to.eql([]);
  });

  it('offers places alone where a dataset holds no event', () => {
    const {groups, ways, hasEvents} = view({}, factsOf(small()));
    expect({groups: groups.map(({key}) => key), ways, hasEvents}).to.eql({
      groups: ['regions', 'states'],
      ways: [],
      hasEvents: false
    });
  });

  it('counts beside each choice what it would leave, by name, what leads to nothing last', () => {
    expect(read(group(view({}), 'types'))).to.eql(['Seminars 3', 'Trainings 2']);
    expect(read(group(view({states: ['FR']}), 'types'))).to.eql(['Trainings 1', 'Seminars 0']);
    expect(read(group(view({types: ['training']}), 'states'))).to.eql(['France 1', 'Germany 0', 'Latvia 0']);
  });

  it('lets nobody choose a type that nothing is left of, and any State, which is also a Party', () => {
    const dead = (key: GroupKey, where: Selection) =>
      group(view(where), key)
        .options.filter(({isDead}) => isDead)
        .map(({label}) => label);
    expect(dead('types', {states: ['FR']})).to.eql(['Seminars']);
    expect(dead('types', {states: ['FR'], types: ['seminar']})).to.eql([]);
    expect(dead('states', {types: ['training']})).to.eql([]);
  });

  it('says how an event belongs to a place, with counts once a place is chosen', () => {
    expect(view({}).ways.map(({label, count, isChecked}) => [label, count, isChecked])).to.eql([
      ['Held in', undefined, true],
      ['Attended by', undefined, false],
      ['About', undefined, false]
    ]);
    expect(view({states: ['FR'], where: 'about'}).ways.map(({count, isChecked}) => [count, isChecked])).to.eql([
      [1, false],
      [0, false],
      [0, true]
    ]);
  });

  it('shows the States of the regions that are chosen, and a State that is chosen beside them', () => {
    const tables: Partial<Tables> = {
      regions: [{id: 'baltic', title: 'Baltic', kind: 'geographic', members: ['LV']}]
    };
    const facts = factsOf(small({...gatherings, ...tables}));
    expect(read(group(view({regions: ['baltic']}, facts), 'states'))).to.eql(['Latvia 1']);
    expect(read(group(view({regions: ['baltic'], states: ['FR']}, facts), 'states'))).to.eql(['France 0', 'Latvia 1']);
  });

  it('calls the pillars our own label', () => {
    const facts = factsOf(small({events: [{...gatherings.events![0]!, pillars: ['protection']}]}));
    expect(group(view({}, facts), 'pillars').note).to.contain('Our editorial label');
  });

  it('keeps what is chosen among the few of a long list, and finds names without accents', () => {
    const events = [...'abcdefghijklm'].map((letter) => ({
      ...gatherings.events![0]!,
      id: letter,
      partners: [letter === 'm' ? 'Ministère' : `Office ${letter}`]
    }));
    const partners = group(view({partners: ['Office l']}, factsOf(small({events}))), 'partners');
    const shown = (find: string, isAll: boolean) => shownOptions(partners, find, isAll).map(({key}) => key);
    expect(shown('', false)).to.have.length(9).and.include('Office l');
    expect(shown('', true)).to.have.length(13);
    expect(shown('MINISTERE', false)).to.eql(['Ministère']);
    expect(shown('xyz', false)).to.eql([]);
  });

  it('carries the footnotes of the names it shows', () => {
    const facts = factsOf(
      small({states: [{id: 'XK', name: 'Kosovo', kind: 'state', footnote: 'Under a resolution.'}], ...gatherings})
    );
    const {options} = group(view({}, facts), 'states');
    expect(options[0]?.label).to.equal('Kosovo*');
    expect(optionNotes(facts, options, words)).to.eql(['Kosovo*: Under a resolution.']);
  });

  it('speaks French, and says which titles are not', async () => {
    const french = await loadWords('fr');
    const tables: Partial<Tables> = {regions: [{id: 'south', title: 'South', kind: 'geographic', members: ['FR']}]};
    const {groups} = filterView(factsOf(small({...gatherings, ...tables})), {}, french);
    expect(groups.map(({label}) => label)).to.eql(['Régions', 'États', 'Types d’événement', 'Thèmes', 'Organisateurs']);
    expect(groups[0]?.options[0]).to.deep.include({label: 'South', lang: 'en'});
  });

  it('counts for every choice of the real dataset what the rows say', async () => {
    const facts = factsOf(await load(published));
    const where: Selection = {period: ['2010', '2020'], regions: ['osce-participating'], themes: ['monitoring']};
    let choices = 0;
    for (const {key, options} of view(where, facts).groups)
      for (const option of options) {
        choices += 1;
        const told = rows(facts, 'events', {...where, [key]: [option.key]}).length;
        expect(option.count, `${key} ${option.key}`).to.equal(told);
      }
    expect(choices).to.be.above(150);
  });
});

describe('chosenIn', () => {
  it('counts each choice, words and a period as one each', () => {
    expect(chosenIn({})).to.equal(0);
    expect(chosenIn({q: 'law', period: ['2010', ''], types: ['a', 'b'], where: 'about', date: '2010'})).to.equal(4);
  });
});
