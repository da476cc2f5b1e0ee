import type { Clearer } from '../../domain/paper.ts';
import type { paper as en } from '../en/paper.ts';

const CLEARER: Readonly<Record<Clearer, string>> = { constitutional: 'Sylwadau cyfansoddiadol', finance: 'Sylwadau ariannol', humanResources: 'Sylwadau adnoddau dynol' };
const CLEARER_INSIDE: Readonly<Record<Clearer, string>> = { constitutional: 'sylwadau cyfansoddiadol', finance: 'sylwadau ariannol', humanResources: 'sylwadau adnoddau dynol' };

export const paper: typeof en = {
  clearer: (clearer) => CLEARER[clearer],
  commentsAsked: (clearer) => `Gofynnir am eich ${CLEARER_INSIDE[clearer]}`,
  commentsDue: (clearer) => `Mae’n bryd rhoi eich ${CLEARER_INSIDE[clearer]}`,
  asked: 'Mae angen eich sylwadau ar adroddiad i’r grŵp cyn y gall fynd allan.',
  askedBy: (name) => `Mae ${name} yn gofyn am eich sylwadau ar adroddiad i’r grŵp, fel y gall fynd allan.`,
  silence: 'Mae “dim goblygiadau” yn ateb; nid yw tawelwch yn ateb.',
  meeting: 'Cyfarfod',
  neededBy: 'Ei angen erbyn',
  give: 'Ei ddarllen a rhoi sylwadau',
};
