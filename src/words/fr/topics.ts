import type {Topic} from '../index.js';

/** Les morceaux dans lesquels le français est chargé, par sujet. */
export const topics = {
  common: () => import('./common.js'),
  bars: () => import('./bars.js'),
  clock: () => import('./clock.js'),
  column: () => import('./columns.js'),
  dashboard: () => import('./dashboard.js'),
  events: () => import('./counted.js'),
  filter: () => import('./filter.js'),
  map: () => import('./map.js'),
  matrix: () => import('./matrix.js'),
  menu: () => import('./menu.js'),
  note: () => import('./note.js'),
  places: () => import('./places.js'),
  profile: () => import('./profile.js'),
  rows: () => import('./rows.js'),
  selection: () => import('./selection.js'),
  status: () => import('./status.js'),
  story: () => import('./story.js'),
  summary: () => import('./summary.js'),
  table: () => import('./table.js'),
  timeline: () => import('./timeline.js'),
  trend: () => import('./trend.js'),
  value: () => import('./value.js')
} satisfies Record<Topic, () => Promise<object>>;
