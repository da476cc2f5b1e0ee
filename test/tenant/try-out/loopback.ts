// Loaded into a program that would listen on every network: it listens on this machine alone.
import { Server } from 'node:net';

const HERE = '127.0.0.1';
const listen = Reflect.get(Server.prototype, 'listen') as (...args: readonly unknown[]) => Server;

const isPort = (value: unknown): boolean => typeof value === 'number' || (typeof value === 'string' && /^\d+$/u.test(value));

function kept(args: readonly unknown[]): readonly unknown[] {
  const [first, second, ...rest] = args;
  if (isPort(first)) return [first, HERE, ...(typeof second === 'string' ? rest : args.slice(1))];
  if (typeof first === 'object' && first !== null && 'port' in first) return [{ ...first, host: HERE }, ...args.slice(1)];
  return typeof first === 'function' || args.length === 0 ? [0, HERE, ...args] : args;
}

Reflect.set(Server.prototype, 'listen', function listenHere(this: Server, ...args: readonly unknown[]): Server {
  return listen.apply(this, [...kept(args)]);
});
