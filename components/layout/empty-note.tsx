import { Prose } from './prose';

/** The text of a list page while the list is empty, or of the page of something unused. */
export function EmptyNote({ children }: { children: string }) {
  return (
    <Prose>
      <p>{children}</p>
    </Prose>
  );
}
