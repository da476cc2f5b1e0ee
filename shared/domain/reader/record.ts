import type { RecordRule } from '../terms.ts';
import { always, byRows, type Row, type Subject } from './grammar.ts';

/** What is kept of a meeting, and who may see its papers. */

interface RecordFields {
  readonly kinds?: readonly ('actionLog' | 'minutes')[];
  readonly agreedAtNext?: boolean;
}

const KEPT = '(?:compiled|kept|taken|produced|prepared|maintained|recorded|written|created|drafted|made|completed|minuted|issued|captured|circulated|published|distributed|drawn up|provided|agreed|approved|signed|submitted|presented|available|shared|sent)';
const ACTION = '(?:action (?:logs?|notes?|points?|lists?|trackers?|registers?|sheets?|records?|summary)|(?:list|log|record|note) of (?:the )?(?:key )?(?:agreed )?actions(?: and decisions)?|decisions? and actions? log|actions? and decisions? (?:log|list|record|register)s?|actions and decisions|decision and action log)';
const MINUTES = '(?:(?:formal |draft |full |brief |written |unconfirmed |public )*minutes|notes of (?:the |each |all |every )?meetings?|meeting notes|notes (?:and actions )?of the meeting)';

const minutes = always<RecordFields>({ kinds: ['minutes'] });
const actions = always<RecordFields>({ kinds: ['actionLog'] });
const both = always<RecordFields>({ kinds: ['minutes', 'actionLog'] });
const OF_OTHERS = /\b(?:minutes of the (?:cabinet|council)|full minutes (?:will|shall) not|minutes not)\b/u;

const ROWS: readonly Row<RecordFields>[] = [
  { says: new RegExp(`\\b${MINUTES}(?:,)? and (?:an? |the )?${ACTION}\\b|\\b${ACTION} and (?:the )?${MINUTES}\\b`, 'u'), means: both, unless: OF_OTHERS },
  { says: new RegExp(`\\b${ACTION}\\b[^.;]{0,70}\\b${KEPT}\\b|\\b${KEPT}\\b[^.;]{0,30}\\b${ACTION}\\b`, 'u'), means: actions, unless: OF_OTHERS },
  { says: new RegExp(`\\b${MINUTES}\\b[^.;]{0,70}\\b${KEPT}\\b|\\b(?:take|keep|prepare|produce|record|taking|maintain|write) (?:the |accurate |a record of |proper |and circulate )?${MINUTES}\\b|\\bmeetings? (?:will|shall|to|must|should) be (?:formally )?minuted\\b`, 'u'), means: minutes, unless: OF_OTHERS },
  {
    says: /\b(?:agreed|approved|confirmed|signed|ratified|accepted|approval|agreement|confirmation|considered)\b[^.;]{0,70}\b(?:at|by) (?:the |its |their )?(?:next|following|subsequent)\b(?: (?:\w+ ){0,2}meeting)?/u,
    means: always<RecordFields>({ agreedAtNext: true }),
    unless: /\b(?:decisions?|quor\w+|urgent)\b[^.;]{0,60}\b(?:ratified|confirmed|approved)/u,
  },
  { says: /\b(?:next|following|subsequent) (?:\w+ )?meeting\b[^.;]{0,40}\b(?:for (?:approval|agreement|confirmation)|to be (?:agreed|approved|confirmed))\b|\bas (?:an accurate|a true|a correct)\b[^.;]{0,30}\brecord\b[^.;]{0,30}\bnext\b/u, means: always<RecordFields>({ agreedAtNext: true }) },
];

const rows = byRows(ROWS);

const settle = ({ kinds, agreedAtNext }: RecordFields): Omit<RecordRule, 'clause'> | null => {
  if (kinds === undefined) return null;
  return { kept: kinds.length > 1 ? 'both' : (kinds[0] ?? 'minutes'), agreedAtNext: agreedAtNext ?? false };
};

export const RECORD_SUBJECT: Subject<'record', RecordFields> = {
  rule: 'record',
  about: /minute|action|notes|record/u,
  read: (plain) => {
    // reporting them onward is a route, and says nothing of what is kept
    if (/\b(?:will|shall|are to|to|are|must|should) be (?:reported|forwarded|submitted|presented|referred|sent|provided) (?:in)?to (?!the (?:next|following) meeting)/u.test(plain) && !/\b(?:compiled|kept|taken|produced|prepared)\b/u.test(plain)) return null;
    const match = rows(plain);
    if (match === null || (match.fields.kinds === undefined && !/\bminutes|\brecord\b|\baction|\bnotes\b/u.test(plain))) return null;
    return match;
  },
  settle,
};

interface RestrictedFields {
  readonly restricted?: true;
}

const PAPER = '(?:papers?|reports?|documents?|information|items?|agendas?|minutes|material|matters|business|discussions?|content)';

const RESTRICTED: readonly Row<RestrictedFields>[] = [
  { says: new RegExp(`\\b${PAPER}\\b[^.;]{0,110}\\b(?:restricted|confidential(?:ity|ly)?|exempt|private|redacted|not be (?:shared|disclosed|published|circulated|made public|made available|distributed))\\b`, 'u'), means: always<RestrictedFields>({ restricted: true }), unless: /\bnot (?:be )?(?:restricted|confidential|exempt)\b|\bno (?:confidential|exempt)/u },
  { says: new RegExp(`\\b(?:restricted|confidential(?:ity)?|exempt|sensitive)\\b[^.;]{0,80}\\b${PAPER}\\b`, 'u'), means: always<RestrictedFields>({ restricted: true }), unless: /\bnot (?:be )?(?:restricted|confidential|exempt)\b|\bno (?:confidential|exempt)/u },
];

export const RESTRICTED_SUBJECT: Subject<'restricted', RestrictedFields> = { rule: 'restricted', about: /restrict|confiden|exempt|sensitive|private|disclos|redact/u, read: byRows(RESTRICTED), settle: ({ restricted }) => (restricted === true ? {} : null) };
