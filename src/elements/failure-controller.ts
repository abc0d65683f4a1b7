import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {problemWords, sayFailure} from '../data/describe.js';
import type {LoadError} from '../data/load-error.js';
import type {Language} from '../words/index.js';

/** Puts a failed load into words, which are fetched only once something has failed. */
export class FailureController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #error: LoadError | undefined;
  #language: Language | undefined;
  #sentence = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The sentence about a failure; empty until its words are here. */
  say(error: LoadError, language: Language): string {
    if (error !== this.#error || language !== this.#language) {
      this.#error = error;
      this.#language = language;
      this.#sentence = '';
      void problemWords(language).then((words) => {
        if (error !== this.#error || language !== this.#language) return;
        this.#sentence = sayFailure(error, words);
        this.#host.requestUpdate();
      });
    }
    return this.#sentence;
  }

  hostDisconnected(): void {
    this.#error = undefined;
  }
}
