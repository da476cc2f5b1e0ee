import type { DecisionRule } from '../terms.ts';
import { always, byRows, type Match, type Row, type Subject } from './grammar.ts';

/** How a group decides. */

interface DecisionFields {
  readonly agreement?: true;
  readonly majority?: true;
  readonly castingVote?: boolean;
  readonly byCorrespondence?: boolean;
}

const AGREE = '(?:(?:general |mutual |collective |unanimous |common )?(?:agreement|consensus|consent)|consensually|unanimously|unanimity)';

/** 'by agreement of the chair' is something else. */
const NOT_OF_GROUP = /\b(?:chair|vice-chair|section 151 officer|monitoring officer|director)\b/u;

const ROWS: readonly Row<DecisionFields>[] = [
  {
    says: new RegExp(`\\b(?:decisions?|decide[sd]?|recommendations?|matters|business|resolutions?|conclusions|group|board|panel|partnership|forum|it|they|operate[sd]?|work)\\b[^.;]{0,90}?\\b(?:by|through|via|on the basis of|based on|on a basis of|in|achieve|achieving|reach(?:ing|ed)?|seek|seeking|on)\\b(?: the)?(?: means of)?(?: a)? ?(?:${AGREE})`, 'u'),
    means: always<DecisionFields>({ agreement: true }),
    unless: /\bby agreement (?:of|with|between) the (?:chair|vice-chair)|\bwithout consensus|extraordinary|special meetings?|additional meetings?/u,
  },
  { says: /\b(?:does|do|will|shall) not vote\b(?! on their)|\bno (?:formal )?vot(?:ing|es?)\b(?! rights)|\bvot(?:es?|ing) (?:will|are|is|shall)(?: be)? not (?:be )?(?:taken|take place|used|held|cast)|\bnot (?:be )?(?:taken|made|put|subject) (?:by|to) (?:a )?(?:formal )?vot(?:e|ing)/u, means: always<DecisionFields>({ agreement: true }), unless: /\b(?:members? (?:who|with|will|shall)|observers?|attendees|officers|chair|who|substitut\w*|co-opted|they|invited|representatives?|chair (?:will|shall|has|does))\b[^.;]{0,40}\bno (?:formal )?vot/u },
  { says: /\bconsensus\b[^.;]{0,60}\b(?:wherever|where|whenever|if) possible|\b(?:aim|endeavour|seek|strive|try|attempt|operate|work)\b[^.;]{0,60}\b(?:consensus|agreement)\b|\bconsensus (?:will|shall|is|should|approach|basis|decision)\b|^(?:voting|decisions?|decision-making|decision making)[^:]{0,30}: ?(?:by )?consensus/u, means: always<DecisionFields>({ agreement: true }) },
  {
    says: /\b(?:(?:simple|bare|overall) )?majority (?:vote|of (?:the |all |those |members|votes|voting|elected|board|group|core|quorate)|decision|voting|view|will|shall|rule)|\bby (?:a )?(?:(?:simple|bare|overall|straight|show of hands and a) )*majority\b|\b(?:simple|bare|overall) majority\b|\bmajority of (?:the )?(?:votes|members|those)/u,
    means: always<DecisionFields>({ majority: true }),
    unless: /\bquor|\bexpress|\b(?:not|unless)\b[^.;]{0,30}\bagenda\b|\bagenda\b[^.;]{0,60}\bif agreed\b|\bmajority (?:of|or equal)[^.;]{0,40}\b(?:independent|lay|elected|external|voting) members?\b(?! present)|\b[234]\/[3456] majority|\bmajority of (?:the )?members must be|\btwo-thirds|\bconstitute|\bmajority party/u,
  },
  { says: /\b(?:no|not have|without|nor have|not exercise|shall not be)\b[^.;]{0,40}\bcasting vote/u, means: always<DecisionFields>({ castingVote: false }) },
  { says: /\b(?:casting|second|deciding) (?:(?:or|and) (?:casting|second) )?vote\b|\bcasting,? (?:as well as|and|in addition to)[^.;]{0,30}\bvote\b|\bchair\b[^.;]{0,40}\b(?:final|deciding) (?:say|decision|vote)\b/u, means: always<DecisionFields>({ castingVote: true }), unless: /\b(?:no|not have|without|nor have|not exercise)\b[^.;]{0,40}\bcasting vote/u },
  {
    says: /\b(?:no|not|never|cannot)\b[^.;]{0,60}\b(?:decisions?|decided|approved|agreed|taken|made|resolutions?)\b[^.;]{0,60}\b(?:by|via|through|in) (?:email|correspondence|writing|written procedure|electronic|circulation)|\bdecisions?\b[^.;]{0,50}\bnot be (?:taken|made|agreed)\b[^.;]{0,40}\b(?:email|correspondence|outside|between)/u,
    means: always<DecisionFields>({ byCorrespondence: false }),
  },
  {
    says: /\b(?:decisions?|decide[sd]?|approv(?:al|als|ed?)|agree(?:d|ment)?|resolutions?|recommendations?|business|votes?|voting|matters|sign-?off|consider(?:ed)?)\b[^.;]{0,110}\b(?:by|via|through|in|using|over) (?:means of )?(?:(?:an |a |the )?(?:email|electronic (?:means|communication|mail|vote|voting)|correspondence|written (?:procedure|resolution|representations?|consent)|writing|circulation|post|teams chat))\b|\bwritten (?:procedure|resolution)s?\b|\bvirtual(?:ly)? (?:decisions?|approval)\b|\b(?:email|electronic|virtual) (?:decisions?|approvals?|votes?|voting)\b|\b(?:decisions?|approval|agreement)\b[^.;]{0,60}\b(?:outside (?:of )?(?:the |formal |scheduled )?(?:\w+ )?meetings?|between (?:the )?(?:scheduled |formal )?meetings?)\b/u,
    means: always<DecisionFields>({ byCorrespondence: true }),
    unless: /\b(?:no|not|never|cannot)\b[^.;]{0,60}\b(?:decisions?|decided|approved|agreed|taken|made)\b|\bby the (?:vice-)?chair\b|\brecorded in writing|\bresign|\bnotice in writing|\brequest(?:ed)? in writing|\bin writing (?:to|of)\b|\bagendas?\b|\bpapers\b|\bminutes\b|\bapolog|\bdelegat|\bupdates?\b[^.;]{0,20}\bby email/u,
  },
];

