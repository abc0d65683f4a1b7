import {html, nothing} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {corners, dashboardView, readParts, readProfile} from '../charts/dashboard.view.js';
import type {Corner, DashboardPart, DashboardView, Profile} from '../charts/dashboard.view.js';
import {selectionKeys} from '../data/selection.js';
import {dashboardStyles} from './dashboard.css.js';
import {choice, has, instrumentFacts, section} from './dashboard-parts.js';
import type {Choices, Parts} from './dashboard-parts.js';
import type {Later} from './dashboard-work.js';
import {TreatyErrorEvent} from './events.js';
import {figureStyles} from './figure.css.js';
import {SceneElement} from './scene-element.js';
import type {Scene} from './scene-element.js';
import {sorry} from './states.js';
import {TreatyClock} from './treaty-clock.js';
import {TreatyData} from './treaty-data.js';
import {TreatyMap} from './treaty-map.js';
import {TreatySelection} from './treaty-selection.js';
import {TreatySummary} from './treaty-summary.js';
import {TreatyTrend} from './treaty-trend.js';

type Work = typeof import('./dashboard-work.js');

/** What tells that somebody is there, and may go where the last pictures stand. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'wheel', 'touchstart', 'beforeprint'] as const;

const printing = ['beforeprint', 'afterprint'] as const;

/** The figures at each corner of the triangle. */
const figuresOf = {
  standards: 'parties,deposits,signatories',
  monitoring: 'reports,meetings',
  cooperation: 'events,persons,projects'
} as const satisfies Record<Corner, string>;

/** The sections below the first are drawn when the page has nothing else to do, or after so many milliseconds. */
const patienceMs = 1000;

const whenIdle = (run: () => void): void => {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(run, {timeout: patienceMs});
  else setTimeout(run, 50);
};

/**
 * All of it on one page, arranged as the triangle: standards, monitoring, co-operation, for one instrument, and for one
 * region or state where it is told so.
 *
 * @tag treaty-dashboard
 * @slot - What is shown until the dashboard has drawn, and when drawing fails for good.
 * @csspart title - The title of the convention.
 * @csspart corner - A corner of the triangle: a section's name and figures.
 * @csspart section - A section: its heading, its text and its pictures.
 * @csspart facts - What the dataset knows of the instrument.
 * @csspart lacking - What the dataset does not hold.
 */
export class TreatyDashboard extends SceneElement {
  static override readonly tag = 'treaty-dashboard';
  static override readonly topics = ['dashboard'] as const;

  static override readonly uses = [TreatyData, TreatySummary, TreatySelection, TreatyMap, TreatyClock, TreatyTrend];

  static override styles: CSSResultGroup = [figureStyles, dashboardStyles];

  /** The level of the title in the page's outline, 1 to 4; the sections stand one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 1;

  /** What is shown: standards, monitoring, cooperation, filter, in a list; by default all of it. */
  @property() sections = '';

  /** Whose eyes to look through: osce, for its frame of the map, its States and its note; by default nobody's. */
  @property({reflect: true}) profile = '';

  @state() private work: Work | undefined;
  @state() private later: Later | undefined;
  @state() private isWhole = false;
  @state() private chosen: Choices = {show: 'since', slice: 'all', by: 'type'};
  @state() private opened: ReadonlySet<string> = new Set();

