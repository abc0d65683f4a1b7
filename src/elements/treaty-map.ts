import {html} from 'lit';
import type {CSSResult, CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {drawMap, largestDisc, mapSize, widest} from '../charts/map.js';
import {statesOnMap} from '../charts/map-states.view.js';
import {mapForms, mapMeasures, mapShows} from '../charts/map.view.js';
import type {MapForm, MapView} from '../charts/map.view.js';
import {frameNames, loadFrame} from '../geo/frames.js';
import type {FrameName, MapFrame} from '../geo/frames.js';
import {nearestSmallState} from '../geo/nearest.js';
import {DrawingElement} from './drawing-element.js';
import type {Scene} from './drawing-element.js';
import {mapElsewhere, mapLegend, mapSwitch, smallStates} from './map-legend.js';
import {mapStyles} from './map.css.js';
import {picked} from './pick.js';
import {RovingController} from './roving-controller.js';
import {languageOf, loadWords, wordsAtHand} from '../words/index.js';
import type {Language} from '../words/index.js';
import {viewTable} from './view-table.js';

/** From here on a long list of what is not drawn stands beside the map, in CSS px; how wide it is with its gap. */
const [besidePx, listPx] = [1000, 288];
/** Below this width tiles say more than a map, in CSS px. */
const tilesPx = 480;
/** Below this width of a map small states have buttons under it, in CSS px. */
const buttonsPx = 900;
/** What a map of events speaks about beside. */
const eventTopics = ['events', 'places'] as const;
/** How far from a small state a pointer still means it, in CSS px. */
const reachPx = 12;

/**
 * Since when States are Parties to an instrument, their status on a date, or events by place: as map, tiles or table.
 *
 * @tag treaty-map
 * @fires {TreatySelectEvent} treaty-select - A person picked a State: {states}; or the events of a place: {highlight}.
 * @fires {TreatyLoadEvent} treaty-load - Its own dataset is ready.
 * @fires {TreatyErrorEvent} treaty-error - Its own dataset could not be loaded.
 */
export class TreatyMap extends DrawingElement<MapView> {
  static override readonly tag = 'treaty-map';
  static override readonly topics = ['map', 'status'] as const;

  static override styles: CSSResultGroup = [DrawingElement.styles, mapStyles];

  /** The part of the world to draw: europe (by default), osce or world. */
  @property({reflect: true}) frame = '';

  /** The form to draw: map, tiles or table; by default the map, and tiles where there is no room for one. */
  @property({reflect: true}) as = '';

  /** What to show: since (since when States are Parties, by default), status or events. */
  @property({reflect: true}) show = '';

  /** What the symbols of events measure: events (by default) or participants. */
  @property({reflect: true}) measure = '';

  @state() private chosen: MapForm | undefined;
  @state() private ground: MapFrame | undefined;
  @state() private tiles: typeof import('./map-tiles.js') | undefined;
  @state() private events: typeof import('./map-events.js') | undefined;
  @state() private focused: string | undefined;
  @state() private near: string | undefined;

  readonly #roving = new RovingController(this);
  readonly #buttons = new RovingController(this, '.small [data-key]');
  #asked: FrameName | undefined;
  #drawn: MapView | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('as')) this.chosen = undefined;
    super.willUpdate(changed);
  }

  protected override view({facts, selection, words}: Scene): MapView | undefined {
    const frame = oneOf(frameNames, this.frame, 'europe', 'frame');
    const show = oneOf(mapShows, this.show, 'since', 'show');
    const measure = oneOf(mapMeasures, this.measure, 'events', 'measure');
    const as = oneOf([...mapForms, ''] as const, this.as, '', 'as');
    const {width} = this.size;
    const form = this.chosen ?? (as || (width > 0 && width < tilesPx ? 'tiles' : 'map'));
    if (form === 'map') void this.#needGround(frame);
    if (form === 'tiles' && !this.tiles) return void this.#needTiles();
    const ground = this.ground?.name === frame ? this.ground : undefined;
    const grid = form === 'tiles' ? this.tiles?.gridFor(frame, facts) : undefined;
    const how = {frame, form, show, measure, ground, grid};
    if (show !== 'events') return statesOnMap(facts, selection, how, words);
    const language = languageOf(words.lang);
    if (!this.events || !wordsAtHand(language, eventTopics)) return void this.#needEvents(language);
    return this.events.eventsOnMap(facts, selection, how, words);
  }

  protected override picture(view: MapView, width: number, {words}: Scene): TemplateResult {
    const {form, frame, show, ground, grid} = view;
    this.#drawn = view;
    // A long list is worth some width of the map; a short one stands beside it where the map is as wide as it gets.
    const hasRoom = width >= (show === 'events' ? besidePx : widest[frame] + listPx);
    const isBeside = view.elsewhere.length > 0 && form !== 'table' && hasRoom;
    const room = isBeside ? width - listPx : width;
    const {zoom, width: drawn} = mapSize(frame, room);
    const largest = (grid && this.tiles?.largestDisc(grid, room)) ?? largestDisc(frame, drawn);
    const legend = (): TemplateResult | undefined =>
      show === 'events' ? this.events?.sizeLegend(view, words, largest) : mapLegend(view, words, grid ? 1 : zoom);
    const drawing = {
      map: () =>
        drawMap(
          view,
          ground,
          room,
          {ring: this.tooltip.key ?? this.focused, near: this.near},
          this.events?.drawSymbols
        ),
      tiles: () => grid && this.tiles?.drawTiles(view, grid, room, this.events?.drawSymbols),
      table: () => viewTable(view)
    };
    return html`
      <div class="above ${frame}">
        <div>${form === 'table' ? '' : legend()}</div>
        ${mapSwitch(form, words, this.#onChoose)}
      </div>
      <div class="body ${form} ${frame} ${isBeside ? 'beside' : ''}" @click=${this.#onClick}>
        <div class="canvas" @keydown=${this.#roving.onKeydown} @pointermove=${this.#onMove} @pointerleave=${this.#onMove}
          @focusin=${this.#onFocus} @focusout=${this.#onFocus}>${drawing[form]()}</div>
        <div>
          <div @keydown=${this.#buttons.onKeydown}>${form === 'map' && drawn < buttonsPx && ground ? smallStates(view, ground, words, zoom) : ''}</div>
          ${form === 'table' ? '' : mapElsewhere(view, words)}
        </div>
      </div>
    `;
  }

  async #needGround(frame: FrameName): Promise<void> {
    if (this.#asked === frame) return;
    this.#asked = frame;
    // Without its geometry the map says all it knows in tiles.
    const ground = await loadFrame(frame).catch(() => undefined);
    if (this.#asked !== frame) return;
    if (ground) this.ground = ground;
    else this.chosen = 'tiles';
  }

  async #needTiles(): Promise<void> {
    const tiles = await import('./map-tiles.js').catch(() => undefined);
    if (tiles) this.tiles = this.#wear(tiles);
    else this.chosen = 'table';
  }

  async #needEvents(language: Language): Promise<void> {
    const [events] = await Promise.all([import('./map-events.js'), loadWords(language, eventTopics)]);
    this.events = this.#wear(events);
    this.requestUpdate();
  }

  /** Puts on the styles of a part that was fetched later. */
  #wear<Part extends {readonly styles: CSSResult}>(part: Part): Part {
    const sheets = (this.renderRoot as ShadowRoot).adoptedStyleSheets;
    const {styleSheet} = part.styles;
    if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
    return part;
  }

  #nearest(event: PointerEvent | MouseEvent): string | undefined {
    const svg = this.renderRoot.querySelector('svg.map');
    if (this.ground === undefined || svg === null || this.show === 'events') return undefined;
    const {left, top, width} = svg.getBoundingClientRect();
    const zoom = width / this.ground.width;
    return nearestSmallState(this.ground, (event.clientX - left) / zoom, (event.clientY - top) / zoom, reachPx, zoom);
  }

  readonly #onMove = (event: PointerEvent): void => {
    this.near = event.type === 'pointerleave' ? undefined : this.#nearest(event);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const mark = event.target as SVGElement;
    this.focused = event.type === 'focusin' && mark.matches(':focus-visible') ? mark.dataset.key : undefined;
  };

  readonly #onChoose = (form: MapForm): void => {
    this.chosen = form;
  };

  readonly #onClick = (event: MouseEvent): void => {
    const {selection} = this.scene ?? {};
    const key = (event.target as Element).closest<SVGElement>('[data-key]')?.dataset.key;
    if (selection === undefined || key === undefined) return;
    const symbol = this.#drawn?.symbols.find((each) => each.key === key);
    if (symbol) this.select({highlight: picked(selection.highlight, symbol.events, event)});
    else if (this.show !== 'events') this.select({states: picked(selection.states, [key], event)});
  };
}

/** The one of a few words that an attribute holds; the default where it is empty. */
function oneOf<T extends string>(words: readonly T[], text: string | null, fallback: T, name: string): T {
  if (!text) return fallback;
  const found = words.find((word) => word === text);
  if (found === undefined) throw new TypeError(`unknown ${name}: ${text}`);
  return found;
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-map': TreatyMap;
  }
}
