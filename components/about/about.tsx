import type { ReactNode } from 'react';
import { counted } from '../../lib/domain/counted';
import { paths, site } from '../../lib/site';
import type { IndexView } from '../../lib/views/index-view';
import type { LinkedTextView, NewsroomView } from '../../lib/views/newsroom-view';
import { LinkedText } from '../chrome/linked-text';
import { hasContent, type ListsView } from '../../lib/views/lists-view';
import { Section } from '../chrome/page';
import { Prose } from '../chrome/prose';
import { joined } from '../message';
import { Signatures } from './signatures';

/** What the site is, who it is for, who answers for it as far as the publisher has said so, and how it is put right. */
export function About({
  index,
  lists,
  record: { contact, owner, funding, proposals, rightOfReply, accounts, signedBy },
  introduction,
}: {
  index: IndexView;
  lists: ListsView;
  record: NewsroomView;
  /** What the newsroom says of itself; null where the software says it. */
  introduction: ReactNode;
}) {
  return (
    <>
      {introduction ?? <WhatItIs index={index} lists={lists} />}
      <Section title="Who makes it" id="who">
        <Prose>
          <Signatures signedBy={signedBy} lists={lists} />
          <p>The explainers retell other people’s arguments. They are not ours.</p>
        </Prose>
      </Section>
      <Told title="Who owns it" id="owner" text={owner} />
      <Told title="Who pays for it" id="funding" text={funding} />
      {contact === null ? null : (
        <Section title="Contact" id="contact">
          <Prose>
            <p>
              Write to us at <a href={contact.href}>{contact.text}</a>.
            </p>
          </Prose>
        </Section>
      )}
      {accounts === null ? null : (
        <Section title="Elsewhere" id="accounts">
          <Prose>
            <ul>
              {accounts.map((account) => (
                <li key={account}>
                  <a href={account} rel="me">
                    {account.replace(/^https:\/\//, '').replace(/\/$/, '')}
                  </a>
                </li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
      <Told title="How to propose a claim" id="proposals" text={proposals} />
      <Told title="Right of reply" id="reply" text={rightOfReply} />
      <Section title="When something is wrong" id="errors">
        <Prose>
          <p>
            {contact === null ? null : (
              <>
                <a href={paths.reportError}>How to report an error</a> explains where to write and what to include.{' '}
              </>
            )}
            <a href={paths.corrections}>Corrections</a> explains what we do when something was wrong, and lists
            everything that we corrected; it also has a feed. <a href={paths.methodology}>How we work</a> has the
            complete rules.
          </p>
        </Prose>
      </Section>
    </>
  );
}

/** What the publisher says of itself; nothing where it says nothing. */
function Told({ title, id, text }: { title: string; id: string; text: LinkedTextView | null }) {
  if (text === null) return null;
  return (
    <Section title={title} id={id}>
      <Prose>
        <p>
          <LinkedText parts={text} />
        </p>
      </Prose>
    </Section>
  );
}

/** What the site is and who it is for, by what it holds. */
function WhatItIs({ index, lists }: { index: IndexView; lists: ListsView }) {
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
            {site.name} explains arguments, one side at a time. An explainer retells a published text step by step: what
            it says, and on what evidence. We try to present the argument so that its author would recognise it. Beside
            the text there are figures drawn from data, and fact-checks of statements in it.
          </p>
          <p>
            Each of our numbers has a record, with its unit, its period and its source. Each time the site is built, the
            numbers in sentences, figures and downloads come from that record, and the site is not published if one of
            them disagrees with it. People write the words around the numbers, and no program can prove them right.
          </p>
          {edition === null ? null : (
            <p>
              The current edition is <a href={paths.home}>{edition.name}</a>: {edition.question} It contains{' '}
              {joined(holdings, 'and')}
              {hasContent(lists, paths.compare) ? (
                <>
                  , and <a href={paths.compare}>compares the views</a>
                </>
              ) : null}
              .
            </p>
          )}
        </Prose>
      </Section>
      <Section title="Who it is for" id="readers">
        <Prose>
          <p>
            The site is for readers who are new to the subject and want to know what serious people say about it, where
            they agree and disagree, and which of their numbers hold. You need not take our word for it: each number has
            a page with its source, and each verdict shows how it was reached.
          </p>
          <p>
            It is also for writers and teachers. You can embed every figure, and download its data if their publisher
            permits redistribution. The page of each source lists its terms as far as we know them.
          </p>
        </Prose>
      </Section>
    </>
  );
}
