import { useMemo, type ReactElement } from 'react';
import type { ChampionsPage } from '../../shared/contract/champions.ts';
import type { Commitment } from '../../shared/domain/champion.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { byText } from '../frame/listing.ts';
import { Table, type Column } from '../frame/table.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Tone } from '../frame/tone.ts';
import { useChampionsWords } from './words.ts';

interface Line extends Commitment {
  readonly who: string;
  readonly service: string;
  readonly member: boolean;
  readonly late: boolean;
}

const linesOf = ({ champions, today }: ChampionsPage): readonly Line[] =>
  champions
    .flatMap(({ name, service, member, commitments }) => commitments.map((one) => ({ ...one, who: name, service, member, late: one.kept === null && one.day < today })))
    .toSorted((a, b) => byText(a.service, b.service) || byText(a.who, b.who) || (a.day < b.day ? -1 : 1));

const toneOf = ({ kept, late }: Line): Tone => (kept === null ? (late ? 'warn' : 'calm') : kept ? 'good' : 'bad');

const columnsOf = ({ championsPage: say }: ReturnType<typeof useChampionsWords>): readonly Column<Line>[] => [
  { key: 'service', title: say.undertakes.service, cell: ({ service }) => <Theirs>{service}</Theirs> },
  { key: 'who', title: say.undertakes.who, cell: ({ who, member }) => <><Theirs>{who}</Theirs>{member && <span className="faint"> · {say.member}</span>}</> },
  { key: 'text', title: say.undertakes.text, width: 'wide', cell: ({ text }) => <Theirs>{text}</Theirs> },
  { key: 'day', title: say.undertakes.day, cell: ({ day }) => say.day(day) },
  { key: 'kept', title: say.undertakes.kept, width: 'narrow', cell: (line) => <Chip tone={toneOf(line)}>{say.kept(line.kept, line.late)}</Chip> },
];

/** What champions have undertaken, service by service and Member by Member, and whether it was kept. */
export const Undertaken = ({ page }: { readonly page: ChampionsPage }): ReactElement | null => {
  const words = useChampionsWords();
  const { championsPage: say } = words;
  const lines = useMemo(() => linesOf(page), [page]);
  const columns = useMemo(() => columnsOf(words), [words]);
  if (page.champions.length === 0) return null;
  const settled = lines.filter(({ kept }) => kept !== null);
  return (
    <Card title={say.commitments} className="undertaken" aside={settled.length > 0 && <span className="faint">{say.keptCount(settled.filter(({ kept }) => kept === true).length, settled.length)}</span>}>
      <p className="faint">{say.commitmentsHint}</p>
      <Table label={say.commitments} rows={lines} columns={columns} keyOf={({ id }) => id} empty={<p>{say.commitmentsNone}</p>} />
    </Card>
  );
};
