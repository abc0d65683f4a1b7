import {html, nothing} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {chosenIn, filterKeys, filterView, optionNotes, shownOptions} from '../charts/filter.view.js';
import type {FilterGroup, FilterView, GroupKey} from '../charts/filter.view.js';
import {isAfter, isDate} from '../data/dates.js';
import type {Where} from '../data/selection.js';
import type {SelectionChange} from './events.js';
import {figureStyles} from './figure.css.js';
import {filterStyles} from './filter.css.js';
import {filterForm} from './filter-form.js';
import type {FieldKey, FormActions, FormState} from './filter-form.js';
import {SceneElement} from './scene-element.js';
import type {Scene} from './scene-element.js';
import {SizeController} from './size-controller.js';
import {loading, sorry} from './states.js';
import {TreatySelection} from './treaty-selection.js';

/** What the row of what is selected stands under: all that a selection holds. */
const shared = [...filterKeys, 'instrument', 'date', 'highlight'] as const;

/** Below this many CSS px of the column it stands in, the filter is closed until it is asked for. */
const narrowPx = 480;

/** Words are looked for once nobody has typed for so many milliseconds; a live region speaks no more often than the other. */
const typingMs = 300;
const quietMs = 1000;

/** The groups that stand open where there is room. */
const usual: ReadonlySet<string> = new Set(['regions', 'types', 'themes']);

/**
 * Narrows the events of a dataset by words, period, place, type, theme, pillar, organiser and partner; beside each choice
 * stands how many events it would leave. Above it stands what is selected.
 *
 * @tag treaty-filter
 * @slot - What is shown until the dataset is here.
 * @fires {TreatySelectEvent} treaty-select - A person chose something, or let it go: the keys that change.
 * @csspart filter - All of it but what is selected.
 * @csspart form - The form.
 * @csspart group - A group of choices, which opens and closes.
 * @csspart reset - The button that lets all choices go.
 */
export class TreatyFilter extends SceneElement {
  static override readonly tag = 'treaty-filter';
  static override readonly topics = ['filter', 'events'] as const;
  static override readonly uses = [TreatySelection];
  static override styles: CSSResultGroup = [figureStyles, filterStyles];

  /** Stands open at first also where it has little room. */
  @property({type: Boolean}) open = false;

  @state() private isOpen: boolean | undefined;
  @state() private opened: ReadonlyMap<string, boolean> = new Map();
  @state() private whole: ReadonlySet<string> = new Set();
  @state() private sought: ReadonlyMap<string, string> = new Map();
  @state() private faults: ReadonlyMap<string, string> = new Map();
  @state() private said = '';