  #isAsked = false;
  #isAwaited = false;
  #isOnPaper = false;
  #isSkipping = false;
  #fault = '';
  #told = '';

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of printing) window.addEventListener(type, this.#onPrint);
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of printing) window.removeEventListener(type, this.#onPrint);
    this.#unlisten();
  }

  protected override render(): TemplateResult {
    const {words} = this.language;
    const [read, fault] = this.#read();
    if (read === undefined) return html`<slot></slot>${words ? sorry(words.notPossible(fault)) : nothing}`;
    const content = this.#content(read.shown, read.profile);
    if (this.src === '' && this.memory === undefined) return content;
    return html`<treaty-data .src=${this.src} .dataset=${this.memory}>${content}</treaty-data>`;
  }

  /** The pictures stand under the dashboard's own selection: its attributes are theirs, but where a picture has its own. */
  protected override updated(_: PropertyValues): void {
    for (const child of this.renderRoot.querySelectorAll('*')) {
      if (!(child instanceof SceneElement)) continue;
      this.work?.takeTurns(child);
      // What comes only for paper has not heard of it.
      if (this.#isOnPaper && 'isPrinting' in child) child.isPrinting = true;
      for (const key of selectionKeys) child[key] = (reflected.has(key) ? null : child.getAttribute(key)) ?? this[key];
    }
    if (this.#isSkipping) this.#skip();
    this.#tell();
    if (this.scene !== undefined && !this.#isAsked && this.#fault === '') this.#fetch();
  }

  /** What the attributes ask for, or what is wrong with them. */
  #read(): readonly [
    {readonly shown: ReadonlySet<DashboardPart>; readonly profile: Profile | undefined} | undefined,
    string
  ] {
    try {
      const read = {shown: readParts(this.sections), profile: readProfile(this.profile)};
      this.#fault = '';
      return [read, ''];
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#fault = error.message;
      return [undefined, error.message];
    }
  }

  #tell(): void {
    if (this.#fault !== '' && this.#fault !== this.#told)
      this.dispatchEvent(new TreatyErrorEvent(new TypeError(this.#fault)));
    this.#told = this.#fault;
  }

  #content(shown: ReadonlySet<DashboardPart>, profile: Profile | undefined): TemplateResult {
    const {scene, headingLevel: level} = this;
    if (scene === undefined) return html`<slot></slot><treaty-summary heading-level=${level}></treaty-summary>`;
    const view = dashboardView(scene.facts, scene.selection, scene.words, profile);
    const parts = this.#parts(scene, view, profile);
    const {work} = this;
    const hasWork = shown.has('monitoring') || shown.has('cooperation');
    return html`
      ${shown.has('filter') && hasWork ? html`<button class="skip" type="button" @click=${this.#onSkip}>${scene.words.dashboard.toFilter}</button>` : nothing}
      ${this.#head(parts, shown)}
      ${shown.has('filter') && hasWork ? nothing : html`<treaty-selection></treaty-selection>`}
      ${shown.has('standards') ? this.#standards(parts) : nothing}
      ${hasWork ? (work?.work(parts, shown, this.isWhole, this.later) ?? html`<div class="waiting" part="loading"><p role="status">${scene.words.dashboard.waiting}</p></div>`) : nothing}
    `;
  }

  #parts(scene: Scene, view: DashboardView, profile: Profile | undefined): Parts {
    const {chosen, opened} = this;
    return {
      scene,
      view,
      profile,
      level: this.headingLevel + 1,
      chosen,
      opened,
      onChoose: (change) => (this.chosen = {...this.chosen, ...change}),
      onOpen: this.#onOpen,
      onTop: this.#onJump
    };
  }

  #head({view, level, scene, profile}: Parts, shown: ReadonlySet<DashboardPart>): TemplateResult {
    const {dashboard} = scene.words;
    const drawn = corners.filter((corner) => shown.has(corner));
    const {title} = view;
    return html`
      <div part="title" role="heading" aria-level=${level - 1} lang=${title.lang ?? nothing}>${title.text}</div>
      <p class="dates">${view.dates}</p>
      ${view.scope === '' ? nothing : html`<p class="scope">${dashboard.scope(view.scope)}</p>`}
      <nav class="corners ${['', 'one', 'two'][drawn.length] ?? ''}" aria-label=${dashboard.triangle}>${drawn.map(
        (corner) => html`
        <div class="corner" part="corner" data-corner=${corner}>
          <treaty-summary of=${figuresOf[corner]} heading-level=${level}>
            <div slot="heading" role="heading" aria-level=${level}><a href="#${corner}" @click=${this.#onJump}>${dashboard.corners[corner]}</a></div>
          </treaty-summary>
          ${
            corner === 'standards' && profile
              ? html`<treaty-summary class="told" of="parties" regions=${profile.region} heading-level=${level}></treaty-summary>
            ${view.notes.map((note) => html`<p class="lacking">${note}</p>`)}`
              : nothing
          }
        </div>
      `
      )}</nav>
    `;
  }

  #standards(parts: Parts): TemplateResult {
    const {profile, chosen, level, scene} = parts;
    const inner = level + 1;
    return section(
      'standards',
      parts,
      html`
      ${instrumentFacts(parts)}
      <div class="pictures">
        <treaty-clock></treaty-clock>
        <div class="map">
          ${has(parts, 'ratifications') ? choice('show', scene.words.dashboard.show, ['since', 'status'], parts) : nothing}
          <treaty-map show=${chosen.show} frame=${profile?.frame ?? nothing} heading-level=${inner}></treaty-map>
        </div>
        <treaty-trend heading-level=${inner}></treaty-trend>
      </div>
      ${this.work?.moreStandards(parts) ?? nothing}
    `
    );
  }

  // One section after the other, so that the page answers in between.
  #fetch(): void {
    this.#isAsked = true;
    const rest = async (): Promise<void> => {
      const work = await import('./dashboard-work.js');
      work.defineWork();
      this.work = work;
      await this.updateComplete;
      whenIdle(() => (this.isWhole = true));
      if (this.#isAwaited) await this.#fetchLater();
    };
    whenIdle(() => void rest().catch(() => (this.#isAsked = false)));
  }

  async #fetchLater(): Promise<void> {
    const later = await import('./dashboard-later.js');
    later.defineLater();
    this.later = later;
  }

  #listen(): void {
    for (const sign of signs) window.addEventListener(sign, this.#onSign, {passive: true});
  }

  #unlisten(): void {
    for (const sign of signs) window.removeEventListener(sign, this.#onSign);
  }

  readonly #onSign = (): void => {
    this.#isAwaited = true;
    this.#unlisten();
    // Without its module a place stays empty; the next sign tries again.
    if (this.work) void this.#fetchLater().catch(() => this.#listen());
  };

  readonly #onOpen = (key: string, isOpen: boolean): void => {
    if (isOpen === this.opened.has(key)) return;
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
  };

  // The filter may be on its way still: the focus waits for it, and stays with who has gone elsewhere meanwhile.
  #skip(): void {
    const filter = this.renderRoot.querySelector<HTMLElement>('treaty-filter');
    const isWaiting = this.shadowRoot?.activeElement?.matches('.skip') === true;
    this.#isSkipping = isWaiting && filter === null;
    if (isWaiting) filter?.focus();
  }

  readonly #onSkip = (): void => {
    this.#isSkipping = true;
    this.#skip();
  };

  // A fragment finds nothing inside a shadow root.
  readonly #onJump = (event: Event): void => {
    const id = (event.currentTarget as HTMLAnchorElement).getAttribute('href') ?? '';
    const target = this.renderRoot.querySelector<HTMLElement>(`${id} > [role=heading]`);
    if (target === null) return;
    event.preventDefault();
    target.closest('section')?.scrollIntoView();
    target.focus({preventScroll: true});
  };

  // The dashboard hears of it before its pictures do: it listens longer than they.
  readonly #onPrint = ({type}: Event): void => {
    this.#isOnPaper = type === printing[0];
    this.work?.forPaper(this.#isOnPaper);
    if (!this.#isOnPaper) return;
    this.isWhole = this.work !== undefined;
    this.opened = new Set(
      [...this.renderRoot.querySelectorAll<HTMLElement>('[data-more]')].flatMap(({dataset}) => dataset.more ?? [])
    );
  };
}

/** What an element writes into its attributes itself, so that an attribute there says nothing of the template. */
const reflected: ReadonlySet<string> = new Set(['instrument', 'date']);

declare global {
  interface HTMLElementTagNameMap {
    'treaty-dashboard': TreatyDashboard;
  }
}
