import type { GroupHead } from '../../shared/contract/views.ts';
import type { MeetingId, TeamId } from '../../shared/domain/ids.ts';

/** What every page is handed. */
export interface PageProps {
  /** the group that is shown; null for somebody who is in none */
  readonly group: GroupHead | null;
  /** the team that the address names, or else the group's */
  readonly team: TeamId | null;
  /** the meeting that the address names; null: the next one */
  readonly meeting: MeetingId | null;
}
