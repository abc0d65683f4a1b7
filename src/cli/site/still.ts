import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResultGroup, TemplateResult} from 'lit';
import type {View} from '../../charts/view.js';
import type {Dataset} from '../../data/dataset.js';
import type {Shown} from '../../embed/catalogue.js';
import {TreatyBars} from '../../elements/treaty-bars.js';
import {TreatyMap} from '../../elements/treaty-map.js';
import {TreatyMatrix} from '../../elements/treaty-matrix.js';
import {TreatyProfile} from '../../elements/treaty-profile.js';
import {TreatySummary} from '../../elements/treaty-summary.js';
import {TreatyTable} from '../../elements/treaty-table.js';
import {TreatyTimeline} from '../../elements/treaty-timeline.js';
import {TreatyTrend} from '../../elements/treaty-trend.js';
import type {Language} from '../../words/index.js';
import {loadWords} from '../../words/index.js';
import {plotFor} from './plot-in-node.js';

/** What an element shows, as the elements themselves would draw it, without a page. */
export interface Still {
  readonly view: View;
  /** The picture and everything around it. */
  readonly markup: string;
}

const drawn = {
  bars: TreatyBars,
  map: TreatyMap,
  matrix: TreatyMatrix,
  profile: TreatyProfile,
  summary: TreatySummary,
  table: TreatyTable,
  timeline: TreatyTimeline,
  trend: TreatyTrend
} as const;

/** What of an element its drawing goes by. */
interface Drawn {
  attributeChangedCallback(name: string, old: null, value: string): void;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): TemplateResult;
  view(scene: unknown): View | undefined;
  readonly scene: unknown;
}

/** How an element of a widget looks: its style sheets. */
export const stylesOf = (widget: string): CSSResultGroup => classOf(widget).styles;

/** Draws what an element shows at a width in CSS px. Nothing where it has nothing to show. */
export async function stillOf(
  {widget, attributes}: Shown,
  dataset: Dataset,
  language: Language,
  width: number,
  headingLevel: number
): Promise<Still | undefined> {
  await loadWords(language);
  const plot = plotFor();
  const element = elementOf(widget, language, width, plot.module);
  const told = {...attributes, 'heading-level': String(headingLevel)};
  for (const [name, value] of Object.entries(told)) element.attributeChangedCallback(name, null, value);
  Object.assign(element, {dataset, isTableOpen: true});
  const view = await settled(element, widget === 'map' ? 3 : 1);
  if (view === undefined || view.empty !== undefined) return undefined;
  return {view, markup: plot.filled(texted(element.render()))};
}

/** The view, once what the element fetches for itself is here. */
async function settled(element: Drawn, looks: number): Promise<View | undefined> {
  element.willUpdate(new Map());
  // Geometry, tiles or what draws events: each is asked for by the look that misses it.
  for (let look = 1; look < looks; look++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    element.willUpdate(new Map());
  }
  return element.scene === undefined ? undefined : element.view(element.scene);
}

function classOf(widget: string): (typeof drawn)[keyof typeof drawn] {
  if (!Object.hasOwn(drawn, widget)) throw new Error(`treatyscope: ${widget} has no still`);
  return drawn[widget as keyof typeof drawn];
}

/** An element that stands in no page, as far as it asks its page anything. */
function elementOf(widget: string, language: Language, width: number, plot: unknown): Drawn {
  const Class = classOf(widget);
  void Class.observedAttributes; // Lit makes the properties of a class when their attributes are first asked for.
  const element = new Class();
  const page = {
    isConnected: true,
    clientWidth: width,
    renderRoot: {adoptedStyleSheets: []},
    closest: () => ({getAttribute: () => language}),
    querySelector: () => null
  };
  for (const [key, value] of Object.entries(page)) Object.defineProperty(element, key, {value});
  if (widget === 'bars') Object.assign(element, {plot});
  return element as unknown as Drawn;
}

/** A template as markup, without the comments by which Lit would find its way back. */
function texted(template: TemplateResult): string {
  // A slot is rendered only within an element; this one has nothing to put into it.
  const within = {customElementHostStack: [{}]} as unknown as Parameters<typeof render>[1];
  return collectResultSync(render(template, within)).replace(/<!--\/?lit-(part|node)[^>]*-->|<\?>/g, '');
}
