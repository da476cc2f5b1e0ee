import type { Diary, DiaryEntry } from './diary.ts';
import { inked, pressable } from './ink.ts';
import type { Instant } from '../../shared/domain/time.ts';

/** RFC 5545: text escapes these four; a line holds 75 octets and goes on after a space. */
const escaped = (text: string): string => inked(text).replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

const MOST_OCTETS = 75;

const folded = (line: string): string => {
  const lines: string[] = [];
  let part = '';
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > (lines.length === 0 ? MOST_OCTETS : MOST_OCTETS - 1)) {
      lines.push(part);
      part = '';
    }
    part += sign;
  }
  return [...lines, part].join('\r\n ');
};

/** In UTC: every calendar shows it in its reader's own time, and no rule of summer time goes out of date. */
const momentOf = (at: Instant): string => `${at.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;

const perhaps = (name: string, value: string | null): readonly string[] => (value === null || value === '' ? [] : [`${name}:${value}`]);

const entryOf = (entry: DiaryEntry, at: Instant): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(entry.uid)}`,
  `DTSTAMP:${momentOf(at)}`,
  `SEQUENCE:${entry.sequence}`,
  `DTSTART:${momentOf(entry.starts)}`,
  `DTEND:${momentOf(entry.ends)}`,
  `SUMMARY:${escaped(entry.summary)}`,
  ...perhaps('DESCRIPTION', escaped(entry.description)),
  ...perhaps('LOCATION', entry.place === null ? null : escaped(entry.place)),
  ...perhaps('URL', pressable(entry.url ?? undefined)),
  `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'CLASS:PRIVATE',
  'END:VEVENT',
];

/** Dates for anybody's calendar, with nobody's name in them. `at` is when they were so: the same diary gives the same bytes. */
export const icsOf = ({ name, language, entries }: Diary, at: Instant): Uint8Array =>
  Buffer.from(
    [
      'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Quorate//Quorate//${language.toUpperCase()}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`,
      ...entries.flatMap((entry) => entryOf(entry, at)),
      'END:VCALENDAR',
    ].map((line) => `${folded(line)}\r\n`).join(''),
  );
