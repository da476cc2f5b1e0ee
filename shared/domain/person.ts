import type { PersonId } from './ids.ts';

/** Somebody of the group's team, as Microsoft Graph names them. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** the directory's job title; null where the directory does not tell */
  readonly jobTitle: string | null;
}
