import {property, state} from 'lit/decorators.js';
import type {PropertyValues} from 'lit';
import {datasetFrom} from '../data/build.js';
import type {Dataset, Tables} from '../data/dataset.js';
import type {Facts} from '../data/facts.js';
import {readSelection} from '../data/selection-read.js';
import type {Selection} from '../data/selection.js';
import {clampDate} from '../data/status.js';
import type {Topic, Words} from '../words/index.js';
import {DataController} from './data-controller.js';
import {TreatySelectEvent} from './events.js';
import type {SelectionChange} from './events.js';
import {TreatyElement} from './treaty-element.js';
import {WordsController} from './words-controller.js';

/** What a view is made from. */
export interface Scene {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly words: Words;
}

/**
 * What every element on a dataset shares: where its data and words come from, and the selection it stands under. An
 * attribute of its own beats the shared selection, which beats the default.
 */
export abstract class SceneElement extends TreatyElement {
  /** What the element speaks about: the words it fetches. */
  static readonly topics: readonly Topic[] = [];

  /** The id of the <treaty-data> to draw from, where that is not the nearest one around. */
  @property() data = '';

  /** The address of a dataset of its own. */
  @property() src = '';

  /** The instrument to show, for example CETS197; by default the dataset's first. */
  @property({reflect: true}) instrument = '';

  /** The date to show: a year, a month or a day; by default the dataset's as-of date. */
  @property({reflect: true}) date = '';

  /** Events of this time only, for example 2010~2015. */
  @property() period = '';

  /** These states only, by ISO code: FR,DE. */
  @property() states = '';

  /** These regions only, by id. */
  @property() regions = '';

  /** What states and regions mean for events: held (by default), attended or about. */
  @property() where = '';

  /** Events of these types only. */
  @property() types = '';

  /** Events on these themes only. */
  @property() themes = '';

  /** Events under these pillars only. */
  @property() pillars = '';

  /** Events of these organisers only. */
  @property() organisers = '';

  /** Events with these partners only. */
  @property() partners = '';

  /** Words to look for. */
  @property() q = '';

  /** States or events to bring forward, by id. */
  @property() highlight = '';

  /** Paper light or dark whatever the page's colour scheme says. */
  @property({reflect: true}) theme = '';

  /** The language of the element; by default that of the page around it. */
  @property() override lang = '';

  /** The dataset that was given in memory. */
  @state() protected memory: Dataset | undefined;

  protected override readonly source = new DataController(this, () => this.memory);
  protected readonly language = new WordsController(this, [
    'common',
    ...(this.constructor as typeof SceneElement).topics
  ]);

  /** What is drawn from, once the dataset and the words are here. */
  protected scene: Scene | undefined;

  /**
   * A dataset in memory: one that was loaded or built, or just tables of records. Until one is set this is, as in every
   * element, the map of its data-* attributes. Set it once the element is defined: before that, nobody can.
   */
  override get dataset(): DOMStringMap {
    return (this.memory as unknown as DOMStringMap | undefined) ?? super.dataset;
  }
  override set dataset(value: Dataset | Partial<Tables> | undefined) {
    this.memory = value === undefined || 'get' in value ? (value as Dataset | undefined) : datasetFrom(value);
  }

  /** Asks for a change of selection; a page may refuse it. */
  protected select(change: SelectionChange): void {
    if (this.dispatchEvent(new TreatySelectEvent(change))) this.source.select(change);
  }

  protected override willUpdate(_: PropertyValues): void {
    this.language.follow();
    this.source.find();
    this.scene = this.#look();
  }

  #look(): Scene | undefined {
    const {words} = this.language;
    const {dataset, selection: shared} = this.source.snapshot;
    if (words === undefined || dataset === undefined) return undefined;
    const own = readSelection((key) => (this as unknown as Readonly<Record<string, string>>)[key] || null);
    const selection = {...shared, ...own};
    const instrument = selection.instrument ?? dataset.tables.instruments[0]?.id ?? '';
    const date = clampDate(dataset, instrument, selection.date);
    return {facts: {dataset, instrument, date}, selection, words};
  }
}
