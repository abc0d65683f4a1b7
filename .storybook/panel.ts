import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {survival} from '../src/embed/survival.js';
import {targetNames, targets} from '../src/embed/targets.js';
import type {Form, Target} from '../src/embed/targets.js';
import {embed as embedEn} from '../src/words/en/embed.js';
import {panel as panelEn} from '../src/words/en/panel.js';
import {embed as embedFr} from '../src/words/fr/embed.js';
import {panel as panelFr} from '../src/words/fr/panel.js';
import {keep, keepPicture, copyPicture} from './keep.js';
import {say} from './messages.js';
import type {Answer, Offer, PictureSize, Question, TakenPicture} from './messages.js';
import {panelStyles} from './panel.css.js';
import {Placed} from './placed.js';
import type {Channel} from './tools.js';

const sizes: readonly PictureSize[] = ['shown', '1200x675', '1080x1080'];
/** Nothing is answered later than this, in milliseconds. */
const patienceMs = 30_000;

/** A question without its number, which it gets when it is asked. */
type Unasked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'number'> : never) : never;

/** Takes the story that is shown elsewhere: what to paste, pictures, words, for the settings as they are now. */
export class EmbedPanel extends Placed {
  protected override readonly styles = panelStyles;
  readonly #channel: Channel;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #number = 0;
  #story = '';
  #language = 'en';
  #target: Target = 'own';
  #form: Form = 'link';
  #lang = '';
  #theme: '' | 'light' | 'dark' = '';
  #offer: Offer | undefined;
  #said = '';

  constructor(channel: Channel) {
    super();
    this.#channel = channel;
    channel.on(say.answer, (answer: Answer) => {
      this.#waiting.get(answer.number)?.(answer);
      this.#waiting.delete(answer.number);
    });
    channel.on(say.shown, ({id}: {id: string}) => {
      this.#story = id;
      void this.#renew();
    });
    for (const event of ['globalsUpdated', 'setGlobals'])
      channel.on(event, ({globals}: {globals: Readonly<Record<string, string>>}) => {
        this.#language = globals['language'] ?? 'en';
        this.draw();
      });
  }

