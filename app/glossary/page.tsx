import { Page } from '../../components/chrome/page';
import { Glossary } from '../../components/glossary/glossary';
import { newsroom } from '../../lib/newsroom';

export const metadata = {
  title: 'Glossary',
  description: 'The words of the field, in plain English.',
  alternates: { canonical: '/glossary/' },
};

export default async function GlossaryRoute() {
  return (
    <Page
      title="Glossary"
      lead="What the words of the field mean here. Where an explainer first uses one, it leads to the same definition."
    >
      <Glossary glossary={await newsroom.glossary()} />
    </Page>
  );
}
