import type { Metadata } from 'next';
import { Page } from '../../../components/chrome/page';
import { Person } from '../../../components/person/person';
import { newsroom } from '../../../lib/newsroom';
import type { IdParams } from '../../id-params';
import { pageMetadata } from '../../page-metadata';
import { staticParams } from '../../static-params';
import { structure } from '../../structure';

export const dynamicParams = false;

export async function generateStaticParams() {
  return staticParams('/people/[id]/', (await newsroom.index()).people);
}

export async function generateMetadata({ params }: IdParams): Promise<Metadata> {
  const { name, description, href } = await newsroom.person((await params).id);
  return pageMetadata({ title: name, description: `${name}: ${description}`, href });
}

export default async function PersonRoute({ params }: IdParams) {
  const person = await newsroom.person((await params).id);
  const { name, description, href } = person;
  return (
    <Page {...structure({ href, title: name })} lead={description.charAt(0).toUpperCase() + description.slice(1)}>
      <Person person={person} />
    </Page>
  );
}
