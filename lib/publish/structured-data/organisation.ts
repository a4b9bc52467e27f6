import type { ContactPoint, Graph, NewsMediaOrganization, WebSite } from 'schema-dts';
import { absolute, paths, site } from '../../site';
import type { NewsroomView } from '../../views/newsroom-view';
import { licenceField, nodeIds, publisherNode } from './nodes';

/**
 * The site as a news organisation, with links to the pages that state its policies. Owner, funding and contact are included if the
 * publisher has filled them in.
 */
export function organisationNode({ contact, owner, funding, accounts }: NewsroomView): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': nodeIds.organisation,
    name: site.name,
    url: absolute(paths.home),
    ...(site.tagline === null ? {} : { slogan: site.tagline }),
    description: site.description,
    logo: absolute(site.logo?.href ?? paths.icon),
    ...(accounts === null ? {} : { sameAs: accounts }),
    publishingPrinciples: absolute(paths.methodology),
    verificationFactCheckingPolicy: absolute(paths.verdictPolicy),
    correctionsPolicy: absolute(paths.corrections),
    missionCoveragePrioritiesPolicy: absolute(paths.choiceOfClaims),
    ...(owner === null && funding === null
      ? {}
      : { ownershipFundingInfo: absolute(owner === null ? paths.funding : paths.owner) }),
    ...(contact === null
      ? {}
      : { actionableFeedbackPolicy: absolute(paths.reportError), contactPoint: contactNode(contact) }),
  };
}

function contactNode({ text, href }: NonNullable<NewsroomView['contact']>): ContactPoint {
  return {
    '@type': 'ContactPoint',
    contactType: 'newsroom',
    ...(href.startsWith('mailto:') ? { email: text } : { url: href }),
  };
}

export function websiteNode(): WebSite {
  return {
    '@type': 'WebSite',
    '@id': nodeIds.website,
    name: site.name,
    alternateName: site.title,
    url: absolute(paths.home),
    description: site.description,
    inLanguage: site.language,
    publisher: publisherNode(),
    ...licenceField(),
  };
}

/** The graph of the front page, which has no breadcrumbs because it is above all other pages. */
export function homeGraph(newsroom: NewsroomView): Graph {
  return { '@context': 'https://schema.org', '@graph': [organisationNode(newsroom), websiteNode()] };
}
