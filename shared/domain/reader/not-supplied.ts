import { fold } from '../fold.ts';
import type { Block } from '../reading.ts';
import type { Said } from './outline.ts';
import { atMost } from './text.ts';

/** What a document names and does not bring along. */

const PARTS = /\b(Figure|Fig\.|Appendix|Appendices|Annex|Annexe|Schedule|Table|Diagram|Attachment) ((?:\d{1,2}(?:\.\d)?|[A-Z])(?![a-z])(?:(?:,| and| &| or) (?:\d{1,2}|[A-Z])(?![a-z]))*)/gu;
const KINDS = '(?:Protocol|Policy|Code of Conduct|Constitution|Standing Orders|Scheme of Delegation|Procedure Rules|Handbook|Guidance|Framework Agreement|Memorandum of Understanding|Code of Practice|Financial Regulations|Charter)';
const GOES_BY = new RegExp(`\\b(?:in (?:line|accordance) with|in compliance with|as set out in|as defined in|as described in|as detailed in|set out in|subject to|governed by|under|see|refer to|complies with|comply with|as per|according to|outlined in|pursuant to|contained in|bound by|adhere to|abide by)(?: the provisions of| the requirements of| all of)? ((?:the |our |its )?(?:[\\p{Lu}][\\p{L}'’-]*(?: (?:and|of|for|on|the|&))? ){0,7}${KINDS}s?(?: (?:for|of|on) (?:[\\p{Lu}][\\p{L}'’]*(?: (?:and|of|&))? ?){1,5})?)`, 'gu');
const CAPTION = /^(?:figure|fig\.|table|diagram)\s*\d/iu;

const singularOf = (word: string): string => (word === 'Appendices' ? 'Appendix' : word === 'Fig.' ? 'Figure' : word === 'Annexe' ? 'Annex' : word);

/** A part that is named is there if something stands under its heading; a figure is a picture, which text never brings. */
const isThere = (name: string, heads: readonly string[]): boolean => {
  const words = fold(name);
  return !/^(?:Figure|Diagram)/u.test(name) && heads.some((head) => head === words || head.startsWith(`${words} `));
};

const PART_HEAD = /^(?:appendix|annexe?|schedule|table|attachment)\b/iu;

const headsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block, at) => (block.kind !== 'row' && PART_HEAD.test(block.text) && (block.kind === 'heading' || (block.text.length <= 100 && !/[.;]$/u.test(block.text))) && blocks[at + 1] !== undefined ? [fold(block.text)] : []));

export function notSuppliedIn(said: readonly Said[], blocks: readonly Block[]): readonly string[] {
  const heads = headsIn(blocks);
  const found = new Map<string, string>();
  const note = (what: string): void => {
    const key = fold(what.replace(/^(?:the|our|its) /iu, ''));
    if (found.size < 50 && !found.has(key)) found.set(key, atMost(what, 500));
  };
  for (const { text, kind } of said) {
    if (kind === 'row' && text.length > 400) continue;
    for (const [, word = '', list = ''] of text.matchAll(PARTS)) {
      if (word === 'Table' && CAPTION.test(text)) continue;
      for (const mark of list.split(/,? and |,| & | or /u).map((part) => part.trim()).filter((part) => part !== '')) {
        const name = `${singularOf(word)} ${mark}`;
        if (found.size < 50 && !isThere(name, heads)) note(name);
      }
    }
    for (const [, what = ''] of text.matchAll(GOES_BY)) note(what.trim());
  }
  return [...found.values()];
}
