import {LitElement} from 'lit';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Store} from '../data/store.js';
import {TreatyConflictEvent} from './events.js';

let hasWarned = false;

/** What every Treatyscope element shares: how it is registered, and with whom it shares its selection. */
export abstract class TreatyElement extends LitElement {
  /** The tag this element is registered under. */
  static readonly tag: string;

  /** The elements this one renders inside its shadow root. */
  static readonly uses: readonly (typeof TreatyElement)[] = [];

  /** Shares its selection with all on the page that name the same group. */
  @property() group = '';

  /** What else the selection is shared with; a <treaty-data> may say so. */
  declare sync?: string;

  /** Where its data and its selection come from. */
  protected abstract readonly source: {readonly store: Store | undefined};

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.group || this.sync) void import('./together.js').then(({join}) => join(this, this.source));
  }

  /** Registers this element and those it uses. Safe to call twice; the first copy on a page stays. */
  static define(registry: CustomElementRegistry = customElements): void {
    for (const element of this.uses) element.define(registry);
    const own = this as unknown as CustomElementConstructor;
    const registered = registry.get(this.tag);
    if (registered === undefined) registry.define(this.tag, own);
    else if (registered !== own) {
      if (!hasWarned) console.warn(`treatyscope: <${this.tag}> is registered by another script; keeping that one`);
      hasWarned = true;
      window.dispatchEvent(new TreatyConflictEvent(this.tag, own, registered));
    }
  }
}
