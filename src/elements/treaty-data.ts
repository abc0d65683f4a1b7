import {html} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {datasetFrom} from '../data/build.js';
import type {Dataset, Tables} from '../data/dataset.js';
import {Feed} from '../data/feed.js';
import {announce} from './announce.js';
import {FeedProvider, isForFeed} from './context.js';
import type {FeedRequest} from './context.js';
import {TreatyElement} from './treaty-element.js';
import {languageNear} from './words-controller.js';

/**
 * Loads a dataset once and shares it, and what people select in it, with the elements inside it or that name its id.
 *
 * @tag treaty-data
 * @slot - Any page content; treaty elements in it share this dataset.
 * @fires {TreatyLoadEvent} treaty-load - The dataset is ready; `dataset`, `problems`, `timings`.
 * @fires {TreatyErrorEvent} treaty-error - The dataset could not be loaded; `error`.
 */
export class TreatyData extends TreatyElement {
  static override readonly tag = 'treaty-data';

  /** The address of a datapackage.json, or of a CSV of one table. */
  @property() src = '';

  /** How many rows are read at most before the load is refused; 200,000 by default. */
  @property({type: Number, attribute: 'max-rows'}) maxRows = 200_000;

  /** Where the selection is kept beside the page: `url` keeps it in the address, and Back takes the last step back. */
  @property() override sync = '';

  protected override readonly source = new Feed();
  #memory: Dataset | undefined;

  /**
   * A dataset in memory, or just tables of records; it beats `src`. Until one is set this is, as in every element, the
   * map of its data-* attributes. Set it once the element is defined.
   */
  override get dataset(): DOMStringMap {
    return (this.#memory as unknown as DOMStringMap | undefined) ?? super.dataset;
  }
  override set dataset(value: Dataset | Partial<Tables> | undefined) {
    this.#memory = value === undefined || 'get' in value ? (value as Dataset | undefined) : datasetFrom(value);
    this.requestUpdate('dataset');
  }

  constructor() {
    super();
    announce(this, this.source);
    this.addEventListener('context-request', this.#onRequest);
  }

  /** Loads the same address again. */
  retry(): Promise<void> {
    return this.source.retry();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('src');
    this.dispatchEvent(new FeedProvider(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.source.close();
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.isConnected) return;
    if (this.#memory) {
      if (changed.has('dataset')) this.source.show(this.#memory);
    } else if (this.src !== '') {
      const options = {limits: {rows: this.maxRows}, words: languageNear(this)};
      void this.source.open(new URL(this.src, this.baseURI).href, options);
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  readonly #onRequest = (event: Event): void => {
    if (!isForFeed(event) || (event as FeedRequest).contextTarget === this) return;
    event.stopPropagation();
    (event as FeedRequest).callback(this.source);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-data': TreatyData;
  }
}
