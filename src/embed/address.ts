import {encodeText, fromQuery, selectionKeys, toQuery, writeSelection} from '../data/selection.js';

/** What the address of a view names: a page of the catalogue by its slug, or any other view by its attributes. */
export interface ViewAddress {
  /** The address of the site that the view stands on, with the slash at its end. */
  readonly base: string;
  /** What draws it: the name of its tag without `treaty-`. */
  readonly widget: string;
  /** The name of a view of the catalogue; a view that its attributes describe has none. */
  readonly slug?: string | undefined;
  /** The language it is asked for in; by default that of whoever shows it. */
  readonly lang?: string | undefined;
  /** The hash of the copy of the data that it is frozen on; by default it is drawn from the live dataset. */
  readonly frozen?: string | undefined;
  /** The address of a dataset on a host that the site's own list names; by default that of the site. */
  readonly data?: string | undefined;
  /** The attributes that describe it, by name; those of a selection are written as on an element. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The pages that a view has: one to read, one to stand in a frame. */
export type ViewPage = 'view' | 'embed';

/** What an address may draw. */
export const widgets: readonly string[] = [
  'map',
  'trend',
  'timeline',
  'bars',
  'matrix',
  'table',
  'summary',
  'profile',
  'filter',
  'dashboard',
  'story'
];

/** What an address may set beside the selection. */
const settings: readonly string[] = [
  'frame',
  'as',
  'show',
  'measure',
  'of',
  'by',
  'state',
  'sections',
  'profile',
  'theme'
];

/** What would put words or data that are not the site's own on its page: an address that holds one draws nothing. */
const foreign = ['src', 'data', 'dataset', 'group', 'heading', 'href', 'note', 'text', 'title', 'url'];

const hash = /^[0-9a-f]{8,64}$/;
const catalogued =
  /^(.*?\/)(?:frozen\/([0-9a-f]{8,64})\/)?(?:view\/([a-z]+)|stories)\/([a-z0-9-]+)\/([a-z]{2})\/(?:index\.html|embed\.html)?$/;
const described = /^(.*\/)(?:view|embed)\.html$/;

/** The view that an address names; nothing where it names none, or where its page says no (`foreignIn`). */
export function readAddress(address: string | URL): ViewAddress | undefined {
  const url = parsed(address);
  if (url === undefined || foreignIn(url.search).length > 0) return undefined;
  const [, root = '', frozen, widget = 'story', slug, lang] = catalogued.exec(url.pathname) ?? [];
  const page = described.exec(url.pathname);
  if (slug !== undefined && widgets.includes(widget))
    return {base: url.origin + root, widget, slug, lang, frozen, attributes: {}};
  return page ? readQuery(url.origin + page[1], url.search) : undefined;
}

/**
 * The view that a query describes to the page at a base; nothing where it names none that there is. A dataset of another
 * host is taken where the page's own list names that host.
 */
export function readQuery(base: string, query: string, hosts: readonly string[] = []): ViewAddress | undefined {
  const {selection, rest} = fromQuery(query);
  const widget = rest.get('widget') ?? '';
  if (!widgets.includes(widget)) return undefined;
  const own = settings.flatMap((key): [string, string][] => (rest.get(key) ? [[key, rest.get(key) ?? '']] : []));
  const frozen = rest.get('frozen') ?? '';
  return {
    base,
    widget,
    lang: rest.get('lang') || undefined,
    frozen: hash.test(frozen) ? frozen : undefined,
    ...(isListed(rest.get('data'), hosts) && {data: rest.get('data')}),
    attributes: {...Object.fromEntries(own), ...writeSelection(selection)}
  };
}

/**
 * The parameters of a query that would bring somebody else's words or data, by name; the dataset of a host that the
 * page's own list names is none of them.
 */
export function foreignIn(query: string, hosts: readonly string[] = []): readonly string[] {
  const {rest} = fromQuery(query);
  return foreign.filter((key) => rest.has(key) && !(key === 'data' && isListed(rest.get(key), hosts)));
}

/** Whether an address is that of a dataset on a listed host: encrypted, on its usual port, with nobody's name in it. */
function isListed(address: string | undefined, hosts: readonly string[]): boolean {
  const url = address === undefined ? undefined : parsed(address);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && hosts.includes(url.host);
}

/** The address of a view, in characters that every content filter lets through. */
export function writeAddress(
  {base, widget, slug, lang, frozen, data, attributes}: ViewAddress,
  page: ViewPage = 'view'
): string {
  if (slug !== undefined) {
    const copy = frozen === undefined ? '' : `frozen/${frozen}/`;
    const folder = widget === 'story' ? 'stories' : `view/${widget}`;
    return `${base}${copy}${folder}/${slug}/${lang ?? 'en'}/${page === 'embed' ? 'embed.html' : ''}`;
  }
  const own = settings.filter((key) => attributes[key]).map((key) => `${key}=${encodeText(attributes[key] ?? '')}`);
  const {selection} = fromQuery(selectionKeys.map((key) => `${key}=${attributes[key] ?? ''}`).join('&'));
  const query = [
    `widget=${widget}`,
    ...own,
    toQuery(selection, {...(lang && {lang}), ...(frozen && {frozen}), ...(data && {data})})
  ];
  return `${base}${page}.html?${query.filter(Boolean).join('&')}`;
}

/** The address of the dataset that a view is drawn from: the site's own, its frozen copy, or that of a listed host. */
export function datasetOf({base, frozen, data}: ViewAddress): string {
  if (data !== undefined) return data;
  return `${base}${frozen === undefined ? 'data' : `frozen/${frozen}/data`}/datapackage.json`;
}

function parsed(address: string | URL): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
