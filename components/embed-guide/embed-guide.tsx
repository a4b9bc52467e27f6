import type { ReactNode } from 'react';
import { t } from '../../lib/messages/messages';
import { absolute, onHost, paths, site } from '../../lib/site';
import { OwnLicence } from '../layout/own-licence';
import type { ListsView } from '../../lib/views/lists-view';
import type { HostScriptView } from '../../lib/views/embed-view';
import { ListLink } from '../layout/list-link';
import { Section } from '../layout/page';
import { Prose } from '../layout/prose';
import { listeningHosts } from '../islands/embed/hosts';
import { rich } from '../message';
import { Code } from '../share/code';
import tables from '../layout/table.module.css';
import styles from './embed-guide.module.css';
import { Playground, type Example } from './playground';

/** The guide for people who embed our content: how to embed it, what embeds show, and what they never do. */
export function EmbedGuide({
  examples,
  lists,
  hostScript,
}: {
  examples: readonly [Example, ...Example[]];
  lists: ListsView;
  hostScript: HostScriptView;
}) {
  const [{ view, publisher }] = examples;
  return (
    <>
      <Section title={t('embedGuide.try')} id="try">
        <Playground examples={examples} />
      </Section>
      <Section title={t('embedGuide.paste')} id="paste">
        <Prose>
          <ol>
            <li>
              {rich('embedGuide.choose', {
                figure: (words) => (
                  <ListLink lists={lists} href={paths.figures}>
                    {words}
                  </ListLink>
                ),
                check: (words) => (
                  <ListLink lists={lists} href={paths.factChecks}>
                    {words}
                  </ListLink>
                ),
                number: (words) => (
                  <ListLink lists={lists} href={paths.numbers}>
                    {words}
                  </ListLink>
                ),
                button: t('share.titleWithEmbed'),
              })}
            </li>
            <li>{t('embedGuide.copy')}</li>
            <li>{t('embedGuide.pasteHtml')}</li>
          </ol>
          <p>{t('embedGuide.frame')}</p>
          <p>
            {rich('embedGuide.oembed', {
              code: (words) => <code className={styles.address}>{words}</code>,
              title: view.title,
              address: absolute(paths.oembed(view.page, 'json')),
            })}
          </p>
        </Prose>
      </Section>
      <Section title={t('embedGuide.versions')} id="versions">
        <Prose>
          <p>{rich('embedGuide.latest', { strong: (words) => <strong>{words}</strong> })}</p>
          <p>{rich('embedGuide.pinned', { strong: (words) => <strong>{words}</strong> })}</p>
          <p>{t('embedGuide.difference')}</p>
        </Prose>
      </Section>
      <Section title={t('theme.title')} id="colours">
        <Prose>
          <p>{rich('embedGuide.colours', { code })}</p>
        </Prose>
      </Section>
      <Section title={t('embedGuide.height')} id="height">
        <Prose>
          <p>{rich('embedGuide.heightOfCode', { code })}</p>
          <p>{rich('embedGuide.exactHeight', { code })}</p>
        </Prose>
        <table className={`${tables.table} ${tables.reference}`} aria-label={t('embedGuide.scripts')}>
          <thead>
            <tr>
              <th scope="col">{t('embedGuide.system')}</th>
              <th scope="col">{t('embedGuide.needs')}</th>
            </tr>
          </thead>
          <tbody>
            {listeningHosts.map(({ id, needs }) => (
              <tr key={id}>
                <th scope="row">{t(`embedGuide.hosts.${id}`)}</th>
                <td>{t(`embedGuide.hostNeeds.${needs}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={t('embedGuide.script')} id="script">
        <Prose>
          <p>
            {rich('embedGuide.scriptGives', {
              link: (words) => <a href={hostScript.latest}>{words}</a>,
              name: site.name,
            })}
          </p>
        </Prose>
        <Code
          id="host-script"
          label={t('embedGuide.scriptByHash')}
          text={`<script async src="${absolute(hostScript.immutable)}" integrity="${hostScript.integrity}" crossorigin="anonymous"></script>`}
        />
        <Prose>
          <p>
            {rich('embedGuide.scriptLatest', {
              code,
              address: onHost(hostScript.latest),
              message: "{ type: 'plumbline-theme', theme: 'dark' }",
            })}
          </p>
        </Prose>
      </Section>
      <Section title={t('embedGuide.sandbox')} id="sandbox">
        <Prose>
          <p>{rich('embedGuide.sandboxed', { code })}</p>
          <p>{rich('embedGuide.policy', { code, origin: publisher.origin })}</p>
        </Prose>
      </Section>
      <Section title={t('embedGuide.corrections')} id="corrections">
        <Prose>
          <p>
            {rich('embedGuide.corrected', {
              log: (words) => <a href={paths.corrections}>{words}</a>,
              feed: (words) => <a href={paths.correctionsFeed}>{words}</a>,
            })}
          </p>
        </Prose>
      </Section>
      <Section title={t('source.facts.licence')} id="licence">
        <Prose>
          <p>
            <OwnLicence /> {t('embedGuide.licence')}
          </p>
        </Prose>
      </Section>
      <Section title={t('embedGuide.never')} id="never">
        <Prose>
          <ul>
            <li>{t('embedGuide.noCookies')}</li>
            <li>{t('embedGuide.noLoads')}</li>
            <li>{t('embedGuide.noAdvertising')}</li>
            <li>{t('embedGuide.noChange')}</li>
          </ul>
        </Prose>
      </Section>
    </>
  );
}

function code(words: ReactNode) {
  return <code>{words}</code>;
}
