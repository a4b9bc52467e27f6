import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import { isWord, vocabulary, words, type Word, type WordUse } from '../domain/vocabulary';
import { didYouMean } from '../problems/nearest';
import { fileStart, type Position, type Problem } from '../problems/problem';
import { readableIssues, type ReadableIssue } from '../problems/readable-issue';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Reads an element as the use of a component: its name, its attributes and its text. Everything that is not allowed is
 * reported with its position.
 */
export function parseUse(
  file: string,
  node: JsxElement,
  allowed: readonly Word[],
): { use: WordUse | null; problems: Problem[] } {
  const position = node.position?.start ?? fileStart;
  const name = node.name ?? '';
  const refuse = (rule: Problem['rule'], message: string, hint: string): { use: null; problems: Problem[] } => ({
    use: null,
    problems: [{ rule, file, position, length: name.length + 1, message, hint }],
  });
  if (!isWord(name)) {
    if (name === '')
      return refuse(
        'mdx/no-code',
        '<> starts code, which is not allowed here.',
        'To print an angle bracket, write &lt;.',
      );
    const meant = allowed.find((word) => word.toLowerCase() === name.toLowerCase());
    if (meant !== undefined)
      return refuse(
        'mdx/unknown-component',
        `There is no component <${name}>.`,
        `Did you mean <${meant}>? Capital letters matter.`,
      );
    if (/^[a-z]/.test(name)) return refuse('mdx/no-code', `<${name}> is raw HTML.`, 'Use Markdown and components.');
    return refuse('mdx/unknown-component', `There is no component <${name}>.`, didYouMean(name, allowed, 'components'));
  }
  if (!allowed.includes(name)) {
    const known = words.filter((word) => allowed.includes(word)).join(', ');
    return refuse(
      'mdx/unknown-component',
      `<${name}> is not allowed in this kind of document.`,
      `Use only these components: ${known}.`,
    );
  }
  const { values, problems } = readAttributes(file, node, name);
  const text = readText(file, node, name, problems);
  if (vocabulary[name].placement === 'block' && node.type === 'mdxJsxTextElement' && node.children.length === 0) {
    const hint = 'Put it on a line of its own, between blank lines.';
    problems.push(...refuse('mdx/syntax', `<${name}> is inside a paragraph.`, hint).problems);
  }
  if (problems.length > 0) return { use: null, problems };
  return buildUse(name, values, text, (issue) => attributeProblem(file, node, name, issue));
}

function readAttributes(file: string, node: JsxElement, word: Word) {
  const values = new Map<string, string>();
  const problems: Problem[] = [];
  for (const attribute of node.attributes) {
    const position: Position = attribute.position?.start ?? node.position?.start ?? fileStart;
    const refuse = (rule: Problem['rule'], message: string, hint: string) =>
      problems.push({ rule, file, position, message, hint });
    if (attribute.type !== 'mdxJsxAttribute')
      refuse('mdx/no-code', 'Spread attributes are not allowed.', `Write the attributes of <${word}> one by one.`);
    else if (attribute.value === null || attribute.value === undefined)
      refuse('mdx/attribute', `"${attribute.name}" has no value.`, `Write ${attribute.name}="…".`);
    else if (typeof attribute.value !== 'string')
      refuse(
        'mdx/no-code',
        `The value of "${attribute.name}" is code, which is not allowed here.`,
        `Put it in straight quotation marks: ${attribute.name}="…".`,
      );
    else if (values.has(attribute.name))
      refuse('mdx/attribute', `"${attribute.name}" appears twice.`, 'Keep only one of the two attributes.');
    else values.set(attribute.name, attribute.value);
  }
  // Object.fromEntries creates own properties, so an attribute named __proto__ does not change the prototype.
  return { values: Object.fromEntries(values), problems };
}

