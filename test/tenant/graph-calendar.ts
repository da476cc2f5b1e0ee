import { asEvent, unspoilt } from './calendar-entry.ts';
import type { Calendar } from './calendar.ts';
import { graphError, page, prefersImmutableIds, refusedOptions, select } from './graph-pages.ts';
import type { Answer, Asked } from './server.ts';

// a time without an offset is UTC here, whatever `Prefer: outlook.timezone` says
export const instantOf = (text: string | null): Temporal.Instant | undefined => {
  if (text === null) return undefined;
  try {
    return Temporal.Instant.from(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  } catch {
    return undefined;
  }
};

const OPTIONS = ['startDateTime', 'endDateTime', '$select', '$top', '$skip', '$orderby'];

// Graph does not answer these two when they are named in $select
const UNSELECTABLE = ['createdDateTime', 'lastModifiedDateTime'];

type Whole = Readonly<Record<string, unknown>>;
const without = (item: Whole, names: readonly string[]): Whole => Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));

export function calendarView(asked: Asked, mailbox: string, calendar: Calendar): Answer {
  const refused = refusedOptions(asked, OPTIONS);
  if (refused) return refused;
  const query = asked.url.searchParams;
  const from = instantOf(query.get('startDateTime'));
  const to = instantOf(query.get('endDateTime'));
  if (!from || !to) return graphError(400, 'ErrorInvalidParameter', 'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.');
  const order = query.get('$orderby') ?? 'start/dateTime';
  if (!/^start\/dateTime( asc)?$/.test(order)) return graphError(400, 'ErrorInvalidParameter', `Ordering by '${order}' is not supported here.`);
  const kind = prefersImmutableIds(asked) ? 'immutable' : 'changing';
  const entries = calendar.between(from, to);
  const selected = select(asked, entries.map((entry) => asEvent(entry, kind)), 'event', ['id']);
  if ('status' in selected) return selected;
  const left = query.has('$select') ? UNSELECTABLE : [];
  const events = selected.map((event, index) => without(event, [...left, ...(entries[index]?.spoilt ?? [])]));
  return page(asked, events, `users('${mailbox}')/calendarView`, '$skip');
}

export function oneEvent(asked: Asked, { mailbox, event }: { readonly mailbox: string; readonly event: string }, calendar: Calendar): Answer {
  const kind = prefersImmutableIds(asked) ? 'immutable' : 'changing';
  const found = calendar.all().find((entry) => asEvent(entry, kind).id === event);
  if (!found) return graphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  const selected = select(asked, [asEvent(found, kind)], 'event', ['id']);
  if ('status' in selected) return selected;
  const [whole = {}] = selected;
  return refusedOptions(asked, ['$select']) ?? { status: 200, body: { '@odata.context': `${asked.url.origin}/v1.0/$metadata#users('${mailbox}')/events/$entity`, ...unspoilt(whole, found) } };
}
