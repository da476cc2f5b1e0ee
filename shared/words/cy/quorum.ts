import { mendOf, type Mend } from '../../domain/quorum-mend.ts';
import type { Forecast, RequirementForecast } from '../../domain/quorum.ts';
import type { quorum as en } from '../en/quorum.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';
import { quorumRule } from './quorum-rule.ts';

const PEOPLE = { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' };

const families = (requires: readonly RequirementForecast[], met: RequirementForecast['met']): readonly string[] =>
  requires.filter((family) => family.met === met).map(capacity.required);

const coming = (forecast: Forecast): number =>
  forecast.short > 0 ? forecast.needed - forecast.short : forecast.attending + (forecast.substitutesCount === 'yes' ? forecast.substitutes : 0);

const waiting = (n: number): string => (n === 0 ? '' : ` Mae ${format.count(n, PEOPLE)} heb ateb.`);

const standing = (forecast: Forecast): string => `mae ${coming(forecast)} o’r ${forecast.needed} angenrheidiol yn dod`;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const mendWords = ({ people, among }: Mend): string => {
  const asked = among.map(capacity.required).join(', ');
  if (asked === '') return `${people} arall`;
  return people === Math.max(...among.map((one) => one.people)) ? asked : `${people} arall, gan gynnwys ${asked}`;
};

const lacking = (forecast: Forecast): string => {
  const mend = mendOf(forecast);
  return mend === null ? '' : mendWords(mend);
};

const openLine = (forecast: Forecast): string => {
  const there = families(forecast.requires, 'yes');
  const included = there.length > 0 ? `, gan gynnwys ${there.join(', ')}` : '';
  const start = forecast.short > 0
    ? `${upper(standing(forecast))}${included}.`
    : `Mae ${format.count(coming(forecast), PEOPLE)} yn dod, digon ar gyfer cworwm o ${forecast.needed}.`;
  return `${start} Mae angen ${lacking(forecast)}${forecast.short > 0 ? '' : ' o hyd'}.${waiting(forecast.unanswered)}`;
};

const inquorateLine = (forecast: Forecast): string => {
  const stand = forecast.short > 0 ? standing(forecast) : `mae ${format.count(coming(forecast), PEOPLE)} yn dod`;
  return `Dim cworwm: ${stand}; byddai angen ${lacking(forecast)}.${waiting(forecast.unanswered)}`;
};

const substitutesLine = (forecast: Forecast): string => {
  const named = `Mae ${format.count(forecast.substitutes, { two: 'ddirprwy', other: 'dirprwy' })} wedi’u henwi`;
  const one = `Mae 1 dirprwy wedi’i enwi`;
  const start = forecast.substitutes === 1 ? one : named;
  if (forecast.substitutesCount === 'yes') return `${start} a’u cyfrif, fel y dywed y cylch gorchwyl.`;
  if (forecast.substitutesCount === 'no') return `${start}; nid ydynt yn cyfrif yn ôl y cylch gorchwyl.`;
  return `${start} ond heb eu cyfrif, gan nad yw’r cylch gorchwyl yn dweud eu bod yn cyfrif.`;
};

const calledInLine = (count: number): string => `Mae ${format.count(count, PEOPLE)} a elwir i mewn yn dod heb gyfrif tuag at y cworwm.`;

const MET = { yes: 'yn dod', open: 'heb ateb eto', no: 'ddim yn dod' };

export const quorum: typeof en = {
  heading: 'Cworwm',
  verdict: (verdict) => ({ quorate: 'Mae cworwm', open: 'Dim cworwm eto', inquorate: 'Dim cworwm' })[verdict],
  line: (forecast) => {
    if (forecast.verdict === 'open') return openLine(forecast);
    if (forecast.verdict === 'inquorate') return inquorateLine(forecast);
    const there = families(forecast.requires, 'yes');
    return `Mae cworwm: ${format.count(coming(forecast), PEOPLE)}${there.length > 0 ? `, gan gynnwys ${there.join(', ')}` : ''}.${waiting(forecast.unanswered)}`;
  },
  beyond: (forecast) =>
    (mendOf(forecast)?.by === 'comeAfterAll' ? 'Ni all y rhai sydd heb ateb wneud iawn am hyn: byddai’n rhaid i rywun a anfonodd ymddiheuriadau ddod wedi’r cyfan.' : ''),
  remarks: (forecast) => [
    'Cyfrifir pobl, nid seddi.',
    ...(forecast.size.kind === 'number' ? [] : [quorumRule.example(forecast.size, forecast.base, forecast.needed)]),
    ...(forecast.vacancies > 0 ? [`Mae ${format.count(forecast.vacancies, { two: 'sedd', other: 'sedd' })} yn wag.`] : []),
    ...(forecast.substitutes > 0 ? [substitutesLine(forecast)] : []),
    ...(forecast.calledIn > 0 ? [calledInLine(forecast.calledIn)] : []),
  ],
  counts: (forecast) => `Yn dod ${forecast.attending} · Ymddiheuriadau ${forecast.apologies} · Heb ateb ${forecast.unanswered}`,
  condition: (requirement) => {
    const { attending, people, met } = requirement;
    const who = upper(capacity.shortly(requirement).replace(/^yr? /u, ''));
    return `${who}: ${people > 1 && met !== 'yes' && attending > 0 ? `${attending} o ${people} yn dod` : MET[met]}`;
  },
};
