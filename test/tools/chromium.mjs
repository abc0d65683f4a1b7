import {accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';

/** The flags every test browser starts with: headless in a container, and silent on the network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage'
];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** The path of a Chromium: CHROME_PATH, else one on the PATH or in a known place, else the one that npm brought. */
export async function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  const found = candidates.find(isProgram) ?? (await unpackChromium());
  if (found === undefined) throw new Error('No Chromium found: set CHROME_PATH to one.');
  return found;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Read while the package is imported: it then unpacks the system libraries that it needs.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  writeFontConfig();
  return path;
}

/** The package's own font settings name /tmp, whatever the temporary folder is; text would be 0 px high. */
function writeFontConfig() {
  const fonts = join(tmpdir(), 'fonts');
  if (!existsSync(fonts)) return;
  const cache = join(tmpdir(), 'fonts-cache');
  mkdirSync(cache, {recursive: true});
  const folders = `<dir>/usr/share/fonts</dir><dir>${fonts}</dir><cachedir>${cache}</cachedir>`;
  const head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  writeFileSync(join(fonts, 'fonts.conf'), `${head}<fontconfig>${folders}</fontconfig>`);
}
