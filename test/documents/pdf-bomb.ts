import { constants, deflateRawSync, deflateSync } from 'node:zlib';

const MEGABYTE = 1024 * 1024;
const ZLIB = Buffer.from([0x78, 0x9c]);

/** Deflated spaces, made of one megabyte that is repeated: as large as one likes at no cost. */
function spaces(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([ZLIB, ...Array.from({ length: megabytes }, () => one), deflateRawSync(Buffer.alloc(0)), Buffer.alloc(4)]);
}

function pdfOf(stream: Buffer, filters: number): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}/Filter[${'/FlateDecode'.repeat(filters)}]>>\nstream\n${stream.toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const whole = ['%PDF-1.4\n', ...objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`)];
  const starts = objects.map((_, at) => whole.slice(0, at + 1).join('').length.toString().padStart(10, '0'));
  const end = `xref\n0 6\n0000000000 65535 f \n${starts.map((start) => `${start} 00000 n \n`).join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${whole.join('').length}\n%%EOF`;
  return Buffer.from([...whole, end].join(''), 'latin1');
}

/** A page with these words on it. */
export const smallPdf = (words: string): Uint8Array => pdfOf(deflateSync(Buffer.from(`BT /F1 12 Tf 72 700 Td (${words}) Tj ET`)), 1);

/** A page of a gigabyte of spaces, deflated once or three times. */
export const swellingPdf = (filters: 1 | 3): Uint8Array => pdfOf(filters === 1 ? spaces(1024) : deflateSync(deflateSync(spaces(1024))), filters);
