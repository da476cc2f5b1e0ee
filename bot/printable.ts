import type { ActionEvent } from '../shared/domain/action.ts';
import type { Decision } from '../shared/domain/decision.ts';
import type { Group } from '../shared/domain/group.ts';
import type { ActionId, PersonId } from '../shared/domain/ids.ts';
import type { Meeting } from '../shared/domain/meeting.ts';
import type { MeetingRecord } from '../shared/domain/meeting-record.ts';
import type { Paper } from '../shared/domain/paper.ts';
import type { RegisterStatus } from '../shared/domain/register.ts';
import type { Clause } from '../shared/domain/terms.ts';
import type { Instant } from '../shared/domain/time.ts';
import type { BlockerSheet, BlockerView } from '../shared/contract/blockers.ts';
import type { LessonLine } from '../shared/contract/programme.ts';
import type { RequestView } from '../shared/contract/requests.ts';
import type { YearTotal } from '../shared/domain/request-totals.ts';
import type { RiskView } from '../shared/contract/risks.ts';
import type { HighlightSheet } from '../shared/contract/highlights.ts';
import type { ActionView } from '../shared/contract/views.ts';

type Of = Pick<Group, 'id' | 'name' | 'zone' | 'language'>;
type Names = Readonly<Record<PersonId, string>>;

/** Whatever can be sent to somebody as a document. What the asker may not read is not in it. */
export type Printable =
  | { readonly kind: 'agenda'; readonly group: Of; readonly meeting: Meeting; readonly clause: Clause | null; readonly termsVersion: string }
  | { readonly kind: 'record'; readonly group: Of; readonly record: MeetingRecord; readonly names: Names }
  | { readonly kind: 'report'; readonly group: Of; readonly meeting: Meeting; readonly paper: Paper; readonly names: Names }
  | {
      readonly kind: 'register';
      readonly group: Of;
      readonly meetings: readonly Pick<Meeting, 'id' | 'starts' | 'state'>[];
      readonly people: readonly { readonly name: string; readonly post: string | null; /** by meeting; null: not expected */ readonly statuses: readonly (RegisterStatus | null)[] }[];
    }
  | { readonly kind: 'highlights'; readonly group: Of; readonly meeting: Pick<Meeting, 'id' | 'starts' | 'ends'>; readonly sheets: readonly HighlightSheet[] }
  | { readonly kind: 'actions'; readonly group: Of; readonly actions: readonly ActionView[]; readonly events: Readonly<Record<ActionId, readonly ActionEvent[]>>; readonly at: Instant }
  | { readonly kind: 'decisions'; readonly group: Of; readonly decisions: readonly Decision[]; readonly names: Names; readonly at: Instant }
  | { readonly kind: 'blockers'; readonly group: Of; readonly blockers: readonly (BlockerView & Pick<BlockerSheet, 'trail'>)[]; readonly at: Instant }
  | { readonly kind: 'risks'; readonly group: Of; readonly risks: readonly RiskView[]; /** by id */ readonly workstreams: Names; readonly at: Instant }
  | { readonly kind: 'lessons'; readonly group: Of; readonly lessons: readonly LessonLine[]; /** by id */ readonly workstreams: Names; readonly at: Instant }
  | { readonly kind: 'requests'; readonly group: Of; readonly requests: readonly RequestView[]; readonly totals: readonly YearTotal[]; readonly at: Instant }
  | { readonly kind: 'calendar'; readonly group: Of; readonly meetings: readonly Meeting[]; readonly at: Instant };

export { FORMATS, type Format } from '../shared/contract/documents.ts';

export interface Printed {
  /** 'action-log-2026-11-26.docx' */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
