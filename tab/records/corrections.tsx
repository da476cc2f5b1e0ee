import type { ReactElement } from 'react';
import type { RecordsPage } from '../../shared/contract/records.ts';
import type { Correction, MeetingRecord } from '../../shared/domain/meeting-record.ts';
import { Chip } from '../frame/chip.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { useRecordsWords } from './words.ts';

const keyOf = ({ by, at, text }: Correction): string => `${by} ${at} ${text}`;

/** What the members would have corrected, and what was. */
export const Corrections = ({ record, page: { frame, names } }: { readonly record: MeetingRecord; readonly page: RecordsPage }): ReactElement | null => {
  const { recordsPage: say, format } = useRecordsWords();
  const by = (one: Correction): string => say.by(names[one.by] ?? '', format.moment(frame.group.zone, one.at));
  // what was taken up stands among the corrections
  const asked = record.asked.filter(({ taken }) => taken !== true);
  if (asked.length + record.corrections.length === 0) return null;
  return (
    <>
      {record.corrections.length > 0 && (
        <section className="part">
          <h3>{say.correctionsHeading}</h3>
          <ul className="rows">{record.corrections.map((one) => <li key={keyOf(one)}><p className="told"><Theirs>{one.text}</Theirs></p><p className="faint">{by(one)}</p></li>)}</ul>
        </section>
      )}
      {asked.length > 0 && (
        <section className="part">
          <h3>{say.askedHeading}</h3>
          <ul className="rows">
            {asked.map((one) => <li key={keyOf(one)}><p className="told"><Theirs>{one.text}</Theirs></p><p className="faint">{by(one)}</p>{record.state === 'agreed' && <Chip tone="away">{say.taken(one.taken)}</Chip>}</li>)}
          </ul>
        </section>
      )}
    </>
  );
};
