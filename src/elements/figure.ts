import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Sentence, View} from '../charts/view.js';
import type {Dataset} from '../data/dataset.js';
import type {Words} from '../words/index.js';
import {figureButton, safeHref, viewTable} from './view-table.js';

/** What stands around a picture, in the same place in every element. */
export interface FigureParts {
  readonly view: View;
  readonly words: Words;
  readonly dataset: Dataset;
  readonly headingLevel: number;
  /** The picture, or what is shown while it is not ready. */
  readonly picture: TemplateResult;
  /** A sentence about a failed reload, above the picture that is kept. */
  readonly failure: TemplateResult | typeof nothing;
  readonly isTableOpen: boolean;
  /** Whether it is for paper, on which nothing can be opened. */
  readonly isPrinting: boolean;
  readonly onTableToggle: (event: Event) => void;
  /** Hears every click: those on the menu's button and on figures ask for what stands behind them. */
  readonly onAsk: (event: Event) => void;
  /** How old the data are, once that must be said; else empty. */
  readonly age: string;
}

const sentence = (parts: Sentence): TemplateResult[] =>
  parts.map((part) => (typeof part === 'string' ? html`${part}` : figureButton(part)));

/** Heading, sentence, how to read it, picture, table, notes, source: what the reader's eye meets, in this order. */
export function figure(parts: FigureParts): TemplateResult {
  const {view, words, headingLevel, picture, failure, age} = parts;
  const data = dataTable(parts);
  return html`
    <figure part="figure" aria-label=${view.title} @click=${parts.onAsk}>
      <div class="head">
        <slot name="heading"><div part="heading" role="heading" aria-level=${headingLevel}>${view.title}</div></slot>
        <button class="asks menu" type="button" part="menu" aria-haspopup="menu" aria-expanded="false" aria-label=${words.labelled(words.menuName, view.title)}>${words.menuName}</button>
      </div>
      <p class="sentence" part="sentence">${sentence(view.sentence)}</p>
      ${view.reading === '' ? nothing : html`<p class="reading" part="reading">${view.reading}</p>`}
      ${failure}
      ${picture}
      <div class="after" tabindex="-1"></div>
      <slot name="note">${view.notes.map((note) => html`<p class="note" part="note">${note}</p>`)}</slot>
      ${view.coverage === '' ? nothing : html`<p class="coverage" part="coverage">${view.coverage}</p>`}
      <p class="source" part="source">${view.asOf} ${age}</p>
      <div class="more">${leftOut(parts)}${sourceList(parts)}${data}</div>
    </figure>
  `;
}

function sourceList({view: {sources}, words, isPrinting}: FigureParts): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`
    <details part="sources" ?open=${isPrinting}>
      <summary>${words.sourceCount(sources.length)}</summary>
      <ul>${sources.map((source) => html`<li>${link(source.title, source.path)}</li>`)}</ul>
    </details>
  `;
}

/** The picture's table: its rows are written only once it is opened. */
function dataTable({
  view,
  words,
  isTableOpen,
  isPrinting,
  onTableToggle
}: FigureParts): TemplateResult | typeof nothing {
  if (view.isTable || view.rows.length === 0) return nothing;
  const isOpen = isTableOpen || isPrinting;
  return html`
    <details part="table" ?open=${isOpen} @toggle=${onTableToggle}>
      <summary>${words.tableOf(view.rows.length)}</summary>
      ${isOpen ? viewTable(view, isPrinting) : nothing}
    </details>
  `;
}

const link = (title: string, path: string | undefined): TemplateResult => {
  const href = safeHref(path);
  return href === undefined ? html`${title}` : html`<a href=${href} rel="noopener">${title}</a>`;
};

/** "3 rows left out", with the sentence of each: nothing is dropped in silence. */
function leftOut({dataset, words, isPrinting}: FigureParts): TemplateResult | typeof nothing {
  const rejected = Object.values(dataset.counts).reduce((sum, counts) => sum + counts.rejected, 0);
  if (rejected === 0) return nothing;
  const errors = dataset.problems.filter(({severity}) => severity !== 'warning');
  return html`
    <details part="problems" ?open=${isPrinting}>
      <summary>${words.labelled(words.leftOut(rejected), words.show)}</summary>
      <ul>${errors.map(({message}) => html`<li>${message}</li>`)}</ul>
    </details>
  `;
}
