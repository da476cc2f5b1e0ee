import type { DocumentTrouble } from '../../shared/domain/refusal.ts';

/** A file that cannot be read, and why. */
export class DocumentUnread extends Error {
  override name = 'DocumentUnread';
  readonly trouble: DocumentTrouble;
  constructor(trouble: DocumentTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
