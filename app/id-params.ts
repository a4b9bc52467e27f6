/** Parameters of the routes of ids in one part. */
export interface IdParams {
  params: Promise<{ id: string }>;
}
