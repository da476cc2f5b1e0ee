/** A question to Graph. */
export interface Ask {
  readonly tenant: string;
  /** what it asks for, without ids or addresses: for messages and log lines */
  readonly what: string;
  /** with its ids encoded, and its query; or a whole link that Graph gave */
  readonly path: string;
  /** for the Prefer header, on every page */
  readonly prefer?: readonly string[];
  /** no more than four at once in one lane; a mailbox takes no more */
  readonly lane: string;
}

/** Something that is to be done. A POST is never repeated: nobody knows whether it was done. */
export interface Deed extends Ask {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly body?: Readonly<Record<string, unknown>>;
}

export type Request = Ask | Deed;

export const methodOf = (request: Request): 'GET' | Deed['method'] => ('method' in request ? request.method : 'GET');
