import { Page } from '../../components/chrome/page';
import { Comparison } from '../../components/compare/comparison';
import { newsroom } from '../../lib/newsroom';

export const metadata = {
  title: 'The views compared',
  description: 'What each view says to the same questions, with its place in the text.',
  alternates: { canonical: '/compare/' },
};

export default async function CompareRoute() {
  return (
    <Page
      wide
      title="The views, side by side"
      lead="The same questions, put to each text. Answers are in our words; below each stands where in the text to find it. Where a text is silent, we say so."
    >
      <Comparison compare={await newsroom.compare()} />
    </Page>
  );
}
