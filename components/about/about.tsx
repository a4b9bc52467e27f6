import { counted } from '../../lib/domain/counted';
import { paths, site } from '../../lib/site';
import type { IndexView } from '../../lib/views/index-view';
import { hasContent, type ListsView } from '../../lib/views/lists-view';
import { Enumeration } from '../chrome/enumeration';
import { Section } from '../chrome/page';
import { Prose } from '../chrome/prose';

/** What the site is, whom it is for, who makes it, and how it can be put right. */
export function About({ index, lists }: { index: IndexView; lists: ListsView }) {
  const { edition, articles, factChecks, numbers } = index;
  const listed = [
    { href: paths.factChecks, text: counted(factChecks.length, 'fact-check') },
    { href: paths.numbers, text: counted(numbers.length, 'number') },
  ].filter(({ href }) => hasContent(lists, href));
  const holdings = [
    counted(articles.length, 'explainer'),
    ...listed.map(({ href, text }) => (
      <a key={href} href={href}>
        {text}
      </a>
    )),
  ];
  return (
    <>
      <Section title="What it is" id="what">
        <Prose>
          <p>
            {site.name} explains arguments, one side at a time. An explainer takes one published text and retells it
            fairly enough that its author would recognise it: what it says, step by step, what it rests on, what it
            leaves out. Beside the words stand the figures, and checks of what the text states as fact.
          </p>
          <p>
            Every number is recorded once, with its unit, its period and its source. Sentences, figures and verdicts are
            computed from that record each time the site is built. When the record moves, whatever no longer agrees with
            it stops the build.
          </p>
          {edition === null ? null : (
            <p>
              The present edition is <a href={paths.home}>{edition.name}</a>: {edition.question} It holds{' '}
              <Enumeration parts={holdings} last="and" />
              {hasContent(lists, paths.compare) ? (
                <>
                  , and <a href={paths.compare}>sets the views side by side</a>
                </>
              ) : null}
              .
            </p>
          )}
        </Prose>
      </Section>
      <Section title="Whom it is for" id="readers">
        <Prose>
          <p>
            For readers who know nothing of the subject, and want to know what serious people say about it, where they
            agree, where they contradict one another, and which of their numbers hold. No page asks you to take our
            word: each number leads to its source, and each verdict shows how it was reached.
          </p>
          <p>
            For whoever writes or teaches: every figure may be embedded, and has its data as a file. The licence of the
            data is that of their source, which the source’s page names.
          </p>
        </Prose>
      </Section>
      <Section title="Who makes it" id="who">
        <Prose>
          <p>
            The {site.name} data desk keeps the data, writes the explainers and checks the claims. Each explainer and
            each check says who signs for it. Where a verdict goes beyond what the numbers allow, a second person signs,
            and <a href={paths.overrides}>the reason is printed</a>.
          </p>
          <p>The explainers retell other people’s arguments. They are not ours.</p>
        </Prose>
      </Section>
      <Section title="How to tell us of an error" id="errors">
        <Prose>
          <p>
            <a href={paths.reportError}>How to report an error</a> says what helps, and what we do then. Everything that
            was corrected stands in <a href={paths.corrections}>the log of corrections</a>, which can be followed as a
            feed. <a href={paths.methodology}>How we work</a> has the rules in full.
          </p>
        </Prose>
      </Section>
    </>
  );
}
