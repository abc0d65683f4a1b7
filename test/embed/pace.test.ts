import {aTimeout, expect} from '@open-wc/testing';
import {Pace} from '../../src/embed/pace.js';

describe('Pace', () => {
  it('tells a height at once, in whole pixels that hold all of it, and the same one once', () => {
    const told: number[] = [];
    const pace = new Pace((height) => told.push(height));
    pace.measure(600, 480.2);
    pace.measure(600, 480.9);
    pace.stop();
    expect(told).to.deep.equal([481]);
  });

  it('tells of a hundred changes in a fifth of a second the first, the last, and at most one more', async () => {
    const told: number[] = [];
    const pace = new Pace((height) => told.push(height));
    for (let height = 200; height < 300; height++) pace.measure(600, height);
    await aTimeout(250);
    pace.stop();
    expect(told[0]).to.equal(200);
    expect(told.at(-1)).to.equal(299);
    expect(told.length).to.be.at.most(3);
  });

  it('falls silent when each height that it tells makes another, until the width is another', async () => {
    let height = 200;
    let count = 0;
    const pace = new Pace(() => {
      count++;
      height += 10;
      queueMicrotask(() => pace.measure(600, height));
    });
    pace.measure(600, height);
    while (!pace.isStopped) await aTimeout(50);
    await aTimeout(300);
    expect(count).to.equal(30);
    pace.measure(601, 500);
    await aTimeout(150);
    expect(count).to.be.above(30);
    pace.stop();
  });
});
