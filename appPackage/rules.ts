// What the Teams catalogue, or this product, asks of a manifest that already fits the schema.
import type { Manifest } from './schema.ts';

// A team owner has to agree to each of these, so one that nothing uses must not be asked for
export const TEAM_PERMISSIONS = ['TeamSettings.Read.Group', 'ChannelSettings.Read.Group', 'TeamMember.Read.Group', 'ChannelMember.Read.Group'] as const;

type Rule = (manifest: Manifest) => string[];

function scopesOf({ bots = [], staticTabs = [], configurableTabs = [] }: Manifest): Set<string> {
  return new Set([...bots, ...staticTabs, ...configurableTabs].flatMap(({ scopes }): string[] => scopes));
}

// the schema lets this pass, the organisation's catalogue does not
const channelFeatures: Rule = (manifest) =>
  scopesOf(manifest).has('team') && manifest.supportsChannelFeatures !== 'tier1'
    ? ['manifest.json has the scope team, so it must say supportsChannelFeatures "tier1": the catalogue refuses the upload without it.']
    : [];

const permissions: Rule = ({ authorization }) => {
  const asked = (authorization?.permissions?.resourceSpecific ?? []).map(({ name, type }) => `${name} (${type})`).sort();
  const agreed = TEAM_PERMISSIONS.map((name) => `${name} (Application)`).sort();
  const extra = asked.filter((name) => !agreed.includes(name)).map((name) => `manifest.json asks for the permission ${name}, which the product does not use.`);
  const lacking = agreed.filter((name) => !asked.includes(name)).map((name) => `manifest.json does not ask for the permission ${name}, which the product needs.`);
  return [...extra, ...lacking];
};

// One application signs in bot and tab; a tab's token is refused when the resource is spelt differently from the App ID URI
const oneApplication: Rule = ({ bots = [], webApplicationInfo, validDomains = [] }) => {
  const botId = bots[0]?.botId;
  const resources = validDomains.map((host) => `api://${host}/botid-${botId ?? ''}`);
  if (botId !== undefined && webApplicationInfo?.id === botId && resources.includes(webApplicationInfo.resource ?? '')) return [];
  return ['manifest.json must give the bot and webApplicationInfo the same id, and the resource api://<host>/botid-<id>.'];
};

function addressesOf({ developer, staticTabs = [] }: Manifest): string[] {
  const tabs = staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]);
  return [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl, ...tabs].filter((url) => url !== undefined);
}

const secure: Rule = (manifest) =>
  addressesOf(manifest)
    .filter((url) => !url.startsWith('https://'))
    .map((url) => `manifest.json holds an address that is not https: ${url}.`);

const tabHosts: Rule = ({ staticTabs = [], validDomains = [] }) =>
  staticTabs
    .filter(({ contentUrl = '' }) => !validDomains.includes(URL.parse(contentUrl)?.host ?? ''))
    .map(({ entityId }) => `The tab "${entityId}" opens a host that validDomains does not name.`);

// the catalogue takes three plain numbers; it tells an update from the version alone
const version: Rule = (manifest) =>
  /^\d+\.\d+\.\d+$/.test(manifest.version) ? [] : [`The version "${manifest.version}" of package.json must be three numbers, such as 1.4.2.`];

const RULES: readonly Rule[] = [channelFeatures, permissions, oneApplication, secure, tabHosts, version];

export function ruleProblems(manifest: Manifest): string[] {
  return RULES.flatMap((rule) => rule(manifest));
}
