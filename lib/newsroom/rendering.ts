import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { cache } from 'react';
import { z } from 'zod';
import type { RenderingNote } from './rendering-note';

/** Where a build wants to know what each page is made from; not set for `npm run dev`. */
const notes = process.env['PLUMBLINE_NOTES'];
/** Where a build says which pages need not be made again. */
const unchangedList = process.env['PLUMBLINE_UNCHANGED'];

/** The same for as long as one page is rendered; outside of that another each time. */
const rendering = cache(() => randomUUID());

function note(kind: RenderingNote['kind'], name: string): void {
  if (notes === undefined || rendering() !== rendering()) return;
  const line: RenderingNote = { rendering: rendering(), kind, name };
  appendFileSync(notes, `${JSON.stringify(line)}\n`);
}

/** Notes which page is being rendered. */
export function notePage(href: string): void {
  note('page', href);
}

/** Notes that the page that is being rendered is made from a file. Whatever reads content for pages has to say so. */
export function noteFile(file: string): void {
  note('file', file);
}

let unchanged: ReadonlySet<string> | undefined;

/** Whether a page is there from an earlier build, made from what it would be made from now. */
export function isUnchanged(href: string): boolean {
  unchanged ??= new Set(
    unchangedList === undefined ? [] : z.array(z.string()).parse(JSON.parse(readFileSync(unchangedList, 'utf8'))),
  );
  return unchanged.has(href);
}