  readonly #size = new SizeController(this);
  readonly #drafts = new Map<FieldKey, string>();
  #view: FilterView | undefined;
  #isSought = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    clearTimeout(this.#saying);
    this.#saying = undefined;
  }

  protected override render(): TemplateResult {
    const {scene} = this;
    if (scene === undefined) return html`<slot></slot>${this.#waiting()}`;
    const {facts, selection, words} = scene;
    const isNarrow = this.#room() < narrowPx;
    const isOpen = this.isOpen ?? (this.open || !isNarrow);
    const chosen = chosenIn(this.source.snapshot.selection);
    this.#view = isOpen ? filterView(facts, selection, words, this.#fixed) : undefined;
    return html`
      <treaty-selection data=${this.data || nothing}></treaty-selection>
      <details class="whole ${isNarrow ? 'narrow' : ''}" part="filter" ?open=${isOpen} @toggle=${this.#onToggle}>
        <summary>${words.filter.title} ${chosen > 0 ? html`<span class="chosen">${words.filter.chosen(chosen)}</span>` : nothing}</summary>
        ${
          this.#view
            ? html`<form part="form" role="search" aria-label=${words.filter.label} @submit=${this.#onSubmit}>
          ${filterForm(this.#view, words, this.#state(scene, isNarrow), this.#actions)}
          <p class="said" role="status">${this.said}</p>
        </form>`
            : nothing
        }
      </details>
    `;
  }

  /** Its room as long as the data are on their way; that they do not come is said by what shows them. */
  #waiting(): TemplateResult | typeof nothing {
    const {words} = this.language;
    if (words && !this.source.isFound) return sorry(words.noData);
    return this.source.snapshot.state === 'failed' ? nothing : loading(words);
  }

  /** What is selected stands under the same attributes as the filter. */
  protected override updated(_: PropertyValues): void {
    const child = this.renderRoot.querySelector(TreatySelection.tag);
    if (child instanceof SceneElement) for (const key of shared) child[key] = this[key];
    if (this.#isSought) this.focus();
  }

  /** Puts the focus on what opens it, as soon as that is there. */
  override focus(options?: FocusOptions): void {
    const summary = this.renderRoot?.querySelector<HTMLElement>('[part=filter] > summary');
    this.#isSought = !summary;
    summary?.focus(options);
  }

  /** The keys that an attribute of the filter decides, so that a choice would change nothing. */
  get #fixed(): ReadonlySet<string> {
    return new Set(filterKeys.filter((key) => this[key] !== ''));
  }

  /** What a person has chosen that a reset takes away. */
  get #choices() {
    return filterKeys.filter((key) => this.source.snapshot.selection[key] !== undefined);
  }

  /** The width of the column it stands in: a filter beside pictures is narrow itself, and yet has room. */
  #room(): number {
    let node = above(this);
    while (node && node.clientWidth === 0) node = above(node);
    return node?.clientWidth ?? this.#size.width;
  }

  #state({facts, selection, words}: Scene, isNarrow: boolean): FormState {
    const [from = '', until = ''] = selection.period ?? [];
    const texts = {q: selection.q ?? '', from, until};
    const fixed = this.#fixed;
    return {
      hasChoice: this.#choices.length > 0,
      text: (field) => this.#drafts.get(field) ?? texts[field],
      fault: (field) => this.faults.get(field) ?? '',
      isFixed: (key) => fixed.has(key),
      isOpen: ({key, chosen}) => this.opened.get(key) ?? (chosen > 0 || (!isNarrow && usual.has(key))),
      isAll: (key) => this.whole.has(key),
      find: (key) => this.sought.get(key) ?? '',
      notes: (options) => optionNotes(facts, options, words)
    };
  }

  /** Asks, and puts the controls back to what holds where the page has refused. */
  #ask(change: SelectionChange): void {
    this.select(change);
    this.requestUpdate();
  }

  readonly #actions: FormActions = {
    onType: (event) => {
      const {name, value} = event.target as HTMLInputElement;
      this.#drafts.set(name as FieldKey, value);
      clearTimeout(this.#typing);
      if (name === 'q') this.#typing = setTimeout(() => this.#search(), typingMs);
    },
    onField: (event) => {
      if ((event.target as HTMLInputElement).name === 'q') this.#search();
      else this.#choosePeriod();
    },
    onWay: (event) => {
      const where = (event.target as HTMLInputElement).value as Where;
      this.#ask({where: where === 'held' ? undefined : where});
    },
    onOption: (event) => this.#choose(event.target as HTMLInputElement),
    onOpen: (event) => {
      const {open, dataset} = event.currentTarget as HTMLDetailsElement;
      this.opened = new Map(this.opened).set(dataset['key'] ?? '', open);
    },
    onFind: (event) => {
      const {value, dataset} = event.target as HTMLInputElement;
      const key = dataset['key'] as GroupKey;
      this.sought = new Map(this.sought).set(key, value);
      this.#say(key);
    },
    onAll: (event) => {
      const {key = ''} = (event.currentTarget as HTMLElement).dataset;
      const whole = new Set(this.whole);
      if (!whole.delete(key)) whole.add(key);
      this.whole = whole;
    },
    onSkip: () => this.renderRoot.querySelector<HTMLElement>('[part=reset]')?.focus(),
    onReset: (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      this.#drafts.clear();
      this.faults = new Map();
      if (this.#choices.length > 0) this.#ask(Object.fromEntries(this.#choices.map((key) => [key, undefined])));
      this.requestUpdate();
    }
  };

  #choose(input: HTMLInputElement): void {
    const key = input.name as GroupKey;
    const others = (this.scene?.selection[key] ?? []).filter((value) => value !== input.value);
    const values = input.checked ? [...others, input.value] : others;
    this.#ask({[key]: values.length > 0 ? values : undefined});
  }

  #search(): void {
    clearTimeout(this.#typing);
    const q = this.#drafts.get('q')?.trim() ?? '';
    this.#drafts.delete('q');
    if (q !== (this.scene?.selection.q ?? '')) this.#ask({q: q || undefined});
  }

  #choosePeriod(): void {
    if (this.scene === undefined) return;
    const {selection, words} = this.scene;
    const [from = '', until = ''] = (['from', 'until'] as const).map((field, index) =>
      (this.#drafts.get(field) ?? selection.period?.[index] ?? '').trim()
    );
    const faults = new Map<string, string>();
    if (from && !isDate(from)) faults.set('from', words.badDate(from));
    if (until && !isDate(until)) faults.set('until', words.badDate(until));
    if (faults.size === 0 && from && until && isAfter(from, until)) faults.set('until', words.filter.backwards);
    this.faults = faults;
    if (faults.size > 0) return;
    this.#drafts.delete('from');
    this.#drafts.delete('until');
    this.#ask({period: from || until ? [from, until] : undefined});
  }

  // How many names were found is said once a person has typed, at most once a second.
  #say(key: GroupKey): void {
    this.#saying ??= setTimeout(() => {
      this.#saying = undefined;
      const group = this.#view?.groups.find((each) => each.key === key);
      const find = this.sought.get(key) ?? '';
      this.said = group && find ? this.#found(group, find) : '';
    }, quietMs);
  }

  #found(group: FilterGroup, find: string): string {
    const count = shownOptions(group, find, false).length;
    return this.scene?.words.filter.found(count, group.options.length) ?? '';
  }

  readonly #onToggle = (event: Event): void => {
    const {open} = event.target as HTMLDetailsElement;
    // Opening it where it stands open by itself is no wish of a person's.
    if (event.target === event.currentTarget && open !== (this.#view !== undefined)) this.isOpen = open;
  };

  readonly #onSubmit = (event: Event): void => event.preventDefault();
}

/** The element around another, also outside a shadow root. */
function above(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-filter': TreatyFilter;
  }
}
