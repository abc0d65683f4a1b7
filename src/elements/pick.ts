/** A click, or the key that stands for one, with what was held down. */
type Gesture = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether a pick adds to what is selected: Ctrl, Shift or Cmd is held down. */
export const isAdding = (event: Gesture): boolean => event.ctrlKey || event.metaKey || event.shiftKey;

/**
 * What is selected after a pick: these ids alone, or nothing where they were all of it. A pick that adds puts them
 * beside the others, or takes them out where they were among them.
 */
export function picked(
  before: readonly string[] = [],
  ids: readonly string[],
  event: Gesture
): readonly string[] | undefined {
  const others = before.filter((id) => !ids.includes(id));
  const kept = isAdding(event) ? others : [];
  const isIn = kept.length + ids.length === before.length;
  const next = isIn && others.length === kept.length ? kept : [...kept, ...ids];
  return next.length > 0 ? next : undefined;
}
