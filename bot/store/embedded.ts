import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { accountFor } from './embedded/account.ts';
import { findBinaries } from './embedded/binaries.ts';
import { createCluster, explained, type Place, placeIn, versionOf } from './embedded/cluster.ts';
import { endEarlier } from './embedded/earlier.ts';
import { PortTaken, startServer } from './embedded/server.ts';
import { Unavailable } from './unavailable.ts';

export interface Embedded {
  readonly url: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** false: a power cut may lose everything; for tests */
  readonly durable: boolean;
  /** statements that a new server is given before it listens, as superuser */
  readonly first?: readonly string[];
}

/** PostgreSQL from the binaries that npm ships, with its data in the folder `postgres` of the data folder. @throws Unavailable */
export const startEmbedded = async (dataDir: string, { durable, first = [] }: EmbeddedOptions): Promise<Embedded> => {
  const place = placeIn(resolve(dataDir));
  try {
    const account = accountFor(place.cluster);
    const version = versionOf(place);
    const bin = findBinaries(account, version);
    if (version === null) await createCluster(place, bin, account, { durable, first });
    else await endEarlier(place);
    const password = passwordIn(place);
    writeFileSync(place.owner, `${process.pid}\n`);
    const server = await startOnFreePort(() => startServer(place, bin, account, durable));
    return { url: `postgres://quorate:${password}@127.0.0.1:${server.port}/quorate`, stop: () => server.stop() };
  } catch (error) {
    throw explained(error, place.folder);
  }
};

const passwordIn = ({ password, folder }: Place): string => {
  if (!existsSync(password)) {
    throw new Unavailable(`The file postgres.password is missing in ${folder}: bring it back from a backup, the data cannot be opened without it.`);
  }
  return readFileSync(password, 'utf8').trim();
};

/** Between finding a port free and listening on it, another program may take it. */
const startOnFreePort = async <T>(start: () => Promise<T>, tries = 5): Promise<T> => {
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof PortTaken) || tries === 1) throw error;
    return startOnFreePort(start, tries - 1);
  }
};
