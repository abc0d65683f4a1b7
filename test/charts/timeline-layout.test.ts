import {expect} from '@open-wc/testing';
import {extentOf} from '../../src/charts/timeline-extent.js';
import {layOut} from '../../src/charts/timeline-layout.js';
import type {Mark, TimelineLayout} from '../../src/charts/timeline-layout.js';
import {fly, stack} from '../../src/charts/timeline-pack.js';
import {timelineView} from '../../src/charts/timeline.view.js';
import {load} from '../../src/data/load.js';
import {loadWords} from '../../src/words/index.js';
import type {Language} from '../../src/words/index.js';
import {published} from '../tools/fixtures.js';

const day = 86_400_000;

describe('extentOf', () => {
  it('is one day for a date known to the day', () => {
    expect(extentOf('2014-03-10', '2014-03-10')).to.eql({
      kind: 'day',
      from: Date.UTC(2014, 2, 10),
      until: Date.UTC(2014, 2, 11)
    });
  });

  it('ends after the last day of several', () => {
    expect(extentOf('2014-05-05', '2014-05-09')).to.include({
      kind: 'days',
      from: Date.UTC(2014, 4, 5),
      until: Date.UTC(2014, 4, 10)
    });
  });

  it('is about the whole year of a date known by its year, and sure of no day in it', () => {
    const {kind, from, until, sure} = extentOf('2024', '2024');
    expect({kind, days: (until - from) / day, sure}).to.eql({kind: 'about', days: 366, sure: undefined});
  });

  it('is sure of the years between two years only', () => {
    expect(extentOf('2019', '2022').sure).to.eql([Date.UTC(2020, 0, 1), Date.UTC(2022, 0, 1)]);
  });

  it('is sure from the first of days to the first of a month in which it ended', () => {
    expect(extentOf('2019-05-04', '2022-02').sure).to.eql([Date.UTC(2019, 4, 4), Date.UTC(2022, 1, 1)]);
  });
});

describe('stack', () => {
  it('puts what overlaps into the next row, and what does not back into the first', () => {
    expect(
      stack(
        [
          {left: 0, right: 10},
          {left: 5, right: 15},
          {left: 13, right: 20}
        ],
        2
      )
    ).to.eql([0, 1, 0]);
  });
});

describe('fly', () => {
  it('puts a label before its line where there is no room after it', () => {
    expect(fly([{x: 90, width: 30}], 0, 100)).to.deep.include.members([
      {row: 0, isBefore: true, left: 60, right: 90, x: 90}
    ]);
  });

  it('takes no line through the label of another where there is a way round', () => {
    expect(
      fly(
        [
          {x: 0, width: 50},
          {x: 20, width: 50}
        ],
        0,
        200
      ).map(({row}) => row)
    ).to.eql([0, 1]);
  });
});

describe('layOut', () => {
  for (const [lang, width] of [
    ['en', 480],
    ['fr', 480],
    ['en', 768],
    ['fr', 768],
    ['en', 1280],
    ['fr', 1280]
  ] as const) {
    it(`hides no mark of the published dataset behind another, ${lang} at ${width} px`, async () => {
      const layout = await layoutOf(lang, width);
      for (const {marks} of [...layout.lanes, layout.milestones]) {
        expect(marks.flatMap((mark, index) => marks.slice(index + 1).filter((other) => covers(mark, other)))).to.eql(
          []
        );
      }
    });

    it(`keeps all of it within the picture, ${lang} at ${width} px`, async () => {
      const {lanes, milestones, bottom, height} = await layoutOf(lang, width);
      const marks = [...lanes, milestones].flatMap((lane) => lane.marks);
      expect(marks.filter(({left, right, y}) => left < 0 || right > width || y < 0 || y > bottom)).to.eql([]);
      expect(height).to.be.greaterThan(bottom);
    });
  }
});

const covers = (a: Mark, b: Mark): boolean => Math.abs(a.y - b.y) < 10 && a.left < b.right && b.left < a.right;

async function layoutOf(lang: Language, width: number): Promise<TimelineLayout> {
  const dataset = await load(new URL(published, location.href).href);
  return layOut(timelineView({dataset, instrument: 'CETS197', date: '2026-11-21'}, {}, await loadWords(lang)), width);
}
