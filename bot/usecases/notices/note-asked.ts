import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records } from '../../ports.ts';

/** What a note is read from when it is sent. */
export interface NoteAsked {
  readonly ports: Pick<Ports, 'bankHolidays'>;
  readonly records: Records;
  readonly group: Group;
  /** whom it goes to; null: the channel */
  readonly to: PersonId | null;
  readonly now: Instant;
  /** it stands in the channel, and is drawn anew as things are now */
  readonly isShown?: true;
}
