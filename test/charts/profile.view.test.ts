import {expect} from '@open-wc/testing';
import {profileView} from '../../src/charts/profile.view.js';
import type {ProfileView} from '../../src/charts/profile.view.js';
import type {Figure} from '../../src/charts/view.js';
import {textOf} from '../../src/charts/view.js';
import type {Dataset} from '../../src/data/dataset.js';
import {load} from '../../src/data/load.js';
import type {Ratification} from '../../src/data/records.js';
import type {Selection} from '../../src/data/selection.js';
import {clampDate} from '../../src/data/status.js';
import {loadWords} from '../../src/words/index.js';
import type {Language, Words} from '../../src/words/index.js';
import {gatherings, published, small} from '../tools/fixtures.js';

const words: {[L in Language]?: Words} = {};
let real: Dataset;

before(async () => {
  words.en = await loadWords('en');
  words.fr = await loadWords('fr');
  real = await load(new URL(published, location.href).href);
});

interface Ask extends Selection {
  readonly lang?: Language;
  readonly dataset?: Dataset;
}

function profile(state: string, {lang = 'en', dataset = real, date = '', ...selection}: Ask = {}): ProfileView {
  const instrument = dataset.tables.instruments[0]!.id;
  const facts = {dataset, instrument, date: clampDate(dataset, instrument, date)};
  return profileView(facts, selection, words[lang]!, state);
}

const law = (state: string, ask?: Ask): string => String(profile(state, ask).sentence[0]);
const section = (view: ProfileView, key: string) => view.sections.find((each) => each.key === key)!;

/** A convention with one row for Latvia. */
const one = (row: Partial<Ratification>): Dataset =>
  small({ratifications: [{id: 'x', instrument: 'CETS1', state: 'LV', ...row}]});

