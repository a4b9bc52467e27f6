import { t } from '../../lib/messages/messages';
import { site } from '../../lib/site';
import type { CorrectionView } from '../../lib/views/correction-view';
import type { EmbedView } from '../../lib/views/embed-view';
import type { FactCheckView } from '../../lib/views/fact-check-view';
import type { DrawnFigureView } from '../../lib/views/figure-view';
import { numberText } from '../../lib/views/number-text';
import type { StatisticPageView } from '../../lib/views/statistic-view';
import * as checks from './fact-check';
import { figureFoot } from './figure';
import { drawing, frameHeights, lengthOf, paragraph, strip, type Block, type Style } from './height';
import * as numbers from './number';
import { correctionText, sourcesText } from './parts';
import { longestLine } from './pinned';

type Heights = Pick<EmbedView, 'heights' | 'pinnedHeights'>;

// The sizes in the style sheets, in px.
const title: Style = { face: 'serif', weight: 600, size: 20, line: 24 };
const subtitle: Style = { face: 'sans', weight: 400, size: 14, line: 19.6 };
const note: Style = { face: 'sans', weight: 400, size: 13, line: 18.2 };
const bold: Style = { ...note, weight: 600 };
const text: Style = { face: 'serif', weight: 400, size: 17, line: 23.8 };
const rowText: Style = { ...subtitle, weight: 600 };
const name: Style = { face: 'sans', weight: 600, size: 16, line: 20.8 };
const value: Style = { face: 'serif', weight: 600, size: 36, line: 39.6 };
const largeValue: Style = { ...value, size: 48, line: 52.8 };

export function figureHeights(figure: DrawnFigureView): Heights {
  const { annotations, notes } = figure;
  return withAndWithoutVersion([
    ...corrections(figure.corrections),
    paragraph(figure.title, title),
    paragraph(figure.subtitle, subtitle),
    drawing(figure.drawings, 4 + note.line),
    ...(annotations.length === 0
      ? []
      : [
          together(
            annotations.map((one) => paragraph(t('figure.annotation', { at: one.at, text: one.text }), note, 20)),
          ),
        ]),
    ...notes.map((one) => paragraph(one, note)),
    paragraph(sourcesText(figure.citations), note),
    foot(figureFoot()),
  ]);
}

export function factCheckHeights(check: FactCheckView): Heights {
  const rows = checks.mainRows(check).map((row) => {
    const words = beside(checks.rowLabel(row), numberText(row));
    return row.width === null ? words : together([words, strip(12)]);
  });
  const context = check.context.map((item) => beside(checks.contextLabel(item), checks.contextText(item)));
  return withAndWithoutVersion([
    ...corrections(check.corrections),
    strip(note.line),
    paragraph(check.title, title),
    together([
      paragraph(check.claim.text, text, 13),
      paragraph(`${checks.attributionText(check)} ${checks.publicationText()}`, note, 13),
    ]),
    strip(32),
    paragraph(check.summary, text),
    ...rows,
    ...context,
    paragraph(checks.checkedText(check), note),
    paragraph(checks.publishersText(check), note),
    paragraph(checks.detailsSummary(check), note, 16),
    foot(checks.checkFoot()),
  ]);
}

export function numberHeights(page: StatisticPageView): Heights {
  const { statistic } = page;
  const shown = [paragraph(statistic.text, value), paragraph(statistic.text, largeValue)] as const;
  return withAndWithoutVersion([
    ...corrections(page.corrections),
    paragraph(statistic.name, name),
    (width) => shown[width < 544 ? 0 : 1](width),
    paragraph(numbers.whenText(page), subtitle),
    ...numbers.remarks(page).map((remark) => paragraph(remark, note)),
    paragraph(sourcesText(statistic.citations), note),
    foot(numbers.numberFoot()),
  ]);
}

/** Returns the frame heights for a document and for its pinned form, which also has a line about its version. */
function withAndWithoutVersion(blocks: readonly Block[]): Heights {
  return { heights: frameHeights(blocks), pinnedHeights: frameHeights([...blocks, pinned()]) };
}

/**
 * The line about the version, which only a pinned document has. The triangle in front of the line can make it a little taller than a line
 * of ordinary text.
 */
function pinned(): Block {
  return paragraph(longestLine('0'.repeat(12)), { ...bold, line: 23 }, 31);
}

function corrections(list: readonly CorrectionView[]): Block[] {
  return list.map((correction) => paragraph(correctionText(correction), bold, 15));
}

function together(blocks: readonly Block[]): Block {
  return (width) => blocks.reduce((sum, block) => sum + block(width), 0);
}

/** A label with a value to its right. The value takes at most half of the line. */
function beside(label: string, number: string): Block {
  const words = paragraph(label, rowText);
  const figure = paragraph(number, rowText);
  const length = lengthOf(number, rowText);
  return (width) => Math.max(figure(width / 2), words(width - 16 - Math.min(length, width / 2)));
}

/** The foot: a rule, the link to the page, and our licence and name to the right of the link or below it. */
function foot(label: string): Block {
  const words = paragraph(`${label}      ${site.licence.short}   ${site.name}`, { ...name, line: 25 });
  return (width) => 9 + words(width);
}
