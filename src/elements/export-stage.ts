import type {LitElement} from 'lit';
import {titleOf} from '../charts/names.js';
import {textOf} from '../charts/view.js';
import type {View} from '../charts/view.js';
import {Feed} from '../data/feed.js';
import {adopt} from './adopt.js';
import type {Asked} from './asked.js';
import {isForFeed} from './context.js';
import type {FeedRequest} from './context.js';
import type {DrawingElement} from './drawing-element.js';
import {cutText, firstOf, partsOf} from './export-cut.js';
import {paint} from './export-paint.js';
import {svgElement, svgNamespace} from './export-svg.js';
import {stageStyles, stagedStyles} from './export-stage.css.js';

/** The size of a picture in px: of a format; absent for the picture as it is shown. */
export interface Format {
  readonly width: number;
  readonly height: number;
}

/** A picture on its own, with its size in CSS px. */
export interface Picture extends Format {
  readonly svg: string;
}

/** A page on which a format is composed, the width of its picture there, the share that it takes, the unit of its text. */
interface Composition {
  readonly page: number;
  readonly column: number;
  readonly area?: number;
  readonly unit?: number;
}

/** White space around a picture, in CSS px. */
const edgePx = 24;
/** So wide are the pages on which a format is composed; on wider ones letters would be too small to be read. In CSS px. */
const pages = [640, 720, 800, 900, 1000, 1120, 1280, 1440, 1600];
/** Shares of the page's width that its picture takes, best first. */
const shares = {tall: [1, 0.9, 0.8, 0.7], wide: [0.76, 0.7, 0.64, 0.58, 0.52, 0.46]};
/** The letters of a picture, and the least that they measure in a format which it does not fit into whole. In px. */
const letterPx = {drawn: 13, least: 12};
/** Where a picture is cut, its text gives way: its unit is so small a part of the page. */
const smallUnits = 140;
/** An element that has not drawn within this time will not. */
const patienceMs = 8000;

// What says where data come from, or how elements share: the stage brings its own.
const notCopied = new Set(['data', 'src', 'group', 'sync', 'headingLevel']);

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/**
 * Draws what an element shows once more beside the page, at any size. What is too much for a format is cut to its first
 * rows or lanes, which the picture says; undefined where it cannot be cut.
 */
export async function pictureOf(asked: Asked, format?: Format): Promise<Picture | undefined> {
  const stage = new Stage(asked);
  try {
    await stage.ready();
    if (format === undefined) return await stage.asShown(asked.host.clientWidth);
    return await stage.composed(format);
  } finally {
    stage.clear();
  }
}

/** The part of an element that draws; told here, since no page needs it before a picture is taken. */
interface Drawn {
  picture: (view: View, width: number, scene: unknown) => unknown;
}

class Stage {
  readonly #box = document.createElement('div');
  readonly #copy: DrawingElement;
  readonly #asked: Asked;
  readonly #cut = document.createElement('p');
  #parts = Number.POSITIVE_INFINITY;

