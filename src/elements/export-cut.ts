import type {BarsView} from '../charts/bars.view.js';
import type {TimelineLane, TimelineView} from '../charts/timeline.view.js';
import type {View} from '../charts/view.js';
import type {Words} from '../words/index.js';

/** How many parts a view has of which the first can stand alone: rows of bars, lanes of a timeline; else none. */
export function partsOf(view: View): number {
  if (isRows(view)) return view.bars.length;
  return isLanes(view) ? view.lanes.length : 0;
}

/** A view with no more than its first parts, in their order; its sentence, table and milestones stay whole. */
export function firstOf(view: View, parts: number): View {
  if (parts >= partsOf(view)) return view;
  if (isRows(view)) {
    const bars = view.bars.slice(0, parts);
    return {...view, bars, peak: Math.max(0, ...bars.map(({value = 0}) => value))} as View;
  }
  return isLanes(view) ? ({...view, lanes: view.lanes.slice(0, parts)} as View) : view;
}

/** What says under a picture how much of it is left out. */
export function cutText(view: View, parts: number, {menu}: Words): string {
  if (isRows(view)) return menu.cut[view.by === 'event' ? 'events' : 'bars'](parts, view.bars.length);
  if (!isLanes(view)) return '';
  const {lanes, milestones} = view;
  return menu.cut.entries(countOf([milestones, ...lanes.slice(0, parts)]), countOf([milestones, ...lanes]));
}

const countOf = (lanes: readonly TimelineLane[]): number => lanes.reduce((sum, {entries}) => sum + entries.length, 0);

// Years side by side take no more height when they are more.
const isRows = (view: View): view is BarsView =>
  'bars' in view && 'by' in view && 'of' in view && !(view.of === 'events' && view.by === 'year');

const isLanes = (view: View): view is TimelineView => 'lanes' in view && 'milestones' in view;
