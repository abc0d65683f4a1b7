/** What may stand around a link without being a block, or beside it without saying anything. */
const inline = 'span,b,strong,em,i,u,small,font,mark,bdi';
/** Where a link leads somewhere else and stands for nothing: in navigation, in headings, beside a picture. */
const apart =
  'nav,header,footer,menu,h1,h2,h3,h4,h5,h6,figcaption,dt,th,button,label,summary,[role=navigation],[role=menu]';
const pictures = 'img,picture,svg,object,video';

/**
 * What a widget stands before in place of a link that is alone in its block: the paragraph, or else what fills the block.
 * Nothing where the link is part of a text, shows a picture already, is the fallback in an element, or is being edited.
 */
export function placeOf(link: HTMLElement): Element | undefined {
  if (isBlank(link.textContent) || link.querySelector(pictures) || link.isContentEditable) return undefined;
  if (link.closest(apart) || isInElement(link)) return undefined;
  let place: Element = link;
  for (;;) {
    const parent = place.parentElement;
    if (!parent || ![...parent.childNodes].every((node) => node === place || saysNothing(node))) return undefined;
    if (!parent.matches(inline)) return parent.localName === 'p' ? parent : place;
    place = parent;
  }
}

function isInElement({parentElement: parent}: Element): boolean {
  return parent !== null && (parent.localName.startsWith('treaty-') || isInElement(parent));
}

function saysNothing(node: Node): boolean {
  if (!(node instanceof Element)) return node instanceof Comment || isBlank(node.textContent);
  if (node.matches('br,[data-link]')) return true;
  return node.matches(`${inline},a:not([href])`) && [...node.childNodes].every(saysNothing);
}

/** Whether a text is nothing but spaces, those that editors leave behind among them. */
function isBlank(text: string | null): boolean {
  return !/[^\s\u200B-\u200D\u2060]/.test(text ?? '');
}
