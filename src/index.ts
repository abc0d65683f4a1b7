/** Every element class, view, drawing and data function. Importing it registers nothing: `define/` does. */

export {type BarsAsked, type BarsView, barsView} from './charts/bars.view.js';
export {drawMap, mapSize} from './charts/map.js';
export {eventsOnMap} from './charts/map-events.view.js';
export {statesOnMap} from './charts/map-states.view.js';
export {type Chip, type SelectionView, selectionView} from './charts/selection.view.js';
export {type SummaryView, summaryView} from './charts/summary.view.js';
export {type TableQuery, type TableView, tableView} from './charts/table.view.js';
export {drawTimeline} from './charts/timeline.js';
export {type TimelineView, timelineView} from './charts/timeline.view.js';
export {drawTrend, trendHeight} from './charts/trend.js';
export {type TrendView, trendView} from './charts/trend.view.js';
export {textOf, type View} from './charts/view.js';
export * from './data/index.js';
export {TreatyConflictEvent, TreatyErrorEvent, TreatyLoadEvent, TreatySelectEvent} from './elements/events.js';
export {TreatyBars} from './elements/treaty-bars.js';
export {TreatyClock} from './elements/treaty-clock.js';
export {TreatyDashboard} from './elements/treaty-dashboard.js';
export {TreatyData} from './elements/treaty-data.js';
export {TreatyMap} from './elements/treaty-map.js';
export {TreatySelection} from './elements/treaty-selection.js';
export {TreatySummary} from './elements/treaty-summary.js';
export {TreatyTable} from './elements/treaty-table.js';
export {TreatyTimeline} from './elements/treaty-timeline.js';
export {TreatyTrend} from './elements/treaty-trend.js';
export {frameNames, loadFrame} from './geo/frames.js';
export {languageOf, languages, loadWords, type Words} from './words/index.js';
