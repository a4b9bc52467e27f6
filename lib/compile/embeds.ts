import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { transform } from 'lightningcss';
import { drawingCss } from '../../components/figure/drawing/drawing-css';
import { figureProperties } from '../../components/figure/palette-css';
import type { KeptStatus } from '../../components/embed/pinned';
import { isolateRightToLeft } from '../publish/documents/isolate-right-to-left';
import { absolute, onHost } from '../site';
import type { EmbedView } from '../views/embed-view';
import { factCheckEmbed, figureEmbed, numberEmbed } from '../views/embed-view';
import type { FactCheckView } from '../views/fact-check-view';
import type { DrawnFigureView } from '../views/figure-view';
import type { StatisticPageView } from '../views/statistic-view';

/** An embed document, with the data for its embed code. */
export interface MadeEmbed {
  readonly html: string;
  /** The same document with a line that states its version, for the permanent address of that version. */
  readonly pinned: string;
  readonly view: EmbedView;
}

/** An earlier version of an embed, and its status. */
export interface KeptVersion {
  readonly version: string;
  /** The address of the page to which the embed belongs, or of the page that has replaced it. */
  readonly page: string;
  readonly since: KeptStatus;
}

/** Renders the documents that other sites show in frames. */
export interface EmbedMaker {
  readonly figure: (figure: DrawnFigureView) => MadeEmbed;
  readonly factCheck: (check: FactCheckView, href: string) => MadeEmbed;
  readonly number: (page: StatisticPageView, href: string) => MadeEmbed;
  /** Renders an archived version with its current status. */
  readonly kept: (template: string, kept: KeptVersion) => string;
  /** The script that resizes our embeds on other sites’ pages, for pages that have no such script of their own. */
  readonly hostScript: string;
}

type Drawers = typeof import('../../components/embed/documents') & typeof import('../../components/embed/heights');

/** @param drawers the components, loaded with React’s production build */
export async function embedMaker(root: string, drawers: Drawers): Promise<EmbedMaker> {
  const [script, hostScript, figureCss, factCheckCss, numberCss] = await Promise.all([
    bundled(root, 'child'),
    bundled(root, 'host'),
    styles(root, 'figure', `${colours()}\n${drawingCss}`),
    styles(root, 'fact-check', ''),
    styles(root, 'number', ''),
  ]);
  const made = (drawn: string, view: EmbedView): MadeEmbed => {
    const html = isolateRightToLeft(drawn);
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
    hostScript: withEmbedAddresses(hostScript),
  };
}

/** Inserts the path of the embeds into the script for host pages, which recognises our frames by this path. */
function withEmbedAddresses(code: string): string {
  const [before, after, ...others] = code.split('/embed/');
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error('The script for host pages must contain the path of the embeds, /embed/, exactly once.');
  return `${before}${onHost('/embed/')}${after}`;
}

/** Bundles a classic script that defines no globals. */
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

/** The rules that define the figures' colours for the light and the dark theme. The document’s colour scheme selects the theme. */
function colours(): string {
  const declarations = figureProperties().map(
    ([property, { light, dark }]) => `${property}:light-dark(${light},${dark})`,
  );
  return `:root{${declarations.join(';')}}`;
}

/** The style sheet for one kind of embed: the design tokens that it uses, the styles that all embeds share, and this kind's own styles. */
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

/** Removes unused custom properties, except those for figures, which the drawings use. */
function withoutUnused(css: string): string {
  const kept = css.replace(/(--(?!figure-)[\w-]+):[^;}]*;?/g, (declaration, name: string) =>
    css.includes(`var(${name})`) ? declaration : '',
  );
  return kept === css ? css : withoutUnused(kept);
}
