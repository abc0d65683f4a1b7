import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {chromium} from 'playwright-core';
import {chromiumArgs, findChromium} from './chromium.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A Chromium for checks of built pages. */
export async function launch() {
  return chromium.launch({executablePath: await findChromium(), args: chromiumArgs, chromiumSandbox: false});
}

/**
 * A page in a context of its own, and the list of what goes wrong in it: errors, refusals of the content security
 * policy, requests to hosts outside `origins`, replies that failed.
 */
export async function openPage(browser, {url, origins, ...options}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = new Set();
  page.on('pageerror', (error) => problems.add(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.add(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.add(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    const local = protocol === 'data:' || protocol === 'blob:' || origins.includes(origin);
    if (!local) problems.add(`request to another host: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (text) => problems.add(`policy: ${text}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, lineNumber, sample}) => {
      window.reportViolation(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
    });
  });
  if (url !== undefined) await page.goto(url);
  return {page, problems, close: () => context.close()};
}

/** What axe finds against WCAG 2.2 A and AA and its best practices, one line a rule. */
export async function axeProblems(page, scope = 'body', skip = []) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const rules = Object.fromEntries(skip.map((rule) => [rule, {enabled: false}]));
  return page.evaluate(
    async ([root, values, off]) => {
      const {violations} = await window.axe.run(root, {runOnly: {type: 'tag', values}, rules: off});
      return violations.map(({id, nodes}) => `axe ${id} (${nodes.length}): ${nodes[0].html.slice(0, 120)}`);
    },
    [scope, axeTags, rules]
  );
}

/** Asks the page again and again; waiting inside the page would need the `eval` that a strict policy refuses. */
export async function until(page, what, question, argument, seconds = 15) {
  const end = Date.now() + seconds * 1000;
  while (!(await page.evaluate(question, argument))) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until no element has a change to draw: what is out of sight is drawn in tasks of its own. */
export function untilStill(page) {
  return until(page, 'nothing to draw', isStill);
}

/** Runs in the page. */
function isStill() {
  const isIdle = (root) =>
    [...root.querySelectorAll('*')].every(
      (element) => !element.shadowRoot || (!element.isUpdatePending && isIdle(element.shadowRoot))
    );
  return isIdle(document);
}

/** Waits until each of these elements, wherever it stands, has marks in its picture. */
export function untilDrawn(page, tags) {
  return until(page, `${tags.join(', ')} drawn`, areDrawn, tags);
}

/** Runs in the page. */
function areDrawn(tags) {
  const deep = (node) => [
    node,
    ...[...node.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? deep(e.shadowRoot) : []))
  ];
  const roots = deep(document);
  return tags.every((tag) => {
    const elements = roots.flatMap((node) => [...node.querySelectorAll(tag)]);
    const isDrawn = (element) => element.shadowRoot?.querySelector('[data-key], tbody tr, [part=headline]') !== null;
    if (elements.length === 0) window.dispatchEvent(new Event('scroll')); // what stands far down waits for somebody
    return elements.length > 0 && elements.every((element) => element.shadowRoot && isDrawn(element));
  });
}

/** All text that a reader of the page sees, shadow roots included. Runs through `page.evaluate`. */
export function visibleText() {
  const text = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (/^(style|script|template)$/i.test(node.nodeName)) return '';
    return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(text).join(' ');
  };
  return text(document.body).replace(/\s+/g, ' ');
}
