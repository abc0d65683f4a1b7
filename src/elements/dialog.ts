import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {adopt} from './adopt.js';
import type {AskedRows} from './asked.js';
import {dialogStyles} from './dialog.css.js';

/** What stands in a dialog. */
export interface DialogParts {
  readonly heading: string;
  readonly content: TemplateResult;
  /** The label of the button that closes it. */
  readonly close: string;
}

/**
 * Opens a dialog over the page, in the shadow root of the element that was asked; the focus goes back when it closes.
 * Gives back what draws it once more with other parts.
 */
export function openDialog(
  {host, button}: Pick<AskedRows, 'host' | 'button'>,
  parts: DialogParts
): (parts: DialogParts) => void {
  const dialog = document.createElement('dialog');
  const shut = (): void => dialog.close();
  const draw = ({heading, content, close}: DialogParts): void => {
    dialog.setAttribute('aria-label', heading);
    render(
      html`
        <header>
          <div role="heading" aria-level="2">${heading}</div>
          <button type="button" @click=${shut}>${close}</button>
        </header>
        <div>${content}</div>
      `,
      dialog
    );
  };
  adopt(host.renderRoot, dialogStyles);
  dialog.setAttribute('part', 'dialog');
  draw(parts);
  host.renderRoot.append(dialog);
  dialog.addEventListener('click', (event) => {
    // Only a click beside everything in it hits the dialog itself: its backdrop.
    if (event.target === dialog) shut();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    button.focus();
  });
  dialog.showModal();
  return draw;
}
