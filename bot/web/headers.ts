import type { Response } from 'restify';

// hosts that may show the tab: Teams, Microsoft 365 and Outlook
const FRAMES = [
  'https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft', 'https://*.microsoft365.com', 'https://*.office.com',
  'https://outlook.live.com', 'https://outlook.office.com', 'https://outlook.office365.com', 'https://outlook-sdf.office.com', 'https://outlook-sdf.office365.com',
];

// the hash of nothing: Fluent UI makes empty style elements and fills them through the object model
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (rules: Readonly<Record<string, string>>): string => Object.entries(rules).map(([name, value]) => `${name} ${value}`).join('; ');

/** teams-js reads the list of Microsoft's own hosts from res.cdn.office.net. */
const TAB = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' ${EMPTY_STYLE}`,
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self' https://res.cdn.office.net",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': `'self' ${FRAMES.join(' ')}`,
});

const CLOSED = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" } as const;
const NOTHING = policy(CLOSED);

/** For a page whose one inline style has that hash. */
export const pagePolicy = (styleHash: string): string => policy({ ...CLOSED, 'style-src': `'${styleHash}'` });

/** On every answer; X-Frame-Options is left out, because it cannot name Teams. */
export function setHeaders(response: Response, path: string, isPublicHttps: boolean): void {
  response.setHeader('Content-Security-Policy', path === '/tab' || path.startsWith('/tab/') ? TAB : NOTHING);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  if (isPublicHttps) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
}
