const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const isHost = (host: string, allowed: string): boolean => {
  if (!allowed.startsWith('*.')) return host === allowed.toLowerCase();
  const dot = host.indexOf('.');
  return dot > 0 && host.slice(dot + 1) === allowed.slice(2).toLowerCase();
};

/** Whether the bot's token may be sent there: https, or http on this machine; a host that the installation names. */
export function isOurConnector(serviceUrl: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, host, username, password, search, hash } = new URL(serviceUrl);
  if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.has(hostname))) return false;
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return hosts.some((allowed) => isHost(host, allowed));
}
