import { describe, expect, it } from 'vitest';
import { linkedParts, linkedText } from './linked-text';
import { missingFields, newsroom } from './newsroom';

describe('a newsroom’s record', () => {
  it.each(['desk@ledger.example', 'https://ledger.example/contact'])('accepts %s as its contact', (contact) => {
    expect(newsroom.parse({ contact })).toEqual({ contact });
  });

  it.each(['desk@ledger', 'ledger.example', 'http://ledger.example/', 'javascript:alert(1)', 'Write to us.'])(
    'rejects %s as its contact',
    (contact) => {
      expect(newsroom.safeParse({ contact }).error?.issues[0]?.message).toContain('e-mail address or a full https://');
    },
  );

  it.each(['en', 'en-GB', 'de', 'zh-Hant-TW', 'vi'])('accepts %s as its language', (language) => {
    expect(newsroom.parse({ language })).toEqual({ language });
  });

  it.each(['english', 'en_GB', 'EN-gb', 'xx-tlh-xx', 'xx', 'xx-GB', '', 'e'])(
    'rejects %s as its language',
    (language) => {
      expect(newsroom.safeParse({ language }).error?.issues[0]?.message).toContain('BCP 47 language tag');
    },
  );

  it('may lack fields; missingFields lists the missing ones, but no settings such as colours and menus', () => {
    const fields = (record: unknown) => missingFields(newsroom.parse(record)).map(({ field }) => field);
    const licence = {
      ...{ name: 'CC0 1.0 Universal', short: 'CC0', spdx: 'CC0-1.0' },
      ...{ url: 'https://licence.example/', permits: 'you may do what you like with them' },
    };
    const every = ['name', 'tagline', 'description', 'licence', 'contact', 'owner', 'funding', 'proposals'];
    expect(fields({})).toEqual([...every, 'rightOfReply']);
    expect(fields({ name: 'The Ledger', licence, contact: 'desk@ledger.example', funding: 'Readers.' })).toEqual([
      'tagline',
      'description',
      'owner',
      'proposals',
      'rightOfReply',
    ]);
  });
});

describe('a text that may contain addresses', () => {
  const linksIn = (text: string) => linkedParts(text).flatMap(({ href }) => href ?? []);

  it('is split into its addresses and the text between them, without losing anything', () => {
    const text = 'Write to “claims@ledger.example”, or see (https://ledger.example/how).';
    expect(linkedParts(text)).toEqual([
      { text: 'Write to “', href: null },
      { text: 'claims@ledger.example', href: 'mailto:claims@ledger.example' },
      { text: '”, or see (', href: null },
      { text: 'https://ledger.example/how', href: 'https://ledger.example/how' },
      { text: ').', href: null },
    ]);
  });

  it('has a link for each whole address, whatever character the address ends with', () => {
    expect(linksIn('See https://ledger.example/Oats_(grain).')).toEqual(['https://ledger.example/Oats_(grain)']);
    expect(linksIn('See https://ledger.example/?a=1&b=2, then https://ledger.example/.')).toEqual([
      'https://ledger.example/?a=1&b=2',
      'https://ledger.example/',
    ]);
  });

  it.each([
    'A trust, no. 1234567: register 5/2020.',
    'On Mastodon: @desk@ledger.example.',
    'javascript:alert(1) and <b>bold</b>',
  ])('stays plain text if it contains no address: %s', (text) => {
    expect(linkedText.parse(text)).toBe(text);
    expect(linkedParts(text)).toEqual([{ text, href: null }]);
  });

  it.each([
    'www.ledger.example/owners',
    'http://ledger.example/',
    'ftp://ledger.example/',
    'desk@ledger',
    'mailto:desk@ledger.example',
    'https://',
  ])('is rejected if readers cannot follow an address in it: %s', (address) => {
    expect(linkedText.safeParse(`Write to ${address}.`).error?.issues.map(({ message }) => message)).toEqual([
      `"${address}" cannot become a link. Write a full address, such as https://example.org/page or desk@example.org.`,
    ]);
  });
});
