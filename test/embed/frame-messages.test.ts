import {expect} from '@open-wc/testing';
import {readFrameMessage, writeFrameMessage} from '../../src/embed/frame-messages.js';

const sent = (more: object): object => ({treatyscope: 'treatyscope-frame/1', ...more});

describe('readFrameMessage', () => {
  it('reads what writeFrameMessage writes', () => {
    const messages = [
      {say: 'hello'},
      {say: 'port', lang: 'fr-CH', theme: 'dark'},
      {say: 'height', height: 640},
      {say: 'group', text: 'v=1&group=frame&do=ask'}
    ] as const;
    for (const message of messages)
      expect(readFrameMessage(structuredClone(writeFrameMessage(message)))).to.deep.equal(message);
  });

  it('knows no message that is not of its form to the letter', () => {
    const others: unknown[] = [
      null,
      'treatyscope-frame/1',
      [],
      {},
      {say: 'hello'},
      sent({}),
      sent({say: 'constructor'}),
      sent({say: 'height', height: '640'}),
      sent({say: 'height', height: Number.NaN}),
      sent({say: 'height', height: 640.5}),
      sent({say: 'height', height: Number.POSITIVE_INFINITY}),
      sent({say: 'port', lang: '<b>', theme: ''}),
      sent({say: 'port', lang: 'en', theme: 'red'}),
      sent({say: 'group', text: 7}),
      sent({say: 'group', text: 'x'.repeat(10_001)}),
      {...sent({say: 'hello'}), treatyscope: 'treatyscope-frame/2'}
    ];
    for (const other of others) expect(readFrameMessage(other), JSON.stringify(other)).to.equal(undefined);
  });

  it('lets no frame be lower than 120 px or higher than 8,000', () => {
    for (const [height, kept] of [
      [-5, 120],
      [0, 120],
      [121, 121],
      [1e9, 8000]
    ])
      expect(readFrameMessage(sent({say: 'height', height}))).to.deep.equal({say: 'height', height: kept});
  });
});
