import type {Asked} from './asked.js';

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

/** What the menu of an element offers. */
export function menuGroups({host, view, scene}: Asked): readonly MenuGroup[] {
  const {menu} = scene.words;
  const root = host.renderRoot;
  const asTable = (): undefined => {
    const table = root.querySelector<HTMLDetailsElement>('details[part=table]');
    if (!table) return;
    table.open = true;
    table.querySelector('summary')?.focus();
  };
  const fullScreen = async (): Promise<undefined> => {
    await (document.fullscreenElement === host ? document.exitFullscreen() : host.requestFullscreen());
  };
  return [
    {
      items: [
        ...(view.isTable || view.rows.length === 0 ? [] : [{key: 'table', label: menu.table, act: asTable}]),
        ...(document.fullscreenEnabled ? [{key: 'screen', label: menu.fullScreen, act: fullScreen}] : [])
      ]
    }
  ];
}
