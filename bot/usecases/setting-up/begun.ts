import type { Setup } from '../../../shared/contract/setup.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Records, RosterPerson } from '../../ports.ts';

/** What a group is set up with, from a file. */
export interface Begun {
  readonly records: Records;
  readonly setup: Setup;
  readonly people: readonly RosterPerson[];
  readonly group: Group;
  readonly now: Instant;
  readonly newId: () => string;
}
