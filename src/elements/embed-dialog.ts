import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {ViewAddress} from '../embed/address.js';
import {snippetOf} from '../embed/snippets.js';
import type {Choice, Described, NoSnippet, Pinned, Snippet} from '../embed/snippets.js';
import {survival} from '../embed/survival.js';
import {forms, targets} from '../embed/targets.js';
import type {Form, Target} from '../embed/targets.js';
import {loadEmbedWords} from '../words/embed-words.js';
import type {EmbedWords} from '../words/embed-words.js';
import {languages, loadWords} from '../words/index.js';
import type {Language} from '../words/index.js';
import {adopt} from './adopt.js';
import type {Asked} from './asked.js';
import {openDialog} from './dialog.js';
import type {DialogParts} from './dialog.js';
import {describe} from './embed-described.js';
import {embedStyles} from './embed-dialog.css.js';
import {compared, select} from './embed-parts.js';
import {pinnedAt} from './embed-pinned.js';
import {liveCopy, previewOf} from './embed-preview.js';
import {copied, copiedAsLooks, linkOf} from './share.js';
import {catalogued, shownView, siteOf} from './site.js';
import type {Site} from './site.js';

/** The forms that are offered first; the others stand behind "More". */
const first: readonly Form[] = ['link', 'picture', 'element'];
const widths = {full: undefined, small: 480, middle: 768, large: 1200} as const;
/** Forms that are as wide as their column. */
const columnWide: readonly Form[] = ['link', 'element', 'oembed', 'file'];

interface Chosen {
  readonly form: Form;
  readonly target: Target;
  readonly lang: Language;
  readonly size: keyof typeof widths;
  readonly theme: 'page' | 'light' | 'dark';
  readonly data: 'live' | 'frozen';
  readonly loader: 'newest' | 'pinned';
}

/** Opens the dialog in which an element is taken elsewhere: nothing to type, a text to copy, and what it becomes there. */
export async function openEmbed(asked: Asked): Promise<undefined> {
  const words = await loadEmbedWords(asked.scene.words.lang);
  if (asked.button.isConnected) await new EmbedDialog(asked, words).open();
  return undefined;
}

class EmbedDialog {
  readonly #asked: Asked;
  readonly #words: EmbedWords;
  readonly #site: Site | undefined;
  #chosen: Chosen;
  #described: Described | undefined;
  #snippetWords: EmbedWords;
  #labelled: (label: string, text: string) => string;
  #shown: {readonly key: string; readonly node: HTMLElement} | undefined;
  #pinned: Pinned | undefined;
  #said = '';
  #left = '';
  #draw: (parts: DialogParts) => void = () => undefined;

