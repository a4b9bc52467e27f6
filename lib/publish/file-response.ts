/** A file as the answer of a route. */
export function fileResponse(content: Uint8Array, type: string): Response {
  return new Response(new Uint8Array(content), { headers: { 'content-type': type } });
}
