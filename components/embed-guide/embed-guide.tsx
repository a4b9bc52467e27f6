import { absolute, onHost, paths, site } from '../../lib/site';
import { OwnLicence } from '../layout/own-licence';
import type { ListsView } from '../../lib/views/lists-view';
import type { HostScriptView } from '../../lib/views/embed-view';
import { ListLink } from '../layout/list-link';
import { Section } from '../layout/page';
import { Prose } from '../layout/prose';
import { listeningHosts } from '../islands/embed/hosts';
import { Code } from '../share/code';
import tables from '../layout/table.module.css';
import styles from './embed-guide.module.css';
import { Playground, type Example } from './playground';

/** For people who show something of ours on a page of theirs: how, what they get, and what it never does. */
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
            <li>Paste it as HTML where you want it to appear. In WordPress, use a “Custom HTML” block.</li>
          </ol>
          <p>
            The code is a frame with a line below it that names the source. The frame loads when a reader scrolls near
            it, fits any column at least 280 px wide and needs no script. It is a single request of 2 to 9 KB.
          </p>
          <p>
            If your system supports oEmbed, paste the address of the page of a figure, a fact-check or a number. The
            page links to its oEmbed response. For {view.title} it is at{' '}
            <code className={styles.address}>{absolute(paths.oembed(view.page, 'json'))}</code>.
          </p>
        </Prose>
      </Section>
      <Section title="Latest or pinned" id="versions">
        <Prose>
          <p>
            <strong>Latest</strong> updates with our data. When we add or correct something, every page that embeds it
            shows the change at the next visit. Choose it for content that should stay up to date.
          </p>
          <p>
            <strong>Pinned</strong> does not change. Its address ends in the twelve digits of a version. A line in it
            shows whether it is still the latest version, and what was corrected since. Choose it if your text refers to
            a value that must not change, or if you need a record of what you published.
          </p>
          <p>
            The two differ only in their address, and a pinned frame is one line taller. You can switch at any time by
            pasting the other code.
          </p>
        </Prose>
      </Section>
      <Section title="Colours" id="colours">
        <Prose>
          <p>
            Without a theme, the embed follows the reader’s system, light or dark, and has its own background, so it is
            readable on any page. <code>?theme=light</code> and <code>?theme=dark</code> are for pages with one colour
            scheme: your background shows through. <code>?theme=auto</code> is for pages that follow the reader’s choice
            and declare <code>color-scheme: light dark</code>.
          </p>
        </Prose>
      </Section>
      <Section title="Height" id="height">
        <Prose>
          <p>
            The style in the code sets the height of the frame for each width, so that nothing is cut off in common
            typefaces; a few blank lines may be left. No script is needed. If your system removes styles, the frame uses
            its <code>height</code> attribute, which is enough at any width.
          </p>
          <p>
            The embed also sends its exact height to the page around it with <code>postMessage</code>. If your page
            already has one of these scripts, the frame fits exactly:
          </p>
        </Prose>
        <table className={`${tables.table} ${tables.reference}`} aria-label="Supported scripts">
          <thead>
            <tr>
              <th scope="col">Script or system</th>
              <th scope="col">What it needs</th>
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
            <a href={hostScript.latest}>embed.js</a> gives every {site.name} frame on your page its exact height and the
            theme of your page. Include it once. At this address it never changes, and browsers reject any other
            content:
          </p>
        </Prose>
        <Code
          id="host-script"
          label="The script, by its hash"
          text={`<script async src="${absolute(hostScript.immutable)}" integrity="${hostScript.integrity}" crossorigin="anonymous"></script>`}
        />
        <Prose>
          <p>
            Without the hash, <code>{onHost(hostScript.latest)}</code> is the latest version. If your page sets colours
            for its frames itself, post <code>{"{ type: 'plumbline-theme', theme: 'dark' }"}</code> to the frame.
          </p>
        </Prose>
      </Section>
      <Section title="Sandboxes and policies" id="sandbox">
        <Prose>
          <p>
            The frame works in a <code>sandbox</code>. With no permissions the embed is complete, in the reader’s
            colours and at the height in the code; <code>allow-scripts</code> lets it take a theme and send its height;{' '}
            <code>allow-popups</code> lets its links open. It never needs <code>allow-same-origin</code>.
          </p>
          <p>
            If your page has a Content-Security-Policy, allow <code>frame-src {publisher.origin}</code>; for the script,{' '}
            <code>script-src {publisher.origin}</code> too. The code has one style attribute on the frame and one around
            it, which <code>style-src-attr</code> must allow; otherwise the frame takes the height of its attribute.
          </p>
        </Prose>
      </Section>
      <Section title="When we correct something" id="corrections">
        <Prose>
          <p>
            Every “latest” embed shows a correction automatically. A pinned embed keeps its text, with a line that it
            was replaced and corrected. What was wrong and what we say now are also on the page that the embed links to
            and in the <a href={paths.corrections}>log of corrections</a>, which has{' '}
            <a href={paths.correctionsFeed}>a feed</a>.
          </p>
        </Prose>
      </Section>
      <Section title="Licence" id="licence">
        <Prose>
          <p>
            <OwnLicence /> The code names us and links to the page. Data stays under the licence of its publisher, which
            each embed and each page names.
          </p>
        </Prose>
      </Section>
      <Section title="What an embed never does" id="never">
        <Prose>
          <ul>
            <li>It sets no cookies, stores nothing and tracks nobody.</li>
            <li>It loads nothing else, not even from us: everything is in one document.</li>
            <li>It has no advertising, no forms and no animation.</li>
            <li>It does not read or change your page.</li>
          </ul>
        </Prose>
      </Section>
    </>
  );
}
