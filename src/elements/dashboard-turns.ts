import type {SceneElement} from './scene-element.js';

/** Elements that stand in sight, or nearly so. */
const inSight = new WeakSet<Element>();
const following = new WeakSet<Element>();

let isPrinting = false;
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
    if (!drawn.hasUpdated || isPrinting || inSight.has(drawn)) return draw();
    before = before.then(task);
    return before.then(draw);
  };
}

function observe(): IntersectionObserver {
  // Ahead of the elements' own listeners, which ask for what is on paper only.
  for (const type of ['beforeprint', 'afterprint'])
    addEventListener(type, () => (isPrinting = type === 'beforeprint'), {capture: true});
  return new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
  });
}
