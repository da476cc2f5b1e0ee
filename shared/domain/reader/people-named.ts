/** People and bodies in one cell or behind 'approved by', however they are strung together. */

const BODY = /\b(?:committee|board|group|team|council|cabinet|panel|partnership|executive|forum|management|assembly|emt|cmt|smt|slt|clt|directorate|services?|governance|commission)\b/iu;
/** 'M Hamilton J Willis': a name ends where the next initial stands */
const RUN_ON = /(?<=\p{Ll}{2}) (?=\p{Lu}\.? \p{Lu}\p{Ll}+)/gu;

const isBody = (text: string): boolean => BODY.test(text);

/** 'Health and Safety Committee' is one body, 'Cabinet and Full Council' are two. */
function atAnd(text: string): readonly string[] {
  const parts = text.split(/\s+(?:and|&)\s+/u);
  return parts.length < 2 || (isBody(text) && !parts.every(isBody)) ? [text] : parts;
}

export function namesIn(text: string): readonly string[] {
  const parts = text
    .split(/\s*[,;/]\s*|\s*\n\s*/u)
    .flatMap((part) => atAnd(part.replace(/^(?:and|&) /u, '')))
    .flatMap((part) => (isBody(part) ? [part] : part.split(RUN_ON)));
  return parts.map((part) => part.trim().replace(/\.$/u, '').replace(/^the /iu, '')).filter((part) => /\p{L}{2}/u.test(part) && part.length <= 500).slice(0, 30);
}
