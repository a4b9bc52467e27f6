import { z } from 'zod';
import { isIntroduced } from '../domain/page';
import { t } from '../messages/messages';
import { paths } from '../site';
import { hasContent, type ListsView } from './lists-view';
import { linkedTextView, toLinkedText } from './newsroom-view';
import type { ViewContext } from './view-context';

const links = z.array(z.strictObject({ href: z.string(), label: z.string() }));
type Links = z.infer<typeof links>;

/** The navigation of every page. */
export const navigationView = z.strictObject({
  sections: links.describe('The links in the header.'),
  footer: links.describe('The links in the footer.'),
  footerText: linkedTextView.nullable().describe('The newsroom’s own text in the footer; null for the default.'),
});
export type NavigationView = z.infer<typeof navigationView>;

/** Returns the default links of the header. */
function headLinks(): Links {
  return [
    { href: paths.compare, label: t('pages.compare') },
    { href: paths.factChecks, label: t('pages.factChecks') },
    { href: paths.figures, label: t('pages.figures') },
    { href: paths.numbers, label: t('pages.numbers') },
    { href: paths.sources, label: t('pages.sources') },
    { href: paths.methodology, label: t('pages.method') },
    { href: paths.search, label: t('pages.search') },
  ];
}

/** Returns the default links of the footer, with the newsroom’s standing pages after "About". */
function footLinks(pages: Links): Links {
  return [
    { href: paths.topics, label: t('pages.topics') },
    { href: paths.people, label: t('pages.people') },
    { href: paths.glossary, label: t('pages.glossary') },
    { href: paths.allSeries, label: t('pages.series') },
    { href: paths.sources, label: t('pages.allSources') },
    { href: paths.about, label: t('pages.about') },
    ...pages,
    { href: paths.contact, label: t('pages.contact') },
    { href: paths.methodology, label: t('pages.methodology') },
    { href: paths.corrections, label: t('pages.corrections') },
    { href: paths.feed, label: t('pages.feed') },
    { href: paths.embedGuide, label: t('pages.embedGuide') },
    { href: paths.api, label: t('pages.api') },
  ];
}

/** @param lists the list pages with entries; the navigation omits links to list pages without entries */
export function toNavigationView({ catalog }: ViewContext, lists: ListsView): NavigationView {
  const { navigation, footer, contact } = catalog.newsroom;
  const own = [...catalog.standingPages].filter(([id]) => !isIntroduced(id));
  const pages = own.map(([id, { title }]) => ({ href: paths.standingPage(id), label: title }));
  const hasTarget = ({ href }: Links[number]): boolean =>
    href === paths.contact ? contact !== undefined : hasContent(lists, href);
  const chosen = (menu: typeof navigation): Links | undefined => menu?.map(({ to, label }) => ({ href: to, label }));
  return {
    sections: (chosen(navigation) ?? headLinks()).filter(hasTarget),
    footer: (chosen(footer?.links) ?? footLinks(pages)).filter(hasTarget),
    footerText: footer?.text === undefined ? null : toLinkedText(footer.text),
  };
}