const rows = byRows(ROWS);

const NOT_DECIDING = /\b(?:sub-?groups?|sub-?committees?|appointed by|elected by|chair (?:will|shall|to) be (?:elected|chosen|appointed)|amend(?:ed|ments?)|dissol\w+|terminat\w+|membership of)\b/u;

function read(plain: string): Match<DecisionFields> | null {
  if (NOT_DECIDING.test(plain) && !/\bcasting vote\b/u.test(plain)) return null;
  const match = rows(plain);
  return match?.fields.agreement === true && match.fields.majority === undefined && NOT_OF_GROUP.test(plain) && /\bagreement of the (?:chair|vice-chair)/u.test(plain) ? null : match;
}

const settle = ({ agreement, majority, castingVote, byCorrespondence }: DecisionFields): Omit<DecisionRule, 'clause'> | null => {
  const rest = { castingVote: castingVote ?? null, byCorrespondence: byCorrespondence ?? null };
  if (majority === true) return { by: agreement === true ? 'agreementThenMajority' : 'majority', ...rest };
  if (agreement === true) return { by: castingVote === true ? 'agreementThenMajority' : 'agreement', ...rest };
  // a casting vote decides a tie, and only votes tie
  return castingVote === true ? { by: 'majority', ...rest } : null;
};

export const DECISIONS_SUBJECT: Subject<'decisions', DecisionFields> = {
  rule: 'decisions',
  about: /decision|decid|vot(?:e|ing)|consensus|majority|agreement|unanim|correspondence|email|written|electronic/u,
  read,
  settle,
};
