import type { InquorateRule } from '../terms.ts';
import { always, byRows, type Row, type Subject } from './grammar.ts';

/** What happens where too few have come. */

interface InquorateFields {
  readonly course?: InquorateRule['course'];
  readonly afterMinutes?: number;
}

const NOT_QUORATE = /\binquorate\b|\bnot (?:be )?quor(?:ate|um)|\bquorum (?:is|are|be|was|has) (?:not|no longer)|\bno quorum\b|\bquorum\b[^.;]{0,50}\b(?:not|fail\w*|cannot)\b|\bwithout a quorum\b|\babsence of a quorum\b|\black of (?:a )?quorum\b|\bceases? to be (?:a )?quor|\bquoracy (?:is|has|can)(?:not| not)|\bfails? to (?:be|achieve|reach|have)\b[^.;]{0,20}\bquor|\bunless (?:a |the )?quorum|\bunless[^.;]{0,20}\bquorate\b|\bif quorate|\bonly\b[^.;]{0,40}\bquorate\b/u;

const ROWS: readonly Row<InquorateFields>[] = [
  { says: /\b(?:within|after|for|until|in) (?:a period of |the first |at least )?(\d{1,3}) minutes\b|\b(\d{1,3}) minutes (?:after|of|from|have (?:passed|elapsed))/u, means: (found) => ({ afterMinutes: Number(found[1] ?? found[2]) }) },
  {
    says: /\b(?:ratif(?:y|ied|ication)|held over|deferred|confirm(?:ed|ation)|endors(?:ed|ement)|postponed|carried (?:over|forward)|referred|subject to (?:approval|agreement|confirmation))\b[^.;]{0,80}\b(?:next|subsequent|following|quorate|later|future|group|board|members|email|correspondence)\b|\b(?:decisions?|recommendations?|business|items requiring)\b[^.;]{0,60}\b(?:ratified|deferred|held over|provisional)\b|\b(?:next|subsequent|following)(?: \w+)? meeting\b[^.;]{0,40}\b(?:ratif|confirm|endorse|for decision)/u,
    means: always<InquorateFields>({ course: 'decisionsHeld' }),
    unless: /\badjourn|\bcancel|\bmeeting (?:will|shall|must|should|may) be (?:deferred|postponed|abandoned)/u,
  },
  {
    says: /\b(?:adjourn\w*|abandon\w*|cancelled|cancel|rearrang\w*|reconven\w*|rescheduled?|stand dissolved|dissolved|postponed|not (?:proceed|go ahead|take place|be held)|meeting (?:will|shall|must|should|may) be deferred)\b/u,
    means: always<InquorateFields>({ course: 'adjourn' }),
  },
  {
    says: /\b(?:informal(?:ly)?|notes? only|for information only|discussion only|no (?:formal )?decisions?|not (?:be able to |able to )?(?:make|take|reach)(?: any)?(?: formal)? decisions?|decisions? (?:may|can|will|shall|must)(?: ?not| not) be (?:made|taken|reached)|without (?:making|taking) (?:any )?(?:formal )?decisions|cannot (?:make|take) (?:any )?(?:formal )?decisions?|no (?:business|resolutions?|votes?) (?:shall|may|will|can|must) be (?:transacted|conducted|passed|taken)|notes? (?:of the discussion )?(?:will|shall|may) be (?:taken|made|kept|circulated))\b/u,
    means: always<InquorateFields>({ course: 'notesOnly' }),
  },
];

const rows = byRows(ROWS);

/** 'adjourn' and what is decided course are both said of one meeting; the first that is said goes. */
const settle = ({ course, afterMinutes }: InquorateFields): Omit<InquorateRule, 'clause'> | null =>
  course === undefined ? null : { course, afterMinutes: afterMinutes !== undefined && afterMinutes <= 600 ? afterMinutes : null };

const RANK = ['decisionsHeld', 'adjourn', 'notesOnly'] as const;

export const INQUORATE_SUBJECT: Subject<'inquorate', InquorateFields> = {
  rule: 'inquorate',
  about: /quor/u,
  read: (plain, said) => {
    const isBelow = /\bin-?quorate|\bnot quorate/iu.test(said.section);
    if (!isBelow && !NOT_QUORATE.test(plain)) return null;
    const match = rows(plain);
    return match?.fields.course === undefined ? null : match;
  },
  settle,
  // notes may be taken and the decisions held: the stricter of the two says both
  agree: ({ course: a }, { course: b }) => a === undefined || b === undefined || (a === 'adjourn') === (b === 'adjourn') || !RANK.includes(a),
};
