import {addons} from 'storybook/preview-api';
import {fileName, pngOf} from '../src/elements/export-file.js';
import {pictureOf} from '../src/elements/export-stage.js';
import {languageOf, loadWords} from '../src/words/index.js';
import {choicesOf, controlsOf} from '../stories/controls.js';
import {datasetAt, droppedFile, letGo, take} from './datasets.js';
import {settled} from './drawn.js';
import {controlWords, settingsOf} from './everywhere.js';
import type {StoryContext} from './everywhere.js';
import {everywhere, hostsOf} from './gate.js';
import {say} from './messages.js';
import type {Answer, PictureSize, Question, TakenPicture} from './messages.js';
import {askedOf, firstPicture, offerOf} from './offer.js';

const root = (): Element =>
  document.querySelector('#root-inner') ?? document.querySelector('#storybook-root') ?? document.body;
/** The story that stands there. */
let here: StoryContext | undefined;

/** Answers the page around: what may be set, what to paste, pictures; and takes files that are dropped. */
export function listen(): void {
  const channel = addons.getChannel();
  channel.on(say.ask, (question: Question) => void answer(question).then((told) => channel.emit(say.answer, told)));
  channel.on(say.ready, () => {
    tellDataset(true);
    if (here) void tellControls(here);
    channel.emit(say.shown, {id: here?.id ?? ''});
  });
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void show(file);
  });
  addEventListener('message', ({data, origin, source}) => {
    const isOurs = origin === location.origin && source === window.parent;
    if (isOurs && data?.treatyscope === 'file' && data.file instanceof File) void show(data.file);
  });
}

/** Shows the rows of a file in all stories; what cannot be read is said. */
async function show(file: File): Promise<void> {
  const isShown = await take(file);
  addons.getChannel().emit(say.dataset, {name: file.name, isShown, hosts: hostsOf(document)});
  if (isShown) redraw(`file ${file.name}`);
}

function redraw(what: string): void {
  addons.getChannel().emit('updateGlobals', {globals: {file: `${what} ${Date.now()}`}});
}

function tellDataset(isShown: boolean): void {
  const name = droppedFile()?.name ?? '';
  addons.getChannel().emit(say.dataset, {name, isShown, hosts: hostsOf(document)});
}

/** Called for every drawing of a story: tells the page around what may be set, and that there is something to paste. */
export function told(context: StoryContext): void {
  here = context;
  // A dataset that was chosen by its address, or the site's own, takes the place of the file.
  if (context.globals['file'] === '' && droppedFile()) {
    letGo();
    redraw('');
  }
  void tellControls(context);
  addons.getChannel().emit(say.shown, {id: context.id});
}

async function tellControls(context: StoryContext): Promise<void> {
  const {id, component} = context;
  const {language, data} = everywhere(context.globals);
  const words = controlWords(language);
  const spoken = await loadWords(languageOf(language));
  const dataset = droppedFile()?.dataset ?? (await datasetAt(data).catch(() => undefined));
  const choices = dataset && choicesOf(dataset, spoken);
  const argTypes = controlsOf(String(component), settingsOf(context), {words, spoken, ...(choices && {choices})});
  const include = Object.values(argTypes).map(({name}) => name);
  addons.getChannel().emit(say.controls, {id, argTypes, include});
}

async function answer(question: Question): Promise<Answer> {
  const {number} = question;
  await settled(root());
  if (question.what === 'picture') return {number, picture: await taken(question.size, question.kind)};
  const {data} = everywhere(here?.globals ?? {});
  return {number, offer: await offerOf(root(), question.wanted, data)};
}

/** A picture of the first element of the story: as text, or as a data: address that the page around can keep or copy. */
async function taken(size: PictureSize, kind: 'png' | 'svg'): Promise<TakenPicture> {
  const host = firstPicture(root());
  const asked = host && askedOf(host);
  if (!asked) return {name: ''};
  const {menu} = asked.scene.words;
  const [width, height] = size.split('x').map(Number);
  const format = width && height ? {width, height} : undefined;
  const name = `${fileName(asked.view.title, asked.scene.facts.dataset.info.as_of)}.${kind}`;
  const picture = await pictureOf(asked, format);
  if (!picture) return {name, why: menu.tooTall(width ?? 0, height ?? 0)};
  if (kind === 'svg') return {name, content: picture.svg};
  const blob = await pngOf(picture, format ? 1 : 2);
  return blob ? {name, content: await asAddress(blob)} : {name, why: menu.noPng};
}

function asAddress(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
}
