import {adopt} from './adopt.js';
import {paperStyles} from './paper.css.js';
import type {SceneElement} from './scene-element.js';

/** Elements that stand in sight, or nearly so. */
const inSight = new WeakSet<Element>();
const following = new WeakSet<Element>();
/** Those whose turn has not come. */
const waiting = new Set<() => unknown>();

/** The width of a sheet of A4 within its margins, in CSS px: a wider drawing would be shrunk, its letters too. */
const paperPx = 680;

let isOnPaper = false;
let before: Promise<unknown> = Promise.resolve();
let observer: IntersectionObserver | undefined;

const task = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** The parts of an element that say when and how wide it is drawn; told here, since no page without a dashboard needs it. */
interface Drawn extends Element {
  picture?: (view: unknown, width: number, scene: unknown) => unknown;
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
  adopt(element.renderRoot, paperStyles);
  observer ??= observe();
  observer.observe(drawn);
  const picture = drawn.picture?.bind(drawn);
  if (picture)
    drawn.picture = (view, width, scene) => picture(view, isOnPaper ? Math.min(width, paperPx) : width, scene);
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
