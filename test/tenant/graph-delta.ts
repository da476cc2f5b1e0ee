import { instantOf } from './graph-calendar.ts';
import { graphError, pageSize, prefersImmutableIds } from './graph-pages.ts';
import type { Calendar } from './calendar.ts';
import { firstRound, nextRound, type DeltaTokens, type Line, type Window } from './delta.ts';
import type { Answer, Asked } from './server.ts';

const REFUSED = ['$select', '$filter', '$orderby', '$expand', '$search', '$top', '$skip', '$count'];
const LOST = 'The sync state generation is not found. The delta token is expired and data must be synchronized again.';

/** Names of query options count without regard to case. */
const option = (asked: Asked, name: string): string | null => [...asked.url.searchParams].find(([given]) => given.toLowerCase() === name.toLowerCase())?.[1] ?? null;

const link = (asked: Asked, name: '$skiptoken' | '$deltatoken', token: string): string => {
  const url = new URL(asked.url);
  url.search = `?${name}=${token}`;
  return url.href;
};

interface Round {
  readonly calendar: Calendar;
  readonly generation: number;
  readonly window: Window;
  readonly known: ReturnType<typeof firstRound>['known'];
  readonly lines: readonly Line[];
}

/** One page of a round; the last one carries the link to the next round. */
function answer(asked: Asked, tokens: DeltaTokens, { lines, ...round }: Round): Answer {
  const size = pageSize(asked);
  if (size === undefined) return graphError(400, 'ErrorInvalidRequest', 'The page size that is preferred is not valid.');
  const kind = prefersImmutableIds(asked) ? 'immutable' : 'changing';
  const [now, rest] = [lines.slice(0, size), lines.slice(size)];
  const onward = rest.length > 0
    ? { '@odata.nextLink': link(asked, '$skiptoken', tokens.keep({ ...round, rest })) }
    : { '@odata.deltaLink': link(asked, '$deltatoken', tokens.keep({ ...round, rest: null })) };
  return { status: 200, body: { '@odata.context': `${asked.url.origin}/v1.0/$metadata#Collection(event)`, ...onward, value: now.map((line) => line(kind)) } };
}

function lost(asked: Asked, calendar: Calendar): Answer {
  const how = calendar.forgotten;
  const said = graphError(how, how === 410 ? 'resyncRequired' : 'SyncStateNotFound', LOST);
  return how === 410 ? { ...said, headers: { location: link(asked, '$deltatoken', '') } } : said;
}

function begun(asked: Asked, calendar: Calendar, tokens: DeltaTokens): Answer {
  const unknown = [...asked.url.searchParams.keys()].find((name) => !['startdatetime', 'enddatetime'].includes(name.toLowerCase()));
  if (unknown !== undefined) return graphError(400, 'BadRequest', `The query option '${unknown}' is not supported here.`);
  const [from, to] = [instantOf(option(asked, 'startDateTime')), instantOf(option(asked, 'endDateTime'))];
  if (!from || !to) return graphError(400, 'ErrorInvalidParameter', 'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.');
  const window = { from, to };
  const { generation } = calendar;
  return answer(asked, tokens, { calendar, generation, window, ...firstRound(calendar, window) });
}

/** calendarView/delta: a round over a window that is frozen into its tokens. */
export function calendarDelta(asked: Asked, calendar: Calendar, tokens: DeltaTokens): Answer {
  const refused = REFUSED.filter((name) => option(asked, name) !== null);
  if (refused.length > 0) {
    return graphError(400, 'ErrorInvalidUrlQuery', `The following parameters are not supported with change tracking over the 'CalendarView' resource: '${refused.join(', ')}'.`);
  }
  const token = option(asked, '$skiptoken') ?? option(asked, '$deltatoken');
  if (token === null) return begun(asked, calendar, tokens);
  const held = tokens.find(token);
  if (held?.calendar !== calendar) return lost(asked, calendar);
  const { generation, window, known, rest } = held;
  const round = rest === null ? nextRound(calendar, window, known) : { known, lines: rest };
  return answer(asked, tokens, { calendar, generation, window, ...round });
}
