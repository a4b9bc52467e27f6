import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text';

describe('an excerpt', () => {
  it('is split into search terms and the text around them', () => {
    expect(markedText('was <mark>39.6%</mark> in <mark>2023</mark>')).toEqual([
      { text: 'was ', marked: false },
      { text: '39.6%', marked: true },
      { text: ' in ', marked: false },
      { text: '2023', marked: true },
    ]);
  });

  it('is never parsed as HTML, whatever the page contains', () => {
    expect(markedText('&lt;img src=x&gt; R&amp;D &unknown;')).toEqual([
      { text: '<img src=x> R&D &unknown;', marked: false },
    ]);
  });
});
