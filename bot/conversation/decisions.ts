import type { Intent } from './intent.ts';

const START = String.raw`^(?:(?:hi|hello|hey|please|quorate|helo|shwmae|plis)[\s,]+)*`;
const EN = String.raw`(?:can you |could you )?(?:what (?:did|have|has) (?:we|the group|they|it) (?:all )?decided?|what was decided|what has been decided|what were the decisions|(?:show|find|list)(?: me)?(?: all)?(?: the| our)? decisions|(?:the |our |latest |last )*decisions?)`;
const CY = String.raw`(?:beth (?:a )?(?:benderfynwyd|benderfynom ni|benderfynodd y gr[wŵ]p)|beth (?:wnaethon|wnaethom) ni (?:ei )?benderfynu|beth mae’?'?r gr[wŵ]p wedi(?: ei|'i|’i) benderfynu|(?:dangos(?:wch)? )?(?:y |ein )?penderfyniadau?)`;
const ABOUT = String.raw`(?:\s*[:,]?\s*(?:about|on|regarding|concerning|for|with|in|am|ynghylch|ynglŷn â|ar|ynglyn a)\s+(?<words>[^]+?))?`;
const ASKED = new RegExp(String.raw`${START}(?:${EN}|${CY})${ABOUT}\s*[?.!]*\s*$`, 'iu');
const ARTICLES = /^(?:the|a|an|our|this|that|y|yr|ein)\s+/iu;

/** "What did we decide about CRM?" Asking changes nothing. */
export const understandDecisions = (text: string, group: string | null): Intent | null => {
  const found = ASKED.exec(text.trim());
  return found === null ? null : { kind: 'decisions', group, words: (found.groups?.['words'] ?? '').replace(ARTICLES, '').trim().slice(0, 200) };
};
