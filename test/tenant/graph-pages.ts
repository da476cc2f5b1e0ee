import type { Answer, Asked } from './server.ts';

const PAGE = 5;

export const graphError = (status: number, code: string, message: string): Answer => {
  const id = crypto.randomUUID();
  return { status, body: { error: { code, message, innerError: { date: new Date().toISOString().slice(0, 19), 'request-id': id, 'client-request-id': id } } } };
};

const preferred = (asked: Asked): string => [asked.headers['prefer'] ?? []].flat().join(', ');

export const prefersImmutableIds = (asked: Asked): boolean => /\bIdType="ImmutableId"/i.test(preferred(asked));

/** An option that the stand-in does not understand is refused, so that nobody relies on its being obeyed. */
export function refusedOptions(asked: Asked, known: readonly string[]): Answer | undefined {
  const unknown = [...asked.url.searchParams.keys()].find((name) => !known.some((one) => one.toLowerCase() === name.toLowerCase()));
  return unknown === undefined ? undefined : graphError(400, 'BadRequest', `The query option '${unknown}' is not supported here.`);
}

type Whole = Readonly<Record<string, unknown>>;

/** What `$select` leaves of each; a name that none of them has is refused as Graph does. */
export function select(asked: Asked, items: readonly object[], type: string, always: readonly string[], byDefault?: readonly string[]): Whole[] | Answer {
  const wanted = asked.url.searchParams.get('$select')?.split(',').map((name) => name.trim()) ?? byDefault;
  const wholes = items.map((item): Whole => ({ ...item }));
  if (wanted === undefined) return wholes;
  const unknown = wanted.find((name) => wholes.length > 0 && !wholes.some((whole) => name in whole));
  if (unknown !== undefined) return graphError(400, 'BadRequest', `Could not find a property named '${unknown}' on type 'microsoft.graph.${type}'.`);
  const isKept = (name: string): boolean => name.startsWith('@odata.') || always.includes(name) || wanted.includes(name);
  return wholes.map((whole) => Object.fromEntries(Object.entries(whole).filter(([name]) => isKept(name))));
}

/** As many as are preferred, and never many, so that every list has pages; undefined where the number is none. */
export function pageSize(asked: Asked): number | undefined {
  const wanted = /odata\.maxpagesize=([^\s,]*)/i.exec(preferred(asked))?.[1];
  if (wanted === undefined) return PAGE;
  return /^[1-9]\d*$/.test(wanted) ? Math.min(Number(wanted), PAGE) : undefined;
}

/** One small page of the collection, with an absolute link to the next. The link carries the query, never the headers. */
export function page(asked: Asked, items: readonly Whole[], context: string, skipName: '$skip' | '$skiptoken', most = PAGE): Answer {
  const query = asked.url.searchParams;
  const size = Number(query.get('$top') ?? /odata\.maxpagesize=(\d+)/i.exec(preferred(asked))?.[1] ?? most);
  if (!Number.isInteger(size) || size < 1) return graphError(400, 'BadRequest', "Invalid value for '$top'.");
  const from = Number(query.get(skipName)?.replace('MSZ-', '') ?? 0);
  const to = from + Math.min(size, most);
  const body = { '@odata.context': `${asked.url.origin}/v1.0/$metadata#${context}`, value: items.slice(from, to) };
  if (to >= items.length) return { status: 200, body };
  const next = new URL(asked.url);
  next.searchParams.set(skipName, skipName === '$skip' ? String(to) : `MSZ-${to}`);
  return { status: 200, body: { ...body, '@odata.nextLink': next.href } };
}

export const one = (asked: Asked, item: object, type: string, context: string, always: readonly string[], byDefault?: readonly string[]): Answer => {
  const selected = select(asked, [item], type, always, byDefault);
  if ('status' in selected) return selected;
  return refusedOptions(asked, ['$select']) ?? { status: 200, body: { '@odata.context': `${asked.url.origin}/v1.0/$metadata#${context}/$entity`, ...selected[0] } };
};

const LIST_OPTIONS = ['$select', '$top', '$skiptoken'];

export const list = (asked: Asked, items: readonly object[], type: string, context: string): Answer => {
  const refused = refusedOptions(asked, LIST_OPTIONS);
  if (refused) return refused;
  const selected = select(asked, items, type, ['id']);
  return 'status' in selected ? selected : page(asked, selected, context, '$skiptoken');
};
