import { z } from 'zod';
import { isIntroduced } from '../domain/page';
import { paths } from '../site';
import { hasContent, type ListsView } from './lists-view';
import { linkedTextView, toLinkedText } from './newsroom-view';
import type { ViewContext } from './view-context';

const links = z.array(z.strictObject({ href: z.string(), label: z.string() }));
type Links = z.infer<typeof links>;

/** What leads on from every page. */
export const navigationView = z.strictObject({
  sections: links.describe('At the head.'),
  footer: links.describe('At the foot.'),
  footerText: linkedTextView
    .nullable()
    .describe('What the newsroom says at the foot; null where it leaves that to the software.'),
});
export type NavigationView = z.infer<typeof navigationView>;

const sections: Links = [
  { href: paths.compare, label: 'Compare' },
  { href: paths.factChecks, label: 'Fact-checks' },
  { href: paths.figures, label: 'Figures' },
  { href: paths.numbers, label: 'Numbers' },
  { href: paths.sources, label: 'Sources' },
  { href: paths.methodology, label: 'Method' },
  { href: paths.search, label: 'Search' },
];

/** The foot of a newsroom that has not chosen its own, with its standing pages after "About". */
function footerOf(pages: Links): Links {
  return [
    { href: paths.topics, label: 'Topics' },
    { href: paths.people, label: 'People' },
    { href: paths.glossary, label: 'Glossary' },
    { href: paths.allSeries, label: 'Data series' },
    { href: paths.sources, label: 'All sources' },
    { href: paths.about, label: 'About' },
    ...pages,
    { href: paths.contact, label: 'Contact' },
    { href: paths.methodology, label: 'How we work' },
    { href: paths.corrections, label: 'Corrections' },
    { href: paths.feed, label: 'RSS feed' },
    { href: paths.embedGuide, label: 'Embed our work' },
    { href: paths.api, label: 'API' },
  ];
}

/** @param lists the list pages that have something in them: links to the others are left out */
export function toNavigationView({ catalog }: ViewContext, lists: ListsView): NavigationView {
  const { navigation, footer, contact } = catalog.newsroom;
  const own = [...catalog.standingPages].filter(([id]) => !isIntroduced(id));
  const pages = own.map(([id, { title }]) => ({ href: paths.standingPage(id), label: title }));
  const leadsSomewhere = ({ href }: Links[number]): boolean =>
    href === paths.contact ? contact !== undefined : hasContent(lists, href);
  const chosen = (menu: typeof navigation): Links | undefined => menu?.map(({ to, label }) => ({ href: to, label }));
  return {
    sections: (chosen(navigation) ?? sections).filter(leadsSomewhere),
    footer: (chosen(footer?.links) ?? footerOf(pages)).filter(leadsSomewhere),
    footerText: footer?.text === undefined ? null : toLinkedText(footer.text),
  };
}
