/** Parameters of the routes of two-part ids. */
export interface PairParams {
  params: Promise<{ topic: string; name: string }>;
}

/** The parameters under which something is published. */
export function pairParams({ id }: { readonly id: string }): { topic: string; name: string } {
  const [topic = '', name = ''] = id.split('/');
  return { topic, name };
}
