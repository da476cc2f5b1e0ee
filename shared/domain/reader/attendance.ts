import type { AttendanceRule } from '../terms.ts';
import { always, byRows, type Row, type Subject } from './grammar.ts';

/** What is expected of members' attendance, and what happens where it is poor. */

interface AttendanceFields {
  readonly consecutive?: number;
  readonly percent?: number;
  readonly annualReview?: boolean;
}

/** 'more than two in a row' is three */
const count = (text: string | undefined, said = ''): AttendanceFields | null => {
  const consecutive = Number(text) + (/\bmore than \d/u.test(said) ? 1 : 0);
  return consecutive >= 1 && consecutive <= 50 ? { consecutive } : null;
};

const share = (text: string | undefined): AttendanceFields | null => {
  const percent = Number(text);
  return percent >= 1 && percent <= 100 ? { percent } : null;
};

const ABSENT = '(?:miss(?:es|ed|ing)?|absen\\w+|apolog\\w+|fail(?:s|ed|ing|ure)?(?: to)?|not attend(?:ed|ing)?|non-attendance|does not attend|unable to attend|without attending|non attendance)';
const ROW = '(?:consecutive|successive|concurrent|sequential)';

const ROWS: readonly Row<AttendanceFields>[] = [
  { says: new RegExp(`\\b${ABSENT}\\b[^.;]{0,80}?\\b(\\d{1,2}) (?:or more )?(?:scheduled |ordinary |regular |formal )?${ROW} (?:\\w+ )?(?:meetings?|occasions?|times?)`, 'u'), means: (found) => count(found[1], found[0]) },
  { says: new RegExp(`\\b(?:more than )?(\\d{1,2}) (?:or more )?${ROW} (?:\\w+ )?(?:meetings?|absences?|apologies|occasions)\\b[^.;]{0,60}\\b(?:missed|without|absen|not attended|apolog)`, 'u'), means: (found) => count(found[1], found[0]) },
  { says: new RegExp(`\\b(?:more than )?(\\d{1,2}) (?:or more )?(?:${ROW} )?(?:absences|apologies) in a row|\\b(\\d{1,2}) ${ROW} (?:absences|apologies)`, 'u'), means: (found) => count(found[1] ?? found[2], found[0]) },
  { says: new RegExp(`\\b${ABSENT}\\b[^.;]{0,60}?\\b(\\d{1,2}) (?:or more )?(?:\\w+ )?meetings? (?:in a row|in succession|running|consecutively|successively)`, 'u'), means: (found) => count(found[1], found[0]) },
  { says: /\b(\d{1,3})% (?:or more )?(?:of )?(?:all |the |scheduled |regular |group |board |committee |panel |annual |planned |formal )*(?:meetings|attendance)\b/u, means: (found) => share(found[1]), unless: /\bquor|\bfewer\b/u },
  { says: /\battend(?:ance)?\b[^.;]{0,60}?\b(?:at least |more than )?(\d{1,3})%/u, means: (found) => share(found[1]), unless: /\bquor|\bmembers present\b|\d+% of (?:the |all |its )?(?:\w+ )?members?\b/u },
  { says: /\battend(?:ance)?\b[^.;]{0,40}?\bat least (\d)\/(\d) of (?:all |the |scheduled |regular )*meetings/u, means: (found) => share((Math.round((Number(found[1]) / Number(found[2])) * 1000) / 10).toString()), unless: /\bquor/u },
  { says: /\bannual(?:ly)? (?:review|report|monitoring|check|audit)s? (?:of|on) (?:\w+['s]* ){0,3}attendance\b/u, means: always<AttendanceFields>({ annualReview: true }) },
  { says: /\battendance\b[^.;]{0,50}\b(?:reviewed|monitored|reported|considered)\b[^.;]{0,30}\b(?:annually|every year|each year|once a year|yearly|on an annual basis)\b/u, means: always<AttendanceFields>({ annualReview: true }) },
  { says: /\b(?:annually|every year|each year|once a year)\b[^.;]{0,40}\breview[^.;]{0,30}\battendance\b|\battendance (?:records? )?(?:will|shall|is to) be (?:the )?subject (?:to|of) (?:an )?annual review/u, means: always<AttendanceFields>({ annualReview: true }) },
];

const rows = byRows(ROWS);

const settle = ({ consecutive, percent, annualReview }: AttendanceFields): Omit<AttendanceRule, 'clause'> | null =>
  consecutive === undefined && (percent === undefined || !Number.isInteger(percent)) && annualReview === undefined
    ? null
    : { consecutive: consecutive ?? null, percent: percent !== undefined && Number.isInteger(percent) ? percent : null, annualReview: annualReview ?? false };

export const ATTENDANCE_SUBJECT: Subject<'attendance', AttendanceFields> = { rule: 'attendance', about: /attend|apolog|absen|miss/u, read: rows, settle };
