/** Parameters of the routes of two-part ids. */
export interface PairParams {
  params: Promise<{ topic: string; name: string }>;
}

/** The parameters under which each of these is published. */
export function pairParams(items: readonly { id: string }[]): { topic: string; name: string }[] {
  return items.map(({ id }) => {
    const [topic = '', name = ''] = id.split('/');
    return { topic, name };
  });
}
