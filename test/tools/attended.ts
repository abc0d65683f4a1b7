import {settled} from './settled.js';

/** Resolves once a dashboard whose page somebody has scrolled has drawn also what stands furthest down. */
export async function attended(dashboard: Element, seconds = 8): Promise<void> {
  const root = dashboard.shadowRoot!;
  const end = performance.now() + seconds * 1000;
  const isThere = (): boolean => root.querySelector('[part=title]') !== null;
  while (!isThere() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  await settled(root);
  window.dispatchEvent(new Event('scroll'));
  while (root.querySelector('.later')) {
    if (performance.now() > end) throw new Error(`still waiting after ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await settled(root);
}
