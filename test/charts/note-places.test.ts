import {expect} from '@open-wc/testing';
import {placeNotes} from '../../src/charts/note-places.js';
import type {Box, NotePlace, PlacedNote, Surroundings} from '../../src/charts/note-places.js';

const around = (taken: readonly Box[] = [], dear: readonly Box[] = []): Surroundings => ({
  width: 600,
  height: 400,
  taken,
  dear
});
const text = 'Signed in Warsaw on the first day';

const plates = (places: readonly NotePlace[]): PlacedNote[] =>
  places.filter((place): place is PlacedNote => place.kind === 'plate');

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('placeNotes', () => {
  it('places a note beside what it is about, with a line that ends there', () => {
    const [plate] = plates(placeNotes([{text, anchor: [300, 200]}], around()));
    expect(plate!.lines.join(' ')).to.equal(text);
    expect(plate!.lead[1]).to.eql([300, 200]);
    expect(meet(plate!.box, {x: 299, y: 199, width: 2, height: 2})).to.equal(false);
  });

  it('covers no label, no mark and no other note, and stays in the picture', () => {
    const taken = Array.from({length: 12}, (_, index) => ({x: index * 50, y: 180, width: 40, height: 40}));
    const asks = taken.map(({x, y}) => ({text, anchor: [x + 20, y + 20] as const}));
    const placed = plates(placeNotes(asks, around(taken)));
    expect(placed).to.have.length.above(3);
    for (const {box} of placed) {
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 600 && box.y + box.height <= 400).to.equal(true);
      for (const other of taken) expect(meet(box, other)).to.equal(false);
      for (const other of placed) if (other.box !== box) expect(meet(box, other.box)).to.equal(false);
    }
  });

  it('has its line end at the edge of a mark', () => {
    const tile = {x: 280, y: 180, width: 40, height: 40};
    const [plate] = plates(placeNotes([{text, anchor: [300, 200]}], around([tile])));
    const [x, y] = plate!.lead[1];
    expect([280, 320].includes(x) || [180, 220].includes(y)).to.equal(true);
  });

  it('numbers notes for which there is no room, in their order', () => {
    const full = around([{x: 0, y: 0, width: 600, height: 400}]);
    const places = placeNotes(
      [
        {text, anchor: [100, 100]},
        {text, anchor: [104, 100]}
      ],
      full
    );
    expect(places.map((place) => place.kind === 'number' && place.number)).to.eql([1, 2]);
    const [one, other] = places.map((place) => (place.kind === 'number' ? place.at : [0, 0]));
    expect(Math.hypot(one![0] - other![0], one![1] - other![1])).to.be.above(10);
  });

  it('lists notes on what is not in the picture', () => {
    expect(placeNotes([{text, anchor: undefined}], around())).to.eql([{kind: 'listed'}]);
  });

  it('leaves a note where a person has placed it, over marks too, and makes others give way', () => {
    const taken = [{x: 0, y: 0, width: 600, height: 400}];
    const [plate] = plates(placeNotes([{text, anchor: [300, 200], offset: [60, -90]}], around(taken)));
    expect([plate!.box.x + plate!.box.width / 2, plate!.box.y + plate!.box.height / 2]).to.eql([360, 110]);
    const [free, fixed] = plates(
      placeNotes(
        [
          {text, anchor: [300, 200]},
          {text, anchor: [300, 200], offset: [110, 0]}
        ],
        around()
      )
    );
    expect(meet(free!.box, fixed!.box)).to.equal(false);
    expect(fixed!.box.y + fixed!.box.height / 2).to.equal(200);
  });

  it('takes another place where the one chosen is outside the picture', () => {
    const [plate] = plates(placeNotes([{text, anchor: [20, 20], offset: [-300, 0]}], around()));
    expect(plate!.box.x).to.be.at.least(0);
  });

  it('rather covers what is not dear', () => {
    const dear = [{x: 300, y: 0, width: 300, height: 400}];
    const [plate] = plates(placeNotes([{text, anchor: [300, 200]}], around([], dear)));
    expect(plate!.box.x + plate!.box.width / 2).to.be.below(300);
  });
});
