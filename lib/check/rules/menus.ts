import type { Entry } from '../../catalog/entry';
import { Names } from '../../domain/name-key';
import { menuLinks, type MenuLink, type Newsroom } from '../../domain/newsroom';
import { isVague } from '../../problems/vague-link';
import type { Problem } from '../../problems/problem';
import { refusalsOf } from './refusals';

/** Problems with menu labels, each of which must describe its target in plain text. */
export function menuProblems(entry: Entry<Newsroom>): Problem[] {
  const refuse = refusalsOf(entry);
  const earlier = new Names<MenuLink>();
  return menuLinks(entry.value).flatMap(({ path, link }): Problem[] => {
    const { label, to } = link;
    const at = [...path, 'label'];
    const first = earlier.first(label, () => link);
    if (first.to !== to) {
      const message = `Two menu links have the label "${label}" but go to different pages, "${first.to}" and "${to}".`;
      return [refuse(at, 'name/duplicate', message, 'Give each a different label.')];
    }
    if (isVague(label)) {
      return [refuse(at, 'link/vague', `The label "${label}" does not describe the target.`, 'Name the target.')];
    }
    const plain = label
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__|~~|[*_`])(?=\S)(.+?)(?<=\S)\1/g, '$2')
      .replace(/<\/?[a-z][^>]*>/gi, '')
      .replace(/^#+\s/, '');
    if (plain === label) return [];
    const message = `The label "${label}" contains Markdown, which menus do not support.`;
    return [refuse(at, 'link/vague', message, `Write "${plain}".`)];
  });
}
