import { describe, expect, it } from 'vitest';
import { withBrowserMessages } from './browser';

describe('a browser script’s code', () => {
  it('contains messages in place of their names', () => {
    expect(withBrowserMessages('status.textContent = MESSAGES.copy.copied;', 'en-GB')).toBe(
      'status.textContent = "Copied.";',
    );
  });

  it('contains all messages of a group if the browser chooses one of them', () => {
    expect(withBrowserMessages('MESSAGES.embed.kinds[kind]', 'en-GB')).toBe(
      '({"figure":"Figures","fact-check":"Fact-checks","number":"Numbers"})[kind]',
    );
  });

  it('cannot name a missing message', () => {
    expect(() => withBrowserMessages('MESSAGES.copy.nothing', 'en-GB')).toThrow('browser.copy.nothing');
  });
});
