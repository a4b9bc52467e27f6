import { Page } from '../../components/chrome/page';
import { NumberTable } from '../../components/number/number-table';
import { newsroom } from '../../lib/newsroom';

export const metadata = {
  title: 'Numbers',
  description: 'Every number on the site, with its source and its working.',
  alternates: { canonical: '/numbers/' },
};

export default async function NumbersRoute() {
  const { numbers } = await newsroom.index();
  return (
    <Page
      title="Numbers"
      lead="Each number is recorded once, with its unit, period and source. Everything on the site is computed from these records."
    >
      <NumberTable rows={numbers} />
    </Page>
  );
}
