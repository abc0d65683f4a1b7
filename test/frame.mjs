/** Views in frames on a page of another server: with the loader around and without it, with an origin and without one. */
import {fileURLToPath} from 'node:url';
import {launch, openPage, until, visibleText} from './tools/browser.mjs';
import {checks} from './tools/checks.mjs';
import {serve} from './tools/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';
const query = 'widget=map&amp;show=status&amp;date=2010-07-01';

const site = await serve({folders: {'/': `${dist}site/`}});
const open = await serve({folders: {'/': `${dist}site/`}, headers: {'access-control-allow-origin': '*'}});
const loader = `<script type="module" src="${open.origin}/cdn/treatyscope.js"></script>`;
const partner = await serve({
  pages: {
    '/plain.html': page(frame(site, sandbox)),
    '/loader.html': page(`${frame(open, sandbox)}${loader}`),
    '/dark.html': page(`<div lang="fr" style="color-scheme: dark">${frame(open, sandbox)}</div>${loader}`),
    '/apart.html': page(frame(site, 'allow-scripts')),
    '/foreign.html': page(frame(site, sandbox, 'widget=map&amp;src=https_3A_2F_2Fevil.example_2Fdata.json')),
    '/group.html': page(
      `${frame(open, sandbox, 'widget=map&amp;show=status').replace('<iframe', '<iframe data-group="ours"')}${loader}`
    ),
    '/liar.html': page(`<iframe id="liar" src="/lies.html"></iframe>${frame(open, sandbox)}${loader}`),
    '/lies.html': `<script>
      const lie = (say, more) => parent.postMessage({treatyscope: 'treatyscope-frame/1', say, ...more}, '*');
      setInterval(() => { lie('hello'); lie('height', {height: 5000}); }, 50);
    </script>`
  }
});
const browser = await launch();
const {check, finish} = checks();

