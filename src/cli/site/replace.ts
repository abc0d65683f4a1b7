import {access, lstat, realpath, rename, rm, symlink} from 'node:fs/promises';
import {basename, dirname, relative} from 'node:path';

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  );

export const drop = (path: string): Promise<void> => rm(path, {recursive: true, force: true});

/**
 * Puts a folder in the place of another by renaming. The other one stays beside it for going back, under its name with
 * `.previous`, in the place of the one from before it; where the new one cannot come, the old one is put back. No file
 * system that Node knows of exchanges two folders: between the two names there is a moment without a site, unless the
 * folder is a symbolic link, which is replaced in one step.
 */
export async function replaceBy(fresh: string, folder: string): Promise<string | undefined> {
  if (await isLink(folder)) return linkTo(fresh, folder);
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

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false
  );

/** Lets a link lead to a folder beside it, and one with `.previous` to where it led. */
async function linkTo(fresh: string, link: string): Promise<string | undefined> {
  const old = await realpath(link).catch(() => undefined);
  const target = `${link}.${basename(fresh).split('.').at(-2)?.slice(0, 8)}`;
  await rename(fresh, target);
  await point(link, target);
  if (old === undefined) return undefined;
  const previous = `${link}.previous`;
  const older = (await isLink(previous)) ? await realpath(previous).catch(() => undefined) : undefined;
  if (older === undefined) await drop(previous);
  await point(previous, old);
  // Only what a run before this one has made is dropped: other folders are their owner's.
  if (older !== undefined && older !== old && isOurs(older, await realpath(dirname(link)), basename(link)))
    await drop(older);
  return previous;
}

/** Whether a folder is named as `linkTo` names them: beside its link, after it, with eight digits of a number by lot. */
const isOurs = (path: string, folder: string, name: string): boolean =>
  dirname(path) === folder && basename(path).startsWith(`${name}.`) && /\.[0-9a-f]{8}$/.test(path);

/** Makes a link, or lets one that is there lead elsewhere, by one rename. */
async function point(link: string, target: string): Promise<void> {
  const made = `${link}.link`;
  await drop(made);
  await symlink(relative(await realpath(dirname(link)), target), made, 'dir');
  await rename(made, link);
}
