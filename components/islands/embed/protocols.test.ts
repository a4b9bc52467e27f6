import { describe, expect, it } from 'vitest';
import { guestAt, parseMessage, heightMessages } from './protocols';

const href = 'https://x.test/embed/figures/oats/lines/?childId=chart-1&initialWidth=600#?secret=aB3';
const url = new URL(href);
const guest = guestAt(url);
const alone = guestAt(new URL('https://x.test/embed/figures/oats/lines/'));

describe('the parameters in a frame’s address', () => {
  it('are the id from pym and the secret from WordPress', () => {
    expect(guest).toEqual({ path: '/embed/figures/oats/lines/', href, pym: 'chart-1', secret: 'aB3' });
    expect([alone.pym, alone.secret]).toEqual([null, null]);
  });

  it.each(['?childId=a%20b', '?childId=', '?childId=<b>', `?childId=${'x'.repeat(100)}`, '#?secret=a-b', '#?secret='])(
    'are ignored if they are malformed: %s',
    (end) => {
      const { pym, secret } = guestAt(new URL(`https://x.test/embed/${end}`));
      expect([pym, secret]).toEqual([null, null]);
    },
  );
});

describe('a height', () => {
  it('is sent to every host in that host’s protocol', () => {
    expect(heightMessages(guest, { height: 512, width: 600 }, 'frame0')).toEqual([
      { 'datawrapper-height': { '/embed/figures/oats/lines/': 512 } },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
      `{"context":"iframe.resize","method":"resize","height":512,"src":${JSON.stringify(href)}}`,
      '{"type":"set-height","value":512}',
      { type: 'owid-bespoke-embed-height', height: 512 },
      'pymxPYMxchart-1xPYMxheightxPYMx512',
      { secret: 'aB3', message: 'height', value: 512 },
      '[iFrameSizer]frame0:512:600:size',
    ]);
  });

  it('is sent to pym, WordPress and iframe-resizer only if they have identified themselves', () => {
    expect(heightMessages(alone, { height: 512, width: 600 }, null)).toHaveLength(5);
  });
});

describe('a message from the host', () => {
  it.each([
    [
      { type: 'plumbline-theme', theme: 'dark' },
      { kind: 'theme', theme: 'dark' },
    ],
    [{ sentinel: 'amp', type: 'frames-init' }, { kind: 'height' }],
    [{ message: 'ready', secret: 'aB3' }, { kind: 'height' }],
    ['pymxPYMxchart-1xPYMxwidthxPYMx480', { kind: 'height' }],
    [
      '[iFrameSizer]frame0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
      { kind: 'resizer', id: 'frame0' },
    ],
    ['[iFrameSizer]resize', { kind: 'height' }],
  ])('is understood: %j', (message, meaning) => {
    expect(parseMessage(message, guest)).toEqual(meaning);
  });

  it.each([
    undefined,
    null,
    7,
    '',
    'x'.repeat(3000),
    [],
    {},
    { type: 'plumbline-theme' },
    { type: 'plumbline-theme', theme: 'red' },
    { type: 'plumbline-theme', theme: { toString: 'dark' } },
    { sentinel: 'amp' },
    { message: 'ready', secret: 'other' },
    'pymxPYMxanotherxPYMxwidthxPYMx480',
    '[iFrameSizer]',
    '[iFrameSizer]frame0',
    '[iFrameSizer]a b:8:false:',
    '[iFrameSizer]frame0:8:maybe:',
    `[iFrameSizer]${'x'.repeat(200)}:8:false:`,
  ])('is ignored if it is unknown or malformed: %j', (message) => {
    expect(parseMessage(message, guest)).toBeNull();
  });
});
