import {html, nothing, render} from 'lit';
import type {TemplateResult} from 'lit';
import type {Dataset} from '../../data/dataset.js';
import {problemWords, sayProblem} from '../../data/describe.js';
import type {ProblemWords} from '../../words/problem-words.js';
import type {Language} from '../../words/index.js';
import {loadWords} from '../../words/index.js';
import {CellBook} from './cells.js';
import type {Desk, DeskWords, Look} from './desk.js';
import {firstLook} from './desk.js';
import {fileList} from './file-list.js';
import {findingList} from './finding-list.js';
import type {Cause} from './findings.js';
import {causesOf} from './findings.js';
import {intake, takeDrop} from './intake.js';
import type {Entry} from './model.js';
import {inWords} from './names.js';
import {questionList} from './questions.js';
import {previewPart, resultPart} from './result.js';
import {filterRows, pageOf} from './row-pages.js';
import {rowTable} from './row-table.js';
import {Session} from './session.js';
import {statusBar} from './status-bar.js';
import {takePart} from './take.js';

/** The workbench in a page: what a person does there, drawn anew after each step. */
export class WorkbenchApp {
  readonly session: Session;
  readonly #root: HTMLElement;
  readonly #cells = new CellBook(() => this.#draw());
  #words: {readonly words: DeskWords; readonly problems: ProblemWords} | undefined;
  #look = firstLook;
  #said = '';
  #isWithoutPresent = false;
  #causes: {readonly of: readonly Entry[]; readonly list: readonly Cause[]} = {of: [], list: []};

  constructor(root: HTMLElement, maxRows?: number) {
    this.#root = root;
    this.session = new Session(({isBusy}) => {
      if (isBusy) this.#said = '';
      this.#draw();
    }, maxRows);
  }

  /** Speaks a language from now on; what was found is said again in it. */
  async speak(language: Language): Promise<DeskWords> {
    const [words, {workbench}, problems] = await Promise.all([
      loadWords(language, ['common', 'table', 'column', 'events', 'summary']),
      language === 'fr' ? import('../../words/fr/workbench.js') : import('../../words/en/workbench.js'),
      problemWords(language)
    ]);
    const all = {...words, workbench};
    this.#words = {words: all, problems};
    this.#said = '';
    this.#draw();
    return all;
  }

  /** The dataset that is shown at present; undefined where it cannot be loaded. */
  async present(dataset: Dataset | undefined): Promise<void> {
    this.#isWithoutPresent = dataset === undefined;
    if (dataset) await this.session.show(dataset);
    else this.#draw();
  }

  /** Takes files that were dropped anywhere on the page. */
  async drop(event: DragEvent): Promise<void> {
    const desk = this.#desk();
    if (desk) await takeDrop(event, desk);
  }

  #desk(): Desk | undefined {
    if (!this.#words) return undefined;
    const {words, problems} = this.#words;
    const {snapshot} = this.session;
    if (this.#causes.of !== snapshot.entries) this.#causes = {of: snapshot.entries, list: causesOf(snapshot.entries)};
    return {
      session: this.session,
      snapshot,
      causes: this.#causes.list,
      look: this.#look,
      cells: this.#cells,
      words,
      say: (problem) => sayProblem(inWords(problem, words), problems),
      show: (change) => this.#show(change),
      goTo: (entry, line) => this.#goTo(entry, line),
      announce: (text) => {
        this.#said = text;
        this.#draw();
      }
    };
  }

  #show(change: Partial<Look>): void {
    this.#look = {...this.#look, ...change};
    this.#said = '';
    this.#draw();
    if (change.correcting) this.#root.querySelector<HTMLElement>('[name=value]')?.focus();
  }

  #goTo(at: number, line: number): void {
    const reading = this.session.snapshot.entries[at]?.reading;
    if (!reading) return;
    this.#show({entry: at, filter: 'all', page: pageOf(filterRows(reading, 'all'), line), lines: new Set([line])});
    this.#focusSoon(`#line-${line}`, '#rows');
  }

  /** The cells of a row may have to be cut out of their file first. */
  #focusSoon(wanted: string, otherwise: string, tries = 20): void {
    const found = this.#root.querySelector<HTMLElement>(wanted);
    if (!found && tries > 0) setTimeout(() => this.#focusSoon(wanted, otherwise, tries - 1), 25);
    else (found ?? this.#root.querySelector<HTMLElement>(otherwise))?.focus();
  }

  #draw(): void {
    const desk = this.#desk();
    if (!desk) return;
    const focused = document.activeElement;
    render(page(desk, this.#said, this.#isWithoutPresent), this.#root);
    // What was answered or taken away is gone, and with it the place where a person was.
    if (focused && !focused.isConnected) this.#root.querySelector<HTMLElement>('#tally')?.focus({preventScroll: true});
  }
}

function page(desk: Desk, said: string, isWithoutPresent: boolean): TemplateResult {
  const {words, snapshot} = desk;
  const {workbench} = words;
  const isEmpty = snapshot.entries.length === 0;
  return html`
    <h1>${workbench.title}</h1>
    <p class="lead">${workbench.lead}</p>
    <p class="fine">${workbench.privacy}</p>
    ${isWithoutPresent ? html`<p class="fault">${workbench.unavailable}</p>` : nothing}
    <section aria-labelledby="files">
      <h2 id="files" tabindex="-1">${workbench.files.heading}</h2>
      ${intake(desk)}
      ${fileList(desk)}
    </section>
    ${statusBar(desk, said)}
    ${isEmpty ? nothing : html`${questionList(desk)}${findingList(desk)}${rowTable(desk)}${resultPart(desk)}${takePart(desk)}${previewPart(desk)}`}
  `;
}
