import {expect} from '@open-wc/testing';
import {datasetFrom} from '../../src/data/build.js';
import type {Facts, Question} from '../../src/data/facts.js';
import {ask, rows, total} from '../../src/data/facts.js';
import type {Evaluation, Participation, Ratification, State, TreatyEvent} from '../../src/data/records.js';
import type {Selection} from '../../src/data/selection.js';

const state = (id: string, name: string, rest: Partial<State> = {}): State => ({id, name, kind: 'state', ...rest});
const event = (id: string, rest: Partial<TreatyEvent>): TreatyEvent => ({
  id,
  title: id,
  type: 'workshop',
  start_date: '2015-05-05',
  ...rest
});

const instruments = [
  {id: 'T1', title: 'A convention', opened: '2005'},
  {id: 'T2', title: 'Another', opened: '2005'}
];
const states: readonly State[] = [
  state('FR', 'France', {memberships: ['coe:1949-05-05/']}),
  state('RU', 'Russian Federation', {memberships: ['coe:1996-02-28/2022-03-16']}),
  state('TN', 'Tunisia', {name_fr: 'Tunisie'}),
  state('TR', 'Türkiye', {aliases: ['Turkey'], memberships: ['coe:1950-04-13/']}),
  state('XK', 'Kosovo*', {kind: 'territory'})
];
const regions = [
  {id: 'coe-members', title: 'Council of Europe', kind: 'coe'},
  {id: 'south', title: 'Southern Mediterranean', kind: 'programme', members: ['TN', 'TR', 'XK']}
];

function factsOf(tables: Parameters<typeof datasetFrom>[0], date = '2026-11-21'): Facts {
  return {
    dataset: datasetFrom({instruments, states, regions, ...tables}, {as_of: '2026-11-21'}),
    instrument: 'T1',
    date
  };
}

/** The ids of the events that a selection leaves. */
function eventsIn(where: Selection, events: readonly TreatyEvent[], participants: readonly Participation[] = []) {
  return rows(factsOf({events, participants}), 'events', where).map(({id}) => id);
}

/** The tallies of a question as "key value", an empty key being the total or what has no value. */
function tallies(question: Question, facts: Facts) {
  return ask(facts, question).map(({key, value}) => `${key} ${value}`);
}

