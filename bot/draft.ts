import type { SetupForm, ReadInput } from '../shared/contract/setting-up.ts';
import type { PersonId } from '../shared/domain/ids.ts';
import type { Reading } from '../shared/domain/reading.ts';
import type { Instant } from '../shared/domain/time.ts';

/** What is being prepared for a team: a reading of its document, and the form that is filled in from it. One for each team. */
export interface Draft {
  readonly revision: number;
  readonly source: { readonly kind: ReadInput['kind']; readonly name: string };
  readonly reading: Reading;
  readonly form: SetupForm;
  readonly savedBy: PersonId;
  readonly savedAt: Instant;
}
