import { resourcesOf } from '../collections/resources';
import { changedTexts } from './changed-texts';
import { removedSurfaces, redirectProblems } from './dropped';
import { changedFactChecks } from './fact-checks';
import { changedFigures } from './figures';
import type { Impact, Surface } from './impact';
import type { Newsroom } from './newsroom';
import { isAboutWords } from '../check/number-fixes';
import type { Problem } from '../problems/problem';
import { changedStatistics } from './statistics';
import { successorsOf } from './successors';
import type { PublishedSurface } from './surface';
import { surfacesOf } from './surfaces';
import { withTouched } from './touched';

/**
 * Compares two states of the content, and reports all changes to what is published. Neither state has to pass the check: statistics,
 * figures and fact-checks that cannot be computed are reported as unreadable, and the report includes the problems in the changed content.
 */
export function compareNewsrooms(before: Newsroom, after: Newsroom): Impact {
  const [was, is] = [surfacesOf(before), surfacesOf(after)];
  const published = new Set<string>(resourcesOf(after.readers).map(({ address }) => address));
  const successors = successorsOf(was, is);
  const { redirected, dropped } = removedSurfaces(before, after, was, is, successors);
  const added = [...is.values()].filter(({ url }) => !was.has(url));
  const changed = [...is.values()].filter(({ url, shows }) => was.has(url) && was.get(url)?.shows !== shows);
  const figures = changedFigures(before, after);
  const factChecks = changedFactChecks(before, after);
  const differences = { figures, factChecks, surfaces: [...changed, ...added] };
  const statistics = changedStatistics(before, after, successors).map((moved) =>
    withTouched(moved, { before, after }, differences),
  );
  const problems = [...after.problems, ...redirectProblems(after, published)].map(plainProblem);
  return {
    version: 1,
    base: before.label,
    head: after.label,
    turned: turnedProblems(before, after).map(plainProblem),
    passes: problems.length === 0 && dropped.length === 0,
    statistics,
    figures,
    factChecks,
    texts: changedTexts(before, after),
    surfaces: { changed: plain(changed), added: plain(added), redirected: plain(redirected) },
    dropped: [...dropped],
    problems,
  };
}

/** Returns the new problems in words about numbers. Example: the text says “rose”, but the changed data show a fall. */
function turnedProblems(before: Newsroom, after: Newsroom): Problem[] {
  const known = new Set(before.problems.map(({ rule, file, message }) => `${rule} ${file} ${message}`));
  return after.problems.filter(
    ({ rule, file, message }) => isAboutWords(rule) && !known.has(`${rule} ${file} ${message}`),
  );
}

function plainProblem({ rule, file, position, message, hint }: Problem): Impact['problems'][number] {
  return { rule, file, line: position.line, column: position.column, message, hint: hint ?? null };
}

function plain(surfaces: readonly PublishedSurface[]): Surface[] {
  return surfaces.map(({ kind, url }) => ({ kind, url })).sort((a, b) => (a.url < b.url ? -1 : 1));
}
