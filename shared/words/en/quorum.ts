import { mendOf, type Mend } from '../../domain/quorum-mend.ts';
import type { Forecast, RequirementForecast } from '../../domain/quorum.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';
import { number } from '../english-numbers.ts';
import { quorumRule } from './quorum-rule.ts';

const PEOPLE = { one: 'person', other: 'people' };

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const families = (requires: readonly RequirementForecast[], met: RequirementForecast['met']): readonly string[] => requires.filter((family) => family.met === met).map(capacity.shortly);

/** Counted as the rule counts: the people who come, with substitutes where the terms count them. */
const coming = (forecast: Forecast): number =>
  forecast.short > 0 ? forecast.needed - forecast.short : forecast.attending + (forecast.substitutesCount === 'yes' ? forecast.substitutes : 0);

const waiting = (n: number): string => (n === 0 ? '' : n === 1 ? ' 1 person has not answered.' : ` ${n} have not answered.`);

/** 'one more person', 'the chair or vice chair', 'two more people, one of them the chair or vice chair' */
const mendWords = ({ people, among }: Mend): string => {
  const asked = format.list(among.map(capacity.shortly));
  const [only, another] = among;
  if (only === undefined) return number.counted(people, 'more person', 'more people');
  if (people === Math.max(...among.map((one) => one.people))) return asked;
  const more = number.counted(people, 'more person', 'more people');
  return another === undefined && only.people === 1 ? `${more}, one of them ${asked}` : `${more}, ${asked} among them`;
};

const lacking = (forecast: Forecast): string => {
  const mend = mendOf(forecast);
  return mend === null ? '' : mendWords(mend);
};

const openLine = (forecast: Forecast): string => {
  const there = families(forecast.requires, 'yes');
  const included = there.length > 0 ? `, ${format.list(there).replace(/^the /u, '')} included` : '';
  const start = forecast.short > 0
    ? `${coming(forecast)} of the ${forecast.needed} needed ${coming(forecast) === 1 ? 'is' : 'are'} coming${included}.`
    : `${format.count(coming(forecast), PEOPLE)} are coming, enough for a quorum of ${forecast.needed}.`;
  return `${start} It ${forecast.short > 0 ? '' : 'still '}needs ${lacking(forecast)}.${waiting(forecast.unanswered)}`;
};

const inquorateLine = (forecast: Forecast): string => {
  const stand = `${coming(forecast)} of the ${forecast.needed} needed ${coming(forecast) === 1 ? 'is' : 'are'} coming`;
  const enough = `${format.count(coming(forecast), PEOPLE)} ${coming(forecast) === 1 ? 'is' : 'are'} coming`;
  return `Not quorate: ${forecast.short > 0 ? stand : enough}; it would take ${lacking(forecast)}.${waiting(forecast.unanswered)}`;
};

const substitutesLine = (forecast: Forecast): string => {
  const named = format.count(forecast.substitutes, { one: 'substitute is named', other: 'substitutes are named' });
  const one = forecast.substitutes === 1;
  if (forecast.substitutesCount === 'yes') return `${named} and counted, as the terms say.`;
  if (forecast.substitutesCount === 'no') return `${named}; by the terms ${one ? 'it does' : 'they do'} not count.`;
  return `${named} and not counted, because the terms do not say that ${one ? 'it counts' : 'they count'}.`;
};

const calledInLine = (count: number): string =>
  (count === 1 ? '1 person who is called in is coming and does not count.' : `${count} people who are called in are coming and do not count.`);

const MET = { yes: 'coming', open: 'not answered yet', no: 'not coming' };

export const quorum = {
  heading: 'Quorum',
  verdict: (verdict: Forecast['verdict']): string => ({ quorate: 'Quorate', open: 'Not yet quorate', inquorate: 'Not quorate' })[verdict],
  /** the one sentence that a chair needs */
  line: (forecast: Forecast): string => {
    if (forecast.verdict === 'open') return openLine(forecast);
    if (forecast.verdict === 'inquorate') return inquorateLine(forecast);
    const there = families(forecast.requires, 'yes');
    return `Quorate: ${format.count(coming(forecast), PEOPLE)}${there.length > 0 ? `, with ${format.list(there)}` : ''}.${waiting(forecast.unanswered)}`;
  },
  /** what those who have not answered cannot mend; empty where they can, or nothing is lacking */
  beyond: (forecast: Forecast): string =>
    (mendOf(forecast)?.by === 'comeAfterAll' ? 'Those who have not answered cannot make up for it: somebody who sent apologies would have to come after all.' : ''),
  /** how it was counted, where that may surprise */
  remarks: (forecast: Forecast): readonly string[] => [
    'Counted over people, not seats.',
    ...(forecast.size.kind === 'number' ? [] : [quorumRule.example(forecast.size, forecast.base, forecast.needed)]),
    ...(forecast.vacancies > 0 ? [`${format.count(forecast.vacancies, { one: 'seat is', other: 'seats are' })} vacant.`] : []),
    ...(forecast.substitutes > 0 ? [substitutesLine(forecast)] : []),
    ...(forecast.calledIn > 0 ? [calledInLine(forecast.calledIn)] : []),
  ],
  /** 'Coming 3 · Apologies 1 · Not answered 4' */
  counts: (forecast: Forecast): string => `Coming ${forecast.attending} · Apologies ${forecast.apologies} · Not answered ${forecast.unanswered}`,
  /** 'Chair or vice chair: coming', 'Two elected members: 1 of 2 coming' */
  condition: (requirement: RequirementForecast): string => {
    const { attending, people, met } = requirement;
    const who = upper(capacity.shortly(requirement).replace(/^(?:the|an?) /u, ''));
    return `${who}: ${people > 1 && met !== 'yes' && attending > 0 ? `${attending} of ${people} coming` : MET[met]}`;
  },
};
