/** Resolves once no element under this one, shadow roots included, says that it is loading. */
export async function settled(root: ParentNode, seconds = 8): Promise<void> {
  const end = performance.now() + seconds * 1000;
  await frame();
  while (isLoading(root)) {
    if (performance.now() > end) throw new Error(`still loading after ${seconds} s`);
    await frame();
  }
  await frame(); // the picture's size is known one frame after its place
  await frame();
}

function isLoading(root: ParentNode): boolean {
  const elements = [...root.querySelectorAll('*')];
  return elements.some(
    (element) => element.matches('[part~=loading]') || (element.shadowRoot && isLoading(element.shadowRoot))
  );
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
