/** The site's mark: a line with a bob. It is decorative, because the name is next to it. */
export function PlumbMark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 12 40" width="12" height="40" aria-hidden="true">
      <path d="M6 0V26" stroke="currentColor" strokeWidth="1" fill="none" />
      <path d="M3 26H9L9.5 30L6 39L2.5 30Z" fill="var(--brass)" />
    </svg>
  );
}
