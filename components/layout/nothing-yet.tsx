import { Prose } from './prose';

/** What a list page says while it has nothing to list, or a page of something that nothing uses. */
export function NothingYet({ children }: { children: string }) {
  return (
    <Prose>
      <p>{children}</p>
    </Prose>
  );
}
