import * as v from 'valibot';
import { id } from './fields.ts';
import { documentsPaths } from './paths/documents.ts';

export const FORMATS = ['word', 'pdf', 'sheet', 'csv', 'json', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

/** received: what another group has sent to this one */
export const DOCUMENTS = ['agenda', 'record', 'received', 'report', 'register', 'actions', 'decisions', 'risks', 'blockers', 'requests', 'lessons', 'calendar', 'highlights'] as const;

export const documentQuery = v.strictObject({
  group: id,
  what: v.picklist(DOCUMENTS),
  format: v.picklist(FORMATS),
  /** of an agenda, of one meeting's register, and of the highlight reports to one */
  meeting: v.optional(id),
  /** of a record, a paper, or what was received */
  id: v.optional(id),
});
export type DocumentQuery = v.InferOutput<typeof documentQuery>;

/** A file, as it comes through an answer in JSON: the tab may hold no cookie with which a browser could fetch it. */
export interface DocumentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

export const documentsEndpoints = {
  document: { ...documentsPaths.document, input: documentQuery },
} as const;

export interface DocumentsAnswers {
  readonly document: DocumentFile;
}
