import type { DraftView, ReadInput } from '../../../shared/contract/setting-up.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { formOf, type Present, type SetupForm } from '../../../shared/domain/setup-form.ts';
import type { TermsVersion } from '../../../shared/domain/terms.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { SAMPLE } from '../../../shared/sample/terms-of-reference.ts';
import type { Draft } from '../../draft.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { placeFor, todayOf, type SetupPlaceNow } from './setting-up-place.ts';
import { draftView } from './setting-up-view.ts';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/u;

/** Reads a document and begins a draft with what it says; a draft that was there goes, except for what no document says. */
export async function readDocument(ports: Ports, who: Who, input: ReadInput): Promise<Result<DraftView>> {
  const placed = await placeFor(ports, who, input.team);
  if (!placed.ok) return placed;
  const read = await readingOf(ports, who, input);
  if (!read.ok) return read;
  const name = input.kind === 'sample' ? SAMPLE.name : input.name;
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const place = placed.value;
    const before = await records.drafts.get(place.team);
    const drafted = await draftOf(records, place, read.value, now);
    const form = before === undefined ? drafted.form : kept(drafted.form, before.form);
    const draft: Draft = { revision: (before?.revision ?? 0) + 1, source: { kind: input.kind, name }, reading: drafted.reading, form, savedBy: who.person, savedAt: now };
    if (!(await records.drafts.save(place.team, draft))) return refuse({ why: 'changedMeanwhile' });
    ports.log.info('setup.read', { kind: input.kind, rules: draft.reading.rules.length, seats: draft.reading.seats.length, unread: draft.reading.unread.length });
    return done(await draftView(records, place, draft, now));
  });
}

/** null: nothing is to be read. */
async function readingOf({ documents }: Ports, { tenant, person }: Who, { kind, content }: ReadInput): Promise<Result<Reading | null>> {
  const asker = `${tenant} ${person}`;
  switch (kind) {
    case 'none':
      return done(null);
    case 'sample':
      return await documents.read('text', SAMPLE.text, asker);
    case 'text':
      return await documents.read(kind, content, asker);
    case 'word':
    case 'pdf':
      if (content === '') return refuse({ why: 'documentUnreadable', cause: 'empty' });
      return BASE64.test(content) ? await documents.read(kind, Buffer.from(content, 'base64'), asker) : refuse({ why: 'documentUnreadable', cause: 'broken' });
  }
}

/** The form of a reading; with nothing read, of what the group goes by. */
async function draftOf(records: Records, { group, people }: SetupPlaceNow, reading: Reading | null, now: Instant): Promise<{ readonly reading: Reading; readonly form: SetupForm }> {
  const today = todayOf(group, now);
  const version = group === null ? undefined : await records.terms.inForce(group.id, today);
  const present: Present | null =
    group === null || version === undefined
      ? null
      : { group, terms: version.terms, seats: await records.seats.of(group.id, today), formerPosts: await records.seats.formerPosts(group.id) };
  const taken = reading ?? nothingRead(version);
  const form = formOf(taken, people, today, present);
  // with nothing read there is no version to propose: the one in force exists already
  return { reading: taken, form: reading === null ? { ...form, version: '', dated: null } : form };
}

const nothingRead = (version: TermsVersion | undefined): Reading => ({
  name: null,
  aliases: [],
  control: version?.control ?? { versions: [], approvals: [], cover: null, notSupplied: [] },
  purpose: version?.purpose ?? null,
  objectives: version?.objectives ?? [],
  rules: [],
  seats: [],
  secretary: null,
  bodies: [],
  routes: [],
  findings: [],
  notFound: [],
  unread: version?.unread ?? [],
});

const kept = (form: SetupForm, { nation, language, zone, mailbox, hours, secretary, deputySecretary }: SetupForm): SetupForm => ({
  ...form,
  nation,
  language,
  zone,
  mailbox,
  hours,
  secretary: form.secretary ?? secretary,
  deputySecretary: deputySecretary ?? form.deputySecretary,
});
