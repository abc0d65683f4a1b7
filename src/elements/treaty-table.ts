import {css, html, nothing} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {readTableName, tableView} from '../charts/table.view.js';
import type {Sort, TableView} from '../charts/table.view.js';
import {DrawingElement} from './drawing-element.js';
import type {Scene} from './drawing-element.js';
import {picked} from './pick.js';
import {RovingController} from './roving-controller.js';
import {tablePage} from './table-page.js';

/** A live region speaks at most once in so many milliseconds. */
const quietMs = 1000;

/**
 * Any table of the dataset: to search, to sort and to page through; each row opens to all that is known of it.
 *
 * @tag treaty-table
 * @fires {TreatySelectEvent} treaty-select - A person opened a row, to bring its state or event forward: {highlight}.
 * @fires {TreatyLoadEvent} treaty-load - Its own dataset is ready.
 * @fires {TreatyErrorEvent} treaty-error - Its own dataset could not be loaded.
 * @csspart search - The field for words to look for.
 * @csspart pages - The buttons that turn pages.
 */
export class TreatyTable extends DrawingElement<TableView> {
  static override readonly tag = 'treaty-table';
  static override readonly topics = ['table', 'column', 'events', 'status'] as const;

  static override styles: CSSResultGroup = [
    DrawingElement.styles,
    css`
    :host { --_reserve: 480px; }
    .tools { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 12px 24px; margin-block-end: 12px; }
    label { display: grid; gap: 4px; font-size: 0.8125rem; color: var(--_muted); flex: 0 1 20rem; }
    input { font: inherit; font-size: 1rem; color: var(--_ink); background: var(--_paper); border: 1px solid var(--_muted); border-radius: 2px; padding: 6px 8px; box-sizing: border-box; inline-size: 100%; min-block-size: 36px; }
    .status { font-size: 0.8125rem; color: var(--_muted); font-variant-numeric: tabular-nums; }
    .said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    th, td { padding: 9px 24px 9px 0; line-height: 1.45; }
    :is(th, td):last-child { padding-inline-end: 0; }
    tbody th { inline-size: 40%; }
    td { min-inline-size: 5.5rem; }
    .sort, .row { all: unset; box-sizing: border-box; cursor: pointer; padding-block: 2px; margin-block: -2px; min-inline-size: 24px; }
    .sort { font-weight: 600; white-space: nowrap; }
    .sort:hover, .row:hover { text-decoration: underline; text-underline-offset: 0.15em; }
    :is(.sort, .row):focus-visible { outline: 2px solid var(--_ink); outline-offset: 2px; }
    [aria-sort] .sort::after { content: ' ▲' / ''; font-size: 0.75em; }
    [aria-sort='descending'] .sort::after { content: ' ▼' / ''; }
    .row { padding-inline-start: 20px; position: relative; font-weight: 600; }
    .row::before {
      content: ''; position: absolute; inset-inline-start: 6px; inset-block-start: 0.7em; inline-size: 5px; block-size: 5px;
      border-block-start: 1.5px solid var(--_muted); border-inline-end: 1.5px solid var(--_muted); transform: rotate(45deg);
    }
    :host(:dir(rtl)) .row::before { transform: rotate(-45deg); }
    .row[aria-expanded='true']::before { transform: translateY(-2px) rotate(135deg); }
    :host(:dir(rtl)) .row[aria-expanded='true']::before { transform: translateY(-2px) rotate(-135deg); }
    .under { color: var(--_muted); font-size: 0.8125rem; padding-inline-start: 20px; max-inline-size: 60ch; }
    .on > th { position: relative; }
    .on > th::after { content: ''; position: absolute; inset-block: 0; inset-inline-start: 0; border-inline-start: 3px solid var(--_ink); }
    tr:has(+ .details) > * { border-block-end-color: transparent; }
    .details td { padding: 0 0 12px 20px; }
    dl { display: grid; grid-template-columns: max-content minmax(0, 68ch); gap: 4px 16px; margin: 0; font-size: 0.8125rem; overflow-wrap: anywhere; }
    dt { color: var(--_muted); max-inline-size: 14rem; }
    dd { margin: 0; }
    nav { display: flex; align-items: center; gap: 12px; margin-block-start: 12px; font-size: 0.8125rem; }
    [aria-disabled='true'] { color: var(--_muted); border-color: var(--_hairline); cursor: default; }
    @media screen {
      @container (max-width: 639px) {
        table, thead, tbody, tr, tbody th, td { display: block; inline-size: auto; }
        thead tr { display: flex; flex-wrap: wrap; gap: 4px 16px; padding-block-end: 4px; border-block-end: 1px solid var(--_muted); }
        thead th { display: block; border: 0; padding: 4px 0; }
        tbody tr { border-block-end: 1px solid var(--_hairline); padding-block: 8px; }
        tbody :is(th, td) { border: 0; padding: 2px 0; }
        :is(th, td).number { text-align: start; }
        td[data-label] { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 12px; padding-inline-start: 20px; }
        td[data-label]::before { content: attr(data-label) / ''; color: var(--_muted); font-size: 0.8125rem; }
        td[data-empty] { display: none; }
        label { flex-basis: 100%; }
        nav button, input { min-block-size: 44px; }
        tr:has(+ .details) { border-block-end: 0; padding-block-end: 0; }
        dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
        dd { margin-block-end: 6px; }
      }
    }
    @media print { .tools label, .reading { display: none; } .row { display: inline; } }
  `
  ];

