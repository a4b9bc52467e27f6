import { sourceFile, yamlFile, type TextFile } from './data-files';
import { fullName, sentence } from './prose';
import { seededRandom } from './random';
import { holderOf, type NewsroomSize } from './size';

export const writerId = (index: number): string => `writer-${index + 1}`;
export const holderId = (index: number): string => `holder-${index + 1}`;
export const viewpointId = (index: number): string => `view-${index + 1}`;
/** The id of the source in which a viewpoint was published. */
export const viewpointSource = (index: number): string => `gazette-${holderOf(index) + 1}/view-${index + 1}`;

/** Returns the file that lists all people: the newsroom's writers, and the columnists whose viewpoints the writers check. */
export function peopleFile({ writers, holders }: NewsroomSize): TextFile {
  const people = (first: number, count: number, id: (index: number) => string, description: string) =>
    Array.from({ length: count }, (_, index) => [
      id(index),
      { name: fullName(first + index), kind: 'person', description },
    ]);
  return yamlFile(
    'content/people.yml',
    Object.fromEntries([
      ...people(0, writers, writerId, 'Writer on the data desk'),
      ...people(writers, holders, holderId, 'Columnist at the Gazette'),
    ]),
  );
}

/** Returns the files for all viewpoints and their sources. */
export function viewpointFiles({ viewpoints }: NewsroomSize, seed: number): TextFile[] {
  return Array.from({ length: viewpoints }, (_, index) => {
    const random = seededRandom(seed, 3, index);
    const viewpoint = {
      name: `The view of the Gazette’s column on ${index % 2 === 0 ? 'trade' : 'the accounts'} (${viewpointId(index)})`,
      holder: holderId(holderOf(index)),
      outlet: 'The Gazette',
      publishedOn: '2025-07-26',
      source: viewpointSource(index),
      thesis: `${sentence(random)} ${sentence(random)}`,
    };
    return [
      sourceFile(viewpointSource(index), `The Gazette, column (${viewpointId(index)})`, 'news'),
      yamlFile(`content/viewpoints/${viewpointId(index)}.yml`, viewpoint),
    ];
  }).flat();
}
