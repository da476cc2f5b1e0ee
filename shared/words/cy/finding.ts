import type { finding as en } from '../en/finding.ts';
import { format } from './format.ts';
import { meeting } from './meeting.ts';
import { terms } from './terms.ts';

const quoted = (text: string): string => `“${text}”`;

export const finding: typeof en = (found) => {
  switch (found.kind) {
    case 'versionUndated':
      return `Nid oes dyddiad ar fersiwn ${found.version}.`;
    case 'versionsOutOfOrder':
      return `Mae dyddiad fersiwn ${found.later} yn gynharach na dyddiad fersiwn ${found.earlier}, sy’n dod o’i blaen.`;
    case 'approvedBeforeMade':
      return `Cymeradwywyd fersiwn ${found.version} ar ${format.day(found.approved)}, cyn iddi gael ei llunio ar ${format.day(found.made)}.`;
    case 'currentNotApproved':
      return `Nid yw’r fersiwn gyfredol, ${found.current}, wedi’i chymeradwyo; ${found.approved === null ? 'nid oes yr un wedi’i chymeradwyo' : `y ddiweddaraf a gymeradwywyd yw ${found.approved}`}.`;
    case 'approvalOfUnknownVersion':
      return `Cymeradwywyd fersiwn ${found.version}, nad yw yn y tabl fersiynau.`;
    case 'approvalWithoutVersion':
      return 'Nid yw un o’r cymeradwyaethau yn nodi ar gyfer pa fersiwn y mae.';
    case 'dateUnreadable':
      return `Ni ellir darllen dyddiad ${found.where === 'version' ? 'fersiwn' : 'cymeradwyaeth'}: ${quoted(found.text)}.`;
    case 'coverStale':
      return `Mae’r clawr yn dweud ${quoted(found.cover)}, ond dyddiad fersiwn ${found.version} yw ${format.day(found.dated)}.`;
    case 'severalNames':
      return `Mae’r ddogfen yn galw’r grŵp wrth sawl enw: ${format.list(found.names.map(quoted))}.`;
    case 'notSupplied':
      return `Mae’r ddogfen yn cyfeirio at ${quoted(found.what)}, ond nid yw wedi’i gynnwys.`;
    case 'contradicts':
      return `${terms.name(found.rule)}: mae’r ddogfen yn dweud pethau gwahanol mewn ${format.count(found.clauses.length, { two: 'frawddeg', few: 'brawddeg', many: 'brawddeg', other: 'brawddeg' })}.`;
    case 'ambiguous':
      return `${terms.name(found.rule)}: mae dau ystyr i ${quoted(found.word)}. Fe’i darllenwyd fel “${found.readAs}”; gall olygu “${found.orElse}”.`;
    case 'quorumAboveSeats':
      return `Mae’r cworwm yn gofyn am ${format.count(found.needed, { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' })}, ond nifer y seddi yw ${found.seats}.`;
    case 'requiredRoleWithoutSeat':
      return `Mae’r cworwm yn gofyn am rôl nad oes sedd ar ei chyfer: ${meeting.role(found.role).toLowerCase()}.`;
    case 'onePostTwoSeats':
      return `Mae gan ${quoted(found.post)} fwy nag un sedd: ${format.list(found.roles.map((role) => meeting.role(role).toLowerCase()))}. Caiff un person yn y ddwy ei gyfrif unwaith.`;
    case 'postNotNamed':
      return `Nid swydd un person yw ${quoted(found.post)}: dewiswch pwy sy’n cymryd y sedd.`;
    case 'notEnglish':
      return 'Nid yw’n ymddangos bod y ddogfen yn Saesneg. Dim ond dogfennau Saesneg y gellir eu darllen; gallwch roi’r rheolau i mewn â llaw.';
  }
};
