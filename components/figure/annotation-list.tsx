import { t } from '../../lib/messages/messages';
import type { FigureView } from '../../lib/views/figure-view';

/** The events marked in a figure, numbered as in its drawing. The list has no styles of its own, because both pages and embeds use it. */
export function AnnotationList({ annotations }: Pick<FigureView, 'annotations'>) {
  return (
    <ol>
      {annotations.map(({ number, at, text }) => (
        <li key={number} value={number}>
          {t('figure.annotation', { at, text })}
        </li>
      ))}
    </ol>
  );
}
