import { readFile } from 'node:fs/promises';
import type { Config } from './config.ts';
import { Neighbour, type Ports } from './ports.ts';
import { setUpGroup } from './usecases/setting-up/set-up.ts';

/** Sets up the group of SETUP_FILE. @throws Error that names everything that is wrong with the file. When Graph cannot be asked it is tried again later. */
export async function setUpFromFile(ports: Ports, { setupFile, allowedTenants }: Pick<Config, 'setupFile' | 'allowedTenants'>, newId: () => string): Promise<void> {
  if (setupFile === null) return;
  try {
    const setUp = await setUpGroup(ports, await readJson(setupFile), allowedTenants, newId);
    if (setUp.kind === 'problems') throw new Error(`SETUP_FILE (${setupFile}) cannot be used:\n  ${setUp.problems.join('\n  ')}`);
    if (setUp.isNew) ports.log.info('group.setUp', { group: setUp.group });
  } catch (error) {
    if (!(error instanceof Neighbour)) throw error;
    ports.log.warn('group.notSetUpYet', { who: error.who, kind: error.kind });
  }
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`SETUP_FILE (${path}) cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`SETUP_FILE (${path}) is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
