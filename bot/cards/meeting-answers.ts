import { APOLOGY_REASONS, SUBSTITUTE_LIMIT, type Answer } from '../../shared/domain/attendance.ts';
import type { MeetingId } from '../../shared/domain/ids.ts';
import { hasEnded, hasStarted, type Meeting } from '../../shared/domain/meeting.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { MyMeetingView } from '../../shared/contract/views.ts';
import type { Words } from '../../shared/words/index.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Banner } from './meeting-parts.ts';
import { command, STYLE, type Command, type Fact } from './parts.ts';

/** No reason, as the list says it: clients lose an empty value. bot/conversation reads it back. */
export const NO_REASON = 'none';

export interface ApologyForm {
  readonly title: string;
  readonly reason: string;
  readonly reasonLabel: string;
  readonly reasonError: string;
  readonly choices: readonly Fact[];
  readonly substitutes: readonly { readonly value: string; readonly label: string; readonly error: string }[];
  readonly privacy: string;
  readonly commands: readonly Command[];
}

export interface AnswerButtons {
  readonly apologies: readonly ApologyForm[];
  readonly commands: readonly Command[];
}

export const NO_BUTTONS: AnswerButtons = { apologies: [], commands: [] };

const apologyForm = (meeting: MeetingId, own: Answer | null, substitute: boolean, words: Words): ApologyForm => {
  const given = own?.kind === 'apologies' ? own : null;
  return {
    title: given === null ? words.attendance.send : words.attendance.change,
    reason: given?.reason ?? NO_REASON,
    reasonLabel: words.attendance.reasonLabel,
    reasonError: words.attendance.reasonError,
    choices: [
      { title: words.attendance.reasonNone, value: NO_REASON },
      ...APOLOGY_REASONS.map((reason) => ({ title: words.attendance.reason(reason), value: reason })),
    ],
    substitutes: substitute
      ? [{
          value: given?.substitute ?? '',
          label: words.attendance.substituteLabel,
          error: words.attendance.substituteError(SUBSTITUTE_LIMIT),
        }]
      : [],
    privacy: words.attendance.privacy,
    commands: [command(words.attendance.send, 'apologise', { meeting })],
  };
};

/** The buttons that everybody sees. */
export const everybodysButtons = (meeting: MeetingId, words: Words): AnswerButtons => ({
  apologies: [apologyForm(meeting, null, true, words)],
  commands: [command(words.attendance.attend, 'attend', { meeting })],
});

/** The buttons of one person, by what they have said so far. */
export const ownButtons = (view: MyMeetingView, words: Words): AnswerButtons => {
  if (!view.mayAnswer) return NO_BUTTONS;
  const { id: meeting } = view.meeting;
  const own = view.own?.answer ?? null;
  return {
    apologies: [apologyForm(meeting, own, view.maySubstitute, words)],
    commands: [
      own?.kind === 'attending'
        ? command(words.attendance.withdraw, 'withdraw', { meeting })
        : command(own === null ? words.attendance.attend : words.attendance.attendAfterAll, 'attend', { meeting }),
    ],
  };
};

/** What one person has said, at the top of that person's card. */
export const ownBanner = (view: MyMeetingView, now: Instant, words: Words): Banner => {
  if (!view.mayAnswer) return { style: STYLE.plain, title: words.attendance.notMember, lines: [] };
  if (view.own === null) return { style: 'accent', title: `○ ${words.attendance.unanswered}`, lines: [] };
  const { answer, at, enteredBy } = view.own;
  const detail = words.attendance.ownDetail(answer);
  return {
    style: answer.kind === 'attending' ? STYLE.good : 'accent',
    title: `${answer.kind === 'attending' ? '✔' : '✉'} ${words.attendance.own(answer, view.group.zone, at, now, enteredBy === undefined ? undefined : escapeMarkdown(enteredBy))}`,
    lines: detail === '' ? [] : [escapeMarkdown(detail)],
  };
};

/** Why nothing can be answered any more; null while it can. */
export const closedBanner = (meeting: Meeting, zone: string, now: Instant, words: Words): Banner | null => {
  if (meeting.state === 'cancelled') return { style: STYLE.bad, title: `✖ ${words.meeting.cancelled}`, lines: [words.meeting.cancelledLine(zone, meeting.starts)] };
  if (hasEnded(meeting, now)) return { style: 'emphasis', title: words.meeting.endedLine(zone, meeting.ends), lines: [] };
  if (hasStarted(meeting, now)) return { style: 'emphasis', title: words.meeting.startedLine(zone, meeting.starts), lines: [] };
  return null;
};
