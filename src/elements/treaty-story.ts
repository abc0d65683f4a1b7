import {html, LitElement, nothing} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Words} from '../words/index.js';
import {adopt} from './adopt.js';
import {figureStyles} from './figure.css.js';
import {StepWatch} from './step-watch.js';
import {storyStyles, widgetStyles} from './story.css.js';
import {TreatyElement} from './treaty-element.js';
import {stepAttributes, TreatyStep} from './treaty-step.js';
import {WordsController} from './words-controller.js';

/** From this width on the widget stands beside the steps, in CSS px; the style sheet says the same. */
const besidePx = 700;
/** A step is announced once a reader has stayed with it so long, in milliseconds. */
const stayMs = 600;

/** What no widget is: it belongs to the text. */
const ofText = new Set(['treaty-step', 'treaty-value', 'treaty-note']);

const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/**
 * A story in steps: text that stands in the page as it is, beside or above one widget whose view each step sets. The
 * step that is read is found by scrolling, or chosen by buttons, by keyboard in the list of steps, or by links to steps.
 *
 * @tag treaty-story
 * @slot - The widget (the first Treatyscope element that is no step), steps, and text before and after them.
 * @csspart stage - The widget with the list of steps.
 * @csspart steps - The text.
 * @csspart step - A number in the list of steps.
 * @cssproperty --treaty-story-top - How much of the window's top is taken by something of the page that stays there; 0 by default.
 */
