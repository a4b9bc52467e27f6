import { Prose } from './prose';

/** The sentence on a page with nothing to list, such as the page of a topic that no content has. */
export function EmptyNote({ children }: { children: string }) {
  return (
    <Prose>
      <p>{children}</p>
    </Prose>
  );
}
