import {expect} from '@open-wc/testing';
import {layOut} from '../../src/charts/bars-layout.js';
import {barsView} from '../../src/charts/bars.view.js';
import type {BarsAsked, BarsView} from '../../src/charts/bars.view.js';
import {textOf, tipText} from '../../src/charts/view.js';
import type {Dataset} from '../../src/data/dataset.js';
import {load} from '../../src/data/load.js';
import type {Selection} from '../../src/data/selection.js';
import {loadWords} from '../../src/words/index.js';
import {gatherings, published, small} from '../tools/fixtures.js';

const en = await loadWords('en');
const fr = await loadWords('fr');
const real = await load(published);

function bars(
  ask: Partial<BarsAsked> = {},
  selection: Selection = {},
  dataset: Dataset = small(gatherings),
  words = en
): BarsView {
  const instrument = dataset.tables.instruments[0]!.id;
  return barsView({dataset, instrument, date: '2026-11-21'}, selection, words, {
    of: 'participants',
    by: 'event',
    on: [],
    ...ask
  });
}

const drawn = (view: BarsView): string[] =>
  view.bars.map(({before, label, text}) => [before, label, text].filter(Boolean).join(' '));
const table = (view: BarsView): string[][] => view.rows.map(({cells}) => cells.map(({text}) => text));

describe('barsView: participants by event', () => {
  it('draws each known count with how exact it is, the oldest first', () => {
    expect(drawn(bars())).to.eql(['2014 Exact 20', '2015 Some ≈ 50', '2016 More ≥ 100']);
  });

  it('says at how many events the number is known, and which is the highest', () => {
    expect(textOf(bars().sentence)).to.equal(
      'How many persons took part is known at 3 of 5 events: ≈ 170 in all. The highest number is that of More (2016): ≥ 100.'
    );
  });

  it('lists the events without a count in the table, where not known is not zero', () => {
    expect(table(bars()).map(([title, , value]) => `${title} ${value}`)).to.eql([
      'Exact 20',
      'Some ≈ 50',
      'More ≥ 100',
      'Forecast not known',
      'None not known',
      'All, each event once ≈ 170'
    ]);
    expect(bars().notes[0]).to.equal(
      'At 2 of 5 events the number of persons is not known, which is not zero. The table lists them.'
    );
  });

  it('draws no number that was announced before the event, and tells it in the table', () => {
    expect(drawn(bars()).join()).not.to.contain('Forecast');
    expect(table(bars())[3]?.at(-1)).to.equal('300 persons, announced before the event');
  });

  it('never mixes countries with persons', () => {
    expect(table(bars())[0]).to.eql(['Exact', '10 March 2014', '20', 'judges', '7 countries']);
  });

  it('says on the plate what stands in the table', () => {
    expect(tipText(bars().tip('exact')!)).to.equal(
      'Exact: Date 10 March 2014, Persons 20, Who judges, Other counts 7 countries'
    );
  });

  it('keeps a year a year', () => {
    expect(table(bars())[2]?.[1]).to.equal('2016');
  });

  it('speaks French', () => {
    expect(textOf(bars({}, {}, small(gatherings), fr).sentence)).to.contain(
      'connu pour 3 événements sur 5\u00a0: ≈ 170 au total'
    );
    expect(drawn(bars({}, {}, small(gatherings), fr))[0]).to.equal('2014 Exacte 20');
  });

  it('is empty, in words, where no number is known', () => {
    expect(bars({}, {period: ['2017', '']}).empty).to.equal('How many persons took part is not known for this event.');
    expect(bars({}, {period: ['1999', '1999']}).empty).to.equal('The dataset holds no event here.');
  });

  it('brings forward what is highlighted, and sets the others back', () => {
    expect(bars({on: ['some']}).bars.map(({isOn, isBack}) => [isOn, isBack])).to.eql([
      [false, true],
      [true, false],
      [false, true]
    ]);
    expect(bars({on: ['elsewhere']}).bars.some(({isBack}) => isBack)).to.equal(false);
  });
});

