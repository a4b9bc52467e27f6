import type { LocatedUse } from '../articles/parse-body';
import type { ParsedContent } from '../catalog/parsed-content';
import { assertNever } from '../domain/assert-never';
import type { Body, WordUse } from '../domain/vocabulary';
import type { Position, Problem } from '../problems/problem';
import { repeatsText, groupRepeats } from '../problems/repeats';
import type { Broken, ProblemView } from '../views/broken-view';

/**
 * Assigns problems to the components and documents in which the dev server shows them.
 *
 * @param unmade the content files for which no view could be built
 */
export function brokenOf({ bodies }: ParsedContent, problems: readonly Problem[], unmade: ReadonlySet<string>): Broken {
  const ofUses = new Map<WordUse, readonly ProblemView[]>();
  const ofBodies = new Map<Body, ReturnType<Broken['ofBody']>>();
  for (const [file, { body, uses, problems: inBody }] of bodies) {
    const own = problems.filter((problem) => problem.file === file);
    const shown = new Set<Problem>();
    for (const located of uses) {
      const places = placesOf(located);
      const found = own.filter(({ position }) => places.some((place) => isSame(place, position)));
      found.forEach((problem) => shown.add(problem));
      ofUses.set(located.use, viewsOf(found));
    }
    // If a component cannot be parsed, the text is not rendered, because every later component would get the wrong view.
    const unreadable = inBody.some(({ rule }) => rule !== 'mdx/heading');
    ofBodies.set(body, { problems: viewsOf(own.filter((problem) => !shown.has(problem))), unreadable });
  }
  const behind = (use: WordUse): readonly ProblemView[] => {
    const file = fileOf(use);
    const found = viewsOf(problems.filter((problem) => problem.file === file));
    const message = 'This part uses content that has a problem. See the report at the top of this page.';
    return found.length > 0 ? found : [{ rule: 'reference/unknown', place: file, message, hint: null }];
  };
  return {
    ofUse: (use) => {
      const own = ofUses.get(use) ?? [];
      return own.length === 0 && unmade.has(fileOf(use)) ? behind(use) : own;
    },
    behindUse: behind,
    ofBody: (body) => ofBodies.get(body) ?? { problems: [], unreadable: false },
  };
}

/** The positions at which a component can have problems: its tag, its attributes and its text. */
function placesOf({ use, position, textRange, attribute }: LocatedUse): Position[] {
  const attributes = Object.keys(use).map((name) => attribute(name));
  return [position, ...attributes, ...(textRange === null ? [] : [textRange.position])];
}

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}

/** Prepares problems for display. A repeated problem is shown once, and its message says where else the problem occurs. */
function viewsOf(problems: readonly Problem[]): ProblemView[] {
  return groupRepeats(problems).map(({ problem: { rule, file, position, message, hint }, repeats }) => ({
    rule,
    place: `${file}:${position.line}:${position.column}`,
    message: repeats.length === 0 ? message : `${message} (${repeatsText(repeats)}.)`,
    hint: hint ?? null,
  }));
}

/** The file that contains the entry to which a component refers. */
function fileOf(use: WordUse): string {
  switch (use.word) {
    case 'Stat':
      return `content/statistics/${use.of.split('/')[0] ?? ''}.yml`;
    case 'Claimed':
      return 'content/people.yml';
    case 'Uncited':
    case 'Plain':
      return '';
    case 'Finding':
      return `content/statistics/${use.finding.of.id.split('/')[0] ?? ''}.yml`;
    case 'Figure':
      return `content/figures/${use.id}.yml`;
    case 'FactCheck':
      return `content/fact-checks/${use.id}.mdx`;
    case 'Viewpoint':
      return `content/viewpoints/${use.id}.yml`;
    case 'Corrected':
      return 'content/corrections.yml';
    case 'Term':
      return 'content/glossary.yml';
    case 'Cite':
      return `content/sources/${use.source}.yml`;
    default:
      return assertNever(use);
  }
}
