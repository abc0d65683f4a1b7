import {nothing} from 'lit';

/** A list needs something in it: the role and the name of one that may be empty. */
export function listOf(title: string, isEmpty: boolean) {
  return {role: isEmpty ? nothing : 'list', label: isEmpty ? nothing : title} as const;
}

/** What makes a shape a mark: with a status it can be picked, with a name alone it is an image, else it is only land. */
export function markOf(id: string, kind: string, label: string | undefined, isPicked: boolean) {
  const isNamed = label !== undefined;
  const isButton = isNamed && kind !== 'none';
  return {
    item: isNamed ? 'listitem' : nothing,
    role: isNamed ? (isButton && 'button') || 'img' : nothing,
    key: isNamed ? id : nothing,
    pressed: isButton ? String(isPicked) : nothing
  } as const;
}
