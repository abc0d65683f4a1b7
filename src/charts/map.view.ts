import type {Tally} from '../data/facts.js';
import type {Status} from '../data/status.js';
import type {FrameName, MapFrame} from '../geo/frames.js';
import type {TileGrid} from '../geo/tiles.js';
import type {Tip, View} from './view.js';

/** What a map may show: since when states are Parties, their status on a date, or events. */
export const mapShows = ['since', 'status', 'events'] as const;
/** What the symbols of events measure. */
export const mapMeasures = ['events', 'participants'] as const;
/** The three views of one thing. */
export const mapForms = ['map', 'tiles', 'table'] as const;

export type MapShow = (typeof mapShows)[number];
export type MapMeasure = (typeof mapMeasures)[number];
export type MapForm = (typeof mapForms)[number];

/** What a state is drawn as: its status, or the class of years since which it is a Party. */
export type MapKind = Status | `since-${number}`;

/** How a map is asked for. */
export interface MapAsk {
  readonly frame: FrameName;
  readonly form: MapForm;
  readonly show: MapShow;
  readonly measure: MapMeasure;
  /** The geometry, once it is here: what is not on it is listed. */
  readonly ground: MapFrame | undefined;
  /** The tiles, where these are drawn. */
  readonly grid?: TileGrid | undefined;
}

/** A state of the dataset as it is drawn. */
export interface MapState {
  readonly id: string;
  readonly kind: MapKind;
  /** The name of its mark; absent where it is only land. */
  readonly label?: string;
  readonly isPicked: boolean;
}

/** The events of a place as a disc whose area is their number, or that of the persons counted there. */
export interface MapSymbol {
  readonly key: string;
  readonly label: string;
  /** In pixels of the frame; of a state's tile where x and y are absent. */
  readonly point?: readonly [x: number, y: number];
  /** The state in which it lies. */
  readonly state: string;
  readonly tally: Tally;
  /** The events it stands for. */
  readonly events: readonly string[];
  readonly isPicked: boolean;
}

/** A class of the legend: what it is drawn as, what it is called, how many there are. */
export interface LegendItem {
  readonly kind: MapKind;
  readonly label: string;
  readonly count: string;
}

/** One line of the list beside the map. */
export interface MapListed {
  readonly text: string;
  readonly lang?: string;
}

/** States by what they are to an instrument, or events by where they were held. */
export interface MapView extends View, MapAsk {
  /** Every state of the dataset, in the order of names. */
  readonly states: readonly MapState[];
  /** The largest first, so that small ones stay in sight. */
  readonly symbols: readonly MapSymbol[];
  readonly legend: readonly LegendItem[];
  /** What has no place in the picture, in groups with their headings. */
  readonly elsewhere: readonly {readonly title: string; readonly items: readonly MapListed[]}[];
  readonly hasPicked: boolean;
  /** The names of the insets, by the id of what is in them. */
  readonly insetNames: Readonly<Record<string, string>>;
  readonly tip: (key: string) => Tip | undefined;
}
