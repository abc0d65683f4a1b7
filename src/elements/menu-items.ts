import {exportCsv, exportJson, recordsOf} from '../charts/export-table.view.js';
import type {Asked} from './asked.js';
import {fileName, pngOf, save} from './export-file.js';
import {pictureOf} from './export-stage.js';
import type {Format} from './export-stage.js';
import {copyLink, openCitation} from './share.js';

/** One thing that a menu does. */
export interface MenuItem {
  readonly key: string;
  readonly label: string;
  /** Does it; what it gives back is said beside the menu's button once it is done. */
  readonly act: () => string | undefined | Promise<string | undefined>;
}

/** Things of one kind, under a name where they need one. */
export interface MenuGroup {
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

/** The sizes of pictures for slides and for what people share. */
const formats: readonly Format[] = [
  {width: 1200, height: 675},
  {width: 1080, height: 1080}
];

/** What the menu of an element offers. */
export function menuGroups(asked: Asked): readonly MenuGroup[] {
  const {view, scene} = asked;
  const {menu} = scene.words;
  const hasRows = view.rows.length > 0;
  const see: MenuItem[] = [
    ...(view.isTable || !hasRows ? [] : [{key: 'table', label: menu.table, act: () => openTable(asked)}]),
    ...(document.fullscreenEnabled ? [{key: 'screen', label: menu.fullScreen, act: () => fullScreen(asked)}] : [])
  ];
  const share: MenuItem[] = [
    {key: 'link', label: menu.link, act: () => copyLink(asked)},
    {key: 'cite', label: menu.cite, act: () => openCitation(asked)},
    // One file on a disk is no place to embed from, and holds no dialog for it.
    ...(location.protocol === 'file:' ? [] : [{key: 'embed', label: menu.embed, act: () => embed(asked)}])
  ];
  return [
    {items: see},
    // There is nothing to take from an empty picture.
    {label: menu.download, items: hasRows ? [...tables(asked), ...pictures(asked)] : []},
    {label: menu.share, items: share}
  ];
}

async function embed(asked: Asked): Promise<string | undefined> {
  const {openEmbed} = await import('./embed-dialog.js');
  return openEmbed(asked);
}

function openTable({host}: Asked): undefined {
  const table = host.renderRoot.querySelector<HTMLDetailsElement>('details[part=table]');
  if (!table) return;
  table.open = true;
  table.querySelector('summary')?.focus();
}

async function fullScreen({host}: Asked): Promise<undefined> {
  await (document.fullscreenElement === host ? document.exitFullscreen() : host.requestFullscreen());
}

function tables(asked: Asked): readonly MenuItem[] {
  const {view, scene} = asked;
  const {words, facts, selection} = scene;
  const all = recordsOf(view, words);
  return [
    {key: 'csv', label: words.menu.csv, act: () => keep(asked, 'csv', 'text/csv', exportCsv(all, words))},
    {
      key: 'json',
      label: words.menu.json,
      act: () => keep(asked, 'json', 'application/json', exportJson(all, facts, selection, words.lang))
    }
  ];
}

/** Pictures of all but tables, which are better taken as such. */
function pictures(asked: Asked): readonly MenuItem[] {
  const {view, scene} = asked;
  const {menu} = scene.words;
  if (view.isTable) return [];
  const svg = async (): Promise<string> => {
    const picture = await pictureOf(asked);
    return keep(asked, 'svg', 'image/svg+xml', picture?.svg ?? '');
  };
  return [
    {key: 'svg', label: menu.svg, act: svg},
    {key: 'png', label: menu.png, act: () => png(asked)},
    {key: 'png-2', label: menu.pngTwice, act: () => png(asked, 2)},
    ...formats.map((format) => ({
      key: `png-${format.width}`,
      label: menu.pngOf(format.width, format.height),
      act: () => png(asked, 1, format)
    }))
  ];
}

async function png(asked: Asked, scale = 1, format?: Format): Promise<string> {
  const {menu} = asked.scene.words;
  const picture = await pictureOf(asked, format);
  if (!picture) return format ? menu.tooTall(format.width, format.height) : menu.failed;
  const blob = await pngOf(picture, scale);
  return blob ? keep(asked, 'png', 'image/png', blob) : menu.noPng;
}

function keep({view, scene}: Asked, extension: string, type: string, content: string | Blob): string {
  const name = `${fileName(view.title, scene.facts.dataset.info.as_of)}.${extension}`;
  save(name, new Blob([content], {type}));
  return scene.words.menu.saved(name);
}
