import type {Dataset} from '../../data/dataset.js';
import type {DatasetDiff} from '../../data/diff.js';
import {diffSteps} from '../../data/diff.js';
import {inSlices} from '../../data/in-slices.js';
import type {MergeMode} from '../../data/import/merge.js';
import {importer} from '../../data/importer.js';
import {defaultLimits} from '../../data/load.js';
import type {Problem, Recipe} from '../../data/problems.js';
import type {TableName} from '../../data/records.js';
import {breathe} from '../../data/slices.js';
import {lineTexts} from './cells.js';
import type {About, Base, Bench, BenchFile, Entry, History, StepKind} from './model.js';
import {after, cleared, undone, withFiles, withoutFile, withRecipe, withRecipes} from './model.js';
import type {Found} from './findings.js';
import type {Pace} from './reading.js';
import {BenchReader} from './reading.js';
import type {Given, Notice} from './sorted.js';
import {sortGiven} from './sorted.js';

/** Everything that the page shows. */
export interface Snapshot {
  readonly history: History;
  readonly entries: readonly Entry[];
  readonly dataset?: Dataset;
  readonly diff?: DatasetDiff;
  /** The file that is being read, and how far. */
  readonly pace?: Pace;
  readonly isBusy: boolean;
  readonly notices: readonly Notice[];
  /** Whether there is work that was not downloaded. */
  readonly isUnsaved: boolean;
}

const linesNamed = 5;
const idle: Snapshot = {history: cleared, entries: [], isBusy: false, notices: [], isUnsaved: false};

/** What a person does on the workbench, step by step: files come and go, questions are answered, steps are undone. */
export class Session {
  readonly #onChange: (snapshot: Snapshot) => void;
  readonly #reader: BenchReader;
  #snapshot = idle;
  #present: Dataset | undefined;
  #abort: AbortController | undefined;
  #line: Promise<void> = Promise.resolve();
  #keys = 0;

  /** A file with more rows than `maxRows` is refused: all of them have to fit into the page beside what is made of them. */
  constructor(onChange: (snapshot: Snapshot) => void, maxRows = defaultLimits.rows) {
    this.#onChange = onChange;
    this.#reader = new BenchReader(maxRows);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** The dataset that is shown at present. */
  get present(): Dataset | undefined {
    return this.#present;
  }

  /** Names the dataset that is shown at present; what lies on the bench already is read anew. */
  show(present: Dataset): Promise<void> {
    return this.#next(async () => {
      this.#present = present;
      if (this.#bench.files.length > 0) await this.#read();
    });
  }

  /** Takes files, the parts of a package or recipes, and reads what can be read. */
  open(given: readonly Given[], more: readonly Notice[] = []): Promise<void> {
    return this.#next(async () => {
      const {files, book, found, notices} = await sortGiven(given, this.#keys, this.#bench.files);
      this.#keys += given.length;
      this.#set({notices: [...more, ...notices]});
      if (files.length === 0 && !found) return;
      const bench = withFiles(this.#bench, files);
      const isRecipeOnly =
        book !== undefined && files.every(({key}) => this.#bench.files.some((file) => file.key === key));
      const to = given.map(({name}) => name).join(', ');
      await this.#do(
        isRecipeOnly ? 'recipe' : 'open',
        to,
        found ? {...bench, described: found.described, base: 'own'} : bench
      );
    });
  }

  remove(file: BenchFile): Promise<void> {
    return this.#next(() => this.#do('remove', file.name, withoutFile(this.#bench, file)));
  }

