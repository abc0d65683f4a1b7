import type {LitElement} from 'lit';
import type {Figure, View} from '../charts/view.js';
import type {DrawingElement, Scene} from './drawing-element.js';

/** What a person asked of anything that shows a figure: the rows behind it. */
export interface AskedRows {
  /** The element in whose shadow root the answer opens. */
  readonly host: LitElement;
  /** What was pressed, and what gets the focus back; one of a figure carries it. */
  readonly button: HTMLButtonElement & {readonly figure?: Figure};
  /** What the figure stands in as it is asked. */
  readonly view: Pick<View, 'title' | 'sentence'>;
  readonly scene: Pick<Scene, 'facts' | 'words'>;
}

/** What a person asked of an element: its menu, or the rows behind a figure. */
export interface Asked extends AskedRows {
  readonly host: DrawingElement;
  /** What the element shows as it is asked. */
  readonly view: View;
  readonly scene: Scene;
}
