import {html, nothing, render} from 'lit';
import {loadWords} from '../words/index.js';
import {adopt} from './adopt.js';
import type {Asked} from './asked.js';
import {menuGroups} from './menu-items.js';
import type {MenuGroup, MenuItem} from './menu-items.js';
import {menuStyles} from './menu.css.js';

/** The menu that is open, if any: there is one on a page, as there is one reader. */
let close: (() => void) | undefined;

/** Opens the menu of an element under its button; closes it where it is open. */
export async function open(asked: Asked): Promise<void> {
  const {button, scene} = asked;
  const wasOpen = button.ariaExpanded === 'true';
  close?.();
  if (wasOpen) return;
  const words = await loadWords(scene.words.lang, ['menu']);
  if (button.isConnected) new Menu(asked, menuGroups(asked), words.menu.failed);
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last
};

/** A menu as the ARIA practices have it: arrows, Home, End and letters move, Escape and Tab close. */
class Menu {
  readonly #button: HTMLButtonElement;
  readonly #list = document.createElement('div');
  readonly #listening = new AbortController();
  readonly #failed: string;

  constructor({button}: Asked, groups: readonly MenuGroup[], failed: string) {
    this.#button = button;
    this.#failed = failed;
    adopt(button.getRootNode(), menuStyles);
    this.#say('');
    this.#list.className = 'menu-list';
    this.#list.setAttribute('role', 'menu');
    this.#list.setAttribute('aria-label', button.ariaLabel ?? '');
    button.after(this.#list);
    button.ariaExpanded = 'true';
    render(groups.map(this.#group), this.#list);
    const {signal} = this.#listening;
    this.#list.addEventListener('keydown', this.#onKeydown, {signal});
    this.#list.addEventListener('focusout', this.#onFocusOut, {signal});
    document.addEventListener('pointerdown', this.#onPointerDown, {signal, capture: true});
    close = () => this.#close();
    this.#items[0]?.focus();
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll('button')];
  }

  readonly #group = ({label, items}: MenuGroup): unknown =>
    items.length === 0
      ? nothing
      : html`<div role="group" aria-label=${label ?? nothing}>${
          label === undefined ? nothing : html`<span aria-hidden="true">${label}</span>`
        }${items.map((item) => html`<button type="button" role="menuitem" tabindex="-1" data-item=${item.key} @click=${(event: Event) => this.#act(event, item)}>${item.label}</button>`)}</div>`;

  async #act(event: Event, {act}: MenuItem): Promise<void> {
    event.stopPropagation();
    // The focus goes back first, so that what is opened may take it and give it back.
    this.#close(true);
    try {
      this.#say((await act()) ?? '');
    } catch {
      this.#say(this.#failed);
    }
  }

  /** Says what was done beside the button, until a person moves on. */
  #say(text: string): void {
    const head = this.#button.parentElement;
    const said = head?.querySelector<HTMLElement>('.menu-said') ?? document.createElement('div');
    said.className = 'menu-said';
    said.setAttribute('role', 'status');
    if (!said.isConnected) head?.append(said);
    said.textContent = text;
    if (text === '') return;
    const forget = (): void => said.replaceChildren();
    for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, forget, {once: true, capture: true});
  }

  #close(isBack = false): void {
    close = undefined;
    this.#listening.abort();
    this.#list.remove();
    this.#button.ariaExpanded = 'false';
    if (isBack) this.#button.focus();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') this.#close(true);
    else if (event.key === 'Tab') this.#close(true);
    else if (event.key in steps) items[steps[event.key]!(at, items.length - 1)]?.focus();
    else if (!this.#moveToLetter(items, at, event)) return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  #moveToLetter(items: readonly HTMLElement[], at: number, {key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
    if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return false;
    const begins = ({textContent}: HTMLElement): boolean =>
      textContent?.trim().toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) ?? false;
    const found = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins);
    found?.focus();
    return found !== undefined;
  }

  readonly #onFocusOut = ({relatedTarget}: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.#list.contains(relatedTarget) && relatedTarget !== this.#button)
      this.#close();
  };

  readonly #onPointerDown = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this.#list) && !path.includes(this.#button)) this.#close();
  };
}
