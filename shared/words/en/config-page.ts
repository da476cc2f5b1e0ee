/** The page on which somebody adds Quorate as a tab. */
export const configPage = {
  title: 'Add Quorate as a tab',
  intro: 'Choose what the tab opens at. Everybody reaches every other page from there, and sees only what is for them.',
  group: 'Group',
  page: 'Opens at',
  pageHint: 'The tab is named after it; you can rename it in Teams.',
  /** what the tab is called in Teams */
  name: (page: string): string => `Quorate: ${page}`,
  next: (name: string): string => `Press Save to add the tab “${name}”.`,
  noGroup: 'No group that you are in is set up yet. You can add the tab now: it leads to setting up, and shows the group once that is done.',
  failed: 'Your groups could not be read, so nothing can be added yet.',
};
