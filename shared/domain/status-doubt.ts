/** What speaks against a green. */
export type StatusDoubt =
  /** a deliverable or milestone that is late, or was put off */
  | { readonly kind: 'slipped'; readonly title: string; readonly days: number }
  | { readonly kind: 'overdueAction'; readonly ref: string; readonly title: string; readonly days: number }
  | { readonly kind: 'openBlocker'; readonly ref: string; readonly title: string; readonly days: number }
  | { readonly kind: 'staleEvidence'; readonly days: number };
