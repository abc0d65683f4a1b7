import type {Figure, View} from '../charts/view.js';
import type {DrawingElement, Scene} from './drawing-element.js';

/** What a person asked of an element: its menu, or the rows behind a figure. */
export interface Asked {
  readonly host: DrawingElement;
  /** What was pressed, and what gets the focus back; one of a figure carries it. */
  readonly button: HTMLButtonElement & {readonly figure?: Figure};
  /** What the element shows as it is asked. */
  readonly view: View;
  readonly scene: Scene;
}
