import { Fragment } from 'react';
import { paths } from '../../lib/site';
import { hasContent, type ListsView } from '../../lib/views/lists-view';
import type { NewsroomView } from '../../lib/views/newsroom-view';

/** Who signs what is published, by name; and that no person does, where it is so. */
export function Signatures({ signedBy, lists }: Pick<NewsroomView, 'signedBy'> & { readonly lists: ListsView }) {
  if (signedBy.length === 0) return null;
  return (
    <p>
      Each explainer names its author, and each{' '}
      {hasContent(lists, paths.factChecks) ? <a href={paths.factChecks}>fact-check</a> : 'fact-check'} names who made
      it. At present they are signed by{' '}
      {signedBy.map(({ href, name }, index) => (
        <Fragment key={href}>
          {index === 0 ? '' : index === signedBy.length - 1 ? ' and ' : ', '}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
      {signedBy.some(({ kind }) => kind === 'person') ? '.' : ', and not by people under their own names.'}
    </p>
  );
}