  get #words(): typeof embedEn & {readonly panel: typeof panelEn} {
    return this.#language === 'fr' ? {...embedFr, panel: panelFr} : {...embedEn, panel: panelEn};
  }

  /** Asks the frame, which has the element and the library. */
  #ask(question: Unasked): Promise<Answer> {
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, resolve);
      setTimeout(() => this.#waiting.delete(number) && reject(new Error(this.#words.panel.refused)), patienceMs);
      this.#channel.emit(say.ask, {...question, number});
    });
  }

  /** What to paste for the settings as they are; the last question wins. */
  async #renew(): Promise<void> {
    const wanted = {
      form: this.#form,
      target: this.#target,
      ...(this.#lang !== '' && {lang: this.#lang}),
      ...(this.#theme !== '' && {theme: this.#theme})
    };
    const asked = this.#number + 1;
    try {
      const {offer} = await this.#ask({what: 'offer', wanted});
      if (asked !== this.#number) return;
      this.#offer = offer;
      if (offer && !offer.forms.includes(this.#form)) {
        this.#form = offer.forms[0] ?? 'element';
        await this.#renew();
        return;
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.#offer = undefined;
      this.#said = error.message;
    }
    this.draw();
  }

  protected override content(): TemplateResult {
    const words = this.#words;
    if (this.#story === '') return html`<div class="panel" lang=${this.#language}><p>${words.panel.ask}</p></div>`;
    const offer = this.#offer;
    return html`
      <div class="panel" lang=${this.#language}>
        ${offer?.about ? html`<p>${words.panel[offer.about]}</p>` : nothing}
        ${offer === undefined ? html`<p>${words.panel.wait}</p>` : html`${this.#choices(offer)} ${this.#result(offer)} ${this.#texts(offer)}`}
        <p role="status">${this.#said}</p>
      </div>
    `;
  }

  #choices({forms}: Offer): TemplateResult {
    const words = this.#words;
    const pick = (
      name: string,
      label: string,
      names: Readonly<Record<string, string>>,
      value: string
    ): TemplateResult => html`
      <label>${label}
        <select name=${name}>${Object.entries(names).map(
          ([key, text]) => html`<option value=${key} .selected=${key === value}>${text}</option>`
        )}</select></label>
    `;
    const offered = Object.fromEntries(forms.map((form) => [form, words.form[form]]));
    const languages = {'': words.panel.asStory, en: 'English', fr: 'Français'};
    const themes = {'': words.panel.asStory, light: words.themes.light, dark: words.themes.dark};
    return html`
      <section class="choices" @change=${this.#onChange}>
        ${pick('target', words.target, Object.fromEntries(targetNames.map((name) => [name, words.targets[name]])), this.#target)}
        ${pick('form', words.panel.form, offered, this.#form)}
        <small>${words.about[this.#form]}</small>
        ${pick('lang', words.language, languages, this.#lang)} ${pick('theme', words.theme, themes, this.#theme)}
      </section>
    `;
  }

  #result({snippet, why}: Offer): TemplateResult {
    const words = this.#words;
    if (snippet === undefined) return html`<section><p>${this.#reason(why)}</p></section>`;
    const {text, kind, once} = snippet;
    return html`
      <section>
        ${this.#told()}
        <div class="row"><button class="main" type="button" data-copy="text" @click=${() => this.#copy(text, kind === 'formatted')}>${words.copy}</button></div>
        ${kind === 'formatted' ? html`<small>${words.asLooks}</small>` : nothing}
        <details><summary>${words.panel.showText}</summary>
          <textarea readonly rows="6" aria-label=${words.text} .value=${text} @focus=${selectAll}></textarea></details>
        ${
          once === undefined
            ? nothing
            : html`<p>${words.once}</p>
              <div class="row"><button type="button" data-copy="once" @click=${() => this.#copy(once)}>${words.copyOnce}</button></div>`
        }
      </section>
    `;
  }

  #reason(why: Offer['why']): string {
    const words = this.#words;
    if (why === 'memory') return words.panel.memory;
    return why === 'no-oembed' ? words.noOembed : words.notCatalogued;
  }

  /** What comes through at the place and what is lost there, as the gauntlet found. */
  #told(): TemplateResult {
    const words = this.#words;
    const found = survival[this.#target][this.#form];
    const place = words.targets[this.#target];
    const named = (parts: readonly (keyof typeof words.parts)[]) => parts.map((part) => words.parts[part]);
    if (!found) return html``;
    const isWithout = this.#form === 'picture' && !targets[this.#target].pictures;
    const isBroken = found.lost.some((part) => part === 'element' || part === 'frame');
    return html`<div class=${found.lost.length > 0 || isWithout ? 'lossy' : ''}>
      <p>${found.kept.length > 0 ? words.survives(place, named(found.kept)) : words.nothingSurvives(place)}
        ${found.lost.length > 0 ? words.isLost(named(found.lost)) : words.nothingLost}
        ${isBroken ? words.better(words.form.link) : nothing}</p>
      ${isWithout ? html`<p>${words.isLeftOut}</p>` : nothing}
      <small>${words.measured}</small>
    </div>`;
  }

  #texts({url, sentence, alternative}: Offer): TemplateResult {
    const {panel} = this.#words;
    const part = (label: string, text: string, copy: string, key: string): TemplateResult => html`
      <h2>${label}</h2><p class="address" data-text=${key}>${text}</p>
      <div class="row"><button type="button" data-copy=${key} @click=${() => this.#copy(text)}>${copy}</button></div>
    `;
    const named = (size: PictureSize): string => panel.png(size === 'shown' ? panel.shown : size.replace('x', ' × '));
    return html`
      <section>
        ${url === undefined ? nothing : part(panel.url, url, panel.copyUrl, 'url')}
        ${sentence === '' ? nothing : part(panel.sentence, sentence, panel.copySentence, 'sentence')}
        ${alternative === '' ? nothing : part(panel.alternative, alternative, panel.copyAlternative, 'alternative')}
      </section>
      <section>
        <h2>${panel.pictures}</h2>
        ${sizes.map((size) => {
          const what = named(size);
          return html`<div class="row"><span>${what}</span>
            <button type="button" data-save=${`png-${size}`} aria-label=${panel.save(what)} @click=${() => this.#save(size, 'png')}>${panel.save('')}</button>
            <button type="button" data-copy=${`png-${size}`} aria-label=${panel.copyPicture(what)} @click=${() => this.#copyPng(size)}>${panel.copyPicture('')}</button></div>`;
        })}
        <div class="row"><span>${panel.svg}</span>
          <button type="button" data-save="svg" aria-label=${panel.save(panel.svg)} @click=${() => this.#save('shown', 'svg')}>${panel.save('')}</button></div>
      </section>
    `;
  }

  readonly #onChange = ({target}: Event): void => {
    const {name, value} = target as HTMLSelectElement;
    if (name === 'target') this.#target = value as Target;
    if (name === 'form') this.#form = value as Form;
    if (name === 'lang') this.#lang = value;
    if (name === 'theme') this.#theme = value as '' | 'light' | 'dark';
    this.#said = '';
    void this.#renew();
  };

  async #copy(text: string, asLooks = false): Promise<void> {
    const words = this.#words;
    const plain = [this.#offer?.title ?? '', this.#offer?.sentence ?? ''].join('\n');
    this.#say((await keep(text, asLooks ? plain : undefined)) ? words.copied : words.copyThis);
  }

  async #picture(size: PictureSize, kind: 'png' | 'svg'): Promise<TakenPicture> {
    const {picture} = await this.#ask({what: 'picture', size, kind});
    return picture ?? {name: ''};
  }

  async #save(size: PictureSize, kind: 'png' | 'svg'): Promise<void> {
    const {panel} = this.#words;
    const {name, content, why} = await this.#picture(size, kind);
    if (content !== undefined) keepPicture(name, content);
    this.#say(content === undefined ? (why ?? panel.notDrawn) : panel.saved(name));
  }

  async #copyPng(size: PictureSize): Promise<void> {
    const {panel, copied} = this.#words;
    const isCopied = await copyPicture(this.#picture(size, 'png').then(({content}) => content));
    this.#say(isCopied ? copied : panel.notCopied);
  }

  #say(text: string): void {
    this.#said = text;
    this.draw();
  }
}

const selectAll = (event: Event): void => (event.target as HTMLTextAreaElement).select();
