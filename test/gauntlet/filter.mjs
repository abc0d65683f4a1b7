import {parseFragment, serialize} from 'parse5';

const dataAttribute = /^data-[a-z0-9_-]+$/;

/** Markup as a filter leaves it that lets through what its rules say: other attributes go, other tags leave their content behind. */
export function filter(markup, rules) {
  const fragment = parseFragment(markup);
  fragment.childNodes = clean(fragment, rules);
  return serialize(fragment);
}

function clean(parent, rules) {
  return parent.childNodes.flatMap((node) => {
    if (node.nodeName === '#comment') return [];
    if (node.tagName === undefined) return [{...node, parentNode: parent}];
    if (rules.remove.includes(node.tagName)) return [];
    node.childNodes = clean(node, rules);
    const tag = Object.hasOwn(rules.tags, node.tagName) ? rules.tags[node.tagName] : undefined;
    if (tag === undefined) return node.childNodes;
    node.attrs = node.attrs.filter(({name, value}) => fits(name, value, {...rules.global, ...tag}, rules));
    const needed = rules.required?.[node.tagName];
    if (needed !== undefined && !node.attrs.some(({name}) => name === needed)) return [];
    if (rules.ownImagesOnly && node.tagName === 'img') refuse(node);
    return [node];
  });
}

function fits(name, value, allowed, {data}) {
  if (data && dataAttribute.test(name)) return true;
  const rule = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (rule === true) return !/^(href|src|cite)$/.test(name) || !/^\s*(javascript|data|vbscript):/i.test(value);
  return rule?.test(value) ?? false;
}

/** A picture of another host is replaced by a sign that says so. */
function refuse(node) {
  const src = node.attrs.find(({name}) => name === 'src')?.value ?? '';
  if (!/^https?:/.test(src)) return;
  node.attrs = [
    {name: 'src', value: '/core/misc/icons/e32700/error.svg'},
    {name: 'alt', value: 'Image removed.'}
  ];
}
