import {bars} from './bars.js';
import {clock} from './clock.js';
import {column} from './columns.js';
import {common} from './common.js';
import {events} from './counted.js';
import {dashboard} from './dashboard.js';
import {filter} from './filter.js';
import {map} from './map.js';
import {matrix} from './matrix.js';
import {menu} from './menu.js';
import {note} from './note.js';
import {places} from './places.js';
import {profile} from './profile.js';
import {rows} from './rows.js';
import {selection} from './selection.js';
import {status} from './status.js';
import {story} from './story.js';
import {summary} from './summary.js';
import {table} from './table.js';
import {timeline} from './timeline.js';
import {trend} from './trend.js';
import {value} from './value.js';

/** The whole English interface; only its type is imported, which every other language has too. */
export const words = {
  ...common,
  column,
  selection,
  status,
  story,
  events,
  map,
  matrix,
  menu,
  note,
  places,
  profile,
  rows,
  timeline,
  trend,
  bars,
  table,
  summary,
  clock,
  filter,
  dashboard,
  value
};
