import type { Entry } from '../../catalog/entry';
import { Names } from '../../domain/name-key';
import type { MenuLink, Newsroom } from '../../domain/newsroom';
import { isVague } from '../../problems/vague-link';
import type { Problem } from '../../problems/problem';
import { refusalsOf } from './refusals';

/** What is wrong with the labels of the menus: they are shown as they are written, and each says where it leads. */
export function menuProblems(entry: Entry<Newsroom>): Problem[] {
  const { navigation, footer } = entry.value;
  const earlier = new Names<MenuLink>();
  return [
    ...ofMenu(entry, ['navigation'], navigation, earlier),
    ...ofMenu(entry, ['footer', 'links'], footer?.links, earlier),
  ];
}

function ofMenu(
  entry: Entry<Newsroom>,
  path: readonly PropertyKey[],
  menu: readonly MenuLink[] | undefined,
  earlier: Names<MenuLink>,
): Problem[] {
  const refuse = refusalsOf(entry);
  return (menu ?? []).flatMap((link, index): Problem[] => {
    const { label, to } = link;
    const at = [...path, index, 'label'];
    const first = earlier.first(label, () => link);
    if (first.to !== to) {
      const message = `Two links of the menus are called "${label}" and lead to different pages, "${first.to}" and "${to}".`;
      return [refuse(at, 'name/duplicate', message, 'Give each a label of its own.')];
    }
    if (isVague(label)) {
      const hint = 'Say where it leads.';
      return [refuse(at, 'link/vague', `The label of the link is "${label}".`, hint)];
    }
    const plain = label
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__|~~|[*_`])(?=\S)(.+?)(?<=\S)\1/g, '$2')
      .replace(/<\/?[a-z][^>]*>/gi, '')
      .replace(/^#+\s/, '');
    if (plain === label) return [];
    const message = `The label "${label}" has marks that menus show as they are written.`;
    return [refuse(at, 'link/vague', message, `Write "${plain}".`)];
  });
}
