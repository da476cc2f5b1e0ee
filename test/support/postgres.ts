import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../../bot/store/database.ts';
import { startEmbedded } from '../../bot/store/embedded.ts';

/** A database of its own, with every table and nobody's data; its role is no superuser. */
export interface FreshDatabase {
  readonly url: string;
  /** the same database as a superuser, whom row-level security does not bind */
  readonly superuserUrl: string;
  readonly drop: () => Promise<void>;
}

interface Server {
  /** at the superuser's sign-in */
  readonly url: string;
  readonly role: string;
  readonly password: string;
  readonly template: string;
  stop(): Promise<void>;
}

let started: Promise<Server> | null = null;
let count = 0;

/** Copies the template; the server starts with the first one and is shared by the whole run. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const server = await (started ??= start());
  count += 1;
  const name = `${server.template}_${count}`;
  await asSuperuser(server.url, `create database ${name} template ${server.template} owner ${server.role} strategy file_copy`);
  return {
    url: urlOf(server, name),
    superuserUrl: at(server.url, name),
    drop: () => asSuperuser(server.url, `drop database if exists ${name} with (force)`),
  };
};

/** Where there is no mocha to do it at the end. */
export const stopPostgres = async (): Promise<void> => {
  const server = await started;
  started = null;
  await server?.stop();
};

const start = async (): Promise<Server> => {
  const given = process.env['TEST_DATABASE_URL'];
  const { url, stop } = given === undefined ? await ownServer() : { url: given, stop: () => Promise.resolve() };
  const mark = randomBytes(4).toString('hex');
  const server = { url, role: `quorate_${mark}`, password: randomBytes(12).toString('hex'), template: `quorate_${mark}` };
  await asSuperuser(url, `create role ${server.role} login password '${server.password}'`);
  await asSuperuser(url, `create database ${server.template} owner ${server.role} encoding 'UTF8' template template0`);
  await (await openDatabase(urlOf(server, server.template))).close();
  return { ...server, stop: () => (given === undefined ? stop() : cleared(server)) };
};

const ownServer = async (): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-test-'));
  const password = randomBytes(12).toString('hex');
  const server = await startEmbedded(folder, { durable: false, first: [`create role keeper superuser login password '${password}'`] });
  const url = new URL(server.url);
  url.username = 'keeper';
  url.password = password;
  url.pathname = '/postgres';
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: url.href, stop };
};

/** Leaves nothing on a server that is somebody else's. */
const cleared = async ({ url, role, template }: Omit<Server, 'stop'>): Promise<void> => {
  for (let n = count; n > 0; n -= 1) await asSuperuser(url, `drop database if exists ${template}_${n} with (force)`);
  await asSuperuser(url, `drop database if exists ${template} with (force)`);
  await asSuperuser(url, `drop role ${role}`);
};

const asSuperuser = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const at = (server: string, database: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
};

const urlOf = (server: Omit<Server, 'stop'>, database: string): string => {
  const url = new URL(at(server.url, database));
  url.username = server.role;
  url.password = server.password;
  return url.href;
};

// as a hook of the whole run, whichever file asks first
if (typeof after === 'function') after(stopPostgres);
