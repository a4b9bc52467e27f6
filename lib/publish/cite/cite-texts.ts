import { citationFormats, paths, type CitationFormat } from '../../site';
import { bibtex } from './bibtex';
import type { Citable } from './citable';
import { cslJson } from './csl';
import { plainText } from './plain-text';
import { ris } from './ris';

/** The formats for reference managers, with the labels that readers see. */
const formats: Record<CitationFormat, { readonly label: string; readonly write: (citable: Citable) => string }> = {
  bibtex: { label: 'BibTeX', write: bibtex },
  ris: { label: 'RIS (Zotero, EndNote, Mendeley)', write: ris },
  csl: { label: 'CSL-JSON', write: cslJson },
};

/** A citation in one format, with the address of its file. */
interface CiteFile {
  readonly format: CitationFormat;
  readonly label: string;
  readonly href: string;
  readonly text: string;
}

/** All ways to cite a page: as a sentence and as files. */
export interface CiteTexts {
  readonly plain: string;
  readonly files: readonly CiteFile[];
}

export function citeTexts(citable: Citable): CiteTexts {
  return {
    plain: plainText(citable),
    files: citationFormats.map((format) => ({
      format,
      label: formats[format].label,
      href: paths.citation(citable.href, format),
      text: formats[format].write(citable),
    })),
  };
}
