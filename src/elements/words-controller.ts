import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageOf, loadWords, wordsAtHand} from '../words/index.js';
import type {Language, Topic, Words} from '../words/index.js';

/** Keeps an element supplied with the words of the nearest `lang`, its own first. */
export class WordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #topics: readonly Topic[];
  #language: Language = 'en';
  #observer: MutationObserver | undefined;

  /** @param topics - What the element speaks about. */
  constructor(host: ReactiveControllerHost & HTMLElement, topics: readonly Topic[]) {
    this.#host = host;
    this.#topics = topics;
    host.addController(this);
  }

  /** The words, once they are here. */
  get words(): Words | undefined {
    return wordsAtHand(this.#language, this.#topics);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    const options = {attributes: true, attributeFilter: ['lang']};
    this.#observer.observe(document.documentElement, options);
    const around = nearest(this.#host);
    if (around && around !== document.documentElement) this.#observer.observe(around, options);
  }

  /** Looks which language is spoken now. To be called first thing in `willUpdate`, which Lit runs before `hostUpdate`. */
  follow(): void {
    this.#language = languageNear(this.#host);
    if (this.words === undefined) void loadWords(this.#language, this.#topics).then(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

/** The language of ours that is spoken where an element stands. */
export function languageNear(element: Element): Language {
  return languageOf(nearest(element)?.getAttribute('lang') ?? '');
}

/** The closest element that says a language, also outside the shadow roots around it. */
function nearest(element: Element): Element | undefined {
  const found = element.closest('[lang]:not([lang=""])');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host) : undefined;
}
