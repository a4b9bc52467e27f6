import { svgShape } from '../../domain/svg-shape';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** The most times that a logo may be as wide as high: a wider one pushes the name off a phone. */
const widest = 4;

/** The logo of the newsroom is there, and has a shape that fits beside its name. */
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
      return refuse(`${path} has no viewBox, so browsers cannot fit it.`, 'Export it with a viewBox.');
    if (shape <= widest) return [];
    const message = `${path} is ${shape.toFixed(1)} times as wide as it is high. The most is ${widest} times.`;
    return refuse(message, 'Use a smaller form of the logo: the name of the newsroom is written beside it.');
  });
  return { problems };
};
