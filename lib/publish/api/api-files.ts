import type { z } from 'zod';
import { absolute, paths, site } from '../../site';
import type { PublishedFile } from '../published-file';
import type { PublishedViews } from '../published-views';
import { collections, recordTemplate, type apiIndex, type collectionIndex } from './collections';
import { toPolicyView } from '../../views/policy-view';
import { toPagesFile } from './finding-record';
import { openapiDocument } from './openapi';
import { apiVersion } from './version';

/**
 * All files of the API: an index, a list for each collection, every record, findings on pages without a record, the policy, and the OpenAPI
 * document.
 */
export function* apiFiles(views: PublishedViews): Generator<PublishedFile> {
  const counts = new Map<string, number>();
  for (const { name, records } of collections) {
    const items: z.infer<typeof collectionIndex>['items'] = [];
    for (const { title, record } of records(views)) {
      yield [paths.apiFile(`${name}/${record.id}.json`), json(record)];
      items.push({ id: record.id, record: record.record, page: record.page, title });
    }
    counts.set(name, items.length);
    const address = paths.apiFile(`${name}/index.json`);
    const list: z.infer<typeof collectionIndex> = {
      collection: name,
      index: absolute(address),
      page: absolute(paths.api),
      count: items.length,
      items,
    };
    yield [address, json(list)];
  }
  yield [paths.apiFile('index.json'), json(toIndex(counts))];
  yield [paths.apiFile('pages.json'), json(toPagesFile(views))];
  yield [paths.apiFile('policy.json'), json(toPolicyView())];
  yield [paths.apiFile('openapi.json'), json(openapiDocument())];
}

function toIndex(counts: ReadonlyMap<string, number>): z.infer<typeof apiIndex> {
  return {
    version: apiVersion,
    publication: site.name,
    site: absolute(paths.home),
    documentation: absolute(paths.api),
    openapi: absolute(paths.apiFile('openapi.json')),
    policy: absolute(paths.apiFile('policy.json')),
    pages: absolute(paths.apiFile('pages.json')),
    licence: {
      name: site.licence.name,
      spdx: site.licence.spdx,
      url: site.licence.url,
      data: 'Data are available under the terms of their publishers, which each record states.',
    },
    collections: collections.map((collection) => ({
      name: collection.name,
      title: collection.title,
      index: absolute(paths.apiFile(`${collection.name}/index.json`)),
      record: recordTemplate(collection),
      count: counts.get(collection.name) ?? 0,
    })),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
