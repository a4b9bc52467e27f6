import { sampleRecord, sampleText } from '../../articles/sample-text';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** The kinds of which a file has one entry. */
const kinds = ['articles', 'figures', 'series', 'sources', 'viewpoints'] as const;

/** Each sample as a pattern: an editor may have broken its lines elsewhere. */
const samples = [...Object.values(sampleText), ...Object.values(sampleRecord)].map((text) => ({
  text,
  pattern: new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`)),
}));

/** Nothing that is published, or that waits for its day, has words or figures of a sample in it; a draft may. */
export const sampleTexts: EditorialRule = ({ parsed, publication, sources }) => {
  const problems = kinds.flatMap((kind) =>
    [...parsed[kind].values()].flatMap(({ id, file }): Problem[] => {
      if (publication.releaseOf({ kind, id }) === 'never') return [];
      const text = sources.get(file) ?? '';
      return samples.flatMap((sample): Problem[] => {
        const found = sample.pattern.exec(text);
        if (found === null) return [];
        const before = text.slice(0, found.index).split('\n');
        return [
          {
            rule: 'sample/published',
            file,
            position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
            length: found[0].split('\n')[0]?.length ?? 1,
            message: `"${sample.text}" is from the sample that npm run new wrote, and this is published.`,
            hint: 'Write your own in its place, or delete it. Until then, set status: draft.',
            cause: 'sample',
          },
        ];
      });
    }),
  );
  return { problems };
};
