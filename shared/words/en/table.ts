/** What every table says of itself. */
export const table = {
  sorted: (title: string, down: boolean): string => `Sorted by ${title}, ${down ? 'descending' : 'ascending'}.`,
};
