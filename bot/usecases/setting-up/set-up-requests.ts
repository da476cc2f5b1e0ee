import type { Setup } from '../../../shared/contract/setup.ts';
import type { RequestInFile } from '../../../shared/contract/setup-requests.ts';
import { refOf } from '../../../shared/domain/action-deeds.ts';
import { tidied } from '../../../shared/domain/request-deeds.ts';
import { BLANK_REQUEST, financialYearOf, UNANSWERED, type Request, type RequestText } from '../../../shared/domain/request.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import { personFor } from '../feeds/note-roster.ts';
import type { Begun } from './begun.ts';

/** Whom the file's requests and champions name, each with its place. */
export const requestPeopleNeeded = ({ requests, champions }: Setup): readonly { readonly place: string; readonly named: string }[] => [
  ...requests.map(({ by }, i) => ({ place: `requests.${i}.by`, named: by })),
  ...champions.flatMap(({ person }, i) => (person === null ? [] : [{ place: `champions.${i}.person`, named: person }])),
];

const checksOf = ({ checks }: RequestInFile): RequestText['checks'] => {
  const { duplication, supplier, standards, accessibility } = BLANK_REQUEST.checks;
  return { duplication: checks.duplication ?? duplication, supplier: checks.supplier ?? supplier, standards: checks.standards ?? standards, accessibility: checks.accessibility ?? accessibility };
};

async function saveOne({ records, setup, people, group, newId }: Begun, inFile: RequestInFile): Promise<void> {
  const by = personFor(people, inFile.by);
  if (by === null) return;
  const at = new Date(inFile.at).toISOString();
  const workstreams = await records.workstreams.of(group.id);
  const workstream = workstreams.find(({ number, strategy }) => number === inFile.workstream && strategy.title === setup.strategy?.title)?.id ?? null;
  const onward = (await records.framework.of(group.id))?.bodies.find(({ name }) => name === inFile.onward)?.id ?? null;
  const known = (await records.strategies.of(group.id)).flatMap((strategy) => strategy.principles);
  const principles = inFile.principles.flatMap((title) => known.find((principle) => principle.title === title)?.id ?? []);
  const series = `REQ-${dayIn(group.zone, at).slice(0, 4)}`;
  const { by: _, at: __, ...text } = inFile;
  const written = tidied({ ...BLANK_REQUEST, ...text, checks: checksOf(inFile), workstream, onward, principles, financialYear: financialYearOf(dayIn(group.zone, at)) });
  const request: Request = { ...written, id: newId(), ref: refOf(series, await records.refs.next(group.id, series)), by, at, ...UNANSWERED, revision: 1 };
  await records.requests.save(group.id, request);
}

/** What the group is asked for already, and who its champions are. */
export async function saveRequests(begun: Begun): Promise<void> {
  const { records, setup, people, group, newId } = begun;
  for (const inFile of setup.requests) await saveOne(begun, inFile);
  for (const { person, commitments, ...champion } of setup.champions) await records.champions.save(group.id, { ...champion, id: newId(), commitments: commitments.map((one) => ({ ...one, id: newId() })), person: person === null ? null : personFor(people, person), revision: 1 });
}
