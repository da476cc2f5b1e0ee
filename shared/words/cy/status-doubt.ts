import type { StatusDoubt } from '../../domain/status-doubt.ts';
import type { statusDoubt as en } from '../en/status-doubt.ts';

const days = (count: number): string => `${count} diwrnod`;

const doubt = (one: StatusDoubt): string => {
  switch (one.kind) {
    case 'slipped':
      return `Mae “${one.title}” ${days(one.days)} yn hwyrach nag a addawyd`;
    case 'overdueAction':
      return `Mae ${one.ref} yn hwyr ers ${days(one.days)}: ${one.title}`;
    case 'openBlocker':
      return one.days === 0 ? `Codwyd ${one.ref} heddiw: ${one.title}` : `Mae ${one.ref} ar agor ers ${days(one.days)}: ${one.title}`;
    case 'staleEvidence':
      return `Dim tystiolaeth newydd ers ${days(one.days)}`;
  }
};

export const statusDoubt: typeof en = {
  doubt,
  title: 'Nid yw popeth yn edrych yn wyrdd:',
  advice: 'Dewiswch liw arall, neu dywedwch pam ei bod yn wyrdd er hynny.',
};
