/** Something that keeps the try-out from running, in words for whoever typed the command. */
export class Trouble extends Error {
  override name = 'Trouble';
}

const CODES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some room, then run the command again.',
  EACCES: 'A file or folder may not be written by this account',
  EPERM: 'A file or folder may not be written by this account',
  ENOTDIR: 'The folder cannot be made, because a part of its path is a file',
  EEXIST: 'The folder cannot be made, because a file of that name is there',
  EROFS: 'The folder cannot be written: its disk is read-only',
  EMFILE: 'Too many files are open. Close some programs, then run the command again.',
  ENOMEM: 'There is not enough memory. Close some programs, then run the command again.',
};

const hasText = (error: unknown, field: 'code' | 'path'): string => {
  const value = error instanceof Error ? (error as Error & Partial<Record<'code' | 'path', unknown>>)[field] : undefined;
  return typeof value === 'string' ? value : '';
};

/** A fault as one plain sentence. */
export function inPlainWords(error: unknown): string {
  if (error instanceof Trouble) return error.message;
  const known = CODES[hasText(error, 'code')];
  if (known === undefined) return `The try-out could not go on: ${error instanceof Error ? error.message : String(error)}`;
  const path = hasText(error, 'path');
  return known.endsWith('.') ? known : `${known}${path === '' ? '' : `: ${path}`}. Change its owner, or run the command in a folder of your own.`;
}
