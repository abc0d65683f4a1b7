import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../src/define/treaty-data.js';
import '../../src/define/treaty-story.js';
import '../../src/define/treaty-trend.js';
import type {TreatyStory} from '../../src/elements/treaty-story.js';
import {small, within} from '../tools/fixtures.js';
import {settled} from '../tools/settled.js';

const text = (words = 60) => 'Some words of a text that goes on. '.repeat(words / 8);

async function told(
  steps: TemplateResult = html`
    <treaty-step id="first" date="2008-03-01"><h3>First</h3><p>${text()}</p></treaty-step>
    <treaty-step id="second" date="2012"><h3>Second</h3><p>${text()}</p></treaty-step>
    <treaty-step date="2014" instrument="CETS1"><h3>Third</h3><p>${text()}</p></treaty-step>`
): Promise<TreatyStory> {
  const data = await within(
    html`<treaty-story><h2>A story</h2><treaty-trend date="2026"></treaty-trend>${steps}<p>After all.</p></treaty-story>`,
    small()
  );
  const story = data.querySelector('treaty-story')!;
  await settled(story);
  return story;
}

const widget = (story: TreatyStory) => story.querySelector('treaty-trend')!;
const list = (story: TreatyStory) => [...story.shadowRoot!.querySelectorAll<HTMLElement>('.to')];
const turns = (story: TreatyStory) => [...story.shadowRoot!.querySelectorAll<HTMLElement>('.turn')];
const active = (story: TreatyStory) =>
  [...story.querySelectorAll('treaty-step[active] h3')].map(({textContent}) => textContent);
const comes = (story: TreatyStory, title: string) =>
  waitUntil(() => active(story).join() === title, `“${title}” should be read`, {timeout: 4000});

