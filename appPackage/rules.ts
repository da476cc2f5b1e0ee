// What the Teams catalogue, or this product, asks of a manifest that already fits the schema.
import type { Manifest } from './schema.ts';

// A team owner has to agree to each of these, so one that nothing uses must not be asked for
export const TEAM_PERMISSIONS = ['TeamSettings.Read.Group', 'ChannelSettings.Read.Group', 'TeamMember.Read.Group', 'ChannelMember.Read.Group'] as const;

/** What somebody must be let do to put the run sheet on everybody's screen in a meeting: in a chat's meeting, and in a channel's. Delegated: never more than the person may. */
export const STAGE_PERMISSIONS = ['MeetingStage.Write.Chat', 'ChannelMeetingStage.Write.Group'] as const;

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
  const agreed = [...TEAM_PERMISSIONS.map((name) => `${name} (Application)`), ...STAGE_PERMISSIONS.map((name) => `${name} (Delegated)`)].sort();
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

function addressesOf({ developer, staticTabs = [], configurableTabs = [] }: Manifest): string[] {
  const tabs = [...staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]), ...configurableTabs.map(({ configurationUrl }) => configurationUrl)];
  return [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl, ...tabs].filter((url) => url !== undefined);
}

const secure: Rule = (manifest) =>
  addressesOf(manifest)
    .filter((url) => !url.startsWith('https://'))
    .map((url) => `manifest.json holds an address that is not https: ${url}.`);

const tabHosts: Rule = ({ staticTabs = [], configurableTabs = [], validDomains = [] }) =>
  [...staticTabs.map(({ entityId, contentUrl = '' }) => [entityId, contentUrl] as const), ...configurableTabs.map(({ id = 'to be added', configurationUrl }) => [id, configurationUrl] as const)]
    .filter(([, url]) => !validDomains.includes(URL.parse(url)?.host ?? ''))
    .map(([name]) => `The tab "${name}" opens a host that validDomains does not name.`);

// where both stand, Teams pins the static one and never asks what the channel's tab should open at
const oneForTeams: Rule = ({ staticTabs = [], configurableTabs = [] }) =>
  configurableTabs.length === 0
    ? []
    : staticTabs.filter(({ scopes }) => scopes.some((scope) => scope !== 'personal')).map(({ entityId }) => `The tab "${entityId}" is static for more than one person, so Teams would never offer the one that can be set up.`);

// what a stage shows comes from the panel beside the meeting, and each asks for a permission of its own
const stage: Rule = ({ configurableTabs = [], authorization }) => {
  const asked = (authorization?.permissions?.resourceSpecific ?? []).some(({ name }) => STAGE_PERMISSIONS.some((known) => known === name));
  const shown = configurableTabs.some(({ context = [] }) => context.includes('meetingStage') && context.includes('meetingSidePanel'));
  return asked === shown ? [] : ['manifest.json must have meetingSidePanel and meetingStage among the contexts of its tab exactly when it asks for the permissions of the stage.'];
};

// the catalogue takes three plain numbers; it tells an update from the version alone
const version: Rule = (manifest) =>
  /^\d+\.\d+\.\d+$/.test(manifest.version) ? [] : [`The version "${manifest.version}" of package.json must be three numbers, such as 1.4.2.`];

const RULES: readonly Rule[] = [channelFeatures, permissions, oneApplication, secure, tabHosts, oneForTeams, stage, version];

export function ruleProblems(manifest: Manifest): string[] {
  return RULES.flatMap((rule) => rule(manifest));
}
