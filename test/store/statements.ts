import pg from 'pg';

/** What is said to PostgreSQL by this process while the work is done, in the order in which it is said. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  const own = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query');
  if (own === undefined) throw new Error('pg speaks another way now.');
  const query = own.value as (this: pg.Client, ...asked: unknown[]) => unknown;
  Object.defineProperty(pg.Client.prototype, 'query', {
    ...own,
    value(this: pg.Client, ...asked: unknown[]): unknown {
      const [first] = asked;
      said.push(typeof first === 'string' ? first : String((first as { readonly text?: string }).text));
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
