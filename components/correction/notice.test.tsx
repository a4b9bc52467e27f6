import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CorrectionView } from '../../lib/views/correction-view';
import { Corrected } from '../article-body/corrected';
import { CorrectionLog } from './log';
import { CorrectionNotice } from './notice';

const logged = {
  id: 'misread',
  anchor: 'correction-misread',
  href: '/corrections/#correction-misread',
  date: { iso: '2024-02-03', text: '3 February 2024' },
  severity: 'correction' as const,
  label: 'Correction',
  wasLabel: 'What was wrong',
  was: 'We wrote that oats were the first crop.',
  now: 'It says the second.',
  why: 'A row was misread.',
  marks: ['use-3'],
} satisfies CorrectionView;

describe('a correction notice', () => {
  it('shows the error, the new text and the reason, and links to the marked words and the log', () => {
    const notice = renderToStaticMarkup(<CorrectionNotice corrections={[logged]} />);
    expect(notice).toContain('We wrote that oats were the first crop. It says the second. A row was misread.');
    expect(notice).toContain('id="correction-misread"');
    expect(notice).toContain('href="#use-3"');
    expect(notice).toContain('href="/corrections/#correction-misread"');
  });

  it('collapses several changes under a line that counts them, and contains each change in full', () => {
    const update = {
      ...logged,
      ...{ id: 'grown', anchor: 'correction-grown', href: '/corrections/#correction-grown' },
      ...{ severity: 'update' as const, label: 'Update', wasLabel: 'Before', marks: [] },
      date: { iso: '2024-03-01', text: '1 March 2024' },
      was: 'The last year was 2022.',
    };
    const notice = renderToStaticMarkup(
      <CorrectionNotice corrections={[update, logged, { ...logged, id: 'again' }]} />,
    );
    expect(notice).toContain(
      '<summary>Changed since publication: 2 corrections, 1 update. Latest: 1 March 2024.</summary>',
    );
    const folded = notice.slice(notice.indexOf('</summary>'), notice.indexOf('</details>'));
    expect(folded).toContain('id="correction-grown"');
    expect(folded).toContain('The last year was 2022. It says the second. A row was misread.');
    expect(folded).toContain('We wrote that oats were the first crop.');
    expect(folded).toContain('href="/corrections/#correction-grown"');
    const names = [...folded.matchAll(/aria-label="(In the log: [^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['In the log: Update 1', 'In the log: Correction 2', 'In the log: Correction 3']);
  });

  it('is absent if nothing was corrected', () => {
    expect(renderToStaticMarkup(<CorrectionNotice corrections={[]} />)).toBe('');
  });
});

describe('corrected words', () => {
  it('appear in the text, are announced as corrected, and link to the notice', () => {
    const use = {
      word: 'Corrected',
      anchor: 'use-3',
      text: 'the second crop',
      mark: 'corrected',
      label: 'corrected on 3 February 2024: what was changed, and why',
      href: '#correction-misread',
    } as const;
    const text = renderToStaticMarkup(<Corrected use={use} />);
    expect(text).toContain('>the second crop<');
    expect(text).toMatch(/<a id="use-3" href="#correction-misread" aria-label="corrected on [^"]+">corrected<\/a>/);
  });
});

describe('the log', () => {
  it('says so if there are no corrections', () => {
    expect(renderToStaticMarkup(<CorrectionLog log={[]} />)).toContain('No corrections yet.');
  });

  it('labels the old text according to the kind of change', () => {
    const log = (wasLabel: string) => renderToStaticMarkup(<CorrectionLog log={[{ ...logged, wasLabel, of: [] }]} />);
    expect(log('Before')).toContain('<dt>Before</dt><dd>We wrote that oats were the first crop.</dd>');
    expect(log('What was wrong')).toContain('<dt>What was wrong</dt>');
  });

  it('gives each correction an id, to which the notices link', () => {
    const log = renderToStaticMarkup(
      <CorrectionLog log={[{ ...logged, of: [{ kind: 'figure', title: 'Oats', href: '/figures/oats/lines/' }] }]} />,
    );
    expect(log).toContain('<li id="correction-misread">');
    expect(log).toContain('Figure: <a href="/figures/oats/lines/">Oats</a>');
  });
});
