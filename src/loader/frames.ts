import {readAddress} from '../embed/address.js';
import {readFrameMessage, writeFrameMessage} from '../embed/frame-messages.js';
import {bridgeGroup} from './group-bridge.js';

const ports = new WeakMap<HTMLIFrameElement, {readonly port: MessagePort; readonly end: () => void}>();

/**
 * Answers a frame of ours that says hello: gives it a port, the language and the colours of the page around it, and makes it
 * as high as its content. It is believed only where the message comes from the window of a frame in this page, whose
 * address names a view of an origin in the list, and from that origin.
 */
export function answer({data, source, origin}: MessageEvent<unknown>, origins: readonly string[]): void {
  if (readFrameMessage(data)?.say !== 'hello') return;
  const frame = [...document.querySelectorAll('iframe')].find(({contentWindow}) => contentWindow === source);
  const home = frame && originOf(frame);
  if (!frame?.contentWindow || home === undefined || !origins.includes(home)) return;
  const isApart = frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin');
  if (origin !== (isApart ? 'null' : home)) return;
  const {port1, port2} = new MessageChannel();
  const hear = ({data: said}: MessageEvent<unknown>): void => {
    const message = readFrameMessage(said);
    if (message?.say === 'height') frame.style.blockSize = `${message.height}px`;
  };
  port1.addEventListener('message', hear);
  port1.start();
  const group = frame.dataset.group ?? '';
  const unbridge = group === '' ? () => undefined : bridgeGroup(port1, group);
  ports.get(frame)?.end();
  ports.set(frame, {
    port: port1,
    end() {
      unbridge();
      port1.close();
    }
  });
  const hello = writeFrameMessage({say: 'port', lang: languageAt(frame), theme: themeAt(frame)});
  // An opaque origin has no name; what is sent holds nothing that anybody may not read.
  frame.contentWindow.postMessage(hello, isApart ? '*' : home, [port2]);
}

/** The origin of the view that a frame shows; nothing where it shows none. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  return readAddress(frame.src) && new URL(frame.src).origin;
}

const languageAt = (frame: Element): string => frame.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? '';

/** The colours that the page around has chosen; none where it leaves them to the reader. */
function themeAt(frame: Element): '' | 'light' | 'dark' {
  const schemes = getComputedStyle(frame).colorScheme.split(' ');
  if (schemes.includes('dark')) return schemes.includes('light') ? '' : 'dark';
  return 'light';
}
