import * as v from 'valibot';
import { APOLOGY_REASONS, SUBSTITUTE_LIMIT } from '../../shared/domain/attendance.ts';
import { NO_REASON } from '../cards/meeting-answers.ts';
import { VERBS } from '../cards/parts.ts';
import type { Intent } from './intent.ts';

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
  }
};
