import type {LitElement} from 'lit';

// A page that says all it has to say before any script runs: each picture stands until its element has drawn the same
// in its place, out of sight, and is then exchanged for it in one step.

/** How long an element may take before its still stays for good. */
const patienceMs = 30_000;

const stages = [...document.querySelectorAll<HTMLElement>('.stage')];
const pairs = stages.flatMap((stage) => {
  const [element] = stage.children;
  const still = element?.querySelector<HTMLElement>(':scope > .still');
  if (!element || !still) return [];
  element.classList.add('coming');
  stage.prepend(still);
  return [[element as LitElement, still] as const];
});

await import(/* @vite-ignore */ new URL('treatyscope.js', import.meta.url).href);
for (const [element, still] of pairs) void takeOver(element, still);

async function takeOver(element: LitElement, still: HTMLElement): Promise<void> {
  if (!(await isDrawn(element))) {
    element.remove();
    return;
  }
  // What a reader has opened stays open.
  for (const {part} of still.querySelectorAll('details[open]'))
    element.renderRoot.querySelector(`details[part=${part.value}]`)?.toggleAttribute('open', true);
  still.remove();
  element.classList.remove('coming');
  element.append(still);
}

/** Whether an element has drawn all there is, once it has; no once it has failed. */
async function isDrawn(element: LitElement): Promise<boolean> {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  const root = element.renderRoot as ShadowRoot;
  return new Promise((resolve) => {
    const settle = (answer: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(answer);
    };
    const look = (): void => {
      if (root.querySelector('[part~=failed]')) settle(false);
      else if (root.querySelector('figure .picture > :not(.skip)') && !root.querySelector('[part~=loading]'))
        settle(true);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => settle(false), patienceMs);
    observer.observe(root, {childList: true, subtree: true, attributes: true});
    look();
  });
}
