import {expect} from '@open-wc/testing';
import {historyOf} from '../../src/data/history.js';
import {Store} from '../../src/data/store.js';

const selectionOf = (store: Store) => store.snapshot.selection;

describe('historyOf', () => {
  it('takes the last step back, and then the one before', () => {
    const store = new Store();
    const history = historyOf(store);
    store.select({states: ['FR']});
    store.select({types: ['seminar']});
    history.undo();
    expect(selectionOf(store)).to.deep.equal({states: ['FR']});
    history.undo();
    expect([selectionOf(store), history.canUndo]).to.deep.equal([{}, false]);
  });

  it('counts a slider that is dragged as one step', () => {
    const store = new Store();
    const history = historyOf(store);
    for (const date of ['2008', '2009', '2010']) store.select({date});
    expect(history.steps).to.equal(1);
    history.undo();
    expect(selectionOf(store)).to.deep.equal({});
  });

  it('counts each box that is ticked as a step, however fast', () => {
    const store = new Store();
    const history = historyOf(store);
    store.select({types: ['seminar']});
    store.select({types: ['seminar', 'training']});
    history.undo();
    expect(selectionOf(store)).to.deep.equal({types: ['seminar']});
  });

  it('begins a new step with a date that follows an undo', () => {
    const store = new Store();
    const history = historyOf(store);
    store.select({date: '2008'});
    history.undo();
    store.select({date: '2009'});
    expect(history.steps).to.equal(1);
  });

  it('does not count what changes nothing: a load, or the same states again', () => {
    const store = new Store();
    store.select({states: ['FR']});
    const history = historyOf(store);
    store.select({states: ['FR']});
    store.set({...store.snapshot, state: 'loading'});
    expect(history.canUndo).to.equal(false);
  });

  it('keeps the step where the change back is refused', () => {
    const store = new Store();
    const history = historyOf(store);
    store.select({q: 'a word'});
    history.undo(() => {});
    expect([selectionOf(store), history.steps]).to.deep.equal([{q: 'a word'}, 1]);
  });

  it('goes back to a selection of before, and forgets what came after it', () => {
    const store = new Store();
    const history = historyOf(store);
    store.select({states: ['FR']});
    store.select({states: ['DE']});
    store.select({states: ['LV']});
    history.restore({states: ['FR']});
    expect([selectionOf(store), history.steps]).to.deep.equal([{states: ['FR']}, 1]);
  });

  it('counts a selection that never was as a step', () => {
    const store = new Store();
    const history = historyOf(store);
    history.restore({states: ['FR']});
    history.undo();
    expect(selectionOf(store)).to.deep.equal({});
  });

  it('is one for all who ask', () => {
    const store = new Store();
    expect(historyOf(store)).to.equal(historyOf(store));
  });
});
