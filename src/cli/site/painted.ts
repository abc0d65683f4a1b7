import {palette} from '../../charts/paint.js';
import type {Colour} from '../../charts/paint.js';

/** What of a style sheet a picture by itself needs, as attributes of its shapes. */
const painting =
  /^(fill|stroke|opacity|display|visibility|paint-order|text-anchor|font-size|font-weight|(fill|stroke)-[a-z]+|vector-effect)$/;

/** A rule of a style sheet outside any condition. */
interface Rule {
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
  readonly weight: number;
}

/** The rules of a style sheet in the order in which they win, without those that hold on some screens or on paper only. */
export function rulesOf(css: string): readonly Rule[] {
  const flat = css.replace(/\/\*.*?\*\//gs, '').replace(/@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']): Rule[] => {
    const declarations = body.split(';').flatMap((line): (readonly [string, string])[] => {
      const [, property, value] = /^\s*([\w-]+)\s*:\s*(.+?)\s*$/s.exec(line) ?? [];
      return property && value && (painting.test(property) || property.startsWith('--')) ? [[property, value]] : [];
    });
    if (declarations.length === 0) return [];
    return apart(selectors)
      .filter((selector) => !/:host|::|:dir/.test(selector))
      .map((selector) => ({selector: untouched(selector), declarations, weight: weightOf(selector)}));
  });
  return rules.sort((a, b) => a.weight - b.weight);
}

/** A list of selectors, each by itself; commas in brackets are none of the list's. */
function apart(selectors: string): string[] {
  let depth = 0;
  const found = [''];
  for (const sign of selectors) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) found.push('');
    else found.push(found.pop() + sign);
  }
  return found;
}

/** Nobody points at a picture, or walks through it. */
const untouched = (selector: string): string =>
  selector.trim().replace(/:(hover|active|focus(-visible|-within)?)\b/g, '.touched');

const weightOf = (selector: string): number => {
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]|:(?!is|not|where|has)[\w-]+/g)?.length ?? 0;
  const types = selector.match(/(?<![\w.#:[-])[a-z][\w-]*/g)?.length ?? 0;
  return classes * 100 + types;
};

/** What the rules tell each element of a document. */
export type Told = ReadonlyMap<Element, readonly (readonly [property: string, value: string])[]>;

export function toldBy(rules: readonly Rule[], root: Element): Told {
  const told = new Map<Element, (readonly [string, string])[]>();
  for (const {selector, declarations} of rules)
    for (const element of root.querySelectorAll(selector))
      told.set(element, [...(told.get(element) ?? []), ...declarations]);
  return told;
}

/** Writes into a drawing what its style sheet would make of it, in the light colours: a picture that needs no page. */
export function paint(svg: Element, told: Told): void {
  const above: Element[] = [];
  for (let each = svg.parentElement; each; each = each.parentElement) above.unshift(each);
  let variables = new Map(
    Object.entries(palette).map(([name, [light]]): [string, string] => [`--_${name as Colour}`, light])
  );
  for (const each of above) variables = inherited(variables, told.get(each) ?? []);
  dress(svg, told, variables, 1);
}

function dress(element: Element, told: Told, around: Map<string, string>, zoom: number): void {
  const declarations = told.get(element) ?? [];
  const variables = inherited(around, declarations);
  const scale = Number(/^scale\(([\d.]+)\)$/.exec(element.getAttribute('transform') ?? '')?.[1] ?? 1) * zoom;
  const looks = new Map(declarations.filter(([property]) => !property.startsWith('--')));
  // A renderer of pictures does not know strokes that keep their width.
  if (looks.get('vector-effect') === 'non-scaling-stroke' && scale !== 1) {
    const width = Number.parseFloat(looks.get('stroke-width') ?? '1');
    looks.set('stroke-width', String(width / scale));
    const dashes = looks.get('stroke-dasharray');
    if (dashes)
      looks.set(
        'stroke-dasharray',
        dashes.replace(/[\d.]+/g, (part) => String(Number(part) / scale))
      );
  }
  looks.delete('vector-effect');
  for (const [property, value] of looks) {
    const text = resolved(value, variables);
    if (text !== 'inherit') element.setAttribute(property, text);
  }
  for (const {name} of [...element.attributes])
    if (/^(class|part|role|tabindex|data-.*|aria-.*)$/.test(name)) element.removeAttribute(name);
  for (const child of [...element.children]) dress(child, told, variables, scale);
}

function inherited(
  around: Map<string, string>,
  declarations: readonly (readonly [string, string])[]
): Map<string, string> {
  const set = declarations.filter(([property]) => property.startsWith('--'));
  return set.length === 0
    ? around
    : new Map([...around, ...set.map(([name, value]) => [name, resolved(value, around)] as const)]);
}

const resolved = (value: string, variables: ReadonlyMap<string, string>): string =>
  value
    .replace(/var\((--[\w-]+)(?:,[^()]*)?\)/g, (_, name: string) => variables.get(name) ?? 'none')
    .replace(/\s*!important$/, '');
