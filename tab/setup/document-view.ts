import type { ReadInput } from '../../shared/contract/setting-up.ts';

/** A file may be as large as the server reads; it says so before anything is sent. */
export const MOST_MEGABYTES = 8;
const MEGABYTE = 1024 * 1024;
/** as typed, in characters */
export const MOST_TEXT = 300_000;

export type FileTrouble = 'tooLarge' | 'oldWord' | 'unknown' | 'empty';

type FileKind = Extract<ReadInput['kind'], 'text' | 'word' | 'pdf'>;

const KIND_OF: Readonly<Record<string, FileKind>> = { docx: 'word', pdf: 'pdf', txt: 'text', md: 'text' };
export const ACCEPTED = '.docx,.pdf,.txt,.md';

/** What a chosen file is by its name, or why it is not sent; the server looks into it again. */
export const fileKind = ({ name, size }: { readonly name: string; readonly size: number }): { readonly kind: FileKind } | { readonly trouble: FileTrouble } => {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (ending === 'doc') return { trouble: 'oldWord' };
  const kind = KIND_OF[ending];
  if (kind === undefined) return { trouble: 'unknown' };
  if (size > MOST_MEGABYTES * MEGABYTE) return { trouble: 'tooLarge' };
  return size === 0 ? { trouble: 'empty' } : { kind };
};

/** 'data:application/pdf;base64,JVBE…' as the file's content alone */
export const contentOf = (dataUrl: string): string => dataUrl.slice(dataUrl.indexOf(',') + 1);

/** A text file as its words: as most are written today, as Windows writes 'Unicode', or as Windows used to. */
export const textOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
