import type {SceneElement} from './scene-element.js';

/** Elements that stand in sight, or nearly so. */
const inSight = new WeakSet<Element>();
const following = new WeakSet<Element>();
/** Those whose turn has not come. */
const waiting = new Set<() => unknown>();

let isOnPaper = false;
let before: Promise<unknown> = Promise.resolve();
let observer: IntersectionObserver | undefined;

const task = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** The part of an element that says when it is drawn; told here, since no page without a dashboard needs it. */
interface Drawn extends Element {
  readonly hasUpdated: boolean;
  scheduleUpdate: () => unknown;
}

/**
 * Lets an element that is out of sight wait for a task of its own before it is drawn again, so that a change is seen at
 * once where somebody looks, and no task is long. Nothing waits for more than its turn, nor for paper.
 */
export function takeTurns(element: SceneElement): void {
  const drawn = element as unknown as Drawn;
  if (following.has(drawn)) return;
  following.add(drawn);
  observer ??= observe();
  observer.observe(drawn);
  const draw = drawn.scheduleUpdate.bind(drawn);
  drawn.scheduleUpdate = () => {
    if (!drawn.hasUpdated || isOnPaper || inSight.has(drawn)) return draw();
    before = before.then(task);
    waiting.add(draw);
    return before.then(() => waiting.delete(draw) && draw());
  };
}

/** On paper, or no longer: what waits for its turn is drawn at once. */
export function forPaper(isNow: boolean): void {
  isOnPaper = isNow;
  for (const draw of waiting) draw();
  waiting.clear();
}

function observe(): IntersectionObserver {
  return new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
  });
}
