import { escapeText } from '../figure/drawing/serialise';
import { descriptionOf, type DownloadableFigure } from './downloads';

/**
 * The machine-readable metadata of an SVG, in RDF with Dublin Core and Creative Commons terms (https://www.w3.org/TR/SVG2/metadata.html).
 */
export function svgMetadata(figure: DownloadableFigure): string {
  const terms = [
    ['dc:title', figure.title],
    ['dc:description', descriptionOf(figure)],
    ['dc:publisher', figure.publication],
    ['dc:identifier', figure.page],
    ['dc:source', figure.source],
    ['dc:rights', figure.licence],
    ['dcterms:hasVersion', figure.version],
    ['dcterms:bibliographicCitation', figure.citation],
  ].map(([name, text]) => `<${name}>${escapeText(text ?? '')}</${name}>`);
  const namespaces = [
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:cc="http://creativecommons.org/ns#"',
  ].join(' ');
  const { url } = figure.pictureLicence;
  const licence = url === null ? '' : `<cc:license rdf:resource="${escapeText(url)}"/>`;
  return `<metadata><rdf:RDF ${namespaces}><cc:Work rdf:about="">${terms.join('')}${licence}</cc:Work></rdf:RDF></metadata>`;
}
