import {html, render, svg} from 'lit';
import type {ReactiveController, SVGTemplateResult} from 'lit';
import {annotationsOf} from '../charts/notes.view.js';
import {discPx, linePx, padPx, placeNotes} from '../charts/note-places.js';
import type {Box, NotePlace} from '../charts/note-places.js';
import {px} from '../charts/scale.js';
import {textOf} from '../charts/view.js';
import type {Annotation, View} from '../charts/view.js';
import {languageOf, loadWords, wordsAtHand} from '../words/index.js';
import {adopt} from './adopt.js';
import type {DrawingElement, Scene} from './drawing-element.js';
import {notesIn} from './notes-in.js';
import {anchorsIn} from './note-anchors.js';
import {notesStyles} from './notes.css.js';

/** A picture whose view may be added to. */
interface Annotated {
  view(scene: Scene): View | undefined;
}

const layers = new WeakMap<Element, NotesLayer>();

/** The layer of notes on a picture: one for each. */
export function notesOn(host: DrawingElement): NotesLayer {
  const layer = layers.get(host) ?? new NotesLayer(host);
  layers.set(host, layer);
  return layer;
}

/**
 * Writes the notes of a page onto a picture: it adds them to its view, places them once the picture stands, and lists them
 * under it. The picture knows nothing of them, so that pages without notes do not pay for them.
 */
class NotesLayer implements ReactiveController {
  readonly #host: DrawingElement;
  readonly #list = document.createElement('ul');
  readonly #group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  #made: {readonly view: View; readonly key: string; readonly annotated: View} | undefined;
  #view: View | undefined;
  #scene: Scene | undefined;
  #drawn = '';

  constructor(host: DrawingElement) {
    this.#host = host;
    this.#list.className = 'annotations';
    this.#list.setAttribute('role', 'list');
    this.#group.setAttribute('class', 'annotation-layer');
    this.#group.setAttribute('aria-hidden', 'true');
    const picture = host as unknown as Annotated;
    const look = picture.view.bind(host);
    picture.view = (scene) => this.#annotate(look(scene), scene);
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    const after = renderRoot.querySelector('.after');
    const annotations = this.#view?.annotations ?? [];
    if (!after || !this.#scene || annotations.length === 0) {
      this.#list.remove();
      this.#group.remove();
      return;
    }
    adopt(renderRoot, notesStyles);
    const drawing = renderRoot.querySelector<SVGSVGElement>('.picture svg[role=group]');
    const signature = this.#signatureOf(drawing);
    const stands = this.#list.isConnected && (!drawing || this.#group.parentNode === drawing);
    if (stands && signature === this.#drawn) return;
    this.#drawn = signature;
    const places = drawing ? this.#place(drawing, annotations) : annotations.map((): NotePlace => ({kind: 'listed'}));
    if (drawing) this.#draw(drawing, places);
    else this.#group.remove();
    if (after.nextElementSibling !== this.#list) after.after(this.#list);
    this.#tell(annotations, places);
  }

  #annotate(view: View | undefined, scene: Scene): View | undefined {
    this.#scene = scene;
    this.#needWords(scene);
    if (view === undefined) return undefined;
    const written = notesIn(this.#host);
    const key = JSON.stringify(written) + scene.words.lang;
    // A picture that is the same is drawn once.
    if (this.#made?.view !== view || this.#made.key !== key) {
      const annotations = annotationsOf(written, view, scene.facts.dataset, scene.words);
      this.#made = {view, key, annotated: annotations.length > 0 ? {...view, annotations} : view};
    }
    this.#view = this.#made.annotated;
    return this.#view;
  }

  #needWords({words}: Scene): void {
    const language = languageOf(words.lang);
    if (wordsAtHand(language, ['note'])) return;
    void loadWords(language, ['note']).then(() => {
      this.#drawn = '';
      this.#host.requestUpdate();
    });
  }

  /** What a picture looks like, as far as notes depend on it. */
  #signatureOf(drawing: SVGSVGElement | null): string {
    const {annotations, sentence} = this.#view ?? {sentence: []};
    const marks = drawing?.querySelectorAll('[data-key], text').length;
    return [
      JSON.stringify(annotations),
      textOf(sentence),
      drawing?.getAttribute('class'),
      drawing?.getAttribute('viewBox'),
      marks
    ].join('\n');
  }

  #place(drawing: SVGSVGElement, annotations: readonly Annotation[]): readonly NotePlace[] {
    const {width, height} = drawing.viewBox.baseVal;
    this.#group.remove();
    const frame = drawing.getBoundingClientRect();
    const scale = frame.width > 0 ? width / frame.width : 1;
    const boxOf = (element: Element): Box => {
      const {left, top, width: wide, height: high} = element.getBoundingClientRect();
      return {x: (left - frame.left) * scale, y: (top - frame.top) * scale, width: wide * scale, height: high * scale};
    };
    const anchors = anchorsIn(this.#host.localName);
    const {anchorOf, taken, dear} = anchors(this.#view as View, drawing, boxOf);
    return placeNotes(
      annotations.map(({on, text, offset}) => ({text, anchor: anchorOf(on), offset})),
      {width, height, taken, dear}
    );
  }

  #draw(drawing: SVGSVGElement, places: readonly NotePlace[]): void {
    const isRtl = getComputedStyle(this.#host).direction === 'rtl';
    drawing.append(this.#group);
    render(svg`${places.map((place) => drawNote(place, isRtl))}`, this.#group as unknown as HTMLElement);
  }

  /** All of them are said under the picture; those that stand in it are for ears only. */
  #tell(annotations: readonly Annotation[], places: readonly NotePlace[]): void {
    const {words} = this.#scene!;
    const items = annotations.map(({name, text}, index) => {
      const place = places[index]!;
      const number = place.kind === 'number' ? html`<b>${place.number}</b> ` : '';
      return html`<li class=${place.kind === 'plate' ? 'drawn' : ''}>${number}${words.labelled(name, text)}</li>`;
    });
    this.#list.setAttribute('aria-label', words.note?.list ?? '');
    render(html`${items}`, this.#list);
  }
}

function drawNote(place: NotePlace, isRtl: boolean): SVGTemplateResult | string {
  if (place.kind === 'listed') return '';
  if (place.kind === 'number') {
    const [x, y] = place.at;
    return svg`<circle class="annotation-plate" cx=${px(x)} cy=${px(y)} r=${discPx}></circle>
      <text class="annotation-number" x=${px(x)} y=${px(y + 4.5)}>${place.number}</text>`;
  }
  const {box, lines, lead} = place;
  const [[x1, y1], [x2, y2]] = lead;
  const start = isRtl ? box.x + box.width - padPx : box.x + padPx;
  return svg`
    <line class="annotation-halo" x1=${px(x1)} y1=${px(y1)} x2=${px(x2)} y2=${px(y2)}></line>
    <line class="annotation-lead" x1=${px(x1)} y1=${px(y1)} x2=${px(x2)} y2=${px(y2)}></line>
    <circle class="annotation-end" cx=${px(x2)} cy=${px(y2)} r="2.5"></circle>
    <rect class="annotation-plate" x=${px(box.x)} y=${px(box.y)} width=${px(box.width)} height=${px(box.height)}></rect>
    ${lines.map((line, index) => svg`<text class=${isRtl ? 'annotation-text rtl' : 'annotation-text'} x=${px(start)} y=${px(box.y + padPx + (index + 0.76) * linePx - 1)}>${line}</text>`)}
  `;
}
