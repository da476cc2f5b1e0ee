import type { SelfCheck } from '../../../shared/contract/governance.ts';
import type { TeamId } from '../../../shared/domain/ids.ts';
import type { Capability, Check } from '../../../shared/domain/self-check.ts';
import type { Installation } from '../../ports.ts';

/** What is put into a command. */
export interface CommandValues {
  readonly installation: Installation;
  readonly team: TeamId | null;
  readonly mailbox: string | null;
}

// PowerShell takes the typographic ones for quotation marks as well
const QUOTES = /['\u2018\u2019\u201A\u201B]/gu;
const CONTROL = /\p{Cc}+/gu;

/** A value as PowerShell takes it literally, whatever somebody has written into it. */
export const quoted = (value: string): string => `'${value.replaceAll(CONTROL, ' ').replaceAll(QUOTES, '$&$&')}'`;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const GRAPH = '00000003-0000-0000-c000-000000000000';
/** Exchange takes no longer name of a scope. */
const LONGEST_NAME = 64;

const application = (clientId: string): string => `$app = Get-MgServicePrincipal -Filter ${quoted(`appId eq '${clientId}'`)}`;

const signIn = ({ installation: { clientId, tenantId } }: CommandValues): readonly string[] => [
  `Connect-MgGraph -TenantId ${quoted(tenantId)} -Scopes 'Application.ReadWrite.All'`,
  application(clientId),
  `if (-not $app) { New-MgServicePrincipal -AppId ${quoted(clientId)} }`,
];

/** What the app's package asks of a team; whoever adds the app consents to it. */
const CONSENT = 'TeamSettings.Read.Group ChannelSettings.Read.Group TeamMember.Read.Group ChannelMember.Read.Group';

const TEAMS_APP = "$teamsApp = Get-TeamsApp -DistributionMethod organization | Where-Object DisplayName -like 'Quorate*'";

const members = ({ installation: { clientId, tenantId }, team }: CommandValues): readonly string[] => [
  `Connect-MgGraph -TenantId ${quoted(tenantId)} -Scopes 'TeamsAppInstallation.ReadForTeam', 'TeamworkAppSettings.ReadWrite.All', 'Policy.ReadWrite.Authorization'`,
  'Get-MgBetaTeamRscConfiguration',
  `Get-MgTeamPermissionGrant -TeamId ${quoted(team ?? '<team>')} | Where-Object ClientAppId -eq ${quoted(clientId)} | Format-Table Permission, PermissionType`,
  'Connect-MicrosoftTeams',
  TEAMS_APP,
  `Update-TeamsAppInstallation -AppId $teamsApp.Id -TeamId ${quoted(team ?? '<team>')} -Permissions ${quoted(CONSENT)}`,
];

const jobTitles = ({ installation: { clientId, tenantId } }: CommandValues): readonly string[] => [
  `Connect-MgGraph -TenantId ${quoted(tenantId)} -Scopes 'Application.Read.All', 'AppRoleAssignment.ReadWrite.All'`,
  application(clientId),
  `$graph = Get-MgServicePrincipal -Filter ${quoted(`appId eq '${GRAPH}'`)}`,
  "$role = $graph.AppRoles | Where-Object { $_.Value -eq 'User.Read.All' -and $_.AllowedMemberTypes -contains 'Application' }",
  'New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id -ResourceId $graph.Id -AppRoleId $role.Id',
];

const mailbox = (values: CommandValues): readonly string[] => inMailbox(values, 'Application Calendars.Read');
const mail = (values: CommandValues): readonly string[] => inMailbox(values, 'Application Mail.Send');

/** A role of Exchange over one mailbox and no other. */
function inMailbox({ installation: { clientId, tenantId }, mailbox: given }: CommandValues, role: string): readonly string[] {
  const address = given ?? '<mailbox>';
  const scope = quoted(`Quorate ${address}`.slice(0, LONGEST_NAME));
  const filter = quoted(`${GUID.test(address) ? 'ExternalDirectoryObjectId' : 'PrimarySmtpAddress'} -eq ${quoted(address)}`);
  return [
    `Connect-MgGraph -TenantId ${quoted(tenantId)} -Scopes 'Application.Read.All'`,
    application(clientId),
    'Connect-ExchangeOnline',
    `New-ServicePrincipal -AppId ${quoted(clientId)} -ObjectId $app.Id -DisplayName 'Quorate'`,
    `New-ManagementScope -Name ${scope} -RecipientRestrictionFilter ${filter}`,
    `New-ManagementRoleAssignment -App $app.Id -Role ${quoted(role)} -CustomResourceScope ${scope}`,
    `Test-ServicePrincipalAuthorization -Identity $app.Id -Resource ${quoted(address)}`,
  ];
}

const channel = ({ team }: CommandValues): readonly string[] => [
  'Connect-MicrosoftTeams',
  TEAMS_APP,
  'Update-M365TeamsApp -Id $teamsApp.Id -IsBlocked $false -AppAssignmentType Everyone',
  ...(team === null ? [] : [`Add-TeamsAppInstallation -AppId $teamsApp.Id -TeamId ${quoted(team)} -Permissions ${quoted(CONSENT)}`]),
];

/** Of what PowerShell can mend. The others are mended where the app is installed, or in its package. */
const COMMANDS: Partial<Readonly<Record<Capability, (values: CommandValues) => readonly string[]>>> = { signIn, channel, members, jobTitles, mailbox, mail };

/** The commands for whatever is missing, with the ids of this installation. What notifications need, the mailbox needs first. */
export const commandsFor = (checks: readonly Check[], values: CommandValues): SelfCheck['commands'] =>
  checks.flatMap(({ capability, state }) => {
    const lines = COMMANDS[capability];
    const isLacking = state === 'missing' || (capability === 'mail' && state === 'optional' && values.mailbox !== null);
    return isLacking && lines !== undefined ? [{ capability, lines: lines(values) }] : [];
  });
