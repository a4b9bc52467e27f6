import { z } from 'zod';
import { absolute } from '../../site';
import { datum } from '../../views/drawing';
import type { FigureView } from '../../views/figure-view';
import { fileLinks } from './links';

/** One value in a figure, for programs. */
export const figureRow = z
  .strictObject({
    label: datum.shape.label,
    at: datum.shape.at,
    value: datum.shape.value,
    number: z.number().nullable().describe('The value as a floating-point number.'),
    text: datum.shape.text,
    unit: datum.shape.unit.describe('The unit in words.'),
    status: datum.shape.status,
    note: datum.shape.note,
  })
  .describe('One value that the figure shows.');

export function toFigureRows({ data }: Pick<FigureView, 'data'>): z.infer<typeof figureRow>[] {
  return data.map((one) => ({ ...one, number: one.value === null ? null : Number(one.value) }));
}

/** A file that a figure’s page offers for download. */
export const figureFile = z
  .strictObject({
    href: z.url().describe('The address of the file.'),
    type: z.string().describe('The MIME type of the file.'),
    label: z.string().describe('A short description of the file.'),
  })
  .describe('A downloadable file.');

export function toFigureFiles(figure: Pick<FigureView, 'href' | 'withheld'>): z.infer<typeof figureFile>[] {
  return fileLinks(figure).map(({ href, type, label }) => ({ href: absolute(href), type, label }));
}
