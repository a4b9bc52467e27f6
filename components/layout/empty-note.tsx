import { Prose } from './prose';

/** The sentence that a page shows instead of a list if the list would be empty. */
export function EmptyNote({ children }: { children: string }) {
  return (
    <Prose>
      <p>{children}</p>
    </Prose>
  );
}