  constructor(asked: Asked) {
    this.#asked = asked;
    const {host} = asked;
    this.#copy = copyOf(asked);
    const drawn = this.#copy as unknown as Drawn;
    const whole = drawn.picture.bind(drawn);
    drawn.picture = (view, width, scene) => whole(firstOf(view, this.#parts), width, scene);
    this.#box.className = 'stage';
    this.#box.inert = true;
    this.#box.addEventListener('context-request', feedFor(asked));
    this.#box.append(this.#copy);
    adopt(host.renderRoot, stageStyles);
    host.renderRoot.append(this.#box);
  }

  get #root(): ShadowRoot {
    return this.#copy.renderRoot as ShadowRoot;
  }

  get #figure(): HTMLElement {
    const figure = this.#root.querySelector('figure');
    if (!figure) throw new Error('nothing is drawn');
    return figure;
  }

  clear(): void {
    this.#box.remove();
  }

  /** Resolves once all that the picture needs is there, and what is to be known stands around it. */
  async ready(): Promise<void> {
    adopt(this.#root, stagedStyles);
    this.#copy.style.inlineSize = `${Math.max(320, this.#asked.host.clientWidth)}px`;
    await this.#drawn();
    const {view, scene} = this.#asked;
    const {text: name} = titleOf(scene.facts.dataset.info, scene.words.lang);
    const filler = document.createElement('div');
    filler.className = 'filler';
    this.#root.querySelector('.picture, .state')?.after(filler);
    const source = document.createElement('p');
    source.className = 'source';
    const {menu, labelled, sourceCount} = scene.words;
    const text = view.sources.length === 0 ? name : `${name} (${sourceCount(view.sources.length)})`;
    source.textContent = labelled(menu.source, text);
    this.#figure.append(source);
  }

  async asShown(width: number): Promise<Picture> {
    await this.#widen(width);
    const {height} = this.#figure.getBoundingClientRect();
    return this.#paint({width: width + 2 * edgePx, height: Math.ceil(height) + 2 * edgePx});
  }

  /** Everything in a format, its picture beside or between the text, and as large as it gets. */
  async composed(format: Format): Promise<Picture | undefined> {
    const {width, height} = format;
    const isWide = width > height * 1.3;
    this.#copy.classList.add('composed', isWide ? 'wide' : 'tall');
    let best: Composition | undefined;
    for (const page of pages) {
      const room = (page * height) / width - 2 * edgePx;
      for (const share of shares[isWide ? 'wide' : 'tall']) {
        const column = Math.floor((page - 2 * edgePx) * share);
        await this.#compose({page, column});
        const {scrollHeight, scrollWidth} = this.#figure;
        if (!isWide && scrollHeight > room * 2) break;
        if (scrollHeight > room || scrollWidth > page - 2 * edgePx + 1) continue;
        const area = (column * (this.#root.querySelector('.picture')?.clientHeight ?? 0)) / page ** 2;
        if (area > (best?.area ?? 0)) best = {page, column, area};
        break;
      }
    }
    best ??= await this.#shorten(format, isWide);
    if (!best) return undefined;
    const {page} = best;
    const tall = (page * height) / width;
    await this.#compose(best, tall - 2 * edgePx);
    return this.#paint({width: page, height: tall}, format);
  }

  /** As many of the first parts as fit, in letters that can be read; where they do. */
  async #shorten({width, height}: Format, isWide: boolean): Promise<Composition | undefined> {
    const {view, scene} = this.#asked;
    const page = pages.filter((each) => each * letterPx.least <= width * letterPx.drawn).at(-1) ?? 0;
    const room = (page * height) / width - 2 * edgePx;
    const unit = page / smallUnits;
    let best: Composition | undefined;
    let most = 0;
    for (const share of shares[isWide ? 'wide' : 'tall']) {
      const column = Math.floor((page - 2 * edgePx) * share);
      const fits = async (parts: number): Promise<boolean> => {
        this.#take(parts, cutText(view, parts, scene.words));
        await this.#compose({page, column, unit});
        const {scrollHeight, scrollWidth} = this.#figure;
        return scrollHeight <= room && scrollWidth <= page - 2 * edgePx + 1;
      };
      let tooMany = partsOf(view);
      while (tooMany - most > 1) {
        // One more than elsewhere, else this share is no better.
        const middle = best?.column === column ? Math.ceil((most + tooMany) / 2) : most + 1;
        if (await fits(middle)) [most, best] = [middle, {page, column, unit}];
        else if (best?.column === column) tooMany = middle;
        else break;
      }
    }
    this.#take(most, cutText(view, most, scene.words));
    return best;
  }

  #take(parts: number, said: string): void {
    this.#parts = parts;
    this.#cut.textContent = said;
    this.#cut.className = 'note';
    this.#figure.lastElementChild?.before(this.#cut);
    this.#copy.requestUpdate();
  }

  async #compose({page, column, unit = page / 100}: Composition, room = 0): Promise<void> {
    const lengths = {page: page - 2 * edgePx, column, room, unit};
    for (const [name, length] of Object.entries(lengths)) this.#box.style.setProperty(`--${name}`, `${length}px`);
    await this.#widen(column);
  }

  async #widen(width: number): Promise<void> {
    this.#copy.style.inlineSize = `${width}px`;
    await this.#drawn();
  }

  /** Resolves once the element has drawn at its width, nothing on its way any more. */
  async #drawn(): Promise<void> {
    const end = Date.now() + patienceMs;
    let calm = 0;
    while (calm < 2) {
      if (Date.now() > end) throw new Error('the picture was not drawn in time');
      await nextFrame();
      await this.#copy.updateComplete;
      const isWaiting = !this.#root.querySelector('figure') || this.#root.querySelector('.loading, [part=loading]');
      calm = isWaiting ? 0 : calm + 1;
    }
    for (const animation of this.#root.getAnimations()) animation.finish();
  }

  #paint(page: Format, format: Format = page): Picture {
    const {view} = this.#asked;
    const svg = svgElement('svg', {viewBox: `0 0 ${page.width} ${page.height}`, ...format, role: 'img'});
    const [name, about] = [svgElement('title'), svgElement('desc')];
    name.textContent = view.title;
    about.textContent = textOf(view.sentence);
    const ground = svgElement('rect', {...page, fill: getComputedStyle(this.#box).backgroundColor});
    svg.append(name, about, ground);
    const {left, top} = this.#figure.getBoundingClientRect();
    paint(this.#figure, svg, {left: left - edgePx, top: top - edgePx});
    svg.setAttribute('xmlns', svgNamespace);
    return {...format, svg: new XMLSerializer().serializeToString(svg)};
  }
}

/** The element once more: with its own settings and what the page has put into its slots, in a font that a file can name. */
export function copyOf({host, view, scene}: Asked): DrawingElement {
  const copy = document.createElement(host.localName) as DrawingElement;
  const {elementProperties} = host.constructor as typeof LitElement;
  for (const [key, {attribute, state}] of elementProperties) {
    if (attribute === false || state || notCopied.has(String(key))) continue;
    Reflect.set(copy, key, Reflect.get(host, key));
  }
  copy.lang = scene.words.lang;
  // A person may have changed the form on the element itself.
  if ('form' in view && 'as' in copy) copy.as = view.form;
  for (const child of host.children)
    if (child.slot || child.localName === 'treaty-note') copy.append(child.cloneNode(true));
  const family = getComputedStyle(host).fontFamily;
  const isFromPage = [...document.fonts].some((font) => family.includes(font.family.replaceAll('"', '')));
  // A font that the page fetched is not in the file: what is drawn is measured in one that every reader has.
  if (isFromPage) copy.style.setProperty('--treaty-font', 'system-ui, sans-serif');
  return copy;
}

/** Answers the copy with the dataset and the selection that the element shows. */
export function feedFor({scene}: Asked): (event: Event) => void {
  const feed = new Feed();
  feed.store.select(scene.selection);
  feed.show(scene.facts.dataset);
  return (event) => {
    if (!isForFeed(event)) return;
    event.stopPropagation();
    (event as FeedRequest).callback(feed);
  };
}
