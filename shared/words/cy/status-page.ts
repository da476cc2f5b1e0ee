import type { Rag } from '../../domain/workstream.ts';
import type { statusPage as en } from '../en/status-page.ts';
import { format } from './format.ts';

const COLOUR: Readonly<Record<Rag, string>> = { green: 'gwyrdd', amber: 'oren', red: 'coch' };

export const statusPage: typeof en = {
  field: {
    reason: 'Rheswm', ask: 'Am beth yr ydych yn gofyn i’r grŵp?', backBy: 'Yn wyrdd eto erbyn', evidence: 'Beth sy’n dangos ei bod yn wyrdd?', despite: 'Pam ei bod yn wyrdd er hynny?',
  },
  hint: {
    reason: 'Beth sydd wedi digwydd, a beth y mae’n ei ddal yn ôl.',
    ask: 'Arian, pobl neu benderfyniad: yr un peth a fyddai’n helpu.',
    evidence: 'Yr hyn y gellir ei weld neu ei gyfrif, er enghraifft: mae 212 o drigolion wedi gorffen y cwrs, a 180 yw’r targed.',
    despite: 'Bydd y grŵp yn darllen hyn wrth ochr y gwyrdd.',
  },
  lastEvidence: (day) => `Mae’r dystiolaeth ddiweddaraf yn dyddio o ${format.day(day)}. Gadewch hyn yn wag os yw’n dal i sefyll.`,
  wrong: {
    reason: 'Dywedwch pam nad yw’n wyrdd.',
    ask: 'Dywedwch am beth yr ydych yn gofyn i’r grŵp.',
    backBy: 'Dewiswch y diwrnod y bydd yn wyrdd eto.',
    evidence: 'Dywedwch beth sy’n dangos ei bod yn wyrdd.',
    despite: 'Dywedwch pam ei bod yn wyrdd er hynny, neu dewiswch liw arall.',
  },
  past: 'Dewiswch heddiw neu ddiwrnod diweddarach.',
  rules: {
    intro: 'Mae arweinwyr yn gweld brawddeg y lliw y maent yn ei ddewis, ac mae pawb yn ei darllen wrth ochr y statws.',
    trigger: (rag) => `Ystyr ${COLOUR[rag]}`,
    example: { green: 'Er enghraifft: nid oes yr un garreg filltir dros wythnos yn hwyr, ac mae defnyddwyr yn cadarnhau hynny.', amber: 'Er enghraifft: mae carreg filltir yn llithro dros bythefnos, neu nid yw’r arian wedi’i gadarnhau.', red: 'Er enghraifft: ni ellir cyrraedd carreg filltir heb benderfyniad gan y grŵp.' },
    evidenceDays: 'Nifer y diwrnodau y mae tystiolaeth statws gwyrdd yn cyfrif',
    evidenceHint: 'Wedi hynny caiff gwyrdd heb dystiolaeth newydd ei herio, a’i ddangos yn hen.',
    ask: 'Gofyn i arweinwyr am adroddiad uchafbwyntiau cyn pob cyfarfod',
    askDays: 'Nifer y diwrnodau gwaith cyn y diwrnod olaf i bapurau',
    askMissing: 'Rhowch rif cyfan o 1 i 40.',
    daysMissing: 'Rhowch rif cyfan o 1 i 730.',
    save: 'Cadw',
    saved: 'Cadwyd ystyr ein lliwiau.',
    conflict: 'Mae rhywun arall wedi newid hyn yn y cyfamser. Mae’r hyn a deipioch yma o hyd; dyma eu geiriau nhw:',
    unwritten: 'dim wedi’i ysgrifennu',
    saveAnyway: 'Cadw fy ngeiriau i',
  },
};