describe('barsView: by a dimension', () => {
  it('counts an event under each of its themes, and warns against adding', () => {
    const view = bars({of: 'events', by: 'theme'});
    expect(drawn(view)).to.eql(['Training 4', 'Demand 3', 'No theme 1']);
    expect(view.notes).to.contain('An event can count under several themes, so that the bars must not be added up.');
    expect(textOf(view.sentence)).to.contain('The dataset holds 5 events');
  });

  it('counts an event, and its persons, with each of its partners', () => {
    const [exact, some, ...rest] = gatherings.events!;
    const dataset = small({
      ...gatherings,
      events: [{...exact!, partners: ['IOM', 'OSCE/ODIHR']}, {...some!, partners: ['OSCE/ODIHR']}, ...rest]
    });
    const view = bars({of: 'events', by: 'partner'}, {}, dataset);
    expect(drawn(view)).to.eql(['OSCE/ODIHR 2', 'IOM 1', 'No partner named 3']);
    expect(view.title).to.equal('Events by partner');
    expect(view.notes).to.contain('An event can count under several partners, so that the bars must not be added up.');
    expect(drawn(bars({by: 'partner'}, {}, dataset))[0]).to.equal('OSCE/ODIHR ≈ 70 at 2 of 2 events');
    const french = bars({of: 'events', by: 'partner'}, {}, dataset, fr);
    expect([french.title, drawn(french).at(-1)]).to.eql(['Les événements, par partenaire', 'Sans partenaire nommé 3']);
  });

  it('says with every sum at how many events it is known', () => {
    expect(drawn(bars({by: 'year'}))).to.eql([
      '2014 20 at 1 of 1 event',
      '2015 ≈ 50 at 1 of 1 event',
      '2016 ≥ 100 at 1 of 2 events',
      '2017 not known at 1 event'
    ]);
  });

  it('draws no bar where nothing is known', () => {
    expect(bars({by: 'year'}).bars.at(-1)?.value).to.equal(undefined);
  });

  it('says that the events of a dataset by year are no trend', () => {
    expect(bars({of: 'events', by: 'year'}).notes.join()).to.contain('the bars show no trend');
  });

  it('brings the years of a period forward', () => {
    expect(bars({of: 'events', by: 'year', on: ['2015', '2016']}).bars.map(({key, isOn}) => `${key} ${isOn}`)).to.eql([
      '2014 false',
      '2015 true',
      '2016 true',
      '2017 false'
    ]);
  });

  it('says in which sense an event counts in a region, and ranks none', () => {
    const view = bars({of: 'events', by: 'region'});
    expect(drawn(view)).to.eql(['Members 2', 'No region or no place 3']);
    expect(view.notes).to.contain('An event counts in the regions where it was held.');
    expect(textOf(view.sentence)).to.equal('The dataset holds 5 events.');
  });

  it('has in its table what it draws', () => {
    for (const by of ['year', 'type', 'region', 'theme', 'pillar', 'organiser', 'partner'] as const) {
      const view = bars({by}, {}, real);
      expect(view.rows.map(({key}) => key)).to.eql([...view.bars.map(({key}) => key), 'total']);
      expect(view.rows.map(({cells}) => cells[0]?.text)).to.eql([...view.bars.map(({label}) => label), en.bars.all]);
    }
  });
});

describe('barsView: the published dataset', () => {
  it('draws as many events as it says it knows, and lists all', () => {
    const view = bars({}, {}, real);
    expect(textOf(view.sentence)).to.contain(`known at ${view.bars.length} of ${real.tables.events.length} events`);
    expect(view.rows).to.have.length(real.tables.events.length + 1);
  });

  it('draws neither the 57 participating States nor the speakers of a side event as persons', () => {
    const keys = bars({}, {}, real).bars.map(({key}) => key);
    expect(
      keys.some((key) => real.countsOf(key).every(({unit, basis}) => unit !== 'persons' || basis === 'own-count'))
    ).to.equal(false);
  });
});

describe('layOut', () => {
  it('keeps labels, bars and values apart at any width', () => {
    for (const width of [288, 640, 1248]) {
      const {left, right, labels, isNarrow} = layOut(bars({}, {}, real), width);
      expect(width - left - right, `room for bars at ${width}`).to.be.greaterThan(100);
      expect(
        labels.every((label) => label.length > 8),
        `readable labels at ${width}`
      ).to.equal(true);
      expect(isNarrow).to.equal(width < 640);
    }
  });

  it('grows with its rows', () => {
    const few = layOut(bars({by: 'pillar'}, {}, real), 800);
    const many = layOut(bars({by: 'theme'}, {}, real), 800);
    expect(many.height).to.be.greaterThan(few.height);
    expect(few.step).to.be.at.least(24);
  });

  it('shows years without an event as gaps', () => {
    expect(
      layOut(
        bars(
          {of: 'events', by: 'year'},
          {},
          small({
            events: [
              {id: 'a', title: 'A', type: 'seminar', start_date: '2000'},
              {id: 'b', title: 'B', type: 'seminar', start_date: '2003'}
            ]
          })
        ),
        600
      ).keys
    ).to.eql(['2000', '2001', '2002', '2003']);
  });
});
