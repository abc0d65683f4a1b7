import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {BarsLayout} from './bars-layout.js';
import type {Bar, BarsView} from './bars.view.js';
import {px} from './scale.js';
import {tipText} from './view.js';

/** Draws what people point at and walk through: a place for each bar, over the picture that Plot has drawn. */
export function drawBarMarks(view: BarsView, layout: BarsLayout): SVGTemplateResult {
  const {width, height} = layout;
  return svg`
    <svg class="marks" viewBox="0 0 ${width} ${height}" role="group" aria-label=${view.title}>
      <g role="list" aria-label=${view.title}>${view.bars.map(
        (bar, index) => svg`
        <g role="listitem">${mark(bar, index, view, layout)}</g>
      `
      )}</g>
    </svg>
  `;
}

function mark(bar: Bar, index: number, view: BarsView, layout: BarsLayout): SVGTemplateResult {
  const {isColumns, left, top, bottom, step, width, height} = layout;
  const tip = view.tip(bar.key);
  return svg`<rect class="hit" role=${bar.key === '' ? 'img' : 'button'} data-key=${bar.key} aria-pressed=${bar.key === '' ? nothing : bar.isOn}
    aria-label=${tip ? tipText(tip) : bar.label}
    x=${isColumns ? px(left + layout.keys.indexOf(bar.key) * step) : 0} y=${isColumns ? top : top + index * step}
    width=${isColumns ? px(step) : width} height=${isColumns ? height - top - bottom : step}></rect>`;
}
