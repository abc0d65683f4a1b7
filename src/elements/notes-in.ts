import type {WrittenNote} from '../charts/notes.view.js';

/** What a page writes onto a picture: the notes that are its children, as plain text. */
export function notesIn(host: Element): readonly WrittenNote[] {
  return [...host.children]
    .filter(({localName}) => localName === 'treaty-note')
    .map((note) => ({
      on: note.getAttribute('on') ?? '',
      text: note.textContent,
      at: note.getAttribute('at') ?? ''
    }));
}
