import type { ReactNode } from 'react';
import { t } from '../../lib/messages/messages';
import { paths, site } from '../../lib/site';
import type { IndexView } from '../../lib/views/index-view';
import type { LinkedTextView, NewsroomView } from '../../lib/views/newsroom-view';
import { LinkedText } from '../layout/linked-text';
import { hasContent, type ListsView } from '../../lib/views/lists-view';
import { Section } from '../layout/page';
import { Prose } from '../layout/prose';
import { joined, rich } from '../message';
import { Signatures } from './signatures';

/** The about page: what the site is, who it is for, who is responsible for it (if recorded), and how errors are corrected. */
export function About({
  index,
  lists,
  record: { contact, owner, funding, proposals, rightOfReply, accounts, signedBy },
  introduction,
}: {
  index: IndexView;
  lists: ListsView;
  record: NewsroomView;
  /** The newsroom's own introduction; null if the page should use the default one. */
  introduction: ReactNode;
}) {
  return (
    <>
      {introduction ?? <SiteDescription index={index} lists={lists} />}
      <Section title={t('about.who')} id="who">
        <Prose>
          <Signatures signedBy={signedBy} lists={lists} />
          <p>{t('about.notOurs')}</p>
        </Prose>
      </Section>
      <AboutSection title={t('about.owner')} id="owner" text={owner} />
      <AboutSection title={t('about.funding')} id="funding" text={funding} />
      {contact === null ? null : (
        <Section title={t('pages.contact')} id="contact">
          <Prose>
            <p>{rich('about.writeTo', { address: <a href={contact.href}>{contact.text}</a> })}</p>
          </Prose>
        </Section>
      )}
      {accounts === null ? null : (
        <Section title={t('about.elsewhere')} id="accounts">
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
      <AboutSection title={t('about.proposals')} id="proposals" text={proposals} />
      <AboutSection title={t('about.rightOfReply')} id="reply" text={rightOfReply} />
      <Section title={t('about.errors')} id="errors">
        <Prose>
          <p>
            {contact === null ? null : (
              <>{rich('about.report', { link: (words) => <a href={paths.reportError}>{words}</a> })} </>
            )}
            {rich('about.corrections', {
              corrections: (words) => <a href={paths.corrections}>{words}</a>,
              methodology: (words) => <a href={paths.methodology}>{words}</a>,
            })}
          </p>
        </Prose>
      </Section>
    </>
  );
}

/** A section in which the publisher describes itself. Renders nothing if `text` is null. */
function AboutSection({ title, id, text }: { title: string; id: string; text: LinkedTextView | null }) {
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

/** Describes the site and its readers. The wording depends on the kinds of content that the site has. */
function SiteDescription({ index, lists }: { index: IndexView; lists: ListsView }) {
  const { edition, articles, factChecks, numbers } = index;
  const listed = [
    { href: paths.factChecks, text: t('counts.factChecks', { count: factChecks.length }) },
    { href: paths.numbers, text: t('counts.numbers', { count: numbers.length }) },
  ].filter(({ href }) => hasContent(lists, href));
  const holdings = [
    t('counts.explainers', { count: articles.length }),
    ...listed.map(({ href, text }) => (
      <a key={href} href={href}>
        {text}
      </a>
    )),
  ];
  return (
    <>
      <Section title={t('about.what')} id="what">
        <Prose>
          <p>{t('about.explains', { name: site.name })}</p>
          <p>{t('about.records')}</p>
          {edition === null ? null : (
            <p>
              {rich(hasContent(lists, paths.compare) ? 'about.editionCompared' : 'about.edition', {
                home: (words) => <a href={paths.home}>{words}</a>,
                compare: (words) => <a href={paths.compare}>{words}</a>,
                name: edition.name,
                question: edition.question,
                holdings: joined(holdings, 'and'),
              })}
            </p>
          )}
        </Prose>
      </Section>
      <Section title={t('about.readers')} id="readers">
        <Prose>
          <p>{t('about.newReaders')}</p>
          <p>{t('about.writers')}</p>
        </Prose>
      </Section>
    </>
  );
}
