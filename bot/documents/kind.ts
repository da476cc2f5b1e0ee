const startsWith = (content: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, at) => content[at] === byte);

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** the container of Word before 2007, and of today's files that are protected by a password */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** How far a PDF's own mark may stand from the beginning. */
const PDF_WITHIN = 1024;

/** What a file is, by its bytes. */
export function kindOf(content: Uint8Array): 'text' | 'word' | 'pdf' | 'locked' | 'unknown' {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (startsWith(content, ZIP)) return 'word';
  if (startsWith(content, COMPOUND)) return bytes.includes(ENCRYPTED) ? 'locked' : 'unknown';
  if (bytes.subarray(0, PDF_WITHIN).includes(Buffer.from(PDF))) return 'pdf';
  const isUtf16 = startsWith(content, [0xff, 0xfe]) || startsWith(content, [0xfe, 0xff]);
  return !isUtf16 && bytes.includes(0) ? 'unknown' : 'text';
}
