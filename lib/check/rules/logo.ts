import { svgShape } from '../../domain/svg-shape';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** The maximum ratio of width to height: on a phone, a wider logo leaves no space for the name. */
const widest = 4;

/** The newsroom’s logo exists, and is not too wide to fit next to the name. */
export const logo: EditorialRule = ({ parsed, sources }) => {
  const problems = [...parsed.newsrooms.values()].flatMap(({ file, value, position }): Problem[] => {
    if (value.logo === undefined) return [];
    const refuse = (message: string, hint: string): Problem[] => [
      { rule: 'newsroom/logo', file, position: position(['logo']), message, hint },
    ];
    const path = `public${value.logo}`;
    const svg = sources.get(path);
    if (svg === undefined) return refuse(`There is no file ${path}.`, 'Put the logo there, or correct the address.');
    const shape = svgShape(svg);
    if (shape === null)
      return refuse(`${path} has no viewBox, so browsers cannot scale it.`, 'Export it with a viewBox.');
    if (shape <= widest) return [];
    const message = `${path} is ${shape.toFixed(1)} times as wide as it is high. The limit is ${widest} times.`;
    return refuse(message, 'Use a narrower version of the logo: the site prints the newsroom’s name next to it.');
  });
  return { problems };
};
