import pg from 'pg';

export interface Said {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What is said to PostgreSQL by this process while the work is done, in the order in which it is said. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => (await saidDuring(work)).map(({ text }) => text);

/** The same, with what stands in the places of each statement. */
export async function saidDuring(work: () => Promise<unknown>): Promise<readonly Said[]> {
  const said: Said[] = [];
  const own = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query');
  if (own === undefined) throw new Error('pg speaks another way now.');
  const query = own.value as (this: pg.Client, ...asked: unknown[]) => unknown;
  Object.defineProperty(pg.Client.prototype, 'query', {
    ...own,
    value(this: pg.Client, ...asked: unknown[]): unknown {
      const [first, second] = asked;
      const { text = '', values } = typeof first === 'string' ? { text: first } : (first as { readonly text?: string; readonly values?: readonly unknown[] });
      said.push({ text, values: values ?? (Array.isArray(second) ? second : []) });
      return query.apply(this, asked);
    },
  });
  try {
    await work();
  } finally {
    Object.defineProperty(pg.Client.prototype, 'query', own);
  }
  return said;
}
