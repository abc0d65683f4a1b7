import {css} from 'lit';

/** What axes, grids and date lines look like in every picture. */
export const chartStyles = css`
  .axis text, .unit { fill: var(--_muted); }
  .axis .middle { text-anchor: middle; }
  .axis line { shape-rendering: crispEdges; stroke: var(--_hairline); }
  .axis .zero { stroke: var(--_muted); }
`;
