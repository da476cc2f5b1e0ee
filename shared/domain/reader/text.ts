import { figures } from './numbers.ts';

/** A document's text as it is quoted: its own letters, single spaces, nothing that cannot be seen. */
export const clean = (text: string): string =>
  text
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** What Markdown adds to show letters bold, slanted or linked. */
export const unmarked = (text: string): string =>
  text
    .replaceAll(/\[([^[\]]{1,200})\]\([^()\s]{0,300}\)/gu, '$1')
    .replaceAll(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\p{L})|(?<=[\p{L}.:])[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\\([*_#[\]()|.-])/gu, '$1');

/** One word for what is written in many ways; rules are recognised in this form. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[’‘ʼ`´]/gu, "'"],
  [/[“”«»]/gu, '"'],
  [/[‐‑‒–—−]/gu, '-'],
  [/ ?& ?/gu, ' and '],
  [/\be-mail/gu, 'email'],
  [/\b(?:vice|deputy|depute|assistant)[ -]?(?:chair(?:man|person|woman)?|conven[eo]r)s?\b/gu, 'vice-chair'],
  [/\bco-?(?:chair(?:man|person|woman)?|conven[eo]r)s?\b/gu, 'chair'],
  [/\bchair(?:men|persons)\b/gu, 'chairs'],
  [/\bchair(?:man|person|woman)\b|\bconven[eo]r\b|\bperson (?:presiding|chairing the meeting)\b|\bpresiding (?:member|person|officer)\b/gu, 'chair'],
  [/\bchair( or|\/|,? or (?:the|their|his\/her)) ?vice\b(?!-)/gu, 'chair$1 vice-chair'],
  [/\bcouncillors\b|\bcllrs\b|\bmembers of (?:the )?council\b|\bcouncil members\b|\belected representatives\b/gu, 'elected members'],
  [/\bcouncillor\b|\bcllr\b\.?|\bmember of (?:the )?council\b|\bcouncil member\b|\belected representative\b/gu, 'elected member'],
  [/\bsenior responsible owner|\bsro\b|\bsro(?=s\b)/gu, 'senior responsible officer'],
  [/\b(?:not (?:less|fewer)|no (?:less|fewer)) than\b|\b(?:a |the |at a )?minimum of\b|\b(?:a )?minimum (?=\d)|\bmin\.? (?=\d)/gu, 'at least '],
  [/\bbusiness days?\b/gu, 'working days'],
  [/\bworking day\b/gu, 'working days'],
  [/\b(?:clear and working|working clear) days\b/gu, 'clear working days'],
  [/\b(?:full|whole) working days\b/gu, 'clear working days'],
  [/\bterms? of reference\b/gu, 'terms of reference'],
  [/ {2,}/gu, ' '],
];

const inPlainForm = (text: string): string => {
  const lower = clean(text).toLowerCase();
  const quoted = SAME.slice(0, 4).reduce((so, [from, to]) => so.replaceAll(from, to), lower);
  return SAME.slice(4).reduce((so, [from, to]) => so.replaceAll(from, to), figures(quoted));
};

/** Headings and posts are asked for many times over. */
const KNOWN_AT_MOST = 4000;
const known = new Map<string, string>();

export const canon = (text: string): string => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = inPlainForm(text);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  if (text.length <= 2000) known.set(text, plain);
  return plain;
};

/** A number in front of a heading or a paragraph, '4.2', '(a)', 'iv.', or a bullet; with the text behind it. */
const MARKER = /^(?:([•●○◦▪▫■□‣⁃∙·➢➤►✓✔*+\u2022\uf0b7\uf0a7\u25cf–—-])\s+|(\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zA-Z]|[ivxIVX]{1,5})[.)])\s+|(\d{1,3}(?:\.\d{1,3}){1,4})\s+|(o)\s+(?=\p{Lu}))(?=\S)/u;

export interface Marked {
  readonly marker: string;
  readonly isBullet: boolean;
  readonly text: string;
}

export const marked = (line: string): Marked | null => {
  const found = MARKER.exec(line);
  if (found === null) return null;
  const bullet = found[1] ?? found[4];
  return { marker: bullet === undefined ? (found[2] ?? found[3] ?? '') : '•', isBullet: bullet !== undefined, text: line.slice(found[0].length).trim() };
};

/** The contract keeps sentences to 2000 letters and names to 500. */
export const atMost = (text: string, letters: number): string => (text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`);
