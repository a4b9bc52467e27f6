import { expect, it } from 'vitest';
import { parseBody } from './parse-body';

/** Returns the sentences in a text that state findings. Each statistic is represented by `#` and its id. */
function sentences(text: string): string[] {
  const { body, problems } = parseBody('a.mdx', text, ['Stat', 'Cite', 'Finding', 'Claimed']);
  expect(problems).toEqual([]);
  return body.findings.map(({ finding, parts }) => {
    const said = parts.map((part) => (typeof part === 'string' ? part : `#${part.of}`)).join('');
    return `${finding.is}: ${said.trim()}`;
  });
}

const fell = '<Finding is="fell" of="oats/share" from="2010">fell</Finding>';

it('a sentence with a finding includes the text of its components, and continues across emphasis and line breaks', () => {
  expect(
    sentences(
      `Before it. In *two\nyears* it ${fell} to <Stat of="oats/share">5%</Stat> <Cite source="a/b" />, not <Claimed by="mara">9%</Claimed>. After it.`,
    ),
  ).toEqual(['fell: In two years it fell to #oats/share, not 9%.']);
});

it('a sentence is listed once for each finding in it, in the order of the text', () => {
  expect(
    sentences(
      `It ${fell}, and was <Finding is="below" of="oats/share" than="oats/rye">lower</Finding>.\n\n- Here it ${fell}: <Stat of="oats/share" />.`,
    ),
  ).toEqual(['fell: It fell, and was lower.', 'below: It fell, and was lower.', 'fell: Here it fell: #oats/share.']);
});
