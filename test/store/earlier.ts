import pg from 'pg';
import { migrations } from '../../bot/store/migrations/index.ts';
import { type FreshDatabase, freshDatabase } from '../support/postgres.ts';

/** A database as it was before a migration, with what was stored in it then. */
export const databaseBefore = async (migration: string, insert: (client: pg.Client) => Promise<void>): Promise<FreshDatabase> => {
  const fresh = await freshDatabase();
  const superuser = new pg.Client({ connectionString: fresh.superuserUrl });
  await superuser.connect();
  await superuser.query(`drop schema public cascade; create schema public authorization ${new URL(fresh.url).username}`);
  await superuser.end();
  const client = new pg.Client({ connectionString: fresh.url });
  await client.connect();
  await client.query('create table migrations (name text primary key, at timestamptz not null default now())');
  const earlier = migrations.filter(({ name }) => name < migration);
  for (const { name, sql } of earlier) await client.query(`begin; ${sql}; insert into migrations (name) values ('${name}'); commit`);
  await insert(client);
  await client.end();
  return fresh;
};