describe('rows of events', () => {
  it('are all rows where nothing is selected', () => {
    expect(eventsIn({states: [], q: ''}, [event('a', {}), event('b', {})])).to.deep.equal(['a', 'b']);
  });

  it('overlap the period, as exactly as their dates are known', () => {
    const events = [
      event('a year', {start_date: '2015'}),
      event('across the new year', {start_date: '2015-12-31', end_date: '2016-01-02'}),
      event('a day', {start_date: '2016-06-01'})
    ];
    expect(eventsIn({period: ['2015-03', '2015-04-30']}, events)).to.deep.equal(['a year']);
    expect(eventsIn({period: ['2016', '']}, events)).to.deep.equal(['across the new year', 'a day']);
    expect(eventsIn({period: ['', '2015-12-31']}, events)).to.deep.equal(['a year', 'across the new year']);
  });

  it('have one of the values asked for, of every kind asked for', () => {
    const events = [
      event('a', {
        type: 'training',
        themes: ['asylum', 'gender'],
        organisers: ['OSCE'],
        partners: ['IOM'],
        pillars: ['protection']
      }),
      event('b', {type: 'training', themes: ['business']}),
      event('c', {type: 'launch', themes: ['asylum']})
    ];
    expect(eventsIn({themes: ['asylum', 'business']}, events)).to.deep.equal(['a', 'b', 'c']);
    expect(eventsIn({themes: ['asylum', 'business'], types: ['training']}, events)).to.deep.equal(['a', 'b']);
    expect(eventsIn({organisers: ['OSCE'], partners: ['IOM'], pillars: ['protection']}, events)).to.deep.equal(['a']);
  });

  it('belong to the instrument, or to all when they name none', () => {
    const events = [event('first', {instruments: ['T1']}), event('second', {instruments: ['T2']}), event('all', {})];
    expect(eventsIn({}, events)).to.deep.equal(['first', 'all']);
    expect(eventsIn({instrument: 'T2'}, events)).to.deep.equal(['second', 'all']);
  });

  describe('by place', () => {
    const events = [
      event('in Tunis', {country: 'TN'}),
      event('in Strasbourg, on Tunisia', {country: 'FR', concerns: ['TN']}),
      event('in Strasbourg, on the south', {country: 'FR', concerns: ['south']}),
      event('in Ankara, with Tunisians', {country: 'TR'}),
      event('online', {})
    ];
    const counts: readonly Participation[] = [
      {
        id: 'p',
        event: 'in Ankara, with Tunisians',
        count: 2,
        qualifier: 'exact',
        unit: 'countries',
        basis: 'own-count',
        counted: 'yes',
        states: ['TN', 'TR']
      },
      {
        id: 'q',
        event: 'online',
        qualifier: 'exact',
        unit: 'persons',
        count: 9,
        basis: 'announced-before',
        counted: 'no',
        states: ['TN']
      }
    ];
    const found = (where: Selection) => eventsIn(where, events, counts);

    it('were held there', () => {
      expect(found({states: ['TN']})).to.deep.equal(['in Tunis']);
    });

    it('were attended from there, not merely expected to be', () => {
      expect(found({states: ['TN'], where: 'attended'})).to.deep.equal(['in Ankara, with Tunisians']);
    });

    it('are about the state or a region that contains it', () => {
      expect(found({states: ['TN'], where: 'about'})).to.deep.equal([
        'in Strasbourg, on Tunisia',
        'in Strasbourg, on the south'
      ]);
    });

    it('are about the region or a state in it', () => {
      expect(found({regions: ['south'], where: 'about'})).to.deep.equal([
        'in Strasbourg, on Tunisia',
        'in Strasbourg, on the south'
      ]);
    });

    it('count once in several regions, and are in both a state and a region when both are asked for', () => {
      expect(found({regions: ['coe-members', 'south']})).to.have.length(4);
      expect(found({regions: ['coe-members'], states: ['TR', 'TN']})).to.deep.equal(['in Ankara, with Tunisians']);
    });

    it('belong to the regions of their own date', () => {
      const moscow = [
        event('2014', {country: 'RU', start_date: '2014-06-01'}),
        event('2023', {country: 'RU', start_date: '2023-06-01'})
      ];
      expect(eventsIn({regions: ['coe-members']}, moscow)).to.deep.equal(['2014']);
    });
  });

  describe('by words', () => {
    const events = [
      event('a', {title: 'Détention et asile', country: 'TR'}),
      event('b', {title: 'Asylum', concerns: ['south'], organisers: ['Council of Europe']})
    ];
    const cases = [
      ['in any case and without accents', 'DETENTION', 'a'],
      ['all of them, in any order', 'asile detention', 'a'],
      ['in a name of their state, a former one too', 'turkey', 'a'],
      ['in a name of the region they are about', 'mediterranean', 'b'],
      ['in an organiser', 'council of', 'b']
    ] as const;
    for (const [how, q, id] of cases) {
      it(`are found ${how}`, () => {
        expect(eventsIn({q}, events)).to.deep.equal([id]);
      });
    }

    it('are not found by a word that is nowhere', () => {
      expect(eventsIn({q: 'asylum smuggling'}, events)).to.deep.equal([]);
    });
  });
});

