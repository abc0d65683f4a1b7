import {LitElement} from 'lit';
import {TreatyConflictEvent} from './events.js';

/** What every Treatyscope element shares: how it is registered. */
export abstract class TreatyElement extends LitElement {
  /** The tag this element is registered under. */
  static readonly tag: string;

  /** The elements this one renders inside its shadow root. */
  static readonly uses: readonly (typeof TreatyElement)[] = [];

  /** Registers this element and those it uses. Safe to call twice; the first copy on a page stays. */
  static define(registry: CustomElementRegistry = customElements): void {
    for (const element of this.uses) element.define(registry);
    const own = this as unknown as CustomElementConstructor;
    const registered = registry.get(this.tag);
    if (registered === undefined) registry.define(this.tag, own);
    else if (registered !== own) {
      console.warn(`treatyscope: <${this.tag}> is registered by another script; keeping that one`);
      window.dispatchEvent(new TreatyConflictEvent(this.tag, own, registered));
    }
  }
}
