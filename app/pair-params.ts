/** Parameters of the routes of two-part ids. */
export interface PairParams {
  params: Promise<{ topic: string; name: string }>;
}
