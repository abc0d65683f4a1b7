import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';

/** A pattern: the side of its square in CSS px, and the lines or dots in it. */
const hatches = {
  consent: [6, 'M0 3H6'],
  signatory: [6, 'M-1 1L1 -1M-1 7L7 -1M5 7L7 5'],
  entitled: [6, 'M3 3h.01'],
  invited: [6, 'M3 0V6'],
  former: [8, 'M-1 1L1 -1M-1 9L9 -1M7 9L9 7M-1 -1L9 9M-1 7L1 9M7 -1L9 1'],
  // What tells the classes of Parties apart where a page allows no colours of ours.
  'since-2': [8, 'M4 4h.01'],
  'since-3': [6, 'M3 0V6'],
  'since-4': [4, 'M2 0V4M0 2H4']
} as const;

/** The id of a pattern in the shadow root. */
export const hatchId = (kind: string): string => `hatch-${kind}`;

/** The patterns of the statuses, as fine as on paper at any zoom of the map. */
export function drawHatches(zoom: number): SVGTemplateResult {
  return svg`<defs>${Object.entries(hatches).map(
    ([kind, [side, path]]) => svg`
    <pattern id=${hatchId(kind)} class="hatch ${kind}" patternUnits="userSpaceOnUse" width=${side} height=${side} patternTransform="scale(${1 / zoom})">
      <rect width=${side} height=${side}></rect><path d=${path}></path>
    </pattern>
  `
  )}</defs>`;
}
