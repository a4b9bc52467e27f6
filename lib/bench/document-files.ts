import { stringify } from 'yaml';
import { assertion } from '../domain/assertion';
import { claim } from '../domain/claim';
import { isExact } from '../domain/quantity';
import { statisticReference } from '../domain/statistic';
import { sideOf, type Side } from '../domain/verdict';
import { formatAssertion, inTextOn, type ClaimedNumber } from '../format/format-claim';
import { formatQuantity } from '../format/format-quantity';
import { assess, verdictsAllowedBy, type Numbers } from '../numbers/assess';
import type { Resolve } from '../numbers/resolve';
import type { TextFile } from './data-files';
import { figureOf } from './figure-files';
import { holderId, viewpointId, viewpointSource, writerId } from './people-files';
import { heading, remark, sentence } from './prose';
import { seededRandom, type Random } from './random';
import { figuresPerTopic, holderOf, topicOf, viewpointOf, writerOf } from './size';
import { countries, topicAt, type Topic } from './topic';

const keys = ['arvenia', 'brovia', 'cesmark', 'doria', 'elvand'] as const satisfies readonly (keyof typeof countries)[];
const pastYears = ['2000', '2005', '2010', '2015', '2020'] as const;
const paragraphsInSection = 3;
const numbersInArticle = 12;

const checkId = (article: number): string => `check-${article + 1}`;

/** Returns an article of about 900 words, with twelve numbers, two figures and one or two fact-checks. */
export function articleFile(article: number, topics: number, seed: number, numbers: Numbers): TextFile {
  const { resolve } = numbers;
  const random = seededRandom(seed, 4, article);
  const topic = topicAt(topicOf(article));
  const own = article % figuresPerTopic;
  const checks = article % 2 === 1 ? [article, article - 1] : [article];
  const counted = (side: Side): string[] | { none: string } => {
    const found = checks.filter((check) => sideOf[factCheckOf(check, seed, numbers).frontMatter.verdict] === side);
    return found.length > 0 ? found.map(checkId) : { none: 'No statement of this kind was found' };
  };
  const blocks = [
    `<Viewpoint id="${viewpointId(viewpointOf(article))}" />`,
    `<Figure id="${figureOf(topic, own)}" />`,
    `<FactCheck id="${checkId(article)}" />`,
    `<Figure id="${figureOf(topic, (own + 1) % figuresPerTopic)}" />`,
    article % 2 === 1 ? `<FactCheck id="${checkId(article - 1)}" />` : null,
  ];
  const text = blocks.flatMap((block, section) => {
    const paragraphs = Array.from({ length: paragraphsInSection }, (_, index) => {
      const place = section * paragraphsInSection + index;
      const from = place % 6 === 5 ? topicAt(random.below(topics)) : topic;
      return paragraph(
        random,
        from,
        { resolve: place < numbersInArticle ? resolve : null, claim: null },
        place % 4 === 3,
      );
    });
    return [`## ${heading(random)}`, ...paragraphs, ...(block === null ? [] : [block])];
  });
  const frontMatter = {
    title: `What the column says about ${topic.noun}, and what the data show (explainer-${article + 1})`,
    standfirst: sentence(random),
    kicker: 'The Gazette’s view',
    viewpoint: viewpointId(viewpointOf(article)),
    authors: [writerId(writerOf(article))],
    topics: [topic.id],
    publishedOn: '2026-02-10',
    leadFigure: figureOf(topic, own),
    supports: counted('supports'),
    contradicts: counted('contradicts'),
  };
  return [`content/articles/explainer-${article + 1}.mdx`, document(frontMatter, text)];
}

/** Returns the fact-check for one article. About three quarters of all claims assert a number; the others have no number. */
export function factCheckFile(article: number, seed: number, numbers: Numbers): TextFile {
  const { frontMatter, body } = factCheckOf(article, seed, numbers);
  return [`content/fact-checks/${checkId(article)}.mdx`, document(frontMatter, body)];
}

