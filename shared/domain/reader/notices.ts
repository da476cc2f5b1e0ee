import type { NoticeUnit, RuleName } from '../terms.ts';
import { durationsIn, type Duration } from './durations.ts';
import type { Match, Span, Subject } from './grammar.ts';
import type { Said } from './outline.ts';

/** What goes out, or has to be in, so long before a meeting or after it. */
type NoticeName = Extract<RuleName, 'agendaNotice' | 'papersNotice' | 'itemsNotice' | 'minutesNotice' | 'actionLogNotice'>;

interface NoticeFields {
  readonly length?: { readonly amount: number; readonly unit: NoticeUnit };
  readonly withAgenda?: 'always' | 'wherePossible';
  /** notice of the meeting itself: the agenda's, where nothing is said of agendas */
  readonly ofMeeting?: true;
}

const ITEMS =
  /\b(?:items?|requests?|suggestions|topics|reports?|papers?|contributions|matters)\b[^.;]{0,90}\b(?:submitted|sent|provided|notified|given|forwarded|with|received|reach|returned|raised|supplied|emailed|proposed|made)\b[^.;]{0,50}\b(?:to|by|with) (?:the )?(?:[a-z' -]{0,40})(?:secretar|clerk|chair|democratic|committee services|governance|support officer|administrat|coordinator|co-ordinator|business support|officer)|\b(?:call|deadline|request|cut-off)s? for (?:[a-z]+ )?(?:agenda |papers|items|reports)|\bagenda items?\b|\bitems?\b[^.;]{0,40}\b(?:placed|put|included|added|raised|entered) (?:on|in|onto) (?:the|an|any) (?:next )?agenda|\bitems for (?:inclusion|the agenda|consideration|an agenda|discussion)|\bsubmi(?:t|ssion of|tted)\b|\badd(?:ed)? (?:items )?to the agenda|\b(?:secretary|clerk|chair)\b[^.;]{0,40}\b(?:must|should|to) (?:be )?(?:notified|receive|informed)[^.;]{0,40}\b(?:items?|reports?|papers?)/u;
const AGENDA = /\bagendas?\b(?! items?\b)/u;
const PAPERS = /\b(?:papers|documents|documentation|reports|paperwork|packs?|materials?|background information|supporting information|briefings?)\b/u;
const MEETING = /\b(?:notice|notification|invitations?|summons|convened|called)\b/u;
const MINUTES = /\b(?:minutes|notes|record|note) (?:of|from|will|shall|should|must|and|to|are|taken|or|is|:|\()|\b(?:draft|meeting|full|formal|unconfirmed) (?:minutes|notes)\b|\bminutes\b(?! (?:of|after|before|from) the (?:start|appointed|scheduled|time))/u;
const ACTIONS = /\baction (?:logs?|notes?|points?|lists?|trackers?|plans?|registers?|sheets?|records?|summary)\b|\b(?:list|log|record|note) of (?:the )?(?:agreed )?actions\b|\bactions (?:arising|agreed|will|shall|should)\b|\bactions? and decisions?\b|\bdecisions? and actions? log\b|\band actions\b/u;
/** not of the regular meetings */
const SPECIAL = /\b(?:extraordinary|special|urgent|emergency|additional|ad hoc|exceptional|postpone|cancel|resign|terminat|leave the|withdraw|call-in|substitut|deputy|apolog|amend|unscheduled)/u;

/** Earlier ones go first: an agenda item that is sent in is no agenda that is sent out. */
const BEFORE: readonly (readonly [NoticeName, RegExp])[] = [['itemsNotice', ITEMS], ['agendaNotice', AGENDA], ['papersNotice', PAPERS]];
const AFTER: readonly (readonly [NoticeName, RegExp])[] = [['minutesNotice', MINUTES], ['actionLogNotice', ACTIONS]];

const MEETING_TIME = /\b\d+ minutes\b/gu;

function named(rows: readonly (readonly [NoticeName, RegExp])[], segment: string): readonly NoticeName[] {
  const text = segment.replaceAll(MEETING_TIME, ' ');
  const names = rows.filter(([, says]) => says.test(text)).map(([name]) => name);
  return names.includes('itemsNotice') ? ['itemsNotice'] : names;
}

interface Told {
  readonly name: NoticeName;
  readonly duration: Duration;
  readonly ofMeeting: boolean;
}

/** Every length of time goes with the things that are named between it and the one before it; or else with those of the one before, or with what stands behind it. */
const SENT = /\b(?:circulat|issu|sent|send|distribut|publish|shar|provid|dispatch|despatch|email|made available)\w*/u;

function toldIn(plain: string, section: string): readonly Told[] {
  const durations = durationsIn(plain) ?? [];
  const told: Told[] = [];
  let last: readonly NoticeName[] = [];
  for (const [i, duration] of durations.entries()) {
    const from = durations[i - 1]?.span[1] ?? 0;
    const until = durations[i + 1]?.span[0] ?? plain.length;
    const [before, behind] = [plain.slice(from, duration.span[0]), plain.slice(duration.span[1], until)];
    if (SPECIAL.test(before) || SPECIAL.test(behind.slice(0, 80)) || /\bagendas?\b(?: for (?:each|the|every) meetings?)? (?:is|are|will be|shall be|should be|to be) (?:decided|agreed|set|finalised|drawn up|prepared|drafted|closed)\b(?! and)/u.test(before)) continue;
    const side = duration.side === 'unsaid' ? sideByThing(before, behind) : duration.side;
    const rows = side === 'before' ? BEFORE : AFTER;
    const near = named(rows, before).length > 0 ? named(rows, before) : named(rows, behind);
    const names = near.length > 0 || !SENT.test(before) ? near : last.filter((name) => rows.some(([other]) => other === name));
    last = near;
    // what is only approved by then is not yet sent
    if (/\b(?:approved|agreed|cleared|checked|confirmed|signed off)\b/u.test(before) && !SENT.test(before) && SENT.test(behind)) continue;
    if (names.length > 0) told.push(...names.map((name) => ({ name, duration, ofMeeting: false })));
    else if (side === 'before' && MEETING.test(plain) && !PAPERS.test(section) && !MINUTES.test(`${section} `)) told.push({ name: 'agendaNotice', duration, ofMeeting: true });
  }
  return told;
}

/** 'minutes: within 5 working days' lies behind the meeting, 'agenda: 5 working days' before it. */
const sideByThing = (before: string, behind: string): 'before' | 'after' =>
  named(BEFORE, before).length === 0 && named(AFTER, `${before} ${behind}`).length > 0 ? 'after' : 'before';

const WITH_AGENDA = /\b(?:papers|documents|documentation|reports)\b[^.;]{0,60}\b(?:with|alongside|together with|at the same time as|accompany(?:ing)?|attached to|accompanied by) (?:the |each |an )?agendas?\b/u;
const POSSIBLE = /\b(?:wherever|where|if|whenever|when|as far as|so far as|insofar as) (?:it is |this is )?(?:reasonably )?(?:possible|practicable|practical)\b|\bnormally\b|\busually\b|\bideally\b/u;

function withAgenda(plain: string): Match<NoticeFields> | null {
  const found = WITH_AGENDA.exec(plain);
  if (found === null || /\bnot\b/u.test(found[0])) return null;
  const possible = POSSIBLE.exec(plain);
  const spans: Span[] = [[found.index, found.index + found[0].length]];
  // 'otherwise before the meeting, except …' is what 'where possible' leaves room for
  const otherwise = possible === null ? -1 : plain.search(/\b(?:otherwise|failing which|if not|unless|except)\b/u);
  if (possible !== null) spans.push([possible.index, otherwise < possible.index ? possible.index + possible[0].length : plain.length]);
  return { fields: { withAgenda: possible === null ? 'always' : 'wherePossible' }, spans };
}

const read =
  (name: NoticeName) =>
  (plain: string, said: Said): Match<NoticeFields> | null => {
    if (SPECIAL.test(said.under)) return null;
    const told = toldIn(plain, said.section.toLowerCase()).filter((one) => one.name === name);
    const [first] = told;
    if (first !== undefined) {
      const { amount, unit } = first.duration;
      if (told.some(({ duration }) => duration.amount !== amount || duration.unit !== unit)) return null;
      return { fields: { length: { amount, unit }, ...(first.ofMeeting ? { ofMeeting: true } : {}) }, spans: told.map(({ duration }) => duration.span) };
    }
    return name === 'papersNotice' ? withAgenda(plain) : null;
  };

const subject = <K extends NoticeName>(rule: K, about: RegExp): Subject<K, NoticeFields> => ({
  rule,
  about,
  read: read(rule),
  settle: (({ length, withAgenda: attached }: NoticeFields) => length ?? (attached === undefined ? null : { withAgenda: attached })) as Subject<K, NoticeFields>['settle'],
  isWeak: ({ ofMeeting }) => ofMeeting === true,
});

const LENGTHS = /\b(?:days?|weeks?|fortnight|hours?)\b/u;

export const NOTICE_SUBJECTS = [
  subject('agendaNotice', LENGTHS),
  subject('papersNotice', /\b(?:days?|weeks?|fortnight|hours?|agendas?)\b/u),
  subject('itemsNotice', LENGTHS),
  subject('minutesNotice', LENGTHS),
  subject('actionLogNotice', LENGTHS),
] as const;
