import {forGroup, groupOf} from '../embed/group-text.js';
import {readFrameMessage, writeFrameMessage} from '../embed/frame-messages.js';

const eventName = 'treaty-group';

/**
 * Brings the messages of one group of this document through a port, and those that come through it into the document:
 * a page and its frame share a selection so. Gives back what ends it.
 */
export function bridgeGroup(port: MessagePort, group: string): () => void {
  // What comes through the port is not sent back; answers to it are.
  let arriving: string | undefined;
  const onGroup = (event: Event): void => {
    const {detail} = event as CustomEvent<unknown>;
    if (typeof detail !== 'string' || detail === arriving || groupOf(detail) !== group) return;
    port.postMessage(writeFrameMessage({say: 'group', text: detail}));
  };
  const onMessage = ({data}: MessageEvent<unknown>): void => {
    const message = readFrameMessage(data);
    if (message?.say !== 'group') return;
    arriving = forGroup(message.text, group);
    document.dispatchEvent(new CustomEvent(eventName, {detail: arriving}));
    arriving = undefined;
  };
  document.addEventListener(eventName, onGroup);
  port.addEventListener('message', onMessage);
  port.start();
  return () => {
    document.removeEventListener(eventName, onGroup);
    port.removeEventListener('message', onMessage);
  };
}
