import {css} from 'lit';

// What only a map in tiles needs: it is fetched when one is asked for.
export {gridFor} from '../charts/map-grid.view.js';
export {drawTiles, largestDisc} from '../charts/map-tiles.js';

/** How tiles look. */
export const styles = css`
  svg.tiles { max-inline-size: 672px; }
  .tile text { text-anchor: middle; font-size: 13px; font-weight: 600; pointer-events: none; }
  .tile:is(.party, [class*='since']) text { fill: var(--_paper); }
  .tile .plate { fill: var(--_paper); }
  .tile:is(.none, .party, [class*='since']) .plate { display: none; }
  .tile :is(.ring, .halo) { display: none; }
  .tile:is(.on, :focus-visible, :hover) :is(.ring, .halo) { display: block; }
  .tile:focus-visible .ring { stroke-width: 3; }
  .tile .small-code { font-size: 12px; }
  .tile.none text { fill: var(--_muted); font-weight: 400; }
  .picking .tile:not(.on) text { fill: var(--_ink); }
  .picking .tile:not(.on) .plate { display: block; }
  @media (forced-colors: active) {
    .tile:not(.none) .plate { display: block; }
    .tile:is(.party, [class*='since']) text { fill: CanvasText; }
  }
`;
