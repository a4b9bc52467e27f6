import { paths } from '../../lib/site';
import type { ListsView } from '../../lib/views/lists-view';
import type { NewsroomView } from '../../lib/views/newsroom-view';
import { ListLink } from '../layout/list-link';
import { joined, rich } from '../message';

/** A sentence that names the people and organisations that sign the published work, and says so if none of them is a person. */
export function Signatures({ signedBy, lists }: Pick<NewsroomView, 'signedBy'> & { readonly lists: ListsView }) {
  if (signedBy.length === 0) return null;
  const names = signedBy.map(({ href, name }) => (
    <a key={href} href={href}>
      {name}
    </a>
  ));
  const byPeople = signedBy.some(({ kind }) => kind === 'person');
  return (
    <p>
      {rich(byPeople ? 'about.signedBy' : 'about.signedByNoPerson', {
        link: (words) => (
          <ListLink lists={lists} href={paths.factChecks}>
            {words}
          </ListLink>
        ),
        names: joined(names, 'and'),
      })}
    </p>
  );
}
