import { describe, expect, it } from 'vitest';
import { withBrowserMessages } from './browser';

describe('the code of a script in browsers', () => {
  it('has messages in the place of their names', () => {
    expect(withBrowserMessages('status.textContent = MESSAGES.copy.copied;', 'en-GB')).toBe(
      'status.textContent = "Copied.";',
    );
  });

  it('has an object where only the browser knows which message it needs', () => {
    expect(withBrowserMessages('MESSAGES.embed.kinds[kind]', 'en-GB')).toBe(
      '({"figure":"Figures","fact-check":"Fact-checks","number":"Numbers"})[kind]',
    );
  });

  it('names no message that there is not', () => {
    expect(() => withBrowserMessages('MESSAGES.copy.nothing', 'en-GB')).toThrow('browser.copy.nothing');
  });
});
