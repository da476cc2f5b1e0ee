import { createServer, type AddressInfo, type Server } from 'node:net';
import { Trouble } from './trouble.ts';

/** Listens on this machine alone; answers the port. */
export const listenHere = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

export const isInUse = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/** The wanted port where it is free, else any other. */
export async function freePort(wanted = 0): Promise<number> {
  const probe = createServer();
  try {
    const port = await listenHere(probe, wanted);
    await new Promise((resolve) => probe.close(resolve));
    return port;
  } catch (error) {
    if (wanted === 0 || !isInUse(error)) throw error;
    return await freePort();
  }
}

export function portFrom(given: string | undefined, otherwise: number): number {
  if (given === undefined || given.trim() === '') return otherwise;
  const port = /^\d{1,5}$/u.test(given.trim()) ? Number(given) : -1;
  if (port < 0 || port > 65_535) throw new Trouble(`PORT is "${given}": it must be a number from 0 to 65535.`);
  return port;
}
