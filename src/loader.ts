import {placeOf} from './loader/alone.js';
import {block, hold, letGo} from './loader/room.js';

/**
 * The small script a site adds once. It finds treaty elements in the page, and links to views that stand alone in their
 * block, now and later, and imports just the modules of those that come near what a reader sees.
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

const tags = Object.keys(modules).join();
const toViews = 'a[href*="/view"],a[href*="/stories/"]';
const view = /\/view(?:\/|\.html\?(?:.*&)?widget=)([a-z]+)|\/stories\/[a-z0-9-]+\/..\/$/;
/** How high the widgets of links are, at widths in CSS px, on the dataset of the convention. */
const rooms: Readonly<Record<string, string>> = {
  map: '320x1103 768x1386 1280x1468',
  trend: '320x592 768x560',
  timeline: '320x1437 768x1600',
  bars: '320x1300',
  matrix: '320x1594 768x1258',
  table: '320x1500',
  summary: '320x609 768x357',
  profile: '320x1800',
  dashboard: '320x2000'
};

// What the page's owner wrote into the address of this script; what others write into the page cannot add to it.
const {origin, searchParams} = new URL(import.meta.url);
const origins = [origin, ...(searchParams.get('origins') ?? '').split(',')];

const asked = new Set<string>();
/** What stands in place of each link, and what each widget has not been told yet. */
const widgets = new WeakMap<Element, Element>();
const addresses = new WeakMap<Element, string>();

const near =
  'IntersectionObserver' in globalThis
    ? new IntersectionObserver(
        (seen) => bring(seen.filter(({isIntersecting}) => isIntersecting).map(({target}) => target)),
        {rootMargin: '100%'}
      )
    : undefined;

function look(root: ParentNode): void {
  for (const link of within<HTMLAnchorElement>(root, toViews)) stand(link);
  const elements = within<HTMLElement>(root, tags);
  hold(elements);
  if (near) for (const element of elements) near.observe(element);
  else bring(elements);
}

/** Puts a widget before a link. The link never moves: it is the way to the view before, and the source line after. */
function stand(link: HTMLAnchorElement): void {
  const found = view.exec(link.href);
  const widget = found && (found[1] ?? 'story');
  const tag = `treaty-${widget}`;
  const place = tag in modules && origins.includes(new URL(link.href).origin) ? placeOf(link) : undefined;
  if (!place || place.previousElementSibling?.hasAttribute('data-link')) return;
  const data = document.createElement('treaty-data');
  const element = document.createElement(tag);
  data.setAttribute('data-link', '');
  element.setAttribute('reserve', rooms[widget ?? ''] ?? '');
  data.append(element);
  addresses.set(element, link.href);
  widgets.get(link)?.remove();
  widgets.set(link, data);
  place.before(data);
}

function leave(root: Element): void {
  for (const element of within(root, tags)) if (!element.isConnected) near?.unobserve(element);
  for (const link of within(root, toViews)) if (!link.isConnected) widgets.get(link)?.remove();
}

/** Brings what these need to be drawn: their modules, and those of their data and of what shares their selection unseen. */
function bring(elements: readonly Element[]): void {
  for (const element of elements) {
    near?.unobserve(element);
    const address = addresses.get(element);
    addresses.delete(element);
    if (address) void tell(element, address);
    for (const {localName} of [element, ...besides(element)]) need(localName);
  }
}

function besides(element: Element): readonly Element[] {
  const id = element.getAttribute('data');
  const data = id ? document.getElementById(id) : element.closest('treaty-data');
  const group = element.getAttribute('group');
  const unseen = within(document, tags).filter(
    (other) => group && other.getAttribute('group') === group && other.getClientRects().length === 0
  );
  // Once the picture is there its notes have no box by which they would be found near.
  const notes = element.querySelectorAll('treaty-note');
  return [...(data ? [data] : []), ...unseen, ...notes];
}

async function tell(element: Element, address: string): Promise<void> {
  try {
    const {tellView} = await import('./loader/tell.js');
    if (await tellView(element, address)) return;
  } catch {
    // The link is still there.
  }
  element.parentElement?.remove();
}

function need(tag: string): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  const all = (): readonly HTMLElement[] => within(document, tag);
  modules[tag]?.().then(
    () => {
      letGo(all(), ['display']);
      block(all());
    },
    () => {
      // Without its module an element keeps showing the fallback inside it; the next one of its kind tries again.
      asked.delete(tag);
      letGo(all());
      for (const element of all()) element.closest('[data-link]')?.remove();
    }
  );
}

function within<E extends Element>(root: ParentNode, selector: string): readonly E[] {
  const self = root instanceof Element && root.matches(selector) ? [root as E] : [];
  return [...self, ...root.querySelectorAll<E>(selector)];
}

let {innerWidth: width} = globalThis;

look(document);
new MutationObserver((changes) => {
  for (const {addedNodes, removedNodes} of changes) {
    for (const node of removedNodes) if (node instanceof Element) leave(node);
    for (const node of addedNodes) if (node instanceof Element && node.isConnected) look(node);
  }
}).observe(document, {childList: true, subtree: true});
addEventListener('beforeprint', () => bring(within(document, tags)));
addEventListener('resize', () => {
  if (innerWidth !== width) letGo(within<HTMLElement>(document, tags));
  width = innerWidth;
});

// A frame of ours says hello once its page is there; what answers it is fetched only then.
addEventListener('message', (event: MessageEvent<{treatyscope?: unknown} | null>) => {
  if (event.data?.treatyscope) void import('./loader/frames.js').then(({answer}) => answer(event, origins));
});
