import type { Problem } from '../../problems/problem';
import { didYouMean } from '../../problems/nearest';
import { typefaceFolder } from '../../catalog/decode-typeface';
import type { EditorialRule } from '../context';

/** The files of the newsroom's typefaces exist. Typefaces that the site cannot use are reported when their files are read. */
export const typefaces: EditorialRule = ({ parsed, sources }) => {
  const there = [...sources.keys()].filter((path) => path.startsWith(typefaceFolder));
  const problems = [...parsed.newsrooms.values()].flatMap(({ file, value, position }): Problem[] =>
    (['serif', 'sans'] as const).flatMap((role): Problem[] => {
      const path = value.typefaces?.[role];
      if (path === undefined || sources.has(path)) return [];
      const message = `There is no file ${path}.`;
      const hint = there.length === 0 ? 'Put the font into content/typefaces/.' : didYouMean(path, there, 'typefaces');
      return [{ rule: 'newsroom/typeface', file, position: position(['typefaces', role]), message, hint }];
    }),
  );
  return { problems };
};
