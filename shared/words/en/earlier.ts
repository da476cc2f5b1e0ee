const ENDED = { actions: 'Closed actions', blockers: 'Blockers that ended', risks: 'Closed risks', requests: 'Settled requests', decisions: 'Decisions' };

/** What has ended, read a part at a time. */
export const earlier = {
  shown: (list: keyof typeof ENDED, shown: number, all: number): string => (shown >= all ? `${ENDED[list]}: all ${all} are shown.` : `${ENDED[list]}: ${shown} of ${all} are shown.`),
  more: 'Show earlier ones',
  hint: 'Filters and sorting use only what is shown; the download has everything.',
  search: 'Search for the rest',
};
