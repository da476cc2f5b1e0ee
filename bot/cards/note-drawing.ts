import type { Links } from '../../shared/contract/views.ts';
import type { Group, Language } from '../../shared/domain/group.ts';
import type { Clause } from '../../shared/domain/terms.ts';
import type { Instant } from '../../shared/domain/time.ts';

export interface NoteDrawing {
  readonly language: Language;
  readonly links: Links;
  readonly now: Instant;
  /** the id of the notice: marks the card, so that it can be found again */
  readonly notice: string;
  readonly clause: Clause | null;
  readonly group: Pick<Group, 'id' | 'name' | 'zone'>;
}