function readText(file: string, node: JsxElement, word: Word, problems: Problem[]): string | null {
  const [child, ...others] =
    node.children.length === 1 && node.children[0]?.type === 'paragraph' ? node.children[0].children : node.children;
  const needed = vocabulary[word].text === 'needed';
  if (child === undefined && needed) {
    const hint = `Write ${vocabulary[word].example}`;
    const at = node.position?.start ?? fileStart;
    problems.push({
      rule: 'mdx/attribute',
      file,
      position: at,
      length: word.length + 1,
      message: `<${word}> is empty.`,
      hint,
    });
  }
  if (child === undefined) return null;
  const position = child.position?.start ?? fileStart;
  if (vocabulary[word].text === 'none') {
    problems.push({
      rule: 'mdx/attribute',
      file,
      position,
      message: `<${word}> must not contain text.`,
      hint: `Write ${vocabulary[word].example}`,
    });
  } else if (others.length > 0 || child.type !== 'text') {
    problems.push({
      rule: 'mdx/attribute',
      file,
      position,
      message: `<${word}> must contain only plain text.`,
      hint: `Write ${vocabulary[word].example}`,
    });
  } else {
    return child.value;
  }
  return null;
}

function buildUse(
  word: Word,
  values: Record<string, string>,
  text: string | null,
  explain: (issue: ReadableIssue) => Problem,
): { use: WordUse | null; problems: Problem[] } {
  const failed = ({ issues }: z.ZodError) => ({
    use: null,
    problems: readableIssues(issues, vocabulary[word].attributes, values).map(explain),
  });
  switch (word) {
    case 'Stat': {
      const parsed = vocabulary.Stat.attributes.safeParse(values, { reportInput: true });
      return parsed.success ? { use: { word, text, ...parsed.data }, problems: [] } : failed(parsed.error);
    }
    case 'Claimed': {
      const parsed = vocabulary.Claimed.attributes.safeParse(values, { reportInput: true });
      return parsed.success ? { use: { word, text: text ?? '', ...parsed.data }, problems: [] } : failed(parsed.error);
    }
    case 'Uncited': {
      const parsed = vocabulary.Uncited.attributes.safeParse(values, { reportInput: true });
      return parsed.success ? { use: { word, text: text ?? '', ...parsed.data }, problems: [] } : failed(parsed.error);
    }
    case 'Finding': {
      const parsed = vocabulary.Finding.attributes.safeParse(values, { reportInput: true });
      return parsed.success
        ? { use: { word, text: text ?? '', finding: parsed.data }, problems: [] }
        : failed(parsed.error);
    }
    case 'Plain': {
      const parsed = vocabulary.Plain.attributes.safeParse(values, { reportInput: true });
      return parsed.success ? { use: { word, text: text ?? '', ...parsed.data }, problems: [] } : failed(parsed.error);
    }
    case 'Term': {
      const parsed = vocabulary.Term.attributes.safeParse(values, { reportInput: true });
      return parsed.success ? { use: { word, text: text ?? '', ...parsed.data }, problems: [] } : failed(parsed.error);
    }
    case 'Corrected': {
      const parsed = vocabulary.Corrected.attributes.safeParse(values, { reportInput: true });
      return parsed.success ? { use: { word, text: text ?? '', ...parsed.data }, problems: [] } : failed(parsed.error);
    }
    case 'Figure': {
      const parsed = vocabulary.Figure.attributes.safeParse(values, { reportInput: true });
      return parsed.success ? { use: { word, ...parsed.data }, problems: [] } : failed(parsed.error);
    }
    case 'FactCheck': {
      const parsed = vocabulary.FactCheck.attributes.safeParse(values, { reportInput: true });
      return parsed.success ? { use: { word, ...parsed.data }, problems: [] } : failed(parsed.error);
    }
    case 'Viewpoint': {
      const parsed = vocabulary.Viewpoint.attributes.safeParse(values, { reportInput: true });
      return parsed.success ? { use: { word, ...parsed.data }, problems: [] } : failed(parsed.error);
    }
    case 'Cite': {
      const parsed = vocabulary.Cite.attributes.safeParse(values, { reportInput: true });
      return parsed.success ? { use: { word, ...parsed.data }, problems: [] } : failed(parsed.error);
    }
  }
}

function attributeProblem(file: string, node: JsxElement, word: Word, issue: ReadableIssue): Problem {
  const { field, message, hint } = issue;
  const attribute = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === field,
  );
  return {
    rule: 'mdx/attribute',
    file,
    position: attribute?.position?.start ?? node.position?.start ?? fileStart,
    length: attribute === undefined ? word.length + 1 : field.length,
    message: `<${word}>: ${message}`,
    hint: hint ?? `Write ${vocabulary[word].example}`,
  };
}
