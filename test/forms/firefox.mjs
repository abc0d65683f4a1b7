import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The path of a Firefox: FIREFOX_PATH, else Debian's or another one on the PATH; nothing where there is none. */
function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Firefox as people have it, with a window of this size, driven by WebDriver BiDi, silent on the network; nothing where there is none here. */
export async function launchFirefox({width, height}) {
  const executablePath = findFirefox();
  if (executablePath === undefined) return undefined;
  const {launch} = await import('puppeteer-core');
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null, // Firefox 140 does not know the command that sets one: its window is as large as we need it
    args: [`--width=${width}`, `--height=${height}`],
    // Debian sets a home page; a folder of its own in the profile keeps an administrator's settings out.
    extraPrefsFirefox: {
      'browser.startup.homepage': 'about:blank',
      'browser.startup.page': 0,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false
    }
  });
}
