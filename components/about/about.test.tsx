import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../../lib/check/testdata/newsroom';
import { organisationNode } from '../../lib/publish/structured-data/organisation';
import { toIndexView, type IndexView } from '../../lib/views/index-view';
import { toListsView, type ListsView } from '../../lib/views/lists-view';
import { toNewsroomView, type NewsroomView } from '../../lib/views/newsroom-view';
import { toNavigationView, type NavigationView } from '../../lib/views/navigation-view';
import { indexBacklinks } from '../../lib/views/backlinks';
import type { ViewContext } from '../../lib/views/view-context';
import { Footer } from '../layout/footer';
import { CorrectionPolicy } from '../correction/policy';
import { Choice } from '../methodology/choice';
import { About } from './about';

const filled = {
  contact: 'desk@ledger.example',
  owner: 'The Ledger Trust owns it: https://ledger.example/trust.',
  funding: 'Readers pay for it.',
  proposals: 'Send it to claims@ledger.example.',
  rightOfReply: 'We print your reply.',
};
type Field = keyof typeof filled;
const fields: readonly Field[] = ['contact', 'owner', 'funding', 'proposals', 'rightOfReply'];

interface Shown {
  readonly index: IndexView;
  readonly lists: ListsView;
  readonly record: NewsroomView;
  readonly navigation: NavigationView;
}

async function newsroomWithFields(given: readonly Field[], people = ''): Promise<Shown> {
  const text = given.map((field) => `${field}: '${filled[field]}'\n`).join('');
  const context = await newsroomWith({
    'content/newsroom.yml': text,
    ...(people === '' ? {} : { 'content/people.yml': people }),
  });
  return shownOf(context);
}

function shownOf(context: ViewContext): Shown {
  const backlinks = indexBacklinks(context.catalog);
  const lists = toListsView(context, backlinks);
  return {
    ...{ index: toIndexView(context, backlinks), lists },
    ...{ record: toNewsroomView(context), navigation: toNavigationView(context, lists) },
  };
}

/** Renders the about page, the corrections policy, the section on the choice of claims and the footer. */
function pages({ index, lists, record, navigation }: Shown): string {
  return [
    <About key="about" index={index} lists={lists} record={record} introduction={null} />,
    <CorrectionPolicy key="policy" record={record} />,
    <Choice key="choice" lists={lists} checks={index.factChecks} record={record} />,
    <Footer key="footer" {...navigation} />,
  ]
    .map((page: ReactElement) => renderToStaticMarkup(page))
    .join('\n');
}

/** Headings with no content before the next heading or the end of their section. */
function emptyHeadings(html: string): string[] {
  return html.match(/<h[23][^>]*>[^<]*<\/h[23]>(?:<div[^>]*>)?(?=<\/|<h[23]|<p><\/p>)/g) ?? [];
}

/** The ids to which links on these pages lead, but which no element has. */
function brokenFragments(html: string): string[] {
  return [...html.matchAll(/href="\/(?:about|corrections|methodology)\/#([^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !html.includes(`id="${id}"`));
}

/**
 * For each optional field of the newsroom’s record, strings that the pages contain if the record has the field, and do not contain if it
 * lacks the field.
 */
const wordsByField: Record<Field, readonly string[]> = {
  contact: ['mailto:desk@ledger.example', '>Contact<', 'How to report an error', 'where to write'],
  owner: ['Who owns it', 'The Ledger Trust owns it: <a href="https://ledger.example/trust">'],
  funding: ['Who pays for it', 'Readers pay for it.'],
  proposals: ['How to propose a claim', 'href="mailto:claims@ledger.example"', 'propose a claim to check'],
  rightOfReply: ['Right of reply', 'We print your reply.', 'right of reply'],
};

describe('the pages about who is responsible for the site', () => {
  it.each([{ given: [] }, ...fields.map((field) => ({ given: [field] })), { given: fields }])(
    'contain the texts of exactly the optional fields that the record has: $given',
    async ({ given }: { given: readonly Field[] }) => {
      const html = pages(await newsroomWithFields(given));
      for (const field of fields)
        for (const words of wordsByField[field]) expect(html.includes(words), words).toBe(given.includes(field));
      expect(html.includes('You cannot report an error to us yet')).toBe(!given.includes('contact'));
      expect(emptyHeadings(html)).toEqual([]);
      expect(brokenFragments(html)).toEqual([]);
    },
  );

  it('have no links in the section on reporting errors if there is no contact address', async () => {
    const html = pages(await newsroomWithFields([]));
    const report = html.slice(html.indexOf('id="report"'), html.indexOf('</section>', html.indexOf('id="report"')));
    expect(report).not.toContain('href');
  });

  it('show the publisher’s own words as plain text, not as HTML', async () => {
    const context = await newsroomWith({
      'content/newsroom.yml': `owner: '<script>alert(1)</script> javascript:alert(1)'\n`,
    });
    const html = pages(shownOf(context));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; javascript:alert(1)');
    expect(html).not.toContain('href="javascript:');
  });

  it('name the people and organisations that sign the work, and say so if none of them is a person', async () => {
    expect(pages(await newsroomWithFields([]))).toContain(
      'signed by <a href="/people/desk/">The data desk</a>, not by individual people.',
    );
    const named = `desk: { name: Ida Field, kind: person, description: Editor }
mara-quill: { name: Mara Quill, kind: person, description: Minister of Harvests }
`;
    expect(pages(await newsroomWithFields([], named))).toContain('signed by <a href="/people/desk/">Ida Field</a>.');
  });
});

it('the about page and the structured data list the newsroom’s accounts on other sites', async () => {
  const context = await newsroomWith({ 'content/newsroom.yml': 'accounts: [https://social.example/@ledger/]\n' });
  expect(pages(shownOf(context))).toContain(
    '<a href="https://social.example/@ledger/" rel="me">social.example/@ledger</a>',
  );
  expect(organisationNode(toNewsroomView(context))).toMatchObject({ sameAs: ['https://social.example/@ledger/'] });
});

describe('the section on the choice of claims', () => {
  it('says how many fact-checks found the statement accurate or mostly accurate, and how many found it unverifiable', async () => {
    const { index, lists, record } = await newsroomWithFields([]);
    const [check] = index.factChecks;
    if (check === undefined) throw new Error('The fixture has no fact-check.');
    const verdicts = ['accurate', 'mostly-accurate', 'needs-context', 'unverifiable', 'false'] as const;
    const checks = verdicts.map((verdict) => ({ ...check, verdict }));
    expect(renderToStaticMarkup(<Choice lists={lists} checks={checks} record={record} />)).toContain(
      'Of 5 fact-checks, 2 found the statement Accurate or Mostly accurate, and 1 found it Unverifiable.',
    );
    expect(renderToStaticMarkup(<Choice lists={lists} checks={[]} record={record} />)).not.toContain('Of 0');
  });
});
