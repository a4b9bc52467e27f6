import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../domain/testdata/tries';
import { words } from '../domain/vocabulary';
import { parseBody } from './parse-body';

/** Returns the problems in a text, each as its rule, its position and the first three words of its message. */
const reportsOf = (text: string): string[] =>
  parseBody('a.mdx', text, words).problems.map(
    ({ rule, position, message }) =>
      `${rule} ${position.line}:${position.column} ${message.split(/[ :,]/, 3).join(' ')}`,
  );

describe('markup characters that readers would see', () => {
  it.each([
    ['One.\n\n| Country | Rank |\n| --- | --- |\n| A | first |', '3:1 Tables are not'],
    ['Country | Rank\n--- | ---\nA | first', '2:1 Tables are not'],
    ['> | A | B |\n> | - | - |', '1:3 Tables are not'],
    ['| <Stat of="a/b" /> | B |', '1:1 Tables are not'],
    ['##Heading\n\nText.', '1:1 This heading has'],
    ['These:\n\n• one\n• two', '3:1 This character does'],
    ['- [ ] to do\n- [x] done', '1:3 Task lists are'],
    ['> [!NOTE]\n> A note.', '1:3 Alert boxes are'],
    [':::note\nText\n:::', '1:1 Blocks marked with'],
    ['As shown.[^1]', '1:10 Footnotes are not'],
    ['It ~~fell~~ rose.', '1:4 Strikethrough is not'],
    ['See https://fjord.example/a for more.', '1:5 A bare address'],
    ['See www.fjord.example.', '1:5 A bare address'],
    ['It was **very good.', '1:8 This emphasis is'],
    ['It was ** very** good.', '1:8 This emphasis is'],
    ['It was *good.', '1:8 This emphasis is'],
    ['It was good*, it said.', '1:12 This emphasis is'],
    ['It was _good.', '1:8 This emphasis is'],
    ['It was `code.', '1:8 This code is'],
    ['It was ==marked==.', '1:8 Highlighted text is'],
    ['Well done :tada: to all.', '1:11 Emoji names are'],
    ['[TOC]', '1:1 [TOC] is not'],
    ['Oats\n: A cereal.', '2:1 Definition lists are'],
    ['It is H~2~O.', '1:8 Superscript and subscript'],
    ['It is x^2^ long.', '1:8 Superscript and subscript'],
    ['It is $x^2 = y$ then.', '1:7 Formulas are not'],
    ['See [[oats]].', '1:5 This link has'],
    ['See [oats][1].', '1:5 This link has'],
    ['It was ++very++ good.', '1:8 Underlined text is'],
    ['Oats &nosuchname; here.', '1:6 No character has'],
    ['**A [link*](https://fjord.example/)**', '1:10 This emphasis is'],
    ['It was **the dues* there.', '1:8 This emphasis is'],
    ['It was *the dues** there.', '1:18 This emphasis is'],
    ['It was ***the dues** there.', '1:8 This emphasis is'],
    ['It was __the dues_ there.', '1:8 This emphasis is'],
    ['See [the dues](/articles/dues and ships/).', '1:14 This is not'],
    ['See [the *dues*](/articles/dues and ships/).', '1:16 This is not'],
    ['See [the dues] (/articles/dues/).', '1:14 This is not'],
    ['See [the dues]\n(/articles/dues/).', '1:14 This is not'],
    ['See [the desk](mailto:desk @harbour.example).', '1:14 This is not'],
    ['See [the dues](/articles/dues/ for more.', '1:14 This is not'],
    ['See [the dues](https://fjord.example/a b).', '1:14 This is not'],
    ['See (the dues)[/articles/dues/].', '1:14 This is not'],
    ['See [the dues](/articles/dues/ the title).', '1:14 This is not'],
    ['See the dues](/articles/dues/).', '1:13 This is not'],
    ['See [the dues(/articles/dues/).', '1:5 This is not'],
    ['See [the <Term id="dues">dues</Term>](/a b/).', '1:37 This is not'],
  ])('are reported in %j', (text, place) => {
    expect(reportsOf(text)[0]).toBe(`mdx/unread ${place}`);
  });

  it.each([
    'It was **very** _good_, *really*, with `code` and `a | b`.',
    'Three times four, 3 * 4, is 12 \\* 1.',
    'A file_name_here and \\_this\\_, and \\*that\\*, \\`so\\`.',
    'A quotation with “[sic]” and an addition [of ours].',
    'A quotation [sic] (from the yearbook), and (in part) [of ours].',
    'What stands in code: `[x](y z)` and `(x)[y]`, or as signs: ]\\(x) and )\\[y].',
    'A [harvest](https://fjord.example/) and [https://fjord.example/](https://fjord.example/).',
    'From 10:30:00 on, a ratio of 3:4, at a = b == c.',
    'Either | or; this—that; C#, #1 and § 2.',
    '## Heading\n\n- one\n- two\n\n1. three\n\n> four\n\n***\n\nFive.',
    'A dash --- or -- two.',
    'From $5 to $6, or ~5 and ~6, in C++ and in R&D; AT&T, &lt; and &eacute;.',
    'An <Uncited reason="It says https://fjord.example/ so.">uncited</Uncited> word.',
  ])('are not found in %j', (text) => {
    expect(reportsOf(text)).toEqual([]);
  });

  it('are reported in random combinations of brackets, asterisks and underscores', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '*',
      '**',
      '_',
      ' ',
      'dues',
      '/a/',
      '#x',
      'https://fjord.example/',
      '<Stat of="a/b" />',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const source = `It says ${pieces.join('')} so.`;
        const { problems, blocks } = parseBody('a.mdx', source, words);
        const plain = blocks.map(({ text }) => text).join('\n');
        return problems.length > 0 || !/\]\(|\)\[|\] +\((?:\/|#|https:)|\*\*(?=\S)|\S\*\*/.test(plain);
      }),
      tries(1000, 3000),
    );
  });
});
