/**
 * The small script a site adds once: it finds treaty elements in the page, also those that come later, and imports just
 * the modules of those that are there.
 */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'treaty-data': () => import('./define/treaty-data.js'),
  'treaty-map': () => import('./define/treaty-map.js'),
  'treaty-timeline': () => import('./define/treaty-timeline.js'),
  'treaty-trend': () => import('./define/treaty-trend.js'),
  'treaty-bars': () => import('./define/treaty-bars.js'),
  'treaty-matrix': () => import('./define/treaty-matrix.js'),
  'treaty-table': () => import('./define/treaty-table.js'),
  'treaty-summary': () => import('./define/treaty-summary.js'),
  'treaty-filter': () => import('./define/treaty-filter.js'),
  'treaty-selection': () => import('./define/treaty-selection.js'),
  'treaty-profile': () => import('./define/treaty-profile.js'),
  'treaty-clock': () => import('./define/treaty-clock.js'),
  'treaty-dashboard': () => import('./define/treaty-dashboard.js'),
  'treaty-story': () => import('./define/treaty-story.js'),
  'treaty-step': () => import('./define/treaty-step.js'),
  'treaty-note': () => import('./define/treaty-note.js'),
  'treaty-value': () => import('./define/treaty-value.js')
};

const selector = Object.keys(modules).join();
const asked = new Set<string>();

function bring(element: Element): void {
  if (asked.has(element.localName)) return;
  asked.add(element.localName);
  // Without its module an element keeps showing the fallback inside it; the next one of its kind tries again.
  modules[element.localName]?.().catch(() => asked.delete(element.localName));
}

function look(root: Document | Element): void {
  if (root instanceof Element && root.matches(selector)) bring(root);
  for (const element of root.querySelectorAll(selector)) bring(element);
}

look(document);
new MutationObserver((changes) => {
  for (const {addedNodes} of changes) for (const node of addedNodes) if (node instanceof Element) look(node);
}).observe(document, {childList: true, subtree: true});

const origins = [new URL(import.meta.url).origin];
// A frame of ours says hello once its page is there; what answers it is fetched only then.
addEventListener('message', (event: MessageEvent<{treatyscope?: unknown} | null>) => {
  if (event.data?.treatyscope) void import('./loader/frames.js').then(({answer}) => answer(event, origins));
});
export {};
