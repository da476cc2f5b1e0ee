import type { action as en } from '../en/action.ts';
import { format } from './format.ts';

// with numbers 'diwrnod' and 'cam' stay singular; 2 softens them
const DAYS = { two: 'ddiwrnod', other: 'diwrnod' };

export const action: typeof en = {
  mine: 'Fy nghamau gweithredu',
  none: 'Nid oes gennych gamau gweithredu agored.',
  count: (n) => format.count(n, { two: 'gam gweithredu agored', few: 'cham gweithredu agored', many: 'cham gweithredu agored', other: 'cam gweithredu agored' }),
  due: (due) => `Erbyn ${format.day(due)}`,
  left: (daysLeft) => {
    if (daysLeft === 0) return 'Erbyn heddiw';
    return daysLeft > 0 ? `${format.count(daysLeft, DAYS)} ar ôl` : `${format.count(-daysLeft, DAYS)} yn hwyr`;
  },
  heading: (when, daysLeft) => {
    if (when === 'before' && daysLeft > 0) return `Cam gweithredu i'w gwblhau ymhen ${format.count(daysLeft, DAYS)}`;
    return daysLeft < 0 ? 'Cam gweithredu hwyr' : "Cam gweithredu i'w gwblhau heddiw";
  },
  from: (source) => `O: ${source}`,
  owner: (name) => `Perchennog: ${name}`,
  noOwner: 'anhysbys',
  state: (state) => ({ open: 'Agored', proposedClosed: "Cynigir ei gau", closed: 'Wedi cau' })[state],
  priority: (priority) => ({ high: 'Blaenoriaeth uchel', normal: 'Blaenoriaeth arferol', low: 'Blaenoriaeth isel' })[priority],
  more: (n) => `a ${n} arall yn y tab`,
  all: 'Pob cam gweithredu',
  summary: (ref, left) => `${ref}: ${left}`,
};
