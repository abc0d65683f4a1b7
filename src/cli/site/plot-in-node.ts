import {randomUUID} from 'node:crypto';
import {parseHTML} from 'linkedom';
import type {BarsLayout} from '../../charts/bars-layout.js';
import type {BarsView} from '../../charts/bars.view.js';
import {drawBars} from '../../charts/plot.js';

/** Plot for an element that is drawn as text: what it draws is put in its place once the text is there. */
export function plotFor(): {readonly module: unknown; readonly filled: (markup: string) => string} {
  const drawn = new Map<string, string>();
  return {
    module: {
      drawBars: (view: BarsView, layout: BarsLayout) => {
        const {document} = parseHTML('<!doctype html><html><body></body></html>');
        const place = randomUUID();
        drawn.set(place, String(drawBars(view, layout, document as unknown as Document)));
        return place;
      }
    },
    filled: (markup) => [...drawn].reduce((text, [place, picture]) => text.replace(place, () => picture), markup)
  };
}