  /** Answers a question; `answer` is one of those that it offers. */
  answer(entry: Entry, question: Problem, answer: string): Promise<void> {
    return this.#change(entry, 'answer', answer, async (recipe) =>
      (await importer()).answered(recipe, question, answer)
    );
  }

  /** Says where a place is that nobody knows: "48.58, 7.75". */
  locate(entry: Entry, problem: Problem, where: string): Promise<void> {
    return this.answer(entry, {...problem, params: {...problem.params, header: problem.raw}}, where);
  }

  /** Says whether a file's rows are added to a table or replace it. */
  setMode(entry: Entry, answer: MergeMode): Promise<void> {
    return this.#change(entry, 'answer', answer, (recipe) => {
      const others = recipe.answers.filter(({code}) => code !== 'add-or-replace');
      return {...recipe, answers: [...others, {code: 'add-or-replace', header: '', answer}]};
    });
  }

  /** Says which table a file holds. */
  setTable(entry: Entry, table: TableName): Promise<void> {
    return this.#change(entry, 'table', table, (recipe) => ({...recipe, table, columns: {}}));
  }

  /** Says what a column holds; an empty field leaves it out. */
  setColumn(entry: Entry, header: string, field: string): Promise<void> {
    return this.#change(entry, 'column', header, async (recipe) =>
      (await importer()).withColumn(recipe, header, field)
    );
  }

  /** Writes other values for what stands in cells: those that the problems offer, or one that a person wrote. */
  repair(found: readonly Found[], value?: string): Promise<void> {
    return this.#next(async () => {
      const {repaired} = await importer();
      const {entries} = this.#snapshot;
      const recipes = new Map<Entry, Recipe>();
      for (const {entry, problem} of found) {
        const now = this.#now(entry);
        recipes.set(now, repaired(recipes.get(now) ?? now.reading.recipe, problem, value));
      }
      let bench = this.#bench;
      for (const {file} of recipes.keys()) {
        const own = entries.filter((entry) => entry.file.key === file.key);
        bench = withRecipes(
          bench,
          file,
          own.map((entry) => recipes.get(entry) ?? entry.reading.recipe)
        );
      }
      const {raw = '', repair} = found[0]?.problem ?? {};
      const to = found.length === 1 ? `${raw} → ${value ?? repair?.value ?? ''}` : String(found.length);
      await this.#do('repair', to, bench);
    });
  }

  /** Leaves lines of a file out, whatever stands in them. */
  leaveOut(entry: Entry, lines: readonly number[]): Promise<void> {
    const named = lines.slice(0, linesNamed).join(', ');
    return this.#change(entry, 'leave-out', lines.length > linesNamed ? `${named}…` : named, async (recipe, now) => {
      const {withoutLine} = await importer();
      const texts = await lineTexts(now.file, now.reading, lines);
      return texts.reduce((before, {raw, isRepeat}) => withoutLine(before, raw, isRepeat), recipe);
    });
  }

  /** Reads a line again that was left out. */
  takeIn(entry: Entry, {raw, line}: Problem): Promise<void> {
    return this.#change(entry, 'take-in', String(line), async (recipe) => (await importer()).withLine(recipe, raw));
  }

  setBase(base: Base): Promise<void> {
    return this.#next(() => this.#do('base', base, {...this.#bench, base}));
  }

  /** Gives the dataset that results another title or date. */
  describe(about: About): Promise<void> {
    const to = Object.values(about).join(', ');
    return this.#next(() => this.#do('about', to, {...this.#bench, about: {...this.#bench.about, ...about}}));
  }

  /** Takes the last step back. */
  undo(): Promise<void> {
    return this.#next(async () => {
      this.#set({history: undone(this.#snapshot.history), notices: [], isUnsaved: true});
      await this.#read();
    });
  }

  /** Stops reading; the bench is as it was before. */
  stop(): void {
    this.#abort?.abort();
  }

  /** Notes that the work was downloaded. */
  saved(): void {
    this.#set({isUnsaved: false});
  }

  get #bench(): Bench {
    return this.#snapshot.history.bench;
  }

  /** Reads a file's table by a recipe that is made from its present one. */
  #change(
    entry: Entry,
    kind: StepKind,
    to: string,
    change: (recipe: Recipe, now: Entry) => Recipe | Promise<Recipe>
  ): Promise<void> {
    return this.#next(async () => {
      const now = this.#now(entry);
      const recipe = await change(now.reading.recipe, now);
      await this.#do(kind, to, withRecipe(this.#bench, this.#snapshot.entries, entry, recipe));
    });
  }

  /** The same reading as it is now: a person may act on what was shown before the last step was done. */
  #now({file, nth}: Entry): Entry {
    const now = this.#snapshot.entries.find((entry) => entry.file.key === file.key && entry.nth === nth);
    if (!now) throw new Error(`treatyscope: no reading ${nth} of ${file.name}`);
    return now;
  }

  /** Steps wait for one another: each is taken on what the one before has left. */
  #next(work: () => Promise<void>): Promise<void> {
    this.#line = this.#line.then(async () => {
      const {history} = this.#snapshot;
      await work().catch((error) => this.#fail(error, history));
    });
    return this.#line;
  }

  async #do(kind: StepKind, to: string, bench: Bench): Promise<void> {
    this.#set({history: after(this.#snapshot.history, kind, to, bench), isUnsaved: true});
    await this.#read();
  }

  async #read(): Promise<void> {
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.#set({isBusy: true});
    const result = await this.#reader.read(this.#bench, this.#present, signal, (pace) => this.#set({pace}));
    await breathe(signal);
    const {entries, dataset} = result;
    const diff =
      entries.length > 0 && this.#present ? await inSlices(diffSteps(this.#present, dataset), signal) : undefined;
    await breathe(signal);
    const {dataset: _, diff: __, ...before} = this.#snapshot;
    this.#snapshot = {...before, entries, ...(entries.length > 0 && {dataset}), ...(diff && {diff})};
    this.#rest();
  }

  /** The bench as it was before what could not be done. */
  #fail(error: unknown, history: History): void {
    const isStopped = this.#abort?.signal.aborted === true;
    if (!isStopped) reportError(error);
    const about = this.#snapshot.history.steps.at(-1)?.to ?? '';
    this.#set({history, notices: [{kind: isStopped ? 'stopped' : 'broken', about}]});
    this.#rest();
  }

  #rest(): void {
    const {pace: _, ...before} = this.#snapshot;
    const {isUnsaved, history} = before;
    this.#snapshot = before;
    this.#set({isBusy: false, isUnsaved: isUnsaved && history.bench.files.length > 0});
  }

  #set(change: Partial<Snapshot>): void {
    this.#snapshot = {...this.#snapshot, ...change};
    this.#onChange(this.#snapshot);
  }
}
