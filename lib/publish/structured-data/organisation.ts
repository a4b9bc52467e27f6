import type { Graph, NewsMediaOrganization, WebSite } from 'schema-dts';
import { absolute, paths, site } from '../../site';
import { nodeIds, publisherNode } from './nodes';

/** The site as a newsroom, with those of its policies that have a page. Who pays for it is told nowhere, so that it is not said here. */
export function organisationNode(): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': nodeIds.organisation,
    name: site.name,
    url: absolute(paths.home),
    slogan: site.tagline,
    description: site.description,
    logo: absolute(paths.icon),
    publishingPrinciples: absolute(paths.methodology),
    verificationFactCheckingPolicy: absolute(paths.verdictPolicy),
    correctionsPolicy: absolute(paths.corrections),
    actionableFeedbackPolicy: absolute(paths.reportError),
    missionCoveragePrioritiesPolicy: absolute(paths.about),
  };
}

export function websiteNode(): WebSite {
  return {
    '@type': 'WebSite',
    '@id': nodeIds.website,
    name: site.name,
    alternateName: `${site.name} – ${site.tagline}`,
    url: absolute(paths.home),
    description: site.description,
    inLanguage: site.language,
    publisher: publisherNode(),
    license: site.licence.url,
  };
}

/** The front page, which is above all others and has no way to it. */
export function homeGraph(): Graph {
  return { '@context': 'https://schema.org', '@graph': [organisationNode(), websiteNode()] };
}