describe('<treaty-story>', () => {
  beforeEach(async () => {
    await setViewport({width: 1000, height: 600});
    scrollTo(0, 0);
  });

  it('shows its text as it stands, with the view of the first step', async () => {
    const story = await told();
    expect(active(story)).to.eql(['First']);
    expect(widget(story).date).to.equal('2008-03-01');
    for (const child of story.children) expect(child.assignedSlot, child.localName).to.not.equal(null);
    await expect(story).to.be.accessible();
  });

  it('takes the view of the step that comes under the eye as the page scrolls', async () => {
    const story = await told();
    story.querySelectorAll('treaty-step')[1]!.scrollIntoView({block: 'center'});
    await comes(story, 'Second');
    await story.updateComplete;
    expect(widget(story).date).to.equal('2012');
    story.querySelector('treaty-step')!.scrollIntoView({block: 'center'});
    await comes(story, 'First');
  });

  it('gives the widget back what its page says of it where a step says nothing', async () => {
    const story = await told(html`
      <treaty-step date="2008" highlight="FR"><h3>First</h3></treaty-step>
      <treaty-step><h3>Second</h3></treaty-step>`);
    expect([widget(story).date, widget(story).highlight]).to.eql(['2008', 'FR']);
    story.goTo(2);
    await story.updateComplete;
    expect([widget(story).date, widget(story).highlight]).to.eql(['2026', '']);
  });

  it('goes to the next and the previous step by buttons, which stay where they are', async () => {
    const story = await told();
    const [previous, next] = turns(story);
    expect(previous!.ariaDisabled).to.equal('true');
    next!.focus();
    next!.click();
    await comes(story, 'Second');
    expect(story.shadowRoot!.activeElement).to.equal(next);
    next!.click();
    await comes(story, 'Third');
    expect(next!.ariaDisabled).to.equal('true');
    next!.click();
    await story.updateComplete;
    expect(active(story)).to.eql(['Third']);
  });

  it('goes by keys in the list of steps, which is one tab stop', async () => {
    const story = await told();
    expect(list(story).map(({tabIndex}) => tabIndex)).to.eql([0, -1, -1]);
    list(story)[0]!.focus({preventScroll: true}); // what scrolls the page lets another step be read
    const moves = {
      ArrowDown: 'Second',
      PageDown: 'Third',
      Home: 'First',
      End: 'Third',
      ArrowLeft: 'Second',
      PageUp: 'First'
    };
    for (const [key, title] of Object.entries(moves)) {
      await sendKeys({press: key});
      await comes(story, title);
      await story.updateComplete;
      expect(story.shadowRoot!.activeElement?.getAttribute('aria-current'), key).to.equal('step');
    }
  });

  it('goes the other way in text from right to left', async () => {
    const story = await told();
    story.dir = 'rtl';
    await story.updateComplete;
    list(story)[0]!.focus({preventScroll: true}); // what scrolls the page lets another step be read
    await sendKeys({press: 'ArrowLeft'});
    await comes(story, 'Second');
  });

  it('touches the history of the page only where a reader follows a link to a step', async () => {
    const story = await told();
    const before = history.length; // of which a browser keeps 50
    story.goTo(3);
    turns(story)[0]!.click();
    await comes(story, 'Second');
    expect([history.length, location.hash]).to.eql([before, '']);
    list(story)[0]!.click();
    await comes(story, 'First');
    expect([history.length, location.hash]).to.eql([Math.min(before + 1, 50), '#first']);
    history.back();
    await waitUntil(() => location.hash === '');
  });

  it('stands at the step that the address names, and follows it', async () => {
    history.replaceState(null, '', '#second');
    const story = await told();
    await comes(story, 'Second');
    location.hash = '#first';
    await comes(story, 'First');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('says politely which step has come, and not at once', async () => {
    const story = await told();
    const status = story.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    story.goTo(2);
    await waitUntil(() => status.textContent === 'Step 2 of 3: Second');
  });

  it('says it in French', async () => {
    const story = await told();
    story.setAttribute('lang', 'fr');
    await waitUntil(() => turns(story)[1]?.textContent === 'Suivante', 'in French', {timeout: 4000});
    expect(list(story)[1]!.ariaLabel).to.equal('2 : Second');
  });

  it('stands beside its widget where there is room, and under it where there is none', async () => {
    const story = await told();
    const edges = () =>
      [widget(story), story.querySelector('treaty-step')!].map((each) => each.getBoundingClientRect());
    const [picture, step] = edges();
    expect(picture!.left).to.be.above(step!.right);
    await setViewport({width: 320, height: 600});
    await waitUntil(() => edges()[0]!.left < edges()[1]!.right);
    const [above, below] = edges();
    expect(above!.top).to.be.below(below!.top);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    story.goTo(3);
    await comes(story, 'Third');
    const stage = story.shadowRoot!.querySelector('.stage')!;
    await waitUntil(() => Math.abs(stage.getBoundingClientRect().top) < 1, 'the widget stays in sight');
    expect(stage.getBoundingClientRect().height).to.be.at.most(600 * 0.6);
  });

  it('shows pictures for paper on paper only', async () => {
    const story = await told(html`
      <treaty-step><h3>First</h3><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></treaty-step>`);
    expect(getComputedStyle(story.querySelector('img')!).display).to.equal('none');
  });

  it('is only text without a widget, and takes steps that come later', async () => {
    const story = await fixture<TreatyStory>(html`<treaty-story><p>Before</p></treaty-story>`);
    await story.updateComplete;
    expect(list(story)).to.eql([]);
    const step = document.createElement('treaty-step');
    step.textContent = 'A step';
    story.append(step);
    await waitUntil(() => list(story).length === 1);
    expect(step.assignedSlot?.id).to.equal('steps');
    expect(list(story)[0]!.ariaLabel).to.equal('1: Step 1');
  });

  it('survives being moved', async () => {
    const story = await told();
    const place = await fixture<HTMLElement>(html`<section></section>`);
    story.goTo(2);
    place.append(story);
    await story.updateComplete;
    story.goTo(3);
    await comes(story, 'Third');
  });
});