describe('rows of the other tables', () => {
  it('are counts whose event is left', () => {
    const participants: readonly Participation[] = ['a', 'b'].map((id) => ({
      id,
      event: id,
      count: 1,
      qualifier: 'exact',
      unit: 'persons',
      basis: 'reported',
      counted: 'yes'
    }));
    const facts = factsOf({events: [event('a', {title: 'Asylum'}), event('b', {})], participants});
    expect(rows(facts, 'participants', {q: 'asylum'}).map(({id}) => id)).to.deep.equal(['a']);
  });

  it('are evaluations of the instrument, in the states and the period asked for', () => {
    const row = (id: string, rest: Partial<Evaluation>): Evaluation => ({
      id,
      instrument: 'T1',
      body: 'B',
      state: 'FR',
      kind: 'regular',
      ...rest
    });
    const facts = factsOf({
      evaluations: [
        row('visited', {visit_start: '2013-02-04', report_published: '2014'}),
        row('undated', {}),
        row('of another', {instrument: 'T2', visit_start: '2013'}),
        row('elsewhere', {state: 'TN', visit_start: '2013'})
      ]
    });
    const ids = (where: Selection) => rows(facts, 'evaluations', where).map(({id}) => id);
    expect(ids({states: ['FR']})).to.deep.equal(['visited', 'undated']);
    expect(ids({states: ['FR'], period: ['2014-06', '2014-07']})).to.deep.equal(['visited']);
    expect(ids({regions: ['south']})).to.deep.equal(['elsewhere']);
  });

  it('are projects that ran in the period, an unknown end being open', () => {
    const project = (id: string, rest: object) => ({id, title: id, ...rest});
    const facts = factsOf({
      projects: [
        project('a', {start_date: '2019-05', end_date: '2022'}),
        project('b', {start_date: '2020'}),
        project('c', {})
      ]
    });
    expect(rows(facts, 'projects', {period: ['2023', '2023']}).map(({id}) => id)).to.deep.equal(['b']);
    expect(rows(facts, 'projects', {period: ['2019', '2019']}).map(({id}) => id)).to.deep.equal(['a']);
  });
});

describe('ask for events', () => {
  const facts = factsOf({
    events: [
      event('a', {start_date: '2015', themes: ['asylum', 'gender'], country: 'TR'}),
      event('b', {start_date: '2014-12-30', end_date: '2015-01-02', themes: ['asylum'], country: 'FR'}),
      event('c', {start_date: '2015-06'})
    ]
  });

  it('counts each once in the total', () => {
    expect(tallies({measure: 'events'}, facts)).to.deep.equal([' 3']);
  });

  it('counts one under the year in which it began, years in order', () => {
    expect(tallies({measure: 'events', by: 'year'}, facts)).to.deep.equal(['2014 1', '2015 2']);
  });

  it('counts one under each of its values, and loses none that has no value', () => {
    expect(tallies({measure: 'events', by: 'theme'}, facts)).to.deep.equal(['asylum 2', 'gender 1', ' 1']);
    expect(tallies({measure: 'events', by: 'region'}, facts)).to.deep.equal(['coe-members 2', 'south 1', ' 1']);
    expect(tallies({measure: 'events', by: 'country'}, facts)).to.deep.equal(['FR 1', 'TR 1', ' 1']);
  });
});

describe('ask for persons', () => {
  const count = (id: string, rest: Partial<Participation>): Participation => ({
    id: `${id}${rest.unit ?? ''}`,
    event: id,
    qualifier: 'exact',
    unit: 'persons',
    basis: 'reported',
    counted: 'yes',
    ...rest
  });
  const facts = factsOf({
    events: [event('a', {type: 'training'}), event('b', {type: 'training'}), event('c', {type: 'launch'})],
    participants: [
      count('a', {count: 50, qualifier: 'approximate'}),
      count('b', {count: 41}),
      count('c', {count: 7, unit: 'countries'})
    ]
  });

  it('sums one unit with its qualifier, at n of m events', () => {
    expect(total(facts, 'persons')).to.deep.include({value: 91, precision: 'approximate', n: 2, of: 3});
    expect(total(facts, 'countries')).to.deep.include({value: 7, precision: 'exact', n: 1, of: 3});
  });

  it('says of each type what is known, which may be nothing', () => {
    const known = ask(facts, {measure: 'persons', by: 'type'}).map(({key, precision, n, of}) => ({
      key,
      precision,
      n,
      of
    }));
    expect(known).to.deep.equal([
      {key: 'training', precision: 'approximate', n: 2, of: 2},
      {key: 'launch', precision: 'none', n: 0, of: 1}
    ]);
  });

  it('sums within a selection', () => {
    expect(total(facts, 'persons', {types: ['launch', 'training'], q: 'b'})).to.deep.include({value: 41, n: 1, of: 1});
  });
});

