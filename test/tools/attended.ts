import {settled} from './settled.js';

/** Resolves once a dashboard whose page somebody has scrolled has drawn also what stands furthest down. */
export async function attended(dashboard: Element, seconds = 8): Promise<void> {
  const root = dashboard.shadowRoot!;
  await settled(root);
  window.dispatchEvent(new Event('scroll'));
  const end = performance.now() + seconds * 1000;
  while (root.querySelector('.later')) {
    if (performance.now() > end) throw new Error(`still waiting after ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await settled(root);
}
