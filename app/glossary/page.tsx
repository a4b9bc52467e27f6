import { NothingYet } from '../../components/chrome/nothing-yet';
import { Page } from '../../components/chrome/page';
import { Glossary } from '../../components/glossary/glossary';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { pageMetadata } from '../page-metadata';
import { structure } from '../structure';

const page = {
  title: 'Glossary',
  description: 'The words of the field, in plain English.',
  href: paths.glossary,
};

export const metadata = pageMetadata(page);

export default async function GlossaryRoute() {
  const glossary = await newsroom.glossary();
  return (
    <Page
      {...structure(page)}
      lead="What the words of the field mean here. Where an explainer first uses one, it leads to the same definition."
    >
      {glossary.length === 0 ? <NothingYet>There are no entries yet.</NothingYet> : <Glossary glossary={glossary} />}
    </Page>
  );
}