await check('with the loader around, the frame is as high as its content, and nothing scrolls in it', async () => {
  const {page: host, close} = await openedAt('/loader.html');
  await until(host, 'a height', () => document.querySelector('#view').style.blockSize !== '');
  await settled(host);
  const inner = await measured(host);
  await close();
  return [
    inner.compact && 'the frame is still compact',
    inner.content !== inner.frame && `content ${inner.content} px, frame ${inner.frame} px`,
    !inner.text.includes('26') && `does not say 26: ${inner.text.slice(0, 200)}`
  ].filter(Boolean);
});
await check('a narrower frame has its new height a moment later', async () => {
  const {page: host, close} = await openedAt('/loader.html');
  await until(host, 'a height', () => document.querySelector('#view').style.blockSize !== '');
  await settled(host);
  await host.setViewportSize({width: 360, height: 700});
  await settled(host);
  const inner = await measured(host);
  await close();
  return inner.content === inner.frame ? [] : [`content ${inner.content} px, frame ${inner.frame} px`];
});
await check('the frame speaks the language of the page around, in its colours', async () => {
  const {page: host, close} = await openedAt('/dark.html');
  await until(host, 'a height', () => document.querySelector('#view').style.blockSize !== '');
  await settled(host);
  const inner = await insideOf(host).evaluate(() => [
    document.documentElement.lang,
    document.documentElement.style.colorScheme
  ]);
  const {text} = await measured(host);
  await close();
  return [
    inner[0] !== 'fr' && `lang is ${inner[0]}`,
    inner[1] !== 'dark' && `colours are ${inner[1]}`,
    !/Partie/.test(text) && text.slice(0, 100)
  ].filter(Boolean);
});
await check('with nobody around who answers, it is compact and leads to the full view', async () => {
  const {page: host, close} = await openedAt('/plain.html');
  await drawn(host);
  const inner = await measured(host);
  await close();
  return [
    !inner.compact && 'not compact',
    !inner.link.includes(`${site.origin}/view.html?widget=map`) && `link: ${inner.link}`,
    !inner.text.includes('26') && inner.text.slice(0, 200)
  ].filter(Boolean);
});
await check(
  'without an origin, on a host that allows nobody, it still says its sentence and draws its picture',
  async () => {
    const {page: host, close} = await openedAt('/apart.html');
    await drawn(host);
    const inner = await measured(host);
    await close();
    return [!inner.text.includes('26') && `does not say 26: ${inner.text.slice(0, 300)}`].filter(Boolean);
  }
);
await check(
  'an address that brings a dataset of its own is refused in words, and nothing is asked of anybody',
  async () => {
    const {page: host, problems, close} = await openedAt('/foreign.html');
    await until(host, 'a refusal', () => true);
    await settled(host);
    const {text} = await measured(host);
    await close();
    return [...problems, ...(text.includes('src of its own') ? [] : [`says: ${text.slice(0, 200)}`])];
  }
);
await check('what people select is shared with the page around by its group, both ways', async () => {
  const {page: host, close} = await openedAt('/group.html');
  await until(host, 'a height', () => document.querySelector('#view').style.blockSize !== '');
  await settled(host);
  await host.evaluate(() => {
    window.told = [];
    document.addEventListener('treaty-group', ({detail}) => window.told.push(detail));
    document.dispatchEvent(new CustomEvent('treaty-group', {detail: 'v=1&group=ours&do=tell&date=2008-02-01'}));
  });
  await until(host, 'ten Parties', () => true);
  await settled(host);
  const {text} = await measured(host);
  await insideOf(host).evaluate(() => {
    document.dispatchEvent(new CustomEvent('treaty-group', {detail: 'v=1&group=frame&do=tell&states=FR'}));
  });
  await settled(host);
  const told = await host.evaluate(() => window.told);
  await close();
  return [
    !text.includes('1 February 2008') && `the frame does not follow: ${text.slice(0, 200)}`,
    !told.includes('v=1&group=ours&do=tell&states=FR') && `the page heard ${JSON.stringify(told)}`
  ].filter(Boolean);
});
await check('a frame that is none of ours is not answered, and makes no frame higher', async () => {
  const {page: host, close} = await openedAt('/liar.html');
  await until(host, 'a height', () => document.querySelector('#view').style.blockSize !== '');
  await settled(host);
  const heights = await host.evaluate(() => ['liar', 'view'].map((id) => document.getElementById(id).style.blockSize));
  await close();
  return [
    heights[0] !== '' && `the liar is ${heights[0]}`,
    heights[1] === '5000px' && 'the liar made ours higher'
  ].filter(Boolean);
});

await browser.close();
for (const server of [site, open, partner]) server.stop();
finish();

function frame({origin}, allowed, asked = `${query}&amp;lang=en`) {
  const lang = allowed === sandbox ? asked.replace(/&amp;lang=en$/, '') : asked;
  return `<iframe id="view" src="${origin}/embed.html?${lang}" title="Map" width="100%" height="480" loading="lazy" sandbox="${allowed}"></iframe>`;
}

function page(content) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title></head><body>${content}</body></html>`;
}

async function openedAt(path) {
  const origins = [site.origin, open.origin, partner.origin];
  const opened = await openPage(browser, {url: partner.origin + path, origins, viewport: {width: 900, height: 900}});
  while (!insideOf(opened.page)) await new Promise((resolve) => setTimeout(resolve, 50));
  return opened;
}

function insideOf(host) {
  return host.frames().find((each) => each.url().includes('/embed.html'));
}

/** Waits until the height of the frame and of its content stay what they are. */
async function settled(host) {
  for (let same = 0, last = ''; same < 6; ) {
    const now = JSON.stringify(await measured(host));
    same = now === last ? same + 1 : 0;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

async function drawn(host) {
  await until(insideOf(host), 'a sentence', () => {
    const shown = document.querySelector('main treaty-map')?.shadowRoot;
    return Boolean(shown?.querySelector('.sentence') && shown.querySelector('svg [data-key]'));
  });
}

async function measured(host) {
  const frame = await host.evaluate(() => document.querySelector('#view').clientHeight);
  const inside = insideOf(host);
  const inner = await inside.evaluate(() => ({
    content: document.body.offsetHeight,
    compact: document.body.classList.contains('compact'),
    link: document.querySelector('footer a').href
  }));
  return {frame, ...inner, text: await inside.evaluate(visibleText)};
}