  /** The table, by name: instruments, states, regions, ratifications, statements, events, participants, evaluations, projects. */
  @property() of = 'events';

  @state() private query = '';
  @state() private sort: Sort | undefined;
  @state() private page = 0;
  @state() private open: ReadonlySet<string> = new Set();
  @state() private said = '';

  readonly #roving = new RovingController(this, '.row');
  #saying: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#saying);
    this.#saying = undefined;
  }

  protected override view({facts, selection, words}: Scene): TableView {
    const {query, sort, page, isPrinting: isWhole} = this;
    return tableView(facts, selection, words, {of: readTableName(this.of), query, sort, page, isWhole});
  }

  protected override picture(view: TableView, _: number, {words}: Scene): TemplateResult {
    const {table} = words;
    return html`
      <div class="tools">
        <label>${table.search}<input part="search" type="search" autocomplete="off" .value=${this.query} @input=${this.#onSearch}></label>
        <p class="status">${[view.status, view.order].filter(Boolean).join(', ')}</p>
        <p class="said" role="status">${this.said}</p>
      </div>
      ${
        view.none === undefined
          ? html`<div @keydown=${this.#roving.onKeydown}>${tablePage(view, words, {
              isPlain: this.isPrinting,
              isOpen: (key) => this.open.has(key),
              onSort: this.#onSort,
              onRow: this.#onRow
            })}</div>`
          : html`
        <div class="state" part="empty">
          <p>${view.none}</p>
          ${this.query === '' ? nothing : html`<button type="button" @click=${this.#onShowAll}>${table.showAll}</button>`}
        </div>`
      }
      ${
        view.pages === 1
          ? nothing
          : html`
        <nav part="pages" aria-label=${table.pages}>
          <button type="button" aria-disabled=${view.page === 0} @click=${() => this.#turnTo(Math.max(0, view.page - 1))}>${table.previous}</button>
          <span>${table.page(view.page + 1, view.pages)}</span>
          <button type="button" aria-disabled=${view.page === view.pages - 1} @click=${() => this.#turnTo(view.page + 1)}>${table.next}</button>
        </nav>`
      }
    `;
  }

  // What is heard is what is seen once the page has been drawn, however fast a person types.
  #say(): void {
    this.#saying ??= setTimeout(() => {
      this.#saying = undefined;
      this.said = this.shadowRoot?.querySelector('.status')?.textContent ?? '';
    }, quietMs);
  }

  #turnTo(page: number): void {
    this.page = page;
    this.#say();
  }

  readonly #onSearch = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.#turnTo(0);
  };

  readonly #onShowAll = (): void => {
    this.query = '';
    this.#turnTo(0);
    this.shadowRoot?.querySelector('input')?.focus();
  };

  readonly #onSort = (event: Event): void => {
    const heading = event.currentTarget as HTMLElement;
    const isSorted = heading.closest('th')?.getAttribute('aria-sort') === 'ascending';
    this.sort = {key: heading.dataset.sort ?? '', isDown: isSorted};
    this.#turnTo(0);
  };

  readonly #onRow = (event: MouseEvent): void => {
    const {key = ''} = (event.currentTarget as HTMLElement).dataset;
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
    const about = this.#aboutOf(key);
    if (about === '') return;
    // A row that is closed lets go of what it brought forward, and of nothing else.
    const others = this.scene?.selection.highlight?.filter((id) => id !== about) ?? [];
    const kept = others.length > 0 ? others : undefined;
    this.select({highlight: open.has(key) ? picked(others, [about], event) : kept});
  };

  #aboutOf(key: string): string {
    return this.scene ? (this.view(this.scene).rows.find((row) => row.key === key)?.about ?? '') : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-table': TreatyTable;
  }
}
