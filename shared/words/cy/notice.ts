import type { notice as en } from '../en/notice.ts';
import { format } from './format.ts';

const left = (days: number): string => format.count(days, { two: 'ddiwrnod gwaith', other: 'diwrnod gwaith' });

export const notice: typeof en = {
  heading: 'Rhybudd',
  state: (state) => ({ counting: 'Yn cyfrif i lawr', dueToday: 'Heddiw', overdue: 'Hwyr', inTime: 'Mewn pryd', late: 'Hwyr', noNotice: 'Dim rhybudd: brys' })[state],
  line: (clock, zone) => {
    const last = format.day(clock.lastDay);
    const out = clock.published === null ? '' : format.moment(zone, clock.published);
    switch (clock.state) {
      case 'counting':
        return `Rhaid cyhoeddi'r agenda erbyn ${last}: ${left(clock.workingDaysLeft)} ar ôl.`;
      case 'dueToday':
        return "Rhaid cyhoeddi'r agenda heddiw.";
      case 'overdue':
        return `Mae'r agenda'n hwyr: roedd yn rhaid ei chyhoeddi erbyn ${last}.`;
      case 'inTime':
        return `Cyhoeddwyd ${out}, mewn pryd: y diwrnod olaf oedd ${last}.`;
      case 'late':
        return `Cyhoeddwyd yn hwyr, ${out}: y diwrnod olaf oedd ${last}.`;
      case 'noNotice':
        return `Nid oes angen rhybudd ar gyfer cyfarfod brys.${out === '' ? '' : ` Cyhoeddwyd ${out}.`}`;
    }
  },
  published: (zone, at) => `Cyhoeddwyd ${format.moment(zone, at)}`,
  terms: 'Cylch gorchwyl',
  clause: (clause, version) => {
    const where = `Cylch gorchwyl${version === null || version === '' ? '' : ` ${version}`}`;
    if (clause === null) return `${where}: heb ei nodi yn y cylch gorchwyl.`;
    return `${where}${clause.section === '' ? '' : `, ${clause.section}`}: “${clause.sentence}”`;
  },
};
