import { strToU8, zipSync } from 'fflate';
import { openBrowser } from '../support/browser.ts';

/** Word files and PDFs as councils' computers write them, made here. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const run = (text: string, bold = false): string => `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const paragraph = (text: string, style?: string): string => `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`;
export const bold = (text: string): string => `<w:p>${run(text, true)}</w:p>`;
export const tabbed = (...cells: readonly string[]): string => `<w:p>${cells.map((cell) => run(cell)).join('<w:r><w:tab/></w:r>')}</w:p>`;
export const item = (text: string, list: 1 | 2, level = 0): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
export const tracked = (before: string, gone: string, come: string): string =>
  `<w:p>${run(before)}<w:del><w:r><w:delText>${gone}</w:delText></w:r></w:del><w:ins>${run(come)}</w:ins></w:p>`;

const STYLES = ['Title', 'Heading 1', 'Heading 2', 'toc 1']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(/\s/gu, '')}"><w:name w:val="${name}"/></w:style>`)
  .join('');
const level = (format: string): string => [0, 1].map((at) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');
const NUMBERING = [['decimal', 1], ['bullet', 2]]
  .map(([format, at]) => `<w:abstractNum w:abstractNumId="${at}">${level(String(format))}</w:abstractNum>`)
  .join('');

export const wordFile = (body: readonly string[], more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    ),
    'word/styles.xml': strToU8(`<w:styles ${W}>${STYLES}</w:styles>`),
    'word/numbering.xml': strToU8(`<w:numbering ${W}>${NUMBERING}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body.join('')}</w:body></w:document>`),
    ...more,
  });

/** Printed by a browser, as many a PDF is. */
export async function pdfFile(html: string): Promise<Uint8Array> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    return await page.pdf({ format: 'A4', displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: '<div style="font-size:8px;width:100%;text-align:center">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } });
  } finally {
    await page.close();
  }
}
