import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { transform } from 'lightningcss';
import { drawingCss } from '../../components/figure/drawing/drawing-css';
import { figureProperties } from '../../components/figure/palette-css';
import type { Since } from '../../components/embed/pinned';
import { setApart } from '../publish/documents/set-apart';
import { absolute, onHost } from '../site';
import type { EmbedView } from '../views/embed-view';
import { factCheckEmbed, figureEmbed, numberEmbed } from '../views/embed-view';
import type { FactCheckView } from '../views/fact-check-view';
import type { DrawnFigureView } from '../views/figure-view';
import type { StatisticPageView } from '../views/statistic-view';

/** A document for a frame, with what the code for it needs. */
export interface MadeEmbed {
  readonly html: string;
  /** The same, which also says its version: for the address at which this version stays. */
  readonly pinned: string;
  readonly view: EmbedView;
}

/** An earlier version, and what became of it. */
export interface KeptVersion {
  readonly version: string;
  /** Address of its page, or of what is there now in its place. */
  readonly page: string;
  readonly since: Since;
}

/** Makes the documents that others show in frames. */
export interface EmbedMaker {
  readonly figure: (figure: DrawnFigureView) => MadeEmbed;
  readonly factCheck: (check: FactCheckView, href: string) => MadeEmbed;
  readonly number: (page: StatisticPageView, href: string) => MadeEmbed;
  /** An earlier version as it was, with what is to be said of it today. */
  readonly kept: (template: string, kept: KeptVersion) => string;
  /** The script for pages that show embeds and have none of their own for it. */
  readonly hostScript: string;
}

type Drawers = typeof import('../../components/embed/documents') & typeof import('../../components/embed/heights');

/** @param drawers the components, loaded by React's build for production */
export async function embedMaker(root: string, drawers: Drawers): Promise<EmbedMaker> {
  const [script, hostScript, figureCss, factCheckCss, numberCss] = await Promise.all([
    bundled(root, 'child'),
    bundled(root, 'host'),
    styles(root, 'figure', `${colours()}\n${drawingCss}`),
    styles(root, 'fact-check', ''),
    styles(root, 'number', ''),
  ]);
  const made = (drawn: string, view: EmbedView): MadeEmbed => {
    const html = setApart(drawn);
    return { html, view, pinned: drawers.withParts(html, { version: drawers.currentPart(view.version) }) };
  };
  return {
    figure: (figure) =>
      made(drawers.figureDocument(figure, { css: figureCss, script }), {
        ...figureEmbed(figure),
        ...drawers.figureHeights(figure),
      }),
    factCheck: (check, href) =>
      made(drawers.factCheckDocument(check, { css: factCheckCss, script }), {
        ...factCheckEmbed(check, href),
        ...drawers.factCheckHeights(check),
      }),
    number: (page, href) =>
      made(drawers.numberDocument(page, { css: numberCss, script }), {
        ...numberEmbed(page, href),
        ...drawers.numberHeights(page),
      }),
    kept: (template, { version, page, since }) =>
      drawers.instantiated(template, { parts: drawers.keptParts(version, since), canonical: absolute(page), script }),
    hostScript: whereEmbedsAre(hostScript),
  };
}

/** The script for host pages, which tells our frames by their addresses: those of a site below a path have the path in them. */
function whereEmbedsAre(code: string): string {
  const [before, after, ...others] = code.split('/embed/');
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error('The script for host pages must name the folder of the embeds, /embed/, once.');
  return `${before}${onHost('/embed/')}${after}`;
}

/** A script as one classic script without globals. */
async function bundled(root: string, name: 'child' | 'host'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, `components/islands/embed/${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** The colours of figures, in both themes: which one counts is the document's colour scheme. */
function colours(): string {
  const declarations = figureProperties().map(
    ([property, { light, dark }]) => `${property}:light-dark(${light},${dark})`,
  );
  return `:root{${declarations.join(';')}}`;
}

/** The style sheet of one kind of embed: the site's tokens as far as it uses them, what all embeds share, and its own. */
async function styles(root: string, kind: 'figure' | 'fact-check' | 'number', drawn: string): Promise<string> {
  const files = [
    'components/styles/tokens.css',
    'components/embed/styles/embed.css',
    `components/embed/styles/${kind}.css`,
  ];
  const sheets = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
  const css = [...sheets, drawn].join('\n').replace(/@layer tokens, [^;]+;/, '');
  const { code } = transform({ filename: `${kind}.css`, code: Buffer.from(css), minify: true });
  return withoutUnused(Buffer.from(code).toString());
}

/** Takes out custom properties that nothing reads; those of figures are read by the drawings. */
function withoutUnused(css: string): string {
  const kept = css.replace(/(--(?!figure-)[\w-]+):[^;}]*;?/g, (declaration, name: string) =>
    css.includes(`var(${name})`) ? declaration : '',
  );
  return kept === css ? css : withoutUnused(kept);
}
