import * as v from 'valibot';
import { ACTION_NOTE_LIMIT } from '../../shared/domain/action-deeds.ts';
import { highlightPart } from '../../shared/contract/highlights.ts';
import { PURPOSES } from '../../shared/domain/agenda.ts';
import { ITEM_TITLE_LIMIT, MINUTES_LIMIT } from '../../shared/domain/agenda-edit.ts';
import { APOLOGY_REASONS, SUBSTITUTE_LIMIT } from '../../shared/domain/attendance.ts';
import { BLOCKER_LIMITS } from '../../shared/domain/blocker.ts';
import { USUAL_MINUTES } from '../../shared/domain/proposal.ts';
import { RAGS } from '../../shared/domain/workstream.ts';
import { COMMENT_LIMIT } from '../../shared/domain/circular-rules.ts';
import { isDay } from '../../shared/domain/time.ts';
import { NO_WORK } from '../cards/blocker.ts';
import { NO_REASON } from '../cards/meeting-answers.ts';
import { VERBS } from '../cards/parts.ts';
import { TEXT_LIMIT, type Intent } from './intent.ts';
import { pressedReview } from './press-risk.ts';
import { pressedAdvice, pressedIdea } from './press-request.ts';

// Clients add fields of their own to what a button carries; those are left out, the ones that count are checked.
const meeting = v.optional(v.nullable(v.pipe(v.string(), v.uuid())), null);
const aboutMeeting = v.object({ meeting });
const apology = v.object({
  meeting,
  reason: v.optional(
    v.nullable(v.union([v.picklist(APOLOGY_REASONS), v.pipe(v.picklist([NO_REASON, '']), v.transform(() => null))])),
    null,
  ),
  substitute: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(SUBSTITUTE_LIMIT), v.transform((name) => (name === '' ? null : name)))), null),
});

const proposed = v.object({
  meeting,
  group: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  title: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(TEXT_LIMIT)), ''),
  purpose: v.optional(v.picklist(PURPOSES), 'discuss'),
  // clients send what stands in a number's field as a number or as text
  minutes: v.optional(v.pipe(v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,4}$/u), v.transform(Number))]), v.integer(), v.minValue(0), v.maxValue(MINUTES_LIMIT)), USUAL_MINUTES),
});

const comment = v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(COMMENT_LIMIT), v.transform((typed) => (typed === '' ? null : typed)))), null);
const call = v.object({ call: v.pipe(v.string(), v.uuid()), note: comment });
const circular = v.object({ circular: v.pipe(v.string(), v.uuid()), comment });

const closure = v.object({ action: v.pipe(v.string(), v.uuid()), evidence: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(ACTION_NOTE_LIMIT)), '') });

const said = v.optional(v.pipe(v.nullable(v.string()), v.transform((typed) => typed ?? ''), v.trim(), v.maxLength(TEXT_LIMIT)), '');
const status = v.object({ group: v.pipe(v.string(), v.uuid()), workstream: v.pipe(v.string(), v.uuid()), rag: v.picklist(RAGS), reason: said, ask: said, backBy: said, evidence: said, despite: said });

// a day that nobody chose comes as an empty text
const highlight = v.object({
  ...highlightPart, done: said, next: said, reason: said, ask: said, evidence: said, despite: said,
  backBy: v.pipe(v.optional(v.nullable(v.union([v.literal(''), highlightPart.backBy])), null), v.transform((chosen) => (chosen === '' ? null : chosen))),
});

const blockerTyped = v.object({
  group: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  title: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(TEXT_LIMIT)), ''),
  workstream: v.optional(v.nullable(v.union([v.pipe(v.string(), v.uuid()), v.pipe(v.picklist([NO_WORK, '']), v.transform(() => null))])), null),
});
const undertaking = v.object({
  blocker: v.pipe(v.string(), v.uuid()),
  due: v.optional(v.nullable(v.union([v.pipe(v.string(), v.check(isDay)), v.pipe(v.literal(''), v.transform(() => null))])), null),
});

/** Nothing at all is an empty object; a list is none. */
const fields = (data: unknown): unknown => (Array.isArray(data) ? null : (data ?? {}));

const isVerb = v.picklist(VERBS);
const NOT_UNDERSTOOD: Intent = { kind: 'notUnderstood' };

const about = (kind: 'agenda' | 'attend' | 'withdraw', data: unknown): Intent => {
  const read = v.safeParse(aboutMeeting, fields(data));
  return read.success ? { kind, group: null, meeting: read.output.meeting } : NOT_UNDERSTOOD;
};

