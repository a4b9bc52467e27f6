import { expect, it } from 'vitest';
import { plainPage } from './plain-page';

it('the plain page has the text and drawings of the built page, one small style sheet, and nothing else', () => {
  const html =
    '<!DOCTYPE html><html><head><meta name="a" content="b"></head><body><header>Site</header><main id="content"><h1 class="x">Title</h1><p class="y" id="z">Text <a class="q" href="/a/">link</a></p><svg class="fig" viewBox="0 0 720 9"><path class="fig-line" d="M0 0"></path></svg><script type="module" src="/a.js"></script></main></body></html>';
  const page = plainPage(html, '.fig{fill:red}');
  expect(page).toContain(
    '<body><h1>Title</h1><p>Text <a href="/a/">link</a></p><svg class="fig" viewBox="0 0 720 9"><path class="fig-line" d="M0 0"></path></svg></body>',
  );
  expect(page).toContain('.fig{fill:red}</style>');
});
