import {expect} from '@open-wc/testing';
import {timelineView} from '../../src/charts/timeline.view.js';
import type {TimelineView} from '../../src/charts/timeline.view.js';
import {textOf} from '../../src/charts/view.js';
import type {Dataset, Tables} from '../../src/data/dataset.js';
import {load} from '../../src/data/load.js';
import type {Selection} from '../../src/data/selection.js';
import {loadWords} from '../../src/words/index.js';
import type {Language} from '../../src/words/index.js';
import {published, small} from '../tools/fixtures.js';

const seminar = {type: 'seminar', title: 'A seminar', start_date: '2014-03-10'} as const;

async function viewOf(
  dataset: Dataset,
  selection: Selection = {},
  lang: Language = 'en',
  date = '2026-11-21'
): Promise<TimelineView> {
  const instrument = dataset.tables.instruments[0]?.id ?? '';
  return timelineView({dataset, instrument, date}, selection, await loadWords(lang));
}

const viewFrom = (tables: Partial<Tables>, selection: Selection = {}, lang: Language = 'en') =>
  viewOf(small(tables), selection, lang);

const keys = ({lanes}: TimelineView): string[][] => lanes.map(({entries}) => entries.map(({key}) => key));

describe('timelineView', () => {
  it('orders lanes by the first event of each, and names them with their number', async () => {
    const view = await viewFrom({
      events: [
        {...seminar, id: 'late'},
        {...seminar, id: 'early', type: 'training', start_date: '2010-01-05'},
        {...seminar, id: 'later', type: 'training', start_date: '2016-01-05'}
      ]
    });
    expect(view.lanes.map(({label}) => label)).to.eql(['Trainings: 2', 'Seminars: 1']);
    expect(keys(view)).to.eql([['early', 'later'], ['late']]);
  });

  it('keeps milestones out of the lanes', async () => {
    const view = await viewFrom({
      events: [
        {...seminar, id: 'a'},
        {...seminar, id: 'm', type: 'milestone'}
      ]
    });
    expect(keys(view)).to.eql([['a']]);
    expect(view.milestones.entries.map(({key}) => key)).to.eql(['m']);
  });

  it('names the projects that it does not draw, with what is known of their dates', async () => {
    const view = await viewFrom({
      events: [{...seminar, id: 'a'}],
      projects: [
        {id: 'p', title: 'Drawn', start_date: '2019', end_date: '2022'},
        {id: 'q', title: 'Open', start_date: '2020'},
        {id: 'r', title: 'Undated'}
      ]
    });
    expect(keys(view)).to.eql([['a'], ['p']]);
    expect(view.notes).to.eql([
      '2 projects are not drawn, because their dates are not both known: Open (from 2020, end not known); Undated.'
    ]);
    expect(view.rows.map(({key}) => key)).to.eql(['a', 'p', 'q', 'r']);
  });

  it('says nothing more exact than it is known', async () => {
    const view = await viewFrom({events: [{...seminar, id: 'a', start_date: '2024'}]});
    expect(view.tip('a')?.lines[0]).to.eql(['Date', '2024']);
  });

  it('does not read a missing count as zero', async () => {
    const view = await viewFrom({events: [{...seminar, id: 'a'}]});
    expect(view.tip('a')?.lines.at(-1)).to.eql(['Participants', 'not known']);
  });

  it('marks an approximate count wherever it is said', async () => {
    const view = await viewFrom({
      events: [{...seminar, id: 'a'}],
      participants: [
        {id: 'c', event: 'a', count: 50, qualifier: 'approximate', unit: 'persons', basis: 'reported', counted: 'yes'}
      ]
    });
    expect(view.tip('a')?.lines.at(-1)).to.eql(['Participants', '≈ 50 persons']);
    expect(view.rows[0]?.cells.map(({text}) => text)).to.include('≈ 50 persons');
  });

  it('says which place was not found in a source', async () => {
    const view = await viewFrom({
      events: [{...seminar, id: 'a', city: 'Riga', country: 'LV', unverified_fields: ['city']}]
    });
    expect(view.rows[0]?.cells[3]?.text).to.equal('Riga, Latvia (not yet checked against a source)');
  });

  it('says how many of all events a selection leaves', async () => {
    const events = [
      {...seminar, id: 'a'},
      {...seminar, id: 'b', start_date: '2015-05-04'},
      {...seminar, id: 'c', start_date: '2018'}
    ];
    expect(textOf((await viewFrom({events}, {period: ['2014', '2015']})).sentence)).to.equal(
      '2 of the 3 events in this dataset are selected, from 10 March 2014 to 4 May 2015, all of them seminars.'
    );
  });

  it('says it in French, with 1er and no article before a year', async () => {
    const events = [
      {...seminar, id: 'a', start_date: '2014-03-01'},
      {...seminar, id: 'b', type: 'training', start_date: '2015'}
    ] as const;
    expect(textOf((await viewFrom({events}, {}, 'fr')).sentence)).to.equal(
      'Ce jeu de données contient 2 événements, du 1er mars 2014 à 2015, dont 1 séminaire et 1 formation.'
    );
  });

  it('shows a title in its own language where it has no other', async () => {
    const view = await viewFrom({events: [{...seminar, id: 'a'}]}, {}, 'fr');
    expect(view.rows[0]?.cells[0]).to.eql({text: 'A seminar', lang: 'en'});
  });

  it('brings forward what is chosen, also by the State where it was held', async () => {
    const events = [
      {...seminar, id: 'a', country: 'FR'},
      {...seminar, id: 'b'},
      {...seminar, id: 'c'}
    ];
    const chosen = (await viewFrom({events}, {highlight: ['FR', 'b']})).lanes[0]?.entries.filter(
      ({isChosen}) => isChosen
    );
    expect(chosen?.map(({key}) => key)).to.eql(['a', 'b']);
  });

  it('begins and ends its axis with the period asked for', async () => {
    const events = [{...seminar, id: 'a'}];
    expect((await viewFrom({events}, {period: ['2012', '2016-03']})).span).to.eql(['2012-01-01', '2016-12-31']);
    expect((await viewFrom({events})).span).to.eql(['2014-01-01', '2026-11-21']);
  });

  it('leaves projects out where a type of event is asked for, since they have none', async () => {
    const tables = {
      events: [{...seminar, id: 'a'}],
      projects: [{id: 'p', title: 'P', start_date: '2019', end_date: '2022'}]
    };
    expect((await viewFrom(tables, {types: ['seminar']})).rows.map(({key}) => key)).to.eql(['a']);
  });

  it('draws a line at the date that is pointed at beside that of the dataset', async () => {
    const view = await viewOf(small({events: [{...seminar, id: 'a'}]}), {}, 'en', '2010-07-01');
    expect(view.lines.map(({text}) => text)).to.eql(['Data as of 21 November 2026', '1 July 2010']);
  });

  it('has a sentence and a way out where nothing is left', async () => {
    expect((await viewFrom({events: [{...seminar, id: 'a'}]}, {types: ['training']})).empty).to.contain(
      'A longer period'
    );
  });

  it('refuses a type that does not exist', async () => {
    let message = '';
    await viewFrom({}, {types: ['picnic']}).catch((error: Error) => (message = error.message));
    expect(message).to.equal('unknown type: picnic');
  });

  describe('of the published dataset', () => {
    let view: TimelineView;
    before(async () => {
      view = await viewOf(await load(new URL(published, location.href).href));
    });

    it('draws or lists every event and project', () => {
      const drawn = [...view.lanes, view.milestones].flatMap(({entries}) => entries.map(({key}) => key));
      expect(drawn).to.have.length(107 + 7);
      expect(view.rows).to.have.length(107 + 14);
      expect(view.rows.map(({key}) => key)).to.include.members(drawn);
      expect(view.notes[0]).to.match(/^7 projects are not drawn/);
    });

    it('says its numbers as they are in its lanes', () => {
      const sentence = textOf(view.sentence);
      expect(sentence).to.equal(
        'This dataset holds 107 events, from 29 June 2000 to 12 September 2025; among them are 17 statutory meetings, 15 trainings and 12 seminars. It also holds 14 projects, 7 with both dates known.'
      );
      const labels = view.lanes.map(({label}) => label);
      expect(labels).to.include.members(['Statutory meetings: 17', 'Trainings: 15', 'Seminars: 12', 'Projects: 7']);
    });

    it('knows the annual meeting of 2024 by its year only', () => {
      expect(view.tip('national-coordinators-2024')?.lines[0]?.[1]).to.equal('2024');
    });
  });
});
