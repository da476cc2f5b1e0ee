import type { InputOf } from '../../../shared/contract/api.ts';
import type { SelfCheck } from '../../../shared/contract/governance.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { TeamId } from '../../../shared/domain/ids.ts';
import { looksLikeMailbox } from '../../../shared/domain/mailbox.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { Forwarding } from '../../../shared/domain/onward.ts';
import type { Check } from '../../../shared/domain/self-check.ts';
import { addMinutes, type Instant } from '../../../shared/domain/time.ts';
import type { Draft } from '../../draft.ts';
import type { CalendarReading, Channel, Notice, Ports, Records, Roster, Subscription, Who } from '../../ports.ts';
import { commandsFor } from './self-check-commands.ts';
import {
  bankHolidaysState, channelState, jobTitlesState, mailboxState, mailState, membersState, messagesState, notificationsState, publicAddressState, readChannelState, signInState, tried, type Tried,
} from './self-check-judge.ts';
import { isOfAnotherGroup } from '../setting-up/setting-up-mailbox.ts';
import { todayOf } from '../setting-up/setting-up-place.ts';
import { seeSetupPlaces } from '../setting-up/setting-up-places.ts';
import { mayNot, stationsOf } from '../stations.ts';
import { isLive } from '../feeds/watch.ts';

const DAY = 24 * 60;
const MOST_NOTICES = 20;
/** No message of Quorate's is marked so: only whether the channel can be read is asked. */
const MARKER = 'self-check';

/** The same where somebody speaks, or of the one team that the person looks after. */
export async function selfCheckAt(ports: Ports, who: Who, team: TeamId | null): Promise<Result<SelfCheck>> {
  if (team !== null) return await selfCheck(ports, who, { team });
  const places = await seeSetupPlaces(ports, who);
  if (!places.ok) return places;
  const [only, another] = places.value;
  if (only === undefined) return refuse(mayNot('checkInstallation'));
  if (another !== undefined) return refuse({ why: 'whichGroup', groups: places.value.map(({ name, group }) => group?.name ?? name) });
  return await selfCheck(ports, who, { team: only.team });
}

/** What is stored of a team. */
interface Stored {
  readonly team: TeamId;
  readonly group: Group | null;
  readonly mailbox: string | null;
  readonly channel: Channel | undefined;
  readonly subscription: Subscription | undefined;
  readonly notices: readonly Notice[];
  readonly forwardings: readonly Forwarding[];
}

type People = Awaited<ReturnType<Roster['members']>>;

/** Tries everything that this installation must be able to do, now, and says what is missing and how it is granted. */
export async function selfCheck(ports: Ports, who: Who, { team }: InputOf<'selfCheck'>): Promise<Result<SelfCheck>> {
  if (team === undefined) return who.administrator === true ? await ofInstallation(ports, who) : refuse(mayNot('checkInstallation'));
  const stored = await storedOf(ports, who, team);
  if (stored.channel === undefined && stored.group === null) return refuse({ why: 'notInstalled' });
  const roster = await tried(async () => await ports.roster.members(who.tenant, team));
  const insight = await insightOf(ports, who, stored, roster);
  return insight === 'none' ? refuse('answer' in roster && roster.answer.people.some(({ id }) => id === who.person) ? mayNot('checkInstallation') : { why: 'notFound' }) : await ofTeam(ports, who, stored, roster, insight);
}

async function storedOf({ store, clock }: Ports, who: Who, team: TeamId): Promise<Stored> {
  const now = clock.now();
  return await store.inTenant(who.tenant, async (records) => {
    const group = (await records.groups.byTeam(team)) ?? null;
    const draft = group === null ? await records.drafts.get(team) : undefined;
    const mailbox = group?.mailbox ?? (await draftedMailbox(records, who, draft, now));
    return {
      team,
      group,
      mailbox,
      channel: await records.channels.ofTeam(team),
      subscription: mailbox === null ? undefined : await records.feeds.subscription(mailbox),
      notices: group === null ? [] : await records.notices.of(group.id, MOST_NOTICES),
      forwardings: group === null ? [] : await records.forwardings.of(group.id, MOST_NOTICES),
    };
  });
}

/** Half filled in, it may not be one yet; or somebody else's. */
async function draftedMailbox(records: Records, who: Who, draft: Draft | undefined, now: Instant): Promise<string | null> {
  const mailbox = draft?.form.mailbox ?? '';
  return looksLikeMailbox(mailbox) && !(await isOfAnotherGroup(records, who, { mailbox, group: null, now })) ? mailbox : null;
}

/** all: with what was seen; states: whoever administers the installation learns whether it works and nothing of the group. */
type Insight = 'all' | 'states' | 'none';

