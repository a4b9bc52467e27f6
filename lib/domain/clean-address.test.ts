import { describe, expect, it } from 'vitest';
import { addressFault } from './clean-address';

describe('addressFault', () => {
  it.each([
    ['https://fjord.example/a?utm_source=x&id=7&fbclid=abc#part', 'https://fjord.example/a?id=7#part'],
    ['https://fjord.example/a?utm_medium=mail', 'https://fjord.example/a'],
    ['https://fjord.example/a?gclid=1&mc_cid=2', 'https://fjord.example/a'],
    ['https://fjord.example/a#:~:text=oats', 'https://fjord.example/a'],
    ['https://fjord.example/a#part:~:text=oats', 'https://fjord.example/a#part'],
    ['https://www.google.com/url?q=https://fjord.example/a&sa=U', 'https://fjord.example/a'],
    ['https://www.google.co.uk/amp/s/fjord.example/a', 'https://fjord.example/a'],
    ['https://mara:secret@fjord.example/a', 'https://fjord.example/a'],
    ['https://fjord.example/a;jsessionid=0A1B.node2?id=7', 'https://fjord.example/a?id=7'],
    ['https://fjord.example/a;JSESSIONID=0A1B/b', 'https://fjord.example/a/b'],
    ['https://fjord.example/a?PHPSESSID=0a1b&id=7', 'https://fjord.example/a?id=7'],
    ['https://fjord.example/a;jsessionid=0A?utm_source=x&fbclid=y#:~:text=oats', 'https://fjord.example/a'],
    ['https://www.google.com/url?q=https%3A%2F%2Ffjord.example%2Fa%3Futm_source%3Dx', 'https://fjord.example/a'],
  ])('suggests the clean address for %s', (address, clean) => {
    expect(addressFault(address)?.clean).toBe(clean);
  });

  it('suggests https if the host is known to support it', () => {
    const isEncrypted = (host: string): boolean => host === 'fjord.example';
    expect(addressFault('http://fjord.example/a?utm_source=x', isEncrypted)?.clean).toBe('https://fjord.example/a');
    expect(addressFault('http://fjord.example/a', isEncrypted)).toMatchObject({
      reason: expect.stringContaining('starts with http://'),
      clean: 'https://fjord.example/a',
    });
    expect(addressFault('http://other.example/a?utm_source=x', isEncrypted)?.clean).toBe('http://other.example/a');
  });

  it.each([
    ['http://localhost:4000/a', 'cannot reach'],
    ['https://192.168.1.7/a', 'cannot reach'],
    ['https://intranet/a', 'cannot reach'],
    ['https://files.office.local/a', 'cannot reach'],
    ['http://[::1]/a', 'cannot reach'],
    ['https://www.google.com/search?q=oats', 'search results'],
    ['https://www.bing.com/search?q=oats', 'search results'],
    ['https://duckduckgo.com/?q=oats', 'search results'],
    ['https://www.baidu.com/s?wd=oats', 'search results'],
  ])('reports the fault in %s without suggesting an address', (address, reason) => {
    expect(addressFault(address)).toMatchObject({ reason: expect.stringContaining(reason), clean: null });
  });

  it.each([
    'https://fjord.example/a?id=7&ref=tables',
    'http://fjord.example/a',
    'https://www.google.com/publicdata/explore?ds=oats',
    'https://books.google.com/books?id=x',
    'https://data.fjord.example/search?series=oats',
    'https://www.10news.example/a',
    'https://fjord.example/utm_source/a#part',
    'https://fjord.example/a;v=2?id=%20x',
  ])('accepts %s', (address) => {
    expect(addressFault(address)).toBeNull();
  });
});
