import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { readConfig, type Config } from '../../bot/config.ts';
import { openGraph, type GraphFolder } from '../../bot/graph/graph.ts';
import { openLog } from '../../bot/log.ts';
import { Neighbour, type Log } from '../../bot/ports.ts';
import { startTenant, type Tenant, type TenantOptions } from '../tenant/tenant.ts';

/** A tenant, and the folder under test pointed at it; its waits are counted, not waited. */
export interface Bench {
  readonly tenant: Tenant;
  readonly config: Config;
  readonly graph: GraphFolder;
  readonly log: Log;
  /** events of the log, with their fields */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  readonly waits: readonly number[];
  /** paths that Graph was asked for, without host */
  asked(part?: string): readonly string[];
}

export const configFor = (tenant: Tenant, env: Readonly<Record<string, string>> = {}): Config => {
  const reading = readConfig({ ...tenant.env(), PORT: '0', LOG_LEVEL: 'debug', ...env });
  assert.ok(reading.ok, reading.ok ? '' : reading.problems.join('\n'));
  return reading.config;
};

let kept: string | undefined;

/** One certificate for all tenants of the process. */
function certificates(): string {
  if (kept !== undefined) return kept;
  const dir = mkdtempSync(join(tmpdir(), 'quorate-bench-'));
  process.once('exit', () => {
    rmSync(dir, { recursive: true, force: true });
  });
  return (kept = dir);
}

export async function openBench(options: TenantOptions = {}, env: Readonly<Record<string, string>> = {}, timeoutMs = 2000): Promise<Bench> {
  const tenant = await startTenant({ dir: certificates(), ...options });
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), tenant.ca]);
  const logged: Record<string, unknown>[] = [];
  const waits: number[] = [];
  const log = openLog('debug', { write: (line) => void logged.push(JSON.parse(line) as Record<string, unknown>) });
  const config = configFor(tenant, env);
  const sleep = (seconds: number): Promise<void> => {
    waits.push(seconds);
    return Promise.resolve();
  };
  const graph = openGraph(config, log, { sleep, timeoutMs });
  return { tenant, config, graph, log, logged, waits, asked: (part = '/v1.0/') => tenant.calls.filter(({ path }) => path.includes(part)).map(({ path }) => path) };
}

/** The trouble with which the work fails; fails itself when there is none. */
export async function troubleOf(work: Promise<unknown>): Promise<Neighbour> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof Neighbour, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'nothing went wrong' });
}
