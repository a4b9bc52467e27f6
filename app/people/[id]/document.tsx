import { Page } from '../../../components/chrome/page';
import { labelOf } from '../../../components/message';
import { Person } from '../../../components/person/person';
import { newsroom } from '../../../lib/newsroom';
import type { PageDocument } from '../../_document/page-document';
import { structure } from '../../_document/structure';

export const pages = async () => (await newsroom.index()).people;

export async function document({ id }: { readonly id: string }): Promise<PageDocument> {
  const person = await newsroom.person(id);
  const { name, description, href } = person;
  const { graph, ...head } = structure({ href, title: name });
  return {
    title: name,
    description: labelOf(name, description),
    href,
    graph,
    content: (
      <Page {...head} lead={description.charAt(0).toUpperCase() + description.slice(1)}>
        <Person person={person} />
      </Page>
    ),
  };
}
