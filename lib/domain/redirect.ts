import { z } from 'zod';
import { line } from './text';

const path = z
  .string()
  .regex(/^\/(?!\/)[^\s?#\\]*$/, 'Write an address of this site without its origin: /figures/topic/name/.')
  .meta({ form: 'an address of this site: /figures/topic/name/' });

/** An address that was published and no longer exists. */
export const redirect = z
  .strictObject({
    from: path.describe(
      'The published address. For a page, the redirect also covers everything published with that page.',
    ),
    to: path.exactOptional().describe('The new address. If `gone` is set: a page that readers can use instead.'),
    gone: line.exactOptional().describe('Why the content at the old address was removed.'),
  })
  .refine(({ to, gone }) => to !== undefined || gone !== undefined, {
    path: ['from'],
    error: 'Add either "to", the new address, or "gone", the reason for the removal.',
  });
export type Redirect = z.infer<typeof redirect>;

/** The content of `content/redirects.yml`. */
export const redirectsFile = z.array(redirect);
