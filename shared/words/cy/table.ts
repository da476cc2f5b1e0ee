import type { table as en } from '../en/table.ts';

export const table: typeof en = {
  sorted: (title, down) => `Wedi’i drefnu yn ôl ${title}, ${down ? 'o’r uchaf i’r isaf' : 'o’r isaf i’r uchaf'}.`,
};
