import { readContent } from '../catalog/read-content';
import { articleSlug, factCheckId } from '../domain/ids';
import { toArticleView } from '../views/article-view';
import { toFactCheckView } from '../views/fact-check-view';
import { indexBacklinks } from '../views/backlinks';
import type { ViewContext } from '../views/view-context';
import type { CheckContent } from '../check/memoized-check';
import { sha256 } from '../system/content-cache';
import { catalogOf, type Edition } from '../check/edition';
import { entryMakers, textOf } from './entry-makers';
import type { BuildContext } from './build-context';

/** Matches the path of an explainer or fact-check, relative to the root. */
const documentPath = /^content\/(?<kind>articles|fact-checks)\/(?<name>.+)\.mdx$/;

/**
 * Compiles only the views of changed documents, so that an open page shows a saved change at once: a full compilation takes ten times as
 * long. If the content has problems, nothing is compiled, and the full compilation reports the problems.
 *
 * @param changed the paths of the documents
 * @returns whether the content is free of problems
 */
export async function compileDocuments(
  changed: readonly string[],
  {
    root,
    check,
    buildContext,
    edition,
  }: {
    readonly root: string;
    readonly check: CheckContent;
    readonly buildContext: BuildContext;
    readonly edition: Edition;
  },
): Promise<boolean> {
  const checked = check(await readContent(root));
  if (!checked.ok) return false;
  // If another process has compiled the content in the meantime, our views would not match its views.
  if (!(await buildContext.revision.isAsWritten())) return true;
  const context = { catalog: catalogOf(edition, checked), resolve: checked.resolve };
  const artefacts = new Map(changed.flatMap((file) => documentArtefact(file, context, buildContext)));
  if (!(await buildContext.views.add(artefacts))) return true;
  const revision = sha256([...artefacts.values()].join('\n')).slice(0, 16);
  await buildContext.revision.write({ revision, problems: null, isPreview: edition.audience === 'preview' });
  return true;
}

function documentArtefact(file: string, context: ViewContext, { renderers }: BuildContext): [string, string][] {
  const { kind, name } = documentPath.exec(file)?.groups ?? {};
  if (kind === undefined || name === undefined) return [];
  const { sameIfEqual } = entryMakers(renderers);
  if (kind === 'articles') {
    const id = articleSlug.parse(name);
    if (!context.catalog.articles.has(id)) return [];
    return [[`articles/${id}.json`, textOf(sameIfEqual.article(id, toArticleView(context, id)))]];
  }
  const id = factCheckId.parse(name);
  if (!context.catalog.factChecks.has(id)) return [];
  const view = toFactCheckView(context, indexBacklinks(context.catalog), id);
  return [[`fact-checks/${id}.json`, textOf(sameIfEqual.factCheck(id, view))]];
}
