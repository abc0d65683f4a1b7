/** The thirty stories that are compared in pixels too: each element once as it is, and what only pixels show. */
export const pictured = new Set([
  ...['Ordinary', 'Dark', 'Narrow', 'Print', 'Status', 'World', 'Tiles', 'Events', 'Participants'].map(
    (name) => `Charts/Map / ${name}`
  ),
  ...['Ordinary', 'Dark', 'RightToLeft'].map((name) => `Charts/Trend / ${name}`),
  ...['Ordinary', 'Narrow', 'ExactAndNot'].map((name) => `Charts/Timeline / ${name}`),
  ...['Ordinary', 'ParticipantsByTheme'].map((name) => `Charts/Bars / ${name}`),
  ...['Ordinary', 'Narrow', 'OneInstrument'].map((name) => `Charts/Matrix / ${name}`),
  ...['Ordinary', 'Left'].map((name) => `Charts/Profile of a State / ${name}`),
  ...['Ordinary', 'French'].map((name) => `Charts/Summary / ${name}`),
  ...['Narrow', 'Projects'].map((name) => `Charts/Table / ${name}`),
  'Stories/Note / Ordinary',
  'Stories/Note / OnATrend',
  'Stories/Story / Ordinary',
  'Stories/Value / Ordinary'
]);
