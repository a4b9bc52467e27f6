import { listText } from '../../messages/lists';
import { t } from '../../messages/messages';
import { absolute, site } from '../../site';
import { figureEmbed } from '../../views/embed-view';
import type { FigureView } from '../../views/figure-view';
import type { CitationView } from '../../views/source-view';
import { citableFigure } from '../cite/citable';
import { plainText } from '../cite/plain-text';

/** The attribution in every file of a figure, so that a copied file can be traced back. Each part is one line of text. */
export interface Attribution {
  /** Every source, with the page or table that we used. If we read a copy of a source, the copy is named too. */
  readonly source: string;
  /** The licences of the data, source by source, and of the drawing. */
  readonly licence: string;
  /** Source and licence to show in a picture. Page and table numbers are only in the picture’s metadata. */
  readonly credit: { readonly source: string; readonly licence: string };
  /** The version: a hash of the figure’s content, as 12 hexadecimal digits. */
  readonly version: string;
  /** The permanent address of this version. */
  readonly versionAddress: string;
  /** The citation of the figure as a sentence. */
  readonly citation: string;
  /** The address of the figure’s page. */
  readonly page: string;
}

export function attributionOf(figure: FigureView): Attribution {
  const { version, pinnedHref } = figureEmbed(figure);
  const { licence: own } = site;
  const licences = figure.citations.map(({ line, licence }) => t('common.labelOf', { label: line, of: licence.name }));
  return {
    source: unique(figure.citations.map(sourceLine)),
    licence: t('attribution.licence', {
      licences: unique(licences),
      own: own.url === null ? own.name : t('attribution.ownWithAddress', { name: own.name, address: own.url }),
    }),
    credit: {
      source: unique(figure.citations.map(({ line, readIn }) => withCopy(line, readIn))),
      licence: t('attribution.licence', {
        licences: unique(figure.citations.map(({ licence }) => licence.name)),
        own: own.short,
      }),
    },
    version,
    versionAddress: absolute(pinnedHref),
    citation: plainText(citableFigure(figure)),
    page: absolute(figure.href),
  };
}

function sourceLine({ line, locator, readIn }: CitationView): string {
  return withCopy(t('attribution.source', { source: line, locator }), readIn);
}

function withCopy(source: string, readIn: CitationView['readIn']): string {
  return readIn === null
    ? source
    : t('source.lineReadIn', {
        line: source,
        copy: t('source.copy', { publisher: readIn.publisher, title: readIn.title }),
      });
}

function unique(texts: readonly string[]): string {
  return listText([...new Set(texts)], 'semicolon');
}