function factCheckOf(article: number, seed: number, numbers: Numbers) {
  const { resolve } = numbers;
  const random = seededRandom(seed, 5, article);
  const topic = topicAt(topicOf(article));
  const key = random.pick(keys);
  const measure = `${topic.id}/${key}-share`;
  const viewpoint = viewpointOf(article);
  const claimed = {
    text: `${countries[key]} depends on ${topic.noun} more than its neighbours do.`,
    speaker: holderId(holderOf(viewpoint)),
    saidOn: '2025-07-26',
    saidIn: viewpointSource(viewpoint),
    locator: 'In the middle of the column',
  };
  const earlier = { measure: `${measure}@2020`, label: 'Some years earlier' };
  const { quantity } = resolve(statisticReference.parse(measure));
  if (!isExact(quantity)) throw new Error(`${measure} must be an exact number.`);
  const { value } = quantity;
  const asserts = {
    relation: random.pick(['is', 'about', 'nearly', 'more-than', 'at-most']),
    value: value.times(0.85 + random.next() * 0.3).toFixed(1),
    unit: { kind: 'percent', of: 'GDP' },
    measure,
    alternatives: [earlier],
  };
  const written =
    random.below(4) === 0
      ? { ...claimed, context: [earlier] }
      : { ...claimed, text: `${claimed.text} It is ${formatAssertion(assertion.parse(asserts))} of GDP.`, asserts };
  const parsed = claim.parse(written);
  const frontMatter = {
    title: `Does ${countries[key]} depend on ${topic.noun} (${checkId(article)})?`,
    viewpoint: viewpointId(viewpoint),
    topics: [topic.id],
    claim: written,
    verdict: verdictsAllowedBy(assess(parsed, numbers))[0] ?? 'unverifiable',
    summary: sentence(random),
    checkedOn: '2026-01-25',
    checkedBy: writerId(writerOf(article)),
    reviewBy: '2026-09-25',
  };
  const said = { resolve, claim: parsed };
  const body = [paragraph(random, topic, said, true), paragraph(random, topic, said, false)];
  return { frontMatter, body };
}

function document(frontMatter: Record<string, unknown>, blocks: readonly string[]): string {
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`;
}

/**
 * What a paragraph needs to print numbers. `resolve` looks up a number; it is null if the paragraph has no numbers. `claim` is the claim
 * that a fact-check checks; it is null in articles.
 */
interface TextNumbers<Read extends Resolve | null = Resolve | null> {
  readonly resolve: Read;
  readonly claim: ClaimedNumber | null;
}

/** Returns two sentences. The second contains a number, unless `resolve` is null. */
function paragraph(random: Random, topic: Topic, { resolve, claim: said }: TextNumbers, cites: boolean): string {
  const first = cites
    ? sentence(random).replace(/\.$/, ` <Cite source="${topic.report}" locator="Introduction" />.`)
    : sentence(random);
  const second = resolve === null ? sentence(random) : numberSentence(random, topic, { resolve, claim: said });
  return `${first}\n${second}`;
}

function numberSentence(random: Random, topic: Topic, { resolve, claim: said }: TextNumbers<Resolve>): string {
  const key = random.pick(keys);
  const stat = (name: string, at: string | null): string => {
    const id = `${topic.id}/${name}`;
    const reference = statisticReference.parse(at === null ? id : `${id}@${at}`);
    const { quantity } = resolve(reference);
    const style = inTextOn(said, { id: reference.id, unit: quantity.unit }, { as: 'value', decimals: null });
    return `<Stat of="${id}"${at === null ? '' : ` at="${at}"`}>${formatQuantity(quantity, style)}</Stat>`;
  };
  const year = random.pick(pastYears);
  const number = random.pick([
    () => `${topic.noun} made up ${stat(`${key}-share`, null)} of its economy`,
    () => `${topic.noun} made up ${stat(`${key}-share`, year)} of its economy in ${year}`,
    () => `${topic.noun} were worth ${stat(`${key}-value`, null)}`,
    () => `${topic.noun} were worth ${stat(`${key}-value`, year)} in ${year}`,
    () => `the share of ${topic.noun} moved by ${stat(`${key}-share-change`, null)}`,
    () => `${topic.noun} changed by ${stat(`${key}-growth`, null)}`,
    () => `${topic.noun} were ${stat(`${key}-of-region`, null)} of those of the region`,
    () => `the printed table has ${stat('printed-second', null)}`,
  ]);
  return `In ${countries[key]} ${number()}${remark(random)}.`;
}
