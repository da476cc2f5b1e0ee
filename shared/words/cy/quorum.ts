import type { Forecast, RoleForecast } from '../../domain/quorum.ts';
import type { Role } from '../../domain/seat.ts';
import type { quorum as en } from '../en/quorum.ts';
import { format } from './format.ts';

/** with the article, and the mutation that it brings */
const THE: Readonly<Record<Role, string>> = {
  chair: 'y cadeirydd',
  viceChair: 'yr is-gadeirydd',
  seniorResponsibleOfficer: 'yr uwch-swyddog cyfrifol',
  supportingOfficer: 'y swyddog cefnogi',
};

const PEOPLE = { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'o bobl' };

const families = (requires: readonly RoleForecast[], met: RoleForecast['met']): readonly string[] =>
  requires.filter((family) => family.met === met).map((family) => family.roles.map((role) => THE[role]).join(' neu ').replaceAll(/ neu yr? /gu, " neu'r "));

const coming = (forecast: Forecast): number =>
  forecast.short > 0 ? forecast.needed - forecast.short : forecast.attending + (forecast.substitutesCount === 'yes' ? forecast.substitutes : 0);

const waiting = (n: number): string => (n === 0 ? '' : ` Mae ${format.count(n, PEOPLE)} heb ateb.`);

const standing = (forecast: Forecast): string => `mae ${coming(forecast)} o'r ${forecast.needed} angenrheidiol yn dod`;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const openLine = (forecast: Forecast): string => {
  const there = families(forecast.requires, 'yes');
  const awaited = families(forecast.requires, 'open');
  const included = there.length > 0 ? `, gan gynnwys ${there.join(', ')}` : '';
  const start = forecast.short > 0
    ? `${upper(standing(forecast))}${included}.`
    : `Mae ${format.count(coming(forecast), PEOPLE)} yn dod, digon ar gyfer cworwm o ${forecast.needed}.`;
  const also = awaited.length > 0 ? ` Mae angen ${awaited.join(', ')} ${forecast.short > 0 ? 'hefyd' : 'o hyd'}.` : '';
  return `${start}${also}${waiting(forecast.unanswered)}`;
};

const inquorateLine = (forecast: Forecast): string => {
  const missing = families(forecast.requires, 'no').concat(families(forecast.requires, 'open'));
  const more = `${forecast.short} arall`;
  // gall yr un yn y rôl fod yn un ohonynt
  const would = forecast.short === 0 ? missing.join(', ') : missing.length === 0 ? more : `${more}, gan gynnwys ${missing.join(', ')}`;
  const stand = forecast.short > 0 ? standing(forecast) : `mae ${format.count(coming(forecast), PEOPLE)} yn dod`;
  return `Dim cworwm: ${stand}; byddai angen ${would}.${waiting(forecast.unanswered)}`;
};

const substitutesLine = (forecast: Forecast): string => {
  const named = `Mae ${format.count(forecast.substitutes, { two: 'ddirprwy', other: 'dirprwy' })} wedi'u henwi`;
  const one = `Mae 1 dirprwy wedi'i enwi`;
  const start = forecast.substitutes === 1 ? one : named;
  if (forecast.substitutesCount === 'yes') return `${start} a'u cyfrif, fel y dywed y cylch gorchwyl.`;
  if (forecast.substitutesCount === 'no') return `${start}; nid ydynt yn cyfrif yn ôl y cylch gorchwyl.`;
  return `${start} ond heb eu cyfrif, gan nad yw'r cylch gorchwyl yn dweud eu bod yn cyfrif.`;
};

export const quorum: typeof en = {
  heading: 'Cworwm',
  verdict: (verdict) => ({ quorate: 'Mae cworwm', open: 'Dim cworwm eto', inquorate: 'Dim cworwm' })[verdict],
  line: (forecast) => {
    if (forecast.verdict === 'open') return openLine(forecast);
    if (forecast.verdict === 'inquorate') return inquorateLine(forecast);
    const there = families(forecast.requires, 'yes');
    return `Mae cworwm: ${format.count(coming(forecast), PEOPLE)}${there.length > 0 ? `, gan gynnwys ${there.join(', ')}` : ''}.${waiting(forecast.unanswered)}`;
  },
  remarks: (forecast) => [
    'Cyfrifir pobl, nid seddi.',
    ...(forecast.vacancies > 0 ? [`Mae ${format.count(forecast.vacancies, { two: 'sedd', other: 'sedd' })} yn wag.`] : []),
    ...(forecast.substitutes > 0 ? [substitutesLine(forecast)] : []),
  ],
  counts: (forecast) => `Yn dod ${forecast.attending} · Ymddiheuriadau ${forecast.apologies} · Heb ateb ${forecast.unanswered}`,
};
