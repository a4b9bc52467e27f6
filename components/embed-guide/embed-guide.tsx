import { absolute, paths, site } from '../../lib/site';
import type { ListsView } from '../../lib/views/lists-view';
import type { HostScriptView } from '../../lib/views/embed-view';
import { ListLink } from '../chrome/list-link';
import { Section } from '../chrome/page';
import { Prose } from '../chrome/prose';
import { listeningHosts } from '../islands/embed/hosts';
import { Code } from '../share/code';
import tables from '../chrome/table.module.css';
import styles from './embed-guide.module.css';
import { Playground, type Example } from './playground';

/** For people who show something of ours on a page of theirs: how, what they get, and what it never does. */
export function EmbedGuide({
  examples,
  lists,
  hostScript,
  licence,
}: {
  examples: readonly [Example, ...Example[]];
  lists: ListsView;
  hostScript: HostScriptView;
  licence: { readonly name: string; readonly url: string };
}) {
  const [{ view, publisher }] = examples;
  return (
    <>
      <Section title="Try it" id="try">
        <Playground examples={examples} />
      </Section>
      <Section title="How to embed something" id="paste">
        <Prose>
          <ol>
            <li>
              Choose it above, or open the page of a{' '}
              <ListLink lists={lists} href={paths.figures}>
                figure
              </ListLink>
              , a{' '}
              <ListLink lists={lists} href={paths.factChecks}>
                fact-check
              </ListLink>{' '}
              or a{' '}
              <ListLink lists={lists} href={paths.numbers}>
                number
              </ListLink>{' '}
              and press “Share, embed or cite”.
            </li>
            <li>Copy the code.</li>
            <li>Paste it as HTML where it should stand. In WordPress, that is a “Custom HTML” block.</li>
          </ol>
          <p>
            The code is a frame and, below it, a line that names the source. The frame loads when a reader comes near
            it, fits any column from 280 px, and needs no script. It is one request of 2 to 9 KB.
          </p>
          <p>
            Where a system speaks oEmbed, it is enough to paste the address of the page: of a figure, a fact-check or a
            number. The page says where its answer is. For {view.title} it is at{' '}
            <code className={styles.address}>{absolute(paths.oembed(view.page, 'json'))}</code>.
          </p>
        </Prose>
      </Section>
      <Section title="Latest or pinned" id="versions">
        <Prose>
          <p>
            <strong>Latest</strong> follows us. When data is added or something is corrected, every page that embeds it
            shows that at the next visit. Choose it for whatever should stay true.
          </p>
          <p>
            <strong>Pinned</strong> stays. Its address ends in the twelve digits of a version, and what it shows at that
            address never changes; a line says whether it is still the latest, and what was corrected since. Choose it
            where your text speaks of a value that must stay beside it, or where the record of what you published
            counts.
          </p>
          <p>
            Both have the same form; their addresses differ, and a pinned frame is a line taller. Paste the other code
            to change one into the other at any time.
          </p>
        </Prose>
      </Section>
      <Section title="Colours" id="colours">
        <Prose>
          <p>
            Without a theme the embed is light or dark as the reader’s system is, on paper of its own, and can be read
            on any background. <code>?theme=light</code> and <code>?theme=dark</code> are for pages of one colour: your
            background shows through. <code>?theme=auto</code> is for pages that are light and dark as the reader likes,
            and say so by <code>color-scheme: light dark</code>.
          </p>
        </Prose>
      </Section>
      <Section title="Height" id="height">
        <Prose>
          <p>
            The code says in its style how tall the frame must be at each width, so that nothing is cut off in the
            typefaces that readers mostly have; a few lines may be left over. No script is needed. Some systems take
            styles out; the frame then has the height of the attribute, which is enough at any width.
          </p>
          <p>
            The embed also tells its exact height to the page around it, by <code>postMessage</code>. If your page has
            one of these scripts already, the frame will fit to the pixel:
          </p>
        </Prose>
        <table className={`${tables.table} ${tables.reference}`}>
          <thead>
            <tr>
              <th scope="col">Script or system</th>
              <th scope="col">What it takes</th>
            </tr>
          </thead>
          <tbody>
            {listeningHosts.map(({ name, needs }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{needs ?? 'Nothing.'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title="A script for your page, if you want one" id="script">
        <Prose>
          <p>
            <a href={hostScript.latest}>embed.js</a> gives every frame of ours on your page its exact height, and tells
            it whether your page is light or dark around it. Once on a page is enough. At this address it never changes,
            and your browser refuses any other content:
          </p>
        </Prose>
        <Code
          id="host-script"
          label="The script, by its hash"
          text={`<script async src="${publisher.origin}${hostScript.immutable}" integrity="${hostScript.integrity}" crossorigin="anonymous"></script>`}
        />
        <Prose>
          <p>
            At <code>{hostScript.latest}</code> without the hash it is the latest one. A page that tells its readers’
            choice of colours to frames itself posts <code>{"{ type: 'plumbline-theme', theme: 'dark' }"}</code> to the
            frame.
          </p>
        </Prose>
      </Section>
      <Section title="Sandboxes and policies" id="sandbox">
        <Prose>
          <p>
            The frame works in a <code>sandbox</code>. With none of its permissions the embed is whole, in the reader’s
            colours and at the height in the code; <code>allow-scripts</code> lets it take a theme and tell its height;{' '}
            <code>allow-popups</code> lets its links open. It never needs <code>allow-same-origin</code>.
          </p>
          <p>
            If your page has a Content-Security-Policy, allow <code>frame-src {publisher.origin}</code>; for the script,{' '}
            <code>script-src {publisher.origin}</code> too. The code has one style attribute on the frame and one around
            it, which <code>style-src-attr</code> must allow, or the frame has the height of its attribute.
          </p>
        </Prose>
      </Section>
      <Section title="When we correct something" id="corrections">
        <Prose>
          <p>
            A correction reaches every latest embed by itself. A pinned one keeps its words, and says in a line of its
            own that it was replaced and corrected. What was wrong, and what it says now, also stands on the page that
            the embed links to and in the <a href={paths.corrections}>log of corrections</a>, which has{' '}
            <a href={paths.correctionsFeed}>a feed</a>.
          </p>
        </Prose>
      </Section>
      <Section title="Licence" id="licence">
        <Prose>
          <p>
            Our words and drawings are under <a href={licence.url}>{licence.name}</a>: you may embed, copy and change
            them, for money too, if you name {site.name} and link to the page. The code does both. Data stays under the
            terms of its publisher, which each embed and each page names.
          </p>
        </Prose>
      </Section>
      <Section title="What an embed never does" id="never">
        <Prose>
          <ul>
            <li>It sets no cookie, stores nothing and counts nobody.</li>
            <li>It loads nothing from anybody, ourselves included: everything is in the one document.</li>
            <li>It has no advertisement, no form and nothing that moves by itself.</li>
            <li>It does not reach into your page, or ask what is on it.</li>
          </ul>
        </Prose>
      </Section>
    </>
  );
}
