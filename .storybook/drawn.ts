/** A story that has not drawn within this time will not. In milliseconds. */
const patienceMs = 8000;

/** Resolves once nothing under an element, shadow roots included, is on its way; or once it is clear that it stays so. */
export async function settled(root: ParentNode): Promise<void> {
  const end = performance.now() + patienceMs;
  let calm = 0;
  while (calm < 2 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    calm = isWaiting(root) ? 0 : calm + 1;
  }
}

function isWaiting(root: ParentNode): boolean {
  return [...root.querySelectorAll('*')].some((element) => {
    if (element.matches('[part~=loading]')) return true;
    const isPending = 'isUpdatePending' in element && element.isUpdatePending === true;
    return isPending || (element.shadowRoot !== null && isWaiting(element.shadowRoot));
  });
}
