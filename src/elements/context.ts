import type {Feed} from '../data/feed.js';

/** The key by which a dataset is asked for in the community's context protocol. */
export const feedContext = Symbol.for('treatyscope.feed');

/** Asks the nearest <treaty-data> around an element, or the one it is dispatched on, for its feed. */
export class FeedRequest extends Event {
  readonly context = feedContext;
  readonly contextTarget: Element;
  readonly callback: (feed: Feed) => void;

  constructor(contextTarget: Element, callback: (feed: Feed) => void) {
    super('context-request', {bubbles: true, composed: true});
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Says that a provider has come: consumers that were there before it ask again. */
export class FeedProvider extends Event {
  readonly context = feedContext;
  readonly contextTarget: Element;

  constructor(contextTarget: Element) {
    super('context-provider', {bubbles: true, composed: true});
    this.contextTarget = contextTarget;
  }
}

/** Whether an event of the context protocol is about a feed. */
export function isForFeed<E extends Event>(event: E): event is E & {readonly context: typeof feedContext} {
  return 'context' in event && event.context === feedContext;
}
