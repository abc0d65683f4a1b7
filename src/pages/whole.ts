import '../define/treaty-bars.js';
import '../define/treaty-clock.js';
import '../define/treaty-dashboard.js';
import '../define/treaty-data.js';
import '../define/treaty-filter.js';
import '../define/treaty-map.js';
import '../define/treaty-matrix.js';
import '../define/treaty-profile.js';
import '../define/treaty-selection.js';
import '../define/treaty-summary.js';
import '../define/treaty-table.js';
import '../define/treaty-timeline.js';
import '../define/treaty-trend.js';
import {loadFrom} from '../data/load.js';
import {languageOf} from '../words/index.js';

/**
 * Everything in one classic script, for a page that may load no module and fetch nothing: one file that a person keeps,
 * and a frame without an origin. The dataset is in the page: as JSON, or brought by the script before this one.
 */
const holder = document.querySelector<HTMLScriptElement & {package?: object}>('script[data-part="package"]');
const text = holder?.package ? JSON.stringify(holder.package) : (holder?.textContent ?? '');
const words = languageOf(document.documentElement.lang);
// What cannot be read leaves the page as it was: the fallback inside each element.
void loadFrom(async () => text, 'datapackage.json', {words}).then((dataset) => {
  for (const data of document.querySelectorAll('treaty-data')) data.dataset = dataset;
});