export class TreatyStory extends TreatyElement {
  static override readonly tag = 'treaty-story';
  static override readonly uses = [TreatyStep];

  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual'
  };

  static override styles: CSSResultGroup = [figureStyles, storyStyles];

  /** Paper light or dark whatever the page's colour scheme says. */
  @property({reflect: true}) theme = '';

  /** The language of the story; by default that of the page around it. */
  @property() override lang = '';

  @state() private index = 0;
  @state() private said = '';

  protected override readonly source = {store: undefined};
  readonly #language = new WordsController(this, ['story']);
  readonly #watch = new StepWatch((step) => this.#read(this.#steps.indexOf(step as TreatyStep)));
  readonly #children = new MutationObserver((changes) => {
    // What the story itself has told its widget is no news.
    if (changes.some(({target}) => target !== this.#widget)) this.requestUpdate();
  });
  readonly #size = new ResizeObserver(() => this.#aim());
  /** What the widget's page says of it: what a step says nothing of. */
  readonly #own = new WeakMap<Element, ReadonlyMap<string, string | null>>();
  #announce = 0;
  #isLed = false;

  /** The number of the step that is read, counted from 1. */
  get step(): number {
    return this.index + 1;
  }

  /** Goes to a step, counted from 1, as its button does. */
  goTo(step: number): void {
    this.#go(step - 1);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, {
      childList: true,
      attributes: true,
      subtree: true,
      attributeFilter: ['id', ...stepAttributes]
    });
    this.#size.observe(this);
    addEventListener('hashchange', this.#onHash);
    addEventListener('resize', this.#aim);
  }

  override disconnectedCallback(): void {
    removeEventListener('resize', this.#aim);
    removeEventListener('hashchange', this.#onHash);
    this.#size.disconnect();
    this.#children.disconnect();
    this.#watch.stop();
    clearTimeout(this.#announce);
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    this.#language.follow();
    this.index = Math.max(0, Math.min(this.index, this.#steps.length - 1));
  }

  protected override render(): TemplateResult {
    const {words} = this.#language;
    const isPictured = this.querySelector('treaty-step > :is(img, picture, figure)') !== null;
    return html`
      <div class="story ${this.#widget ? 'both' : ''} ${isPictured ? 'pictured' : ''}">
        <div class="intro"><slot id="intro"></slot></div>
        <div class="stage" part="stage">
          <div class="widget"><slot id="widget"></slot></div>
          ${words && this.#steps.length > 0 ? this.#list(words) : nothing}
        </div>
        <div class="steps" part="steps"><slot id="steps"></slot></div>
        <div class="outro"><slot id="outro"></slot></div>
      </div>
      <p class="said" role="status">${this.said}</p>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#assign();
    for (const [index, step] of this.#steps.entries()) step.toggleAttribute('active', index === this.index);
    this.#show();
    const stage = this.renderRoot.querySelector('.stage');
    if (stage) this.#size.observe(stage);
    this.#aim();
    this.#center();
    if (!this.#isLed) this.#lead();
  }

  get #steps(): readonly TreatyStep[] {
    return [...this.children].filter((child): child is TreatyStep => child.localName === 'treaty-step');
  }

  get #widget(): Element | undefined {
    return [...this.children].find(({localName}) => localName.startsWith('treaty-') && !ofText.has(localName));
  }

  #list({story}: Words): TemplateResult {
    const steps = this.#steps;
    const turn = (by: -1 | 1, label: string): TemplateResult => {
      const isEnd = !(this.index + by in steps);
      return html`<button class="turn" type="button" aria-disabled=${isEnd} @click=${() => this.#go(this.index + by)}>${label}</button>`;
    };
    return html`<nav aria-label=${story.steps}>
      ${turn(-1, story.previous)}
      <ol role="list" @keydown=${this.#onKeydown}>${steps.map((step, index) => {
        const isHere = index === this.index;
        const label = story.named(index + 1, titleOf(step) || story.step(index + 1));
        const go = (): void => this.#go(index);
        // A link leaves a trace in the history of the page, as a link that a reader follows does.
        return html`<li>${
          step.id
            ? html`<a class="to" part="step" href=${hrefOf(step)} tabindex=${isHere ? 0 : -1} aria-current=${isHere ? 'step' : nothing} aria-label=${label} @click=${go}>${index + 1}</a>`
            : html`<button class="to" part="step" type="button" tabindex=${isHere ? 0 : -1} aria-current=${isHere ? 'step' : nothing} aria-label=${label} @click=${go}>${index + 1}</button>`
        }</li>`;
      })}</ol>
      ${turn(1, story.next)}
    </nav>`;
  }

  /** Gives each child its place. */
  #assign(): void {
    const widget = this.#widget;
    const steps = this.#steps;
    const nodes = [...this.childNodes].filter(
      (node): node is Element | Text => node !== widget && (node instanceof Element || node instanceof Text)
    );
    const first = nodes.indexOf(steps[0] as Element);
    const last = nodes.indexOf(steps.at(-1) as Element);
    const places: Readonly<Record<string, readonly (Element | Text)[]>> = {
      intro: nodes.slice(0, first < 0 ? undefined : first),
      widget: widget ? [widget] : [],
      steps: first < 0 ? [] : nodes.slice(first, last + 1),
      outro: first < 0 ? [] : nodes.slice(last + 1)
    };
    for (const slot of this.renderRoot.querySelectorAll('slot')) slot.assign(...(places[slot.id] ?? []));
  }

  /** Lets the widget take the view of the step that is read; what the step does not say is as the page has it. */
  #show(): void {
    const widget = this.#widget;
    const step = this.#steps[this.index];
    if (!widget || !step) return;
    const own = this.#own.get(widget) ?? new Map(stepAttributes.map((name) => [name, widget.getAttribute(name)]));
    this.#own.set(widget, own);
    for (const name of stepAttributes) {
      const value = step.getAttribute(name) ?? own.get(name) ?? '';
      // An empty attribute asks for nothing, as an absent one does.
      if (value !== (widget.getAttribute(name) ?? '')) widget.setAttribute(name, value);
    }
    void customElements.whenDefined(widget.localName).then(() => adopt(widget.shadowRoot ?? widget, widgetStyles));
  }

  /** Where a reader's eye is: in the middle of what the widget leaves of the window. */
  readonly #aim = (): void => {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    const steps = this.renderRoot.querySelector<HTMLElement>('.steps');
    if (!stage || !steps || !this.isConnected) return;
    const isBeside = this.clientWidth >= besidePx || !this.#widget;
    const taken = isBeside ? 0 : stage.offsetHeight;
    steps.style.setProperty('--_stage', `${taken}px`);
    this.#watch.watch(this.#steps, (taken + innerHeight) / 2);
  };

  /** Keeps the number of the step in sight where the list is longer than there is room. */
  #center(): void {
    const list = this.renderRoot.querySelector('ol');
    const here = list?.querySelector('[aria-current]');
    if (!list || !here || list.scrollWidth <= list.clientWidth) return;
    const [around, own] = [list.getBoundingClientRect(), here.getBoundingClientRect()];
    list.scrollLeft += own.left + own.width / 2 - around.left - around.width / 2;
  }

  /** A step came under the reader's eye. */
  #read(index: number): void {
    if (index < 0 || index === this.index) return;
    this.index = index;
    clearTimeout(this.#announce);
    this.#announce = window.setTimeout(() => {
      const {words} = this.#language;
      const step = this.#steps[this.index];
      if (words && step)
        this.said = words.story.said(this.step, this.#steps.length, titleOf(step) || words.story.step(this.step));
    }, stayMs);
  }

  #go(index: number): void {
    const step = this.#steps[index];
    if (!step) return;
    this.#watch.expect(step);
    this.#read(index);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    step.scrollIntoView({block: 'start', behavior: isCalm ? 'instant' : 'smooth'});
  }

  /** Brings the reader to the step that the page's address names, once there is something to be brought to. */
  #lead(): void {
    if (this.#steps.length === 0) return;
    this.#isLed = true;
    const step = this.#named;
    if (!step) return;
    requestAnimationFrame(() => {
      this.#watch.expect(step);
      this.#read(this.#steps.indexOf(step));
      step.scrollIntoView({block: 'start', behavior: 'instant'});
    });
  }

  /** The step that the page's address names. */
  get #named(): TreatyStep | undefined {
    const id = decode(location.hash.slice(1));
    return id === ''
      ? undefined
      : this.#steps.find((step) => step.id === id || step.querySelector(`#${CSS.escape(id)}`));
  }

  readonly #onHash = (): void => {
    const step = this.#named;
    if (!step) return;
    this.#watch.expect(step);
    this.#read(this.#steps.indexOf(step));
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const last = this.#steps.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.index + 1,
      ArrowUp: this.index - 1,
      PageDown: this.index + 1,
      PageUp: this.index - 1,
      ArrowRight: this.index + (isRtl ? -1 : 1),
      ArrowLeft: this.index + (isRtl ? 1 : -1),
      Home: 0,
      End: last
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#go(Math.max(0, Math.min(to, last)));
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.to[tabindex="0"]')?.focus({preventScroll: true})
    );
  };
}

const titleOf = (step: Element): string => step.querySelector(headings)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** A link to a step of this very page, whatever base the page has. */
const hrefOf = ({id}: Element): string => `${location.href.replace(/#.*/s, '')}#${encodeURIComponent(id)}`;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-story': TreatyStory;
  }
}
