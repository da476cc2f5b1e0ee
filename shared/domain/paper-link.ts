export const LINK_KINDS = ['teams', 'sharePoint', 'personalDrive', 'elsewhere'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Names without a dot, addresses by number and names that are kept for the own house open for nobody else, or for the wrong one. */
const isPublicName = (host: string): boolean =>
  host.includes('.') && !host.startsWith('[') && !/^[\d.]+$/u.test(host) && !/\.(?:local|localhost|internal|lan|home|test|invalid)$/u.test(host);

/** The address as it is kept; null: not one that everybody's browser can open safely. Nothing is asked of it: who may open it, only a person can tell. */
export const webAddress = (typed: string): string | null => {
  const text = typed.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isSound = url.protocol === 'https:' && url.username === '' && url.password === '' && isPublicName(url.hostname);
  return isSound ? url.href : null;
};

/** Where it lies says who can open it as a rule: somebody's own drive is shared with nobody until they share it. */
export const linkKind = (address: string): LinkKind => {
  const { hostname, pathname } = new URL(address);
  if (hostname.endsWith('-my.sharepoint.com') || hostname === 'onedrive.live.com' || hostname === '1drv.ms') return 'personalDrive';
  if (hostname === 'teams.microsoft.com') return 'teams';
  if (hostname.endsWith('.sharepoint.com')) return pathname.startsWith('/personal/') ? 'personalDrive' : 'sharePoint';
  return 'elsewhere';
};