async function insightOf({ store, clock }: Ports, who: Who, { group }: Stored, roster: Tried<People>): Promise<Insight> {
  const now = clock.now();
  const known = group === null ? [] : await store.inTenant(who.tenant, async (records) => await stationsOf(records, group, who, todayOf(group, now)));
  const isOwner = 'answer' in roster && roster.answer.people.some(({ id, owner }) => id === who.person && owner);
  if (isOwner || may(known.filter((station) => station !== 'administrator'), 'checkInstallation')) return 'all';
  // who owns a team cannot be asked while the permission to ask is what is missing: then anybody who knows the team may learn that it is
  return who.administrator === true || (group === null && isWithheld(roster)) ? 'states' : 'none';
}

/** A team that cannot be reached just now is asked again in a moment, and opens nothing. */
const isWithheld = (roster: Tried<People>): boolean => 'trouble' in roster && (roster.trouble.kind === 'forbidden' || roster.trouble.kind === 'notFound');

async function ofTeam(ports: Ports, who: Who, stored: Stored, roster: Tried<People>, insight: 'all' | 'states'): Promise<Result<SelfCheck>> {
  const { team, group, channel } = stored;
  const mailbox = insight === 'all' ? stored.mailbox : null;
  const [name, calendar, reading] = await Promise.all([
    tried(async () => await ports.roster.teamName(who.tenant, team)),
    calendarOf(ports, who, stored),
    channel === undefined ? null : channelReading(ports, channel, team),
  ]);
  const now = ports.clock.now();
  const address = publicAddressState(ports.installation, isLive(stored.subscription, now));
  const checks: readonly Check[] = [
    { capability: 'signIn', ...signInState([roster, name, calendar]) },
    { capability: 'publicAddress', ...address },
    { capability: 'channel', ...channelState(channel) },
    { capability: 'members', ...membersState(roster) },
    { capability: 'jobTitles', ...jobTitlesState(roster) },
    { capability: 'mailbox', ...mailboxState(calendar, stored.mailbox) },
    { capability: 'notifications', ...notificationsState(stored.subscription, address, now) },
    { capability: 'messages', ...messagesState(stored.notices) },
    { capability: 'bankHolidays', ...holidays(ports, group, now) },
    { capability: 'readChannel', ...readChannelState(reading) },
    { capability: 'mail', ...mailState(stored.forwardings) },
  ];
  return done({
    team: { id: team, name: insight === 'all' && 'answer' in name ? name.answer : '' },
    checks: insight === 'all' ? checks : checks.map((check) => (OF_INSTALLATION.includes(check.capability) ? check : { ...check, seen: null })),
    commands: commandsFor(checks, { installation: installationFor(ports, who), team, mailbox }),
  });
}

const calendarOf = async ({ calendar, clock }: Ports, who: Who, { mailbox }: Stored): Promise<Tried<CalendarReading> | null> => {
  const now = clock.now();
  return mailbox === null ? null : await tried(async () => await calendar.events(who.tenant, mailbox, now, addMinutes(now, DAY)));
};

const channelReading = async ({ post, clock }: Ports, channel: Channel, team: TeamId): Promise<Tried<'unknown' | 'absent'>> =>
  await tried(async () => ((await post.find(channel, team, MARKER, clock.now())) === 'unknown' ? 'unknown' : 'absent'));

/** The checks that say nothing of any group. */
const OF_INSTALLATION: readonly Check['capability'][] = ['signIn', 'publicAddress', 'bankHolidays'];

const holidays = ({ bankHolidays }: Ports, group: Group | null, now: Instant) =>
  bankHolidaysState((year) => bankHolidays(group?.nation ?? 'englandAndWales', year).size > 0, Number(todayOf(group, now).slice(0, 4)));

/** Consent is given where the person is, not where the application is registered. */
const installationFor = ({ installation }: Ports, who: Who) => ({ ...installation, tenantId: who.tenant });

/** What can be tried without looking at a team: one that has the app stands in for all, to see whether sign-in works. */
async function ofInstallation(ports: Ports, who: Who): Promise<Result<SelfCheck>> {
  const [team] = await ports.store.inTenant(who.tenant, async (records) => await records.channels.teams());
  const call = team === undefined ? null : await tried(async () => await ports.roster.teamName(who.tenant, team));
  const checks: readonly Check[] = [
    { capability: 'signIn', ...signInState([call]) },
    { capability: 'publicAddress', ...publicAddressState(ports.installation) },
    { capability: 'bankHolidays', ...holidays(ports, null, ports.clock.now()) },
  ];
  return done({ team: null, checks, commands: commandsFor(checks, { installation: installationFor(ports, who), team: null, mailbox: null }) });
}
