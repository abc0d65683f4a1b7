/** The namespace of everything in a picture. */
export const svgNamespace = 'http://www.w3.org/2000/svg';

/** Attributes of a drawing that are its geometry; everything else is worked out from its styles, or is not for a file. */
const geometry = new Set(
  'cx cy d dx dy fx fy gradientTransform height id offset patternTransform patternUnits points preserveAspectRatio r rx ry transform viewBox width x x1 x2 y y1 y2'.split(
    ' '
  )
);

/** What an element looks like, where it differs from what SVG takes for granted. */
const paints: readonly (readonly [property: string, initial: string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['fill-rule', 'nonzero'],
  ['stroke', 'none'],
  ['stroke-opacity', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['opacity', '1'],
  ['paint-order', 'normal'],
  ['shape-rendering', 'auto']
];

const letters: readonly (readonly [property: string, initial: string])[] = [
  ['font-family', ''],
  ['font-size', ''],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
  ['dominant-baseline', 'auto'],
  ['font-variant-numeric', 'normal']
];

const isNothing = (paint: string): boolean =>
  paint === 'none' || paint === 'transparent' || /^rgba\(.*,\s*0\)$/.test(paint);

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text']);

/** A new element of SVG with attributes. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>> = {}): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  return element;
}

/**
 * A drawing as it looks on the page, on its own: built anew with its computed paint, without what only people who point
 * at it need. Nothing where it paints nothing.
 */
export function copyDrawing(source: SVGElement, isDefinition = false): SVGElement | undefined {
  const name = source.localName;
  const style = getComputedStyle(source);
  const isShape = shapes.has(name);
  const isDefs = isDefinition || name === 'defs';
  if (!isDefs && (style.display === 'none' || style.visibility === 'hidden')) return undefined;
  if (isShape && isNothing(style.fill) && isNothing(style.stroke)) return undefined;
  const copy = svgElement(name);
  for (const {name: key, value} of source.attributes) if (geometry.has(key)) copy.setAttribute(key, value);
  if (isShape || name === 'tspan') {
    for (const [key, initial] of paints) put(copy, key, style.getPropertyValue(key), initial);
    if (!isNothing(style.stroke)) copy.setAttribute('stroke-width', String(strokeWidth(source, style)));
  } else put(copy, 'opacity', style.opacity, '1');
  if (name === 'text') {
    for (const [key, initial] of letters) put(copy, key, style.getPropertyValue(key), initial);
    if (style.whiteSpace.startsWith('pre')) copy.setAttribute('xml:space', 'preserve');
  }
  copyChildren(source, copy, isDefs);
  const isEmptyGroup = name === 'g' && copy.childNodes.length === 0;
  return isEmptyGroup ? undefined : copy;
}

function copyChildren(source: SVGElement, copy: SVGElement, isDefinition: boolean): void {
  const hasText = source.localName === 'text' || source.localName === 'tspan';
  for (const child of source.childNodes) {
    if (child instanceof SVGElement) {
      const inner = copyDrawing(child, isDefinition);
      if (inner) copy.append(inner);
    } else if (hasText && child instanceof Text && child.data.trim() !== '') copy.append(child.data);
  }
}

function put(copy: SVGElement, key: string, value: string, initial: string): void {
  // A drawing refers to its own patterns; an address of the page would break in a file.
  if (value !== '' && value !== initial)
    copy.setAttribute(key, value.replace(/url\("?[^")]*#([^")]*)"?\)/g, 'url(#$1)'));
}

/** A stroke that keeps its width at any zoom is as wide as it stands there: not every reader of SVG knows how to keep it. */
function strokeWidth(source: SVGElement, style: CSSStyleDeclaration): number {
  const width = Number.parseFloat(style.strokeWidth);
  const isKept = style.getPropertyValue('vector-effect') === 'non-scaling-stroke';
  const {a = 1, b = 0} = (isKept && source instanceof SVGGraphicsElement && source.getScreenCTM()) || {};
  return Math.round((width / Math.hypot(a, b)) * 1000) / 1000;
}
