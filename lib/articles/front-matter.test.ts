import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter';

function split(text: string) {
  const result = splitFrontMatter('a.mdx', text);
  if ('rule' in result) throw new Error(result.message);
  return result;
}

function refuse(text: string) {
  const result = splitFrontMatter('a.mdx', text);
  if (!('rule' in result)) throw new Error('The front matter was accepted.');
  return [result.position.line, result.message];
}

describe('splitFrontMatter', () => {
  it('preserves the line numbers of the front matter and the positions in the body', () => {
    const text = '---\ntitle: A\nkicker: B\n---\n\nThe body.\n';
    const { frontMatter, body } = split(text);
    expect(frontMatter.split('\n').indexOf('kicker: B')).toBe(2);
    expect(body).toHaveLength(text.length);
    expect(body.indexOf('The body.')).toBe(text.indexOf('The body.'));
    expect(body.slice(0, body.indexOf('The body.')).trim()).toBe('');
  });

  it('accepts Windows line endings, and keeps positions', () => {
    const text = '---\r\ntitle: A\r\n---\r\n\r\nThe body.\r\n';
    const { body } = split(text);
    expect(body.indexOf('The body.')).toBe(text.indexOf('The body.'));
    expect(body.split('\n')).toHaveLength(text.split('\n').length);
  });

  it('ignores three hyphens in the body', () => {
    expect(split('---\ntitle: A\n---\n\nOne.\n\n---\n\nTwo.').body).toContain('One.\n\n---\n\nTwo.');
  });

  it.each(['---js', '---javascript', '--- js', '---yaml', '----', '--- # comment'])(
    'rejects the fence "%s"',
    (fence) => {
      expect(refuse(`${fence}\ntitle: A\n---\n\nText.`)).toEqual([1, `The first line is "${fence}".`]);
    },
  );

  it('reports what is wrong with the front matter, and on which line', () => {
    expect(refuse('title: A\n---\n')).toEqual([1, 'The file does not start with front matter.']);
    expect(refuse('\n---\ntitle: A\n---\n')).toEqual([1, 'The file does not start with front matter.']);
    expect(refuse(' \n')).toEqual([1, 'The file is empty.']);
    expect(refuse('---\ntitle: A\n')).toEqual([1, 'The front matter that starts here is never closed.']);
    expect(refuse(' ---\ntitle: A\n---\n')).toEqual([1, 'There is a space before or after the three hyphens.']);
    expect(refuse('---\ntitle: A\n--- \n\nText.')).toEqual([3, 'There is a space before or after the three hyphens.']);
  });

  it('does not treat three hyphens followed by a word as the closing fence', () => {
    expect(refuse('---\ntitle: A\n---js\nText.')).toEqual([1, 'The front matter that starts here is never closed.']);
  });

  it('reports the same problem again when a broken file is read again', () => {
    expect(refuse('---js\n')).toEqual(refuse('---js\n'));
  });
});
