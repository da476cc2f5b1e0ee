import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { makeAnswer } from '../../bot/conversation/answer.ts';
import type { Pressed } from '../../bot/ports.ts';
import { asksOf } from '../../bot/usecases/doors.ts';
import { LINKS } from '../cards/samples.ts';
import { openPeople, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import { statementsOf } from './statements.ts';

/** The beginning and the end of each transaction count: they are waited for like everything else. */
describe('the store: how often a request asks it', () => {
  let world: PeopleWorld;
  let answer: ReturnType<typeof makeAnswer>;

  before(async () => {
    world = await openPeople();
    answer = makeAnswer(world.ports, asksOf(world.ports, randomUUIDv7), LINKS);
  });
  after(async () => {
    await world.close();
  });

  const say = async (person: Person, text: string) => await answer({ who: who(person), scope: 'personal', team: null, language: 'en', said: { kind: 'text', text } });
  const sayInChannel = async (person: Person, text: string) => await answer({ who: who(person), scope: 'channel', team: world.group.team, language: 'en', said: { kind: 'text', text } });
  const press = async (person: Person, verb: string) => {
    const said: Pressed = { kind: 'pressed', by: 'invoke', verb, data: { meeting: world.meeting } };
    return await answer({ who: who(person), scope: 'channel', team: world.group.team, language: 'en', said });
  };
  const overview = async (person: Person) => valueOf(await world.tab.overview(who(person), {}));

  /** statements, and how many of them ask who somebody is to their groups */
  const rows: readonly (readonly [string, { readonly statements: number; readonly places: number }, () => Promise<unknown>])[] = [
    ['"when is the next meeting?" in chat', { statements: 8, places: 1 }, async () => await say(PEOPLE.hr, 'when is the next meeting?')],
    ['the same in the channel', { statements: 8, places: 1 }, async () => await sayInChannel(PEOPLE.hr, 'when is the next meeting?')],
    ['a text in which a group may be named', { statements: 11, places: 2 }, async () => await say(PEOPLE.hr, 'agenda of the Digital Steering Group')],
    ['the press "send apologies"', { statements: 13, places: 1 }, async () => await press(PEOPLE.hr, 'apologise')],
    ['the same pressed again', { statements: 10, places: 1 }, async () => await press(PEOPLE.hr, 'apologise')],
    ['the overview of a member', { statements: 15, places: 1 }, async () => await overview(PEOPLE.ict)],
    ['the overview of the secretary', { statements: 23, places: 1 }, async () => await overview(PEOPLE.secretary)],
  ];
  for (const [what, times, ask] of rows) {
    it(`${what}: ${times.statements} statements`, async () => {
      const said = await statementsOf(ask);
      const places = said.filter((statement) => statement.includes('team_members')).length;
      assert.deepEqual({ statements: said.length, places }, times, said.join('\n'));
    });
  }
});