const apologise = (data: unknown): Intent => {
  const read = v.safeParse(apology, fields(data));
  return read.success ? { kind: 'apologise', group: null, ...read.output } : NOT_UNDERSTOOD;
};

const propose = (data: unknown): Intent => {
  const read = v.safeParse(proposed, fields(data));
  if (!read.success) return NOT_UNDERSTOOD;
  const { meeting: about, ...item } = read.output;
  if (item.title === '') return { kind: 'proposalDoubtful', because: 'noTitle', ...item };
  return item.title.length > ITEM_TITLE_LIMIT ? { kind: 'proposalDoubtful', because: 'longTitle', ...item } : { kind: 'proposeItem', meeting: about, ...item };
};

const settleCall = (how: 'agreed' | 'declined', data: unknown): Intent => {
  const read = v.safeParse(call, fields(data));
  return read.success ? { kind: 'settleCall', how, ...read.output } : NOT_UNDERSTOOD;
};

const answerCircular = (says: 'agree' | 'object', data: unknown): Intent => {
  const read = v.safeParse(circular, fields(data));
  return read.success ? { kind: 'answerCircular', says, ...read.output } : NOT_UNDERSTOOD;
};

const closeAction = (data: unknown): Intent => {
  const read = v.safeParse(closure, fields(data));
  return read.success ? { kind: 'closeAction', group: null, named: { id: read.output.action }, evidence: read.output.evidence } : NOT_UNDERSTOOD;
};

const reportStatus = (data: unknown): Intent => {
  const read = v.safeParse(status, fields(data));
  if (!read.success) return NOT_UNDERSTOOD;
  const { group, workstream, ...told } = read.output;
  // the card has a field of its own for what a green rests on: a reason left in it was one for another colour
  return { kind: 'reportStatus', group: null, named: { group, workstream }, told: told.rag === 'green' ? { ...told, reason: '' } : told };
};

const giveHighlight = (data: unknown): Intent => {
  const read = v.safeParse(highlight, fields(data));
  return read.success ? { kind: 'giveHighlight', press: read.output } : NOT_UNDERSTOOD;
};

const raiseBlocker = (data: unknown): Intent => {
  const read = v.safeParse(blockerTyped, fields(data));
  if (!read.success) return NOT_UNDERSTOOD;
  const { group, title, workstream } = read.output;
  if (title === '' || title.length > BLOCKER_LIMITS.title) return { kind: 'blockerDoubtful', group, because: title === '' ? 'noTitle' : 'longTitle', title, number: null };
  return { kind: 'raiseBlocker', group, title, work: workstream === null ? null : { id: workstream } };
};

const takeBlocker = (data: unknown): Intent => {
  const read = v.safeParse(undertaking, fields(data));
  return read.success ? { kind: 'takeBlocker', ...read.output } : NOT_UNDERSTOOD;
};

/** A pressed button, with data that anybody may have altered. `view` is a client asking for a person's own view: never a write. */
export const understandPress = (verb: string, data: unknown): Intent => {
  if (!v.is(isVerb, verb)) return NOT_UNDERSTOOD;
  switch (verb) {
    case 'help':
    case 'myActions':
    case 'setUp':
    case 'check':
      return { kind: verb };
    case 'nextMeeting':
    case 'quorum':
    case 'status':
    case 'membership':
      return { kind: verb, group: null };
    case 'view':
    case 'agenda':
      return about('agenda', data);
    case 'attend':
    case 'withdraw':
      return about(verb, data);
    case 'apologise':
      return apologise(data);
    case 'agreeCall':
      return settleCall('agreed', data);
    case 'declineCall':
      return settleCall('declined', data);
    case 'agreeCircular':
      return answerCircular('agree', data);
    case 'objectCircular':
      return answerCircular('object', data);
    case 'proposeItem':
      return propose(data);
    case 'closeAction':
      return closeAction(data);
    case 'tellIdea':
      return pressedIdea(fields(data));
    case 'giveAdvice':
      return pressedAdvice(fields(data));
    case 'raiseBlocker':
      return raiseBlocker(data);
    case 'takeBlocker':
      return takeBlocker(data);
    case 'blockers':
      return { kind: verb, group: null };
    case 'giveHighlight':
      return giveHighlight(data);
    case 'reportStatus':
      return reportStatus(data);
    case 'reviewRisk':
      return pressedReview(fields(data));
  }
};
