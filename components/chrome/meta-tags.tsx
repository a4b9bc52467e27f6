/** Metadata that may stand several times or be empty, which the framework's own fields do not allow; it ends up in the head. */
export function MetaTags({ tags }: { tags: readonly (readonly [name: string, content: string])[] }) {
  return tags.map(([name, content], index) => <meta key={index} name={name} content={content} />);
}
