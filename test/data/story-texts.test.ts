import {expect} from '@open-wc/testing';
import type {Dataset} from '../../src/data/dataset.js';
import type {Tally} from '../../src/data/facts.js';
import {load} from '../../src/data/load.js';
import {readMarkup} from '../../src/data/markup.js';
import {movedValues} from '../../src/data/moved.js';
import {isDate} from '../../src/data/dates.js';
import {valuesIn} from '../../src/data/values-in.js';
import {common as french} from '../../src/words/fr/common.js';
import {common as english} from '../../src/words/en/common.js';

const texts: Readonly<Record<string, string>> = import.meta.glob('../../stories/texts/*.html', {
  eager: true,
  query: '?raw',
  import: 'default'
});
const amount = (tally: Tally, lang: string): string => (lang === 'fr' ? french : english).amount(tally);

/** What each step of a text shows, without its id, which is in its language. */
const views = (html: string) =>
  [...readMarkup(html)]
    .filter(({kind, text}) => kind === 'open' && text === 'treaty-step')
    .map(({within}) => Object.fromEntries([...within.at(-1)!.attributes].filter(([name]) => name !== 'id')));

const bindings = (html: string) => valuesIn(html).map(({attributes}) => Object.fromEntries(attributes));

describe('the texts of our stories', () => {
  let dataset: Dataset;
  before(async () => {
    dataset = await load(new URL('/data/datapackage.json', location.href).href);
  });

  it('are there', () => {
    expect(Object.keys(texts)).to.not.eql([]);
  });

  for (const [path, html] of Object.entries(texts)) {
    const name = path.split('/').at(-1)!;
    const lang = /\.(en|fr)\.html$/.exec(name)?.[1];

    it(`${name} says the figures of the data`, () => {
      expect(movedValues(html, dataset, dataset, amount)).to.eql([]);
      expect(valuesIn(html).map((value) => value.lang)).to.eql(valuesIn(html).map(() => lang));
    });

    it(`${name} shows only what the data hold`, () => {
      for (const {highlight = '', states = '', date = '2026'} of views(html)) {
        expect(isDate(date), date).to.equal(true);
        for (const id of [highlight, states].flatMap((ids) => ids.split(',')).filter(Boolean))
          expect(dataset.get('states', id) ?? dataset.get('events', id), id).to.not.equal(undefined);
      }
    });

    it(`${name} has an id for each step, none of them twice`, () => {
      const ids = [...html.matchAll(/<treaty-step[^>]*\bid="([^"]+)"/g)].map(([, id]) => id);
      expect(ids).to.have.length(views(html).length);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    if (lang === 'en')
      it(`${name} and the French one show and count the same`, () => {
        const other = texts[path.replace('.en.', '.fr.')] ?? '';
        expect(views(other)).to.eql(views(html));
        expect(bindings(other)).to.eql(bindings(html));
      });
  }
});
