import {expect} from '@open-wc/testing';
import {layOut} from '../../src/charts/bars-layout.js';
import {barsView} from '../../src/charts/bars.view.js';
import type {BarsAsked} from '../../src/charts/bars.view.js';
import {drawBars} from '../../src/charts/plot.js';
import {loadWords} from '../../src/words/index.js';
import {gatherings, small} from '../tools/fixtures.js';

const words = await loadWords('en');

function draw(ask: Partial<BarsAsked> = {}): SVGSVGElement {
  const facts = {dataset: small(gatherings), instrument: 'CETS1', date: '2026-11-21'};
  const view = barsView(facts, {}, words, {of: 'participants', by: 'event', on: [], ...ask});
  return drawBars(view, layOut(view, 800));
}

const texts = (svg: SVGSVGElement, mark: string): (string | null)[] =>
  [...svg.querySelectorAll(`.${mark} text`)].map(({textContent}) => textContent);

describe('drawBars', () => {
  it('leaves no style element or attribute, which a strict policy refuses', () => {
    for (const ask of [{}, {by: 'theme'}, {of: 'events', by: 'year'}] as const) {
      expect(draw(ask).querySelectorAll('style, [style]')).to.have.length(0);
    }
  });

  it('leaves no name on a group without a role', () => {
    expect(draw().querySelectorAll('[aria-label]')).to.have.length(0);
    expect(draw().getAttribute('aria-hidden')).to.equal('true');
  });

  it('tells exact, approximate and at-least counts apart by shape', () => {
    const svg = draw();
    expect(svg.querySelectorAll('.exact circle')).to.have.length(1);
    expect(svg.querySelectorAll('.approximate circle')).to.have.length(1);
    expect(svg.querySelectorAll('.at-least path')).to.have.length(1);
  });

  it('writes each number beside its mark', () => {
    expect(texts(draw(), 'amount')).to.eql(['20', '≈ 50', '≥ 100']);
  });

  it('writes not known where no bar is', () => {
    const svg = draw({by: 'year'});
    expect(texts(svg, 'unknown')).to.eql(['not known at 1 event']);
    expect(svg.querySelectorAll('rect')).to.have.length(3);
  });

  it('has whole ticks only, the last with its unit', () => {
    expect(texts(draw({of: 'events', by: 'year'}), 'tick')).to.include.members(['0', '1', '2 events']);
  });
});