describe('profileView', () => {
  it('says the steps of Türkiye with their days and by which instrument it consented', () => {
    expect(law('TR')).to.equal(
      'Türkiye signed CETS No. 197 on 19 March 2009, deposited its instrument of ratification on 2 May 2016 and has been a Party since 1 September 2016.'
    );
  });

  it('says them in French, with 1er', () => {
    expect(law('TR', {lang: 'fr'})).to.equal(
      'Türkiye : signature du traité STCE n° 197 le 19 mars 2009, dépôt de l’instrument de ratification le 2 mai 2016, Partie depuis le 1er septembre 2016.'
    );
  });

  it('knows nothing after the date it is asked for', () => {
    expect(law('TR', {date: '2010-07-01'})).to.equal(
      'As of 1 July 2010, Türkiye had signed CETS No. 197 (19 March 2009) and had not expressed its consent to be bound.'
    );
  });

  it('tells a deposit from the entry into force that it fixes', () => {
    expect(law('AZ', {date: '2010-07-01'})).to.contain('and was to become a Party on 1 October 2010.');
  });

  it('calls an accession an accession, and does not say that Belarus signed', () => {
    expect(law('BY')).to.equal(
      'Belarus deposited its instrument of accession to CETS No. 197 on 26 November 2013 and has been a Party since 1 March 2014.'
    );
  });

  it('calls an acceptance an acceptance, and says where sources differ on it', () => {
    const view = profile('NL');
    expect(law('NL')).to.contain('deposited its instrument of acceptance on 22 April 2010');
    expect(view.remarks.map(({text}) => text)).to.eql([
      'Not yet checked against a source: day of signature and kind of instrument.',
      'Sources differ: CP/Rec(2024)09 says instrument of ratification'
    ]);
  });

  it('names no kind of instrument that the dataset does not know', () => {
    const dataset = one({deposit_date: '2012-03-14', entry_into_force_date: '2012-07-01'});
    expect(law('LV', {dataset})).to.equal(
      'Latvia expressed its consent to be bound by CETS No. 1 on 14 March 2012 and has been a Party since 1 July 2012.'
    );
  });

  it('says of a State that only signed that it is not bound', () => {
    expect(law('LV', {dataset: small()})).to.equal(
      'Latvia signed CETS No. 1 on 19 May 2006 and has not expressed its consent to be bound.'
    );
  });

  it('says when a State that left was a Party, and when it notified that', () => {
    const dataset = one({
      instrument_type: 'ratification',
      deposit_date: '2012-03-14',
      entry_into_force_date: '2012-07-01',
      denunciation_notified: '2021-03-22',
      denunciation_effect: '2021-07-01'
    });
    expect(law('LV', {dataset})).to.equal(
      'Latvia deposited its instrument of ratification of CETS No. 1 on 14 March 2012 and was a Party (1 July 2012 – 1 July 2021); it notified its denunciation on 22 March 2021.'
    );
    expect(law('LV', {dataset, date: '2021-05-01'})).to.contain(
      'was a Party (since 1 July 2012); it notified its denunciation on 22 March 2021, which takes effect on 1 July 2021.'
    );
    expect(profile('LV', {dataset}).status.map(({status}) => status)).to.eql(['consent', 'party', 'former']);
  });

  it('says that a step of which only the year is known may have been taken', () => {
    const dataset = one({signature_date: '2010'});
    expect(law('LV', {dataset, date: '2010-07-01'})).to.contain('Perhaps: Signatory');
    expect(law('LV', {dataset})).to.contain('signed CETS No. 1 in 2010');
  });

  it('says of the European Union that it may sign, and that this was not checked', () => {
    expect(law('EU')).to.equal('The EU is entitled to sign CETS No. 197 and has not.');
    expect(profile('EU').remarks[0]?.text).to.contain('not yet checked against the text of the treaty');
  });

  it('draws nobody without a step as a Party: Kosovo*, with its footnote', () => {
    const view = profile('XK');
    expect(law('XK')).to.equal('This dataset holds no step of Kosovo* towards CETS No. 197.');
    expect(view.status).to.eql([]);
    expect(view.notes.join()).to.contain('Kosovo*: All reference to Kosovo');
  });

  it('holds the two statements of Denmark, with articles, dates and territories by name', () => {
    const items = section(profile('DK'), 'statements').items;
    expect(items.map(({title}) => title.text)).to.eql(['Reservation', 'Territorial application']);
    expect(items[0]?.meta).to.eql(['Article 31', 'from 1 February 2008, no end in this dataset']);
    expect(items[1]?.small.map(({text}) => text)).to.contain('Does not extend to: Faroe Islands and Greenland');
  });

  it('says them in French', () => {
    const items = section(profile('DK', {lang: 'fr'}), 'statements').items;
    expect(items[1]?.text?.text).to.equal(
      'La Convention ne s’applique pas aux îles Féroé et au Groenland jusqu’à nouvelle décision.'
    );
    expect(items[1]?.small[0]?.text).to.equal('Ne s’étend pas à : Îles Féroé et Groenland');
  });

  it('says of a declaration that it came only later than the date', () => {
    const items = section(profile('AZ', {date: '2010-07-01'}), 'statements').items;
    expect(items[0]?.meta).to.eql(['only from 1 October 2010']);
  });

  it('does not say that a silent State made no statement where the list is not complete', () => {
    expect(section(profile('DE'), 'statements').lead).to.equal(
      'No statement of Germany is in this dataset, whose list of statements is not complete.'
    );
  });

  it('tells the report on Aruba from those on the Netherlands', () => {
    const evaluations = section(profile('NL'), 'evaluations').evaluations!;
    expect(evaluations.map(({name}) => name)).to.eql([
      'Round 1',
      'Round 2',
      'Round 3',
      'Aruba: Rounds 1 and 2 together'
    ]);
  });

  it('tells urgent and combined procedures from rounds', () => {
    const names = (state: string) => section(profile(state), 'evaluations').evaluations!.map(({name}) => name);
    expect(names('MC')).to.eql(['Rounds 1 and 2 together', 'Round 3']);
    expect(names('IT')).to.contain('Urgent procedure');
  });

  it('has every stage of a report, and a gap where the dataset has no date', () => {
    const [first] = section(profile('DE'), 'evaluations').evaluations!;
    expect(first?.stages.map((stage) => stage?.when)).to.eql([
      '13–20 June 2014',
      'March 2015',
      '3 June 2015',
      undefined
    ]);
  });

  it('counts events held there, attended by it and about it apart', () => {
    const dataset = small({
      events: [
        ...gatherings.events!,
        {id: 'abroad', type: 'seminar', title: 'Abroad', start_date: '2018-01-01', country: 'FR', concerns: ['LV']}
      ],
      participants: [
        ...gatherings.participants!,
        {
          id: '9',
          event: 'abroad',
          unit: 'countries',
          qualifier: 'exact',
          basis: 'reported',
          counted: 'yes',
          count: 2,
          states: ['LV', 'DE']
        }
      ]
    });
    const view = profile('LV', {dataset});
    expect(['held', 'attended', 'about'].map((key) => section(view, key).count)).to.eql([1, 1, 1]);
    expect(section(view, 'attended').lead).to.contain('1 of 6 events');
    expect(view.entries.filter(({what}) => what.text === 'Abroad')).to.have.length(1);
  });

  it('says that a selection leaves only some events', () => {
    const view = profile('FR', {types: ['seminar']});
    expect(view.notes).to.contain('Events, evaluations and projects are only those that the selection leaves.');
    expect(section(view, 'held').items.every(({meta}) => meta.includes('Seminar'))).to.equal(true);
  });

  it('draws no project whose dates are not known, and lists it', () => {
    const view = profile('XK');
    expect(view.lanes.map(({key}) => key)).to.not.contain('projects');
    expect(section(view, 'projects').items[0]?.meta[0]).to.equal('Date: not known');
  });

  it('gives memberships as of the date', () => {
    const of = (date: string) => profile('RU', {date}).memberships.map(({text}) => text);
    expect(of('2010-01-01')[0]).to.equal('Council of Europe member States, since 28 February 1996');
    expect(of('2026-01-01')[0]).to.equal('Council of Europe member States, 28 February 1996 – 16 March 2022');
  });

  it('takes the only state of the selection, and none of two', () => {
    expect(profile('', {states: ['TR']}).state).to.equal('TR');
    expect(profile('', {highlight: ['ankara-2016-conference', 'TR']}).state).to.equal('TR');
    expect(profile('', {states: ['TR', 'DE']}).state).to.equal(undefined);
    expect(profile('DE', {states: ['TR']}).state).to.equal('DE');
  });

  it('asks for a state where none is chosen, by name', () => {
    const view = profile('');
    expect(textOf(view.sentence)).to.contain('Choose a State');
    expect(view.choices).to.have.length(real.tables.states.length);
    expect(view.choices.map(({name}) => name)).to.contain('Kosovo*');
  });

  it('refuses a state that the dataset does not have', () => {
    expect(() => profile('QQ')).to.throw(TypeError, 'unknown state: QQ');
  });

  it('holds in its table every number and date of its sentence, for every state on several dates', () => {
    for (const {id} of real.tables.states) {
      for (const date of ['2006-01-01', '2010-07-01', '2016-05-03', '']) {
        const view = profile(id, {date});
        const cells = new Set(view.rows.flatMap(({cells}) => cells.map(({text}) => text)));
        const figures = view.sentence.filter((part): part is Figure => typeof part !== 'string');
        for (const {text} of figures) expect(cells.has(text), `${id} ${date}: ${text}`).to.equal(true);
        const said = [...cells].join('|');
        const days = String(view.sentence[0]).match(/\d{1,2} [A-Z][a-z]+ \d{4}/g) ?? [];
        for (const day of days) expect(said, `${id} ${date}`).to.contain(day);
      }
    }
  });

  it('gives every row a key of its own, and every mark a plate', () => {
    for (const {id} of real.tables.states) {
      const view = profile(id);
      const keys = view.rows.map(({key}) => key);
      expect(new Set(keys).size, id).to.equal(keys.length);
      for (const {key} of [...view.steps, ...view.lanes.flatMap(({entries}) => entries)])
        expect(view.tip(key), `${id} ${key}`).to.not.equal(undefined);
    }
  });
});