  constructor(asked: Asked, words: EmbedWords) {
    this.#asked = asked;
    this.#words = words;
    this.#snippetWords = words;
    this.#labelled = asked.scene.words.labelled;
    this.#site = siteOf(asked.host);
    this.#chosen = {
      form: 'link',
      target: 'own',
      lang: asked.scene.words.lang,
      size: 'full',
      theme: 'page',
      data: this.#site?.isFrozen ? 'frozen' : 'live',
      loader: 'newest'
    };
  }

  async open(): Promise<void> {
    await this.#describe();
    adopt(this.#asked.host.renderRoot, embedStyles);
    this.#draw = openDialog(this.#asked, this.#parts());
  }

  /** The view in the language that was chosen, and what a snippet says of its own in it. */
  async #describe(): Promise<void> {
    const chosen = this.#chosen;
    const {lang, data} = chosen;
    const shown = catalogued(shownView(this.#asked, {base: this.#site?.base ?? ''}));
    const frozen = data === 'frozen' ? this.#site?.frozen : undefined;
    const view: ViewAddress = {...shown, frozen};
    const [described, own, common] = await Promise.all([
      describe(this.#asked, view, lang),
      loadEmbedWords(lang),
      loadWords(lang, ['common'])
    ]);
    if (chosen.lang !== this.#chosen.lang || chosen.data !== this.#chosen.data) return; // a person was faster
    this.#described = this.#site ? described : {...described, page: linkOf(this.#asked)};
    this.#snippetWords = own;
    this.#labelled = common.labelled;
  }

  get #choice(): Choice {
    const {target, size, theme, form, loader} = this.#chosen;
    const pinned = loader === 'pinned' ? this.#pinned : undefined;
    const width = columnWide.includes(form) ? undefined : widths[size];
    return {target, width, theme: theme === 'page' || form === 'picture' ? undefined : theme, pinned};
  }

  #snippet(): Snippet | NoSnippet {
    if (!this.#described) throw new Error('treatyscope: nothing was described');
    const words = {...this.#snippetWords.snippet, labelled: this.#labelled};
    return snippetOf(this.#chosen.form, this.#described, this.#choice, words);
  }

  #parts(): DialogParts {
    const {menu} = this.#asked.scene.words;
    return {heading: this.#words.heading(this.#asked.view.title), close: menu.close, content: this.#content()};
  }

  #content(): TemplateResult {
    const words = this.#words;
    const others = forms.filter((form) => !first.includes(form));
    const isOffered = (form: Form): boolean => this.#site !== undefined || form === 'link' || form === 'picture';
    const snippet = this.#snippet();
    return html`
      <div class="embed" @change=${this.#onChange}>
        <fieldset>
          <legend>${words.what}</legend>
          ${first.filter(isOffered).map((form) => this.#form(form))}
          ${
            this.#site === undefined
              ? html`<p>${words.noSite}</p>`
              : html`<details ?open=${!first.includes(this.#chosen.form)}>
                  <summary>${words.more}</summary>
                  ${others.map((form) => this.#form(form))}
                </details>`
          }
        </fieldset>
        ${this.#choices()} ${this.#told()}
        ${typeof snippet === 'string' ? html`<p role="status">${this.#refusal(snippet)}</p>` : this.#result(snippet)}
      </div>
    `;
  }

  #form(form: Form): TemplateResult {
    const {form: names, about} = this.#words;
    return html`
      <label class="form">
        <input type="radio" name="form" value=${form} .checked=${this.#chosen.form === form}>
        <span>${names[form]}</span><small>${about[form]}</small>
      </label>
    `;
  }

  #choices(): TemplateResult {
    const words = this.#words;
    const {form, target, lang, size, theme, data} = this.#chosen;
    const {languageName} = this.#asked.scene.words;
    const names = Object.fromEntries(languages.map((each) => [each, languageName(each)]));
    const hasWidth = !columnWide.includes(form);
    const frozen = this.#site?.frozen;
    const kinds = {live: words.live, frozen: words.frozen};
    return html`
      <div class="choices">
        ${select('target', words.target, words.targets, target, {isWide: true})}
        ${select('lang', words.language, names, lang)}
        ${select('size', words.size, words.sizes, hasWidth ? size : 'full', hasWidth ? {} : {why: words.noSize})}
        ${select('theme', words.theme, words.themes, form === 'picture' ? 'light' : theme, form === 'picture' ? {why: words.noTheme} : {})}
        ${select('data', words.data, kinds, data, frozen === undefined || this.#site?.isFrozen ? {why: frozen === undefined ? words.noFrozen : words.isFrozen} : {})}
      </div>
    `;
  }

  /** What comes through at the place and what is lost there, as the gauntlet found; and what kind of page the link opens. */
  #told(): TemplateResult {
    const words = this.#words;
    const {form, target} = this.#chosen;
    const found = survival[target][form];
    const place = words.targets[target];
    const named = (parts: readonly (keyof typeof words.parts)[]) => parts.map((part) => words.parts[part]);
    const isBroken = found?.lost.some((part) => part === 'element' || part === 'frame') ?? false;
    const isWithout = form === 'picture' && !targets[target].pictures;
    return html`
      <div class=${found && (found.lost.length > 0 || isWithout) ? 'told lossy' : 'told'}>
        <p>${this.#linkKind()}</p>
        ${
          found
            ? html`<p>
                ${found.kept.length > 0 ? words.survives(place, named(found.kept)) : words.nothingSurvives(place)}
                ${found.lost.length > 0 ? words.isLost(named(found.lost)) : words.nothingLost}
                ${isBroken ? words.better(words.form.link) : nothing}
              </p>
              ${isWithout ? html`<p>${words.isLeftOut}</p>` : nothing}
              <small>${words.measured}</small>`
            : nothing
        }
      </div>
    `;
  }

  #linkKind(): string {
    const words = this.#words;
    if (this.#site === undefined) return words.thisPage;
    const isPage = this.#described?.view.slug !== undefined && this.#choice.theme === undefined;
    return isPage ? words.complete : words.drawn;
  }

  #refusal(why: NoSnippet): string {
    return why === 'no-oembed' ? this.#words.noOembed : this.#words.notCatalogued;
  }

  #result(snippet: Snippet): TemplateResult {
    const words = this.#words;
    const {text, kind, once} = snippet;
    return html`
      <div>
        <label><span class="name">${words.text}</span>
          <textarea readonly rows=${Math.min(8, text.length / 60 + 2) | 0} .value=${text} @focus=${selectAll}></textarea></label>
        ${kind === 'formatted' ? html`<small>${words.asLooks}</small>` : nothing}
        <div class="copy">
          <button type="button" @click=${() => this.#copy(snippet)}>${words.copy}</button>
          <span role="status">${this.#said}</span>
        </div>
      </div>
      ${once === undefined ? nothing : this.#once(once)} ${this.#preview(snippet)} ${this.#check(snippet)}
    `;
  }

  #once(line: string): TemplateResult {
    const words = this.#words;
    const {form, loader} = this.#chosen;
    return html`
      <div class="once">
        ${form === 'element' ? select('loader', words.loader, words.loaders, loader) : nothing}
        <label><span class="name">${words.once}</span>
          <textarea readonly rows="2" .value=${line} @focus=${selectAll}></textarea></label>
        <div class="copy"><button type="button" @click=${() => this.#copy({text: line, kind: 'markup'})}>${words.copyOnce}</button></div>
      </div>
    `;
  }

  #preview(snippet: Snippet): TemplateResult {
    return html`
      <div>
        <p class="name">${this.#words.preview}</p>
        ${this.#previewed(snippet)}
      </div>
    `;
  }

  /** Made once for each choice: it holds an element that draws. */
  #previewed({text, kind}: Snippet): HTMLElement {
    const {form, lang, theme} = this.#chosen;
    const key = JSON.stringify([this.#chosen, text]);
    if (this.#shown?.key === key) return this.#shown.node;
    const {width} = this.#choice;
    const shade = theme === 'page' ? '' : theme;
    const live = (): HTMLElement => liveCopy(this.#asked, {lang, theme: form === 'picture' ? 'light' : shade, width});
    const node = document.createElement('div');
    node.className = form === 'frame' ? 'preview framed' : 'preview';
    node.lang = lang;
    node.inert = true;
    if (kind === 'address') node.append(live());
    else node.append(previewOf(text, live));
    if (form === 'link' && kind === 'markup') {
      node.prepend(this.#note(this.#words.previewLink));
      node.append(this.#note(this.#words.previewWidget), live());
    }
    this.#shown = {key, node};
    return node;
  }

  #note(text: string): HTMLElement {
    const note = document.createElement('small');
    note.textContent = text;
    return note;
  }

  /** What whoever takes only text gets. */
  #plain(): string {
    const {title = '', sentence = ''} = this.#described ?? {};
    return [title, sentence].join('\n');
  }

  /** What of the snippet is in the source that a system gave back. */
  #check({text}: Snippet): TemplateResult {
    const words = this.#words;
    return html`
      <details>
        <summary>${words.check}</summary>
        <p>${words.checkAsk}</p>
        <textarea class="left" rows="4" aria-label=${words.checkField} .value=${this.#left} @input=${this.#onLeft}></textarea>
        <div role="status">${this.#left === '' ? nothing : compared(text, this.#left, this.#chosen.form, words)}</div>
      </details>
    `;
  }

  async #copy({text, kind}: Pick<Snippet, 'text' | 'kind'>): Promise<void> {
    const isCopied = kind === 'formatted' ? await copiedAsLooks(text, this.#plain()) : await copied(text);
    this.#say(isCopied ? this.#words.copied : this.#words.copyThis);
  }

  #say(text: string): void {
    this.#said = text;
    this.#draw(this.#parts());
  }

  readonly #onChange = (event: Event): void => {
    const {name, value} = event.target as HTMLInputElement | HTMLSelectElement;
    if (name === '') return;
    void this.#choose({[name]: value});
  };

  async #choose(change: Partial<Chosen>): Promise<void> {
    const before = this.#chosen;
    this.#chosen = {...before, ...change, ...this.#dataFor(change)};
    const {lang, data, loader} = this.#chosen;
    try {
      if (loader === 'pinned') this.#pinned ??= await pinnedAt(this.#site?.base ?? '');
      if (lang !== before.lang || data !== before.data) await this.#describe();
      this.#say('');
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#chosen = before;
      this.#say(loader === before.loader ? this.#words.notShown : this.#words.notPinned);
    }
  }

  /** What was said to the press stays as it was said, as far as the site has a copy that does. */
  #dataFor({target}: Partial<Chosen>): Partial<Chosen> {
    if (target === undefined || this.#site?.frozen === undefined || this.#site.isFrozen) return {};
    if (targets[target].stays) return {data: 'frozen'};
    return targets[this.#chosen.target].stays ? {data: 'live'} : {};
  }

  readonly #onLeft = (event: Event): void => {
    this.#left = (event.target as HTMLTextAreaElement).value;
    this.#draw(this.#parts());
  };
}

const selectAll = (event: Event): void => (event.target as HTMLTextAreaElement).select();
