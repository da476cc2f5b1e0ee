import { canon, marked } from './text.ts';

/** What sections of terms of reference are called; the text is in its plain form, without its number. */
const TOPIC =
  /^(?:(?:the|our|its|group|board|committee|panel|key|general|core|main|overall|overarching|strategic|specific) )*(?:purposes?|aims?|objectives?|membership|members|composition|constitution|quorum|quoracy|frequency|meetings?|timing|schedule|voting|decisions?|decision-making|reporting|accountab\w+|governance|terms of reference|roles?|responsibilit\w+|remit|scope|functions?|duties|tasks|background|introduction|context|vision|agendas?|papers|minutes|records?|record keeping|attend\w+|apologies|absences?|substitut\w*|deputies|deputising|alternates|conduct|standards|behaviours?|principles|values|confidential\w*|restricted|review|document (?:control|history|approval|information)|version (?:control|history)|revision history|amendment history|change history|approvals?|distribution|conflicts?|declarations?|sub-?groups?|working groups|task and finish groups?|delegat\w+|authority|powers|status|notice|access|communications?|actions?|action log|operation of|operating|working arrangements|ways of working|method of working|procedures?|proceedings|arrangements|administration|transparency|publication|urgent|extraordinary|special meetings|emergency|resources|deliverables|outputs|interests|dispute|escalation|lifespan|duration|term of office|tenure|standing orders|invitees|observers|links|relationships?|interfaces?|amendments?|glossary|definitions|appendix|annex|schedule)\b/u;

/** Such lines are headings only where something stands under them: they are also said in lists. */
const ALSO_SAID = /^(?:chair\w*|vice-chair|secretar\w+|clerk|support\w*|officers?|advis\w+|members?|senior responsible officers?|in attendance|attendees|invitees|observers|representatives|portfolio holders?|core members?|co-opted members?|partners|other)\b(?!hip)/u;

const MODAL = /\b(?:shall|will|must|may|should|would|can|is|are|was|were|has|have|meets?|comprises?|consists?)\b/u;

const CAPTION = /^(?:figure|fig\.?|table|diagram|chart)\s*\d/iu;

const LONGEST = 90;
const MOST_WORDS = 11;

const wordsIn = (text: string): number => text.split(' ').length;

/** '3 Meetings'; 'Three members' and '2 Councillors' keep their number. */
export const unnumbered = (text: string): string => {
  const found = /^\d{1,2}\s+(?=\p{Lu})/u.exec(text);
  const rest = found === null ? text : text.slice(found[0].length);
  return found !== null && TOPIC.test(canon(rest)) && !ALSO_SAID.test(canon(rest)) ? rest : text;
};

/** A line that ends so goes on in the next one. */
export const dangles = (text: string): boolean => /(?:,|\b(?:an?|the|of|or|and|to|with|for|by|in|if|from|that|which|who|be|is|are|its|their|any|each|every|at|on|as|no|than|shall|will|must|should))$/u.test(text);

/** topic: a heading wherever it stands; title: if it stands by itself; no: a sentence, or part of one. */
export function headingLook(line: string): 'topic' | 'title' | 'no' {
  const text = unnumbered(marked(line)?.text ?? line).replace(/\s*:$/u, '');
  if (dangles(text)) return 'no';
  if (line.length > LONGEST || text === '' || CAPTION.test(text) || wordsIn(text) > MOST_WORDS || !/^[\p{Lu}\p{N}"'“‘]/u.test(text)) return 'no';
  if (/[.;,!]$/u.test(text) || /\t|\|/u.test(text) || /^\d+(?:[./-]\d+)*$/u.test(text)) return 'no';
  if (/^(?:annex|annexe|appendix|schedule|part|section) [\da-z]{1,3}\b/iu.test(text) && !MODAL.test(canon(text))) return 'topic';
  const plain = canon(text);
  const isQuestion = text.endsWith('?') || (/^(?:how|who|when|where|what|why) /u.test(plain) && wordsIn(text) <= 7);
  if (!isQuestion && MODAL.test(plain)) return 'no';
  if (isQuestion) return 'title';
  const isLoud = /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && wordsIn(text) <= 9 && /\p{Lu}{4}/u.test(text);
  if (text.includes(':')) return 'no';
  if (ALSO_SAID.test(plain)) return 'title';
  if (isLoud) return 'topic';
  return TOPIC.test(plain) && wordsIn(text) <= 8 ? 'topic' : 'title';
}

/** 'Quorum: four members' is a heading and what stands under it; 'Chair: the Leader' is not. */
const LABELS =
  /^(?:(?:group|board|committee|core|the) )?(?:purposes?|aims?|objectives?|membership|members|composition|quorum|quoracy|frequency(?: of meetings?)?|meeting frequency|meetings?|voting|decision[ -]making|decisions|reporting(?: arrangements| lines?| to)?|accountability|accountable to|reports to|agendas?|agenda and papers|agendas and papers|papers|minutes|action log|attendance|apologies|substitutes?|substitution|deputies|inquorate meetings|confidentiality|remit|scope|responsibilities|functions|notice(?: of meetings?)?|extraordinary meetings?|urgent (?:meetings?|business|items)|in attendance|invitees|review of terms|record(?: of meetings?)?)$/u;

export function labelled(text: string): { readonly label: string; readonly rest: string } | null {
  const found = /^([^:.;]{4,40}):\s+(?=\S)/u.exec(text);
  const label = found?.[1]?.trim() ?? '';
  return found !== null && LABELS.test(canon(label)) ? { label, rest: text.slice(found[0].length) } : null;
}

export const isLabel = (text: string): boolean => LABELS.test(canon(text.replace(/\s*:$/u, '')));
