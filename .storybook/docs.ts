import manifest from '../dist/custom-elements.json';
import {controlsOf} from '../stories/controls.js';

interface Item {
  readonly name?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text?: string};
  readonly kind?: string;
  readonly fieldName?: string;
  readonly attribute?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly keyboard?: readonly Item[];
  readonly accessibility?: readonly Item[];
}

/** A row of the table in the documentation of an element. */
export interface DocsRow {
  readonly name: string;
  readonly description: string;
  readonly control?: false;
  readonly table: {
    readonly category: string;
    readonly type?: {readonly summary: string};
    readonly defaultValue?: {readonly summary: string};
  };
}

const kinds = {
  members: 'properties and methods',
  events: 'events',
  slots: 'slots',
  cssProperties: 'custom properties',
  cssParts: 'parts',
  keyboard: 'keyboard',
  accessibility: 'accessibility'
} as const;

/** What the manifest says of a tag. */
const declarationOf = (tag: string): Declaration | undefined =>
  (manifest.modules as readonly {readonly declarations: readonly Declaration[]}[])
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === tag);

/**
 * All that the manifest says of an element, as rows of its documentation. Attributes keep their name, since they are
 * the settings of a story; of what may be called the same (a slot, a part, a property), the kind stands before the name.
 */
export function extractArgTypes(tag: string): Readonly<Record<string, DocsRow>> {
  const found = declarationOf(tag);
  if (found === undefined) return {};
  const names = controlsOf(tag);
  const order = Object.keys(names);
  const place = ({name = ''}: Item): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = [...(found.attributes ?? [])].sort((one, other) => place(one) - place(other));
  const attributes = sorted.map((item): [string, DocsRow] => [
    item.name ?? '',
    attributeRow(item, names[item.name ?? '']?.name)
  ]);
  const others = Object.entries(kinds).flatMap(([key, category]) =>
    ((found as Readonly<Record<string, readonly Item[] | undefined>>)[key] ?? [])
      .filter((item) => key !== 'members' || item.attribute === undefined)
      .map((item): [string, DocsRow] => [
        `${category}: ${item.name ?? ''}`,
        {...row(item, category, item.name || '(default)'), control: false}
      ])
  );
  return Object.fromEntries([...attributes, ...others]);
}

/** An attribute that a story may set is called in plain words there; how it is written stands beside it. */
function attributeRow(item: Item, plain: string | undefined): DocsRow {
  const told = row(item, 'attributes', plain ?? item.name);
  const table = {...told.table, type: {summary: `${item.name}="…"`}};
  return plain === undefined ? {...told, table, control: false} : {...told, table};
}

function row({description = '', type, default: initial}: Item, category: string, name = ''): DocsRow {
  return {
    name,
    description,
    table: {
      category,
      ...(type?.text && {type: {summary: type.text}}),
      ...(initial && {defaultValue: {summary: initial}})
    }
  };
}
