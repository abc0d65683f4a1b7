import {expect} from '@open-wc/testing';
import {palette} from '../../src/charts/paint.js';
import type {Colour} from '../../src/charts/paint.js';

const schemes = ['light', 'dark'] as const;
const grounds: readonly Colour[] = ['paper', 'land', 'sea'];
const statuses: readonly Colour[] = ['party', 'signatory', 'entitled', 'former'];
const since: readonly Colour[] = ['since-1', 'since-2', 'since-3', 'since-4'];

/** Relative luminance, by the definition of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Colour, b: Colour, scheme: 0 | 1): number {
  const [low = 0, high = 0] = [luminance(palette[a][scheme]), luminance(palette[b][scheme])].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('palette', () => {
  for (const [index, name] of schemes.entries()) {
    const scheme = index as 0 | 1;
    // Dark paper leaves more room: there every status is as strong as text.
    const least = scheme === 1 ? 4.5 : 3;

    it(`${name}: every status stands out from paper, land and sea`, () => {
      for (const colour of [...statuses, ...since]) {
        for (const ground of grounds) {
          expect(contrast(colour, ground, scheme), `${colour} on ${ground}`).to.be.at.least(least);
        }
      }
    });

    it(`${name}: text can be read on paper, land and sea`, () => {
      for (const text of ['ink', 'muted'] as const) {
        for (const ground of grounds)
          expect(contrast(text, ground, scheme), `${text} on ${ground}`).to.be.at.least(4.5);
      }
    });

    it(`${name}: links, and letters in paper colour on the fills that bear them, can be read`, () => {
      for (const fill of ['accent', 'party', ...since] as const) {
        expect(contrast(fill, 'paper', scheme), fill).to.be.at.least(4.5);
      }
    });

    it(`${name}: each class of Parties differs from the next in lightness`, () => {
      for (const [at, colour] of since.slice(0, -1).entries()) {
        expect(contrast(colour, since[at + 1]!, scheme), colour).to.be.at.least(1.3);
      }
    });

    it(`${name}: the classes step in one direction, the earliest Parties furthest from the ground`, () => {
      const steps = since.map((colour) => contrast(colour, 'paper', scheme));
      expect(steps).to.deep.equal([...steps].sort((a, b) => b - a));
    });
  }
});
