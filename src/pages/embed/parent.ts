import {readFrameMessage, writeFrameMessage} from '../../embed/frame-messages.js';
import {Pace} from '../../embed/pace.js';
import {bridgeGroup} from '../../loader/group-bridge.js';
import {groupName} from './content.js';

/** A page that listens answers within this time; what comes later is still heard. */
const patienceMs = 1500;
const everyMs = 250;

/** What the page around says of itself. */
export interface Around {
  readonly lang: string;
  readonly theme: '' | 'light' | 'dark';
}

/**
 * Says hello to the page around until it gives a port, then tells it the height of the content. Only the window around is
 * believed, and only with the origin that the browser says is around, where it says one.
 */
export function greet(onAnswer: (around: Around) => void): void {
  if (parent === window) return;
  const hello = (): void => parent.postMessage(writeFrameMessage({say: 'hello'}), '*');
  const timer = setInterval(hello, everyMs);
  setTimeout(() => clearInterval(timer), patienceMs);
  let end = (): void => undefined;
  addEventListener('message', ({data, source, origin, ports: [port]}) => {
    const message = readFrameMessage(data);
    if (message?.say !== 'port' || source !== parent || port === undefined || !isAround(origin)) return;
    clearInterval(timer);
    end();
    end = talk(port);
    onAnswer(message);
  });
  hello();
}

function talk(port: MessagePort): () => void {
  const pace = new Pace((height) => port.postMessage(writeFrameMessage({say: 'height', height})));
  const observer = new ResizeObserver(([entry]) => {
    const [box] = entry?.borderBoxSize ?? [];
    if (box) pace.measure(box.inlineSize, box.blockSize);
  });
  observer.observe(document.body);
  const unbridge = bridgeGroup(port, groupName);
  return () => {
    observer.disconnect();
    pace.stop();
    unbridge();
    port.close();
  };
}

/** Whether an origin is that of the page around; where the browser does not say, that of the window is enough. */
function isAround(origin: string): boolean {
  const {ancestorOrigins} = location as {ancestorOrigins?: DOMStringList};
  const known = ancestorOrigins?.[0] ?? (document.referrer === '' ? undefined : new URL(document.referrer).origin);
  return known === undefined || known === origin;
}
