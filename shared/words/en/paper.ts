import type { Clearer } from '../../domain/paper.ts';

const CLEARER: Readonly<Record<Clearer, string>> = { constitutional: 'Constitutional comments', finance: 'Financial comments', humanResources: 'HR comments' };
const CLEARER_INSIDE: Readonly<Record<Clearer, string>> = { constitutional: 'constitutional comments', finance: 'financial comments', humanResources: 'HR comments' };

/** What cards and the tab say of a meeting's papers. */
export const paper = {
  clearer: (clearer: Clearer): string => CLEARER[clearer],
  commentsAsked: (clearer: Clearer): string => `Your ${CLEARER_INSIDE[clearer]} are asked for`,
  commentsDue: (clearer: Clearer): string => `Your ${CLEARER_INSIDE[clearer]} are due`,
  asked: 'A report for the group needs your comments before it can go out.',
  askedBy: (name: string): string => `${name} asks for your comments on a report for the group, so that it can go out.`,
  silence: '“No implications” is an answer; silence is not.',
  meeting: 'Meeting',
  neededBy: 'Needed by',
  give: 'Read it and comment',
};
