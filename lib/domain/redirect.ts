import { z } from 'zod';
import { line } from './text';

const path = z
  .string()
  .regex(/^\/(?!\/)[^\s?#\\]*$/, 'Write an address of this site without its origin: /figures/topic/name/.')
  .meta({ form: 'an address of this site: /figures/topic/name/' });

/** An address that was published and is no more. */
export const redirect = z
  .strictObject({
    from: path.describe('The address that was published. That of a page stands for everything published with it.'),
    to: path.exactOptional().describe('Where it went; beside `gone`, where to read on instead.'),
    gone: line.exactOptional().describe('Why there is nothing there any more.'),
  })
  .refine(({ to, gone }) => to !== undefined || gone !== undefined, {
    path: ['from'],
    error: 'Say either where it went (to) or why it is gone (gone).',
  });
export type Redirect = z.infer<typeof redirect>;

/** `content/redirects.yml`. */
export const redirectsFile = z.array(redirect);
