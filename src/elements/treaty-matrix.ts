import {html} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {instrumentsInMatrix} from '../charts/matrix-instruments.view.js';
import {roundsInMatrix} from '../charts/matrix-rounds.view.js';
import {readMatrixSubject} from '../charts/matrix.view.js';
import type {MatrixView} from '../charts/matrix.view.js';
import {DrawingElement} from './drawing-element.js';
import type {Scene} from './drawing-element.js';
import {GridController} from './grid-controller.js';
import {matrixStyles} from './matrix.css.js';
import {matrixLegend, matrixTable} from './matrix-table.js';
import {picked} from './pick.js';

/**
 * States against rounds of evaluation, with the last step known by the date in each cell; or against the instruments
 * of the dataset, with their status. What is missing is told by why it is.
 *
 * @tag treaty-matrix
 * @fires {TreatySelectEvent} treaty-select - A person picked a row, or put it back: {states}.
 * @fires {TreatyLoadEvent} treaty-load - Its own dataset is ready.
 * @fires {TreatyErrorEvent} treaty-error - Its own dataset could not be loaded.
 * @csspart matrix - The table that is the picture.
 * @cssproperty --treaty-matrix-height - How tall the matrix may be before it scrolls; 36rem by default.
 */
export class TreatyMatrix extends DrawingElement<MatrixView> {
  static override readonly tag = 'treaty-matrix';
  static override readonly topics = ['matrix', 'status', 'column'] as const;

  static override styles: CSSResultGroup = [DrawingElement.styles, matrixStyles];

  /** What stands against the states: rounds or instruments. */
  @property() of = 'rounds';

  readonly #grid = new GridController(this);
  #picked = '';

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#bring();
  }

  protected override view({facts, selection, words}: Scene): MatrixView {
    const subject = readMatrixSubject(this.of || 'rounds');
    return subject === 'rounds'
      ? roundsInMatrix(facts, selection, words)
      : instrumentsInMatrix(facts, selection, words);
  }

  protected override picture(view: MatrixView, _: number, {words}: Scene): TemplateResult {
    return html`
      ${matrixLegend(view, words.matrix.legend)}
      <div class=${view.hasPicked ? 'picking' : ''} @click=${this.#onClick} @focusin=${this.#grid.onFocus} @keydown=${this.#grid.onKeydown}>${matrixTable(view)}</div>
    `;
  }

  /** Brings a row into sight within its field when it was picked somewhere else; the page stays where it is. */
  #bring(): void {
    const field = this.shadowRoot?.querySelector<HTMLElement>('.field');
    const rows = [...(field?.querySelectorAll<HTMLElement>('tr.on') ?? [])];
    const picked = rows.map(({dataset}) => dataset.state).join();
    if (picked === this.#picked) return;
    this.#picked = picked;
    const [row] = rows;
    if (!field || !row || field.matches(':focus-within')) return;
    const above = row.offsetTop - field.scrollTop;
    if (above < field.clientHeight / 4 || above > (field.clientHeight * 3) / 4)
      field.scrollTop = row.offsetTop - field.clientHeight / 2;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const {state} = (event.target as Element).closest<HTMLElement>('tr[data-state]')?.dataset ?? {};
    if (state !== undefined) this.select({states: picked(this.scene?.selection.states, [state], event)});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-matrix': TreatyMatrix;
  }
}
