import { Page } from '../components/chrome/page';
import { paths } from '../lib/site';

export const metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <Page title="There is no page here" lead="The address may be mistyped, or the page may never have been.">
      <p>
        Try <a href={paths.home}>the front page</a>, <a href={paths.factChecks}>the fact-checks</a>,{' '}
        <a href={paths.figures}>the figures</a> or <a href={paths.numbers}>the numbers</a>.
      </p>
    </Page>
  );
}
