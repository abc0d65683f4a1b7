import {access, rename, rm} from 'node:fs/promises';

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  );

export const drop = (path: string): Promise<void> => rm(path, {recursive: true, force: true});

/**
 * Puts a folder in the place of another by one rename. The other one stays beside it for going back, under its name with
 * `.previous`, in the place of the one from before it; where the new one cannot come, the old one is put back.
 */
export async function replaceBy(fresh: string, folder: string): Promise<string | undefined> {
  if (!(await exists(folder))) {
    await rename(fresh, folder);
    return undefined;
  }
  const previous = `${folder}.previous`;
  const older = `${fresh}.older`;
  const hasOlder = await exists(previous);
  if (hasOlder) await rename(previous, older);
  await rename(folder, previous);
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rename(previous, folder);
    if (hasOlder) await rename(older, previous);
    throw error;
  }
  if (hasOlder) await drop(older);
  return previous;
}
