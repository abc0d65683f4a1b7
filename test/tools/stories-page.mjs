import {openPage, until, untilStill} from './browser.mjs';

/** The frame of the built stories, in which one story after another is shown without loading the page again. */
export async function openStories(browser, origin, frame) {
  const {page, problems, close} = await openPage(browser, {
    url: `${frame}?id=charts-trend--ordinary&viewMode=story&globals=a11y.manual:!true`,
    origins: [origin],
    viewport: {width: 800, height: 900},
    reducedMotion: 'reduce'
  });
  await until(page, 'Storybook', () => window.__STORYBOOK_ADDONS_CHANNEL__ !== undefined, undefined, 60);
  await until(
    page,
    'the first story',
    () => document.querySelector('#storybook-root')?.children.length > 0,
    undefined,
    60
  );
  let number = 0;
  let shown = 'charts-trend--ordinary';

  /** Waits until a story with given settings stands drawn; what went wrong on the way. */
  async function show(id, args) {
    problems.clear();
    // What is shown already would not be rendered again.
    if (args !== undefined || id !== shown) await turnTo(id, args);
    shown = id;
    await settled();
    return [...problems];
  }

  /** A story whose module does not come into a page that has been open for long is opened by its own address. */
  async function turnTo(id, args) {
    const missing = await page.evaluate(rendered, [id, args]).then(
      () => false,
      (error) => {
        if (!error.message.includes('storyMissing')) throw error;
        return true;
      }
    );
    if (!missing) return;
    await page.goto(`${frame}?id=${id}&viewMode=story&globals=a11y.manual:!true`);
    await until(page, id, () => document.querySelector('#root-inner')?.children.length > 0, undefined, 30);
  }

  async function settled() {
    await until(page, 'drawn', isSettled, undefined, 20);
    await untilStill(page);
  }

  /** What the panel would be given for the story that is shown. */
  function ask(wanted) {
    return page.evaluate(asked, [++number, wanted]);
  }

  return {page, show, ask, close};
}

/** Runs in the page, as the next two. */
function rendered([storyId, args]) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve, reject) => {
    const once = (event, done) => channel.once(event, done);
    // Drawn from nothing, as the page into which it is pasted draws it.
    const done = () => (args === undefined ? resolve() : again());
    const again = () => {
      once('storyRendered', () => resolve());
      channel.emit('forceRemount', {storyId});
    };
    const start = () => {
      once('storyRendered', done);
      for (const event of ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'])
        once(event, (error) => reject(new Error(`${event}: ${error?.message ?? storyId}`)));
    };
    setTimeout(() => reject(new Error(`not rendered: ${storyId}`)), 20_000);
    start();
    if (args === undefined) channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
    else channel.emit('updateStoryArgs', {storyId, updatedArgs: args});
  });
}

function isSettled() {
  const isWaiting = (root) =>
    [...root.querySelectorAll('*')].some(
      (element) => element.matches('[part~=loading]') || (element.shadowRoot && isWaiting(element.shadowRoot))
    );
  return !isWaiting(document);
}

function asked([number, wanted]) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve, reject) => {
    const hear = (answer) => {
      if (answer.number !== number) return;
      channel.off('treatyscope/answer', hear);
      resolve(answer.offer);
    };
    channel.on('treatyscope/answer', hear);
    setTimeout(() => reject(new Error('the panel was given no answer')), 20_000);
    channel.emit('treatyscope/ask', {number, what: 'offer', wanted});
  });
}
