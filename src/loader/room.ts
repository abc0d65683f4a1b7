/** All but what stands in a line of text, or around others. */
const boxes = ':not(treaty-data,treaty-step,treaty-value)';

type Point = readonly [width: number, height: number];

/**
 * Keeps the room that elements will take, so that nothing moves when they are drawn: what their `reserve` says, and never
 * less than what stands in them now. It is kept until the window changes its width.
 */
export function hold(elements: readonly HTMLElement[]): void {
  const held = elements.filter((element) => element.matches(boxes) && !element.style.minBlockSize);
  block(held);
  const rooms = held.map((element) => {
    const {width, height} = element.getBoundingClientRect();
    return width && Math.max(height, roomAt(width, element.getAttribute('reserve')));
  });
  for (const [index, {style}] of held.entries()) if (rooms[index]) style.minBlockSize = `${rooms[index]}px`;
}

/** Makes blocks of elements that are lines of text to a browser: those not defined yet, and all where a page resets everything. */
export function block(elements: readonly HTMLElement[]): void {
  const lines = elements.filter((one) => one.matches(boxes) && getComputedStyle(one).display === 'inline');
  for (const {style} of lines) style.display = 'block';
}

/** Lets elements take the room that they have in their page. */
export function letGo(elements: Iterable<HTMLElement>, properties = ['display', 'min-block-size']): void {
  for (const {style} of elements) for (const property of properties) style.removeProperty(property);
}

/** The height at some width by heights at others, such as `320x640 1280x900`; in between in proportion. */
function roomAt(width: number, reserve: string | null): number {
  const points = [...(reserve ?? '').matchAll(/(\d+)x(\d+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
  const next = points.find(([x]) => x >= width) ?? points.at(-1);
  const last = points.findLast(([x]) => x <= width) ?? next;
  if (!next || !last) return 0;
  return next[0] === last[0] ? next[1] : last[1] + ((next[1] - last[1]) * (width - last[0])) / (next[0] - last[0]);
}
