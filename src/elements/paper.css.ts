import {css} from 'lit';

/** How the pictures of a dashboard stand on paper: tables and lists of sources small, so that a report has fewer pages. */
export const paperStyles = css`
  @media print {
    a { color: inherit; text-decoration: none; }
    .reading { break-after: avoid; }
    li, p { break-inside: avoid; }
    summary { list-style: none; }
    table { font-size: 0.6875rem; line-height: 1.35; }
    th, td { padding: 3px 8px 3px 0; line-height: 1.35; }
    .row, .under { padding: 0; font-size: inherit; }
    .row::before { content: none; }
    details ul { font-size: 0.6875rem; columns: 2; max-inline-size: none; }
  }
`;
