import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Makes the marks of a table one tab stop: arrow keys move along its rows and columns as they are seen, Home and End to
 * the ends of a row, Page Up and Page Down ten rows on, a letter to the next row whose name begins with it. It remembers
 * the key of the mark, not its place, so that focus survives a redraw.
 */
export class GridController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #current: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const marks = this.#rows.flat();
    const current = marks.find(({dataset}) => dataset.key === this.#current) ?? marks[0];
    for (const mark of marks) {
      const index = mark === current ? '0' : '-1';
      if (mark.getAttribute('tabindex') !== index) mark.setAttribute('tabindex', index);
    }
  }

  /** Bind to focusin on the element around the marks: where the pointer went, the keys go on from. */
  readonly onFocus = (event: Event): void => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-key]');
    if (mark === null || mark.dataset.key === this.#current) return;
    this.#current = mark.dataset.key;
    this.hostUpdated();
  };

  /** Bind to keydown on the element around the marks. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-key]');
    if (mark === null || event.altKey) return;
    const {key} = event;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      mark.dispatchEvent(new MouseEvent('click', event));
    }
    if (event.ctrlKey || event.metaKey) return;
    const next = this.#next(mark, key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  get #rows(): HTMLElement[][] {
    const rows = [...(this.#host.shadowRoot?.querySelectorAll('tbody.marks tr') ?? [])];
    return rows.map((row) => [...row.querySelectorAll<HTMLElement>('[data-key]')]);
  }

  #next(mark: HTMLElement, key: string): HTMLElement | undefined {
    const rows = this.#rows;
    const at = rows.findIndex((row) => row.includes(mark));
    const row = rows[at] ?? [];
    const across = row.indexOf(mark);
    const ahead = getComputedStyle(this.#host).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const to = (index: number): HTMLElement | undefined =>
      under(mark, rows[Math.max(0, Math.min(index, rows.length - 1))] ?? []);
    switch (key) {
      case 'ArrowRight':
      case 'ArrowLeft':
        return row[across + (key === ahead ? 1 : -1)];
      case 'ArrowDown':
        return to(at + 1);
      case 'ArrowUp':
        return to(at - 1);
      case 'PageDown':
        return to(at + 10);
      case 'PageUp':
        return to(at - 10);
      case 'Home':
        return row[0];
      case 'End':
        return row.at(-1);
      default:
        return key.length === 1 && key !== ' ' ? named(rows, at, key.toLocaleLowerCase()) : undefined;
    }
  }
}

/** The mark of a row that stands in the column of another, or nearest before it. */
function under(mark: HTMLElement, row: readonly HTMLElement[]): HTMLElement | undefined {
  const column = (each: HTMLElement): number => Number(each.dataset.column);
  return row.findLast((each) => column(each) <= column(mark)) ?? row[0];
}

function named(rows: readonly HTMLElement[][], from: number, letter: string): HTMLElement | undefined {
  const names = [...rows.slice(from + 1), ...rows.slice(0, from + 1)].map(([name]) => name);
  return names.find((name) => name?.textContent?.trim().toLocaleLowerCase().startsWith(letter));
}