describe('ask for Parties', () => {
  const step = (state: string, rest: Partial<Ratification>): Ratification => ({
    id: state,
    instrument: 'T1',
    state,
    ...rest
  });
  const ratifications = [
    step('FR', {signature_date: '2006-05-22', deposit_date: '2008-01-09', entry_into_force_date: '2008-05-01'}),
    step('TR', {signature_date: '2009-03-19', deposit_date: '2016-05-02', entry_into_force_date: '2016-09-01'})
  ];

  it('counts those of the date, and how many states could be', () => {
    expect(total(factsOf({ratifications}, '2016-08-31'), 'parties')).to.deep.include({
      value: 1,
      precision: 'exact',
      of: 4
    });
    expect(total(factsOf({ratifications}, '2016-08-31'), 'deposits').value).to.equal(2);
    expect(total(factsOf({ratifications}, '2016-05-01'), 'signatories').value).to.equal(1);
    expect(total(factsOf({ratifications}, '2016-09-01'), 'parties').value).to.equal(2);
  });

  it('counts within a region, where a territory is not one of the states that could be', () => {
    expect(total(factsOf({ratifications}), 'parties', {regions: ['south']})).to.deep.include({value: 1, of: 2});
  });

  it('counts zero Parties as zero, for the list of steps is complete', () => {
    expect(total(factsOf({}), 'parties')).to.deep.include({value: 0, precision: 'exact'});
  });

  it('breaks them down by the year in which they became one, and by region', () => {
    const facts = factsOf({ratifications});
    expect(tallies({measure: 'parties', by: 'year'}, facts)).to.deep.equal(['2008 1', '2016 1']);
    expect(tallies({measure: 'parties', by: 'region'}, facts)).to.deep.equal(['coe-members 2', 'south 1']);
    expect(tallies({measure: 'deposits', by: 'status'}, factsOf({ratifications}, '2016-08-31'))).to.deep.equal([
      'party 1',
      'consent 1'
    ]);
  });

  it('is a lower bound while a step may have been taken of which only the year is known', () => {
    const facts = factsOf(
      {ratifications: [step('FR', {deposit_date: '2007', entry_into_force_date: '2008'})]},
      '2008-06-01'
    );
    expect(total(facts, 'parties')).to.deep.include({value: 0, precision: 'at-least', n: 3, of: 4});
    expect(total(facts, 'deposits')).to.deep.include({value: 1, precision: 'exact', n: 4, of: 4});
  });
});

describe('ask for reports', () => {
  const row = (id: string, rest: Partial<Evaluation>): Evaluation => ({
    id,
    instrument: 'T1',
    body: 'B',
    state: 'FR',
    kind: 'regular',
    ...rest
  });
  const facts = factsOf({
    evaluations: [
      row('a', {visit_start: '2012-01-09', report_published: '2013-01-28'}),
      row('b', {report_published: '2013', state: 'TR'}),
      row('c', {visit_start: '2013-05-13'})
    ]
  });

  it('counts those with a date of publication among the evaluations in the dataset', () => {
    expect(total(facts, 'reports')).to.deep.include({value: 2, n: 2, of: 3});
  });

  it('counts by the year of publication, not of the visit', () => {
    expect(tallies({measure: 'reports', by: 'year'}, facts)).to.deep.equal(['2013 2']);
    expect(total(facts, 'reports', {period: ['2012', '2012']}).value).to.equal(0);
  });
});
