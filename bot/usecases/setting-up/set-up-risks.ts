import type { Setup } from '../../../shared/contract/setup.ts';
import type { RiskInFile } from '../../../shared/contract/setup-risks.ts';
import { refOf } from '../../../shared/domain/action-deeds.ts';
import type { PersonId, WorkstreamId } from '../../../shared/domain/ids.ts';
import type { Risk } from '../../../shared/domain/risk.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import { personFor } from '../feeds/note-roster.ts';
import type { Begun } from './begun.ts';

/** Whom the file's risks name, each with its place. */
export const riskPeopleNeeded = ({ risks }: Setup): readonly { readonly place: string; readonly named: string }[] =>
  risks.flatMap(({ owner, challenges, readers }, i) => [
    { place: `risks.${i}.owner`, named: owner },
    ...challenges.map(({ by }, j) => ({ place: `risks.${i}.challenges.${j}.by`, named: by })),
    ...(readers ?? []).map((named, j) => ({ place: `risks.${i}.readers.${j}`, named })),
  ]);

interface Told {
  readonly id: string;
  readonly ref: string;
  readonly owner: PersonId;
  readonly workstream: WorkstreamId | null;
}

const moment = (text: string): Instant => new Date(text).toISOString();

const riskOf = (inFile: RiskInFile, told: Told, { people, now, newId }: Begun): Risk | null => {
  const { title, detail, stream, mitigation, nextReview, challenges, readers } = inFile;
  const known = (named: string): PersonId => personFor(people, named) ?? told.owner;
  const scores = inFile.scores.map((score) => ({ ...score, at: moment(score.at), by: told.owner }));
  const last = scores.at(-1);
  if (last === undefined) return null;
  return {
    ...told, title, detail, stream, mitigation, nextReview, likelihood: last.likelihood, impact: last.impact, state: 'open', scores,
    readers: readers === null ? null : readers.map(known),
    challenges: challenges.map(({ by, at, text, answer }) => ({ id: newId(), by: known(by), at: moment(at), text, answer: answer === null ? null : { by: told.owner, at: moment(answer.at), text: answer.text } })),
    raised: { by: told.owner, at: scores[0]?.at ?? now }, closed: null, revision: 1,
  };
};

/** The register that a group brings along. */
export async function saveRisks(begun: Begun): Promise<void> {
  const { records, setup, people, group, now, newId } = begun;
  if (setup.risks.length === 0) return;
  const workstreams = await records.workstreams.of(group.id);
  const series = `RSK-${dayIn(group.zone, now).slice(0, 4)}`;
  for (const inFile of setup.risks) {
    const owner = personFor(people, inFile.owner);
    if (owner === null) continue;
    const workstream = workstreams.find(({ number, strategy }) => number === inFile.workstream && strategy.title === setup.strategy?.title)?.id ?? null;
    const risk = riskOf(inFile, { id: newId(), ref: refOf(series, await records.refs.next(group.id, series)), owner, workstream }, begun);
    if (risk !== null) await records.risks.save(group.id, risk);
  }
}
