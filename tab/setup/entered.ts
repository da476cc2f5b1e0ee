import type { SeatForm, SetupForm, TeamPerson } from '../../shared/contract/setting-up.ts';
import { RULES } from '../../shared/domain/terms.ts';
import { differing } from './check-view.ts';
import { verdictOf, type RuleWords } from './view.ts';
import type { Format } from '../../shared/words/format.ts';
import type { SetupWords } from './words.ts';

interface Say {
  readonly setup: SetupWords;
  readonly terms: RuleWords;
  readonly meeting: { readonly role: (role: SeatForm['role']) => string };
  readonly format: Format;
}

const nameOf = (id: string | null, people: readonly TeamPerson[], { setup }: Say): string =>
  (id === null ? setup.people.nobody : people.find((person) => person.id === id)?.name ?? setup.people.notInTeam);

const seatLine = (seat: SeatForm, people: readonly TeamPerson[], say: Say): string =>
  `${say.meeting.role(seat.role)}, ${seat.post}: ${nameOf(seat.holder, people, say)}`;

/** One part of the form in words, as far as another has it otherwise. */
const linesOf = (part: keyof SetupForm, mine: SetupForm, theirs: SetupForm, people: readonly TeamPerson[], say: Say): readonly string[] => {
  switch (part) {
    case 'name': return [mine.name];
    case 'aliases': return mine.aliases;
    case 'nation': return [say.setup.calendar.nationOf(mine.nation)];
    case 'language': return [say.setup.calendar.languageOf(mine.language)];
    case 'zone': return [mine.zone];
    case 'mailbox': return [mine.mailbox];
    case 'hours': return [`${mine.hours.from}–${mine.hours.until}, ${say.setup.calendar.daysOf(mine.hours.days)}`];
    case 'secretary':
    case 'deputySecretary': return [nameOf(mine[part], people, say)];
    case 'version': return [mine.version];
    case 'dated': return [mine.dated === null ? say.setup.check.noDate : say.format.day(mine.dated)];
    case 'inForceFrom': return [say.format.day(mine.inForceFrom)];
    case 'seats': {
      const known = new Set(theirs.seats.map((seat) => JSON.stringify(seat)));
      return mine.seats.filter((seat) => !known.has(JSON.stringify(seat))).map((seat) => seatLine(seat, people, say));
    }
    case 'rules': return RULES.filter((rule) => JSON.stringify(mine.rules[rule]) !== JSON.stringify(theirs.rules[rule])).map((rule) => `${say.terms.name(rule)}: ${say.terms.rule(rule, mine.rules)}`);
    case 'verdicts': return RULES.filter((rule) => verdictOf(mine, rule) !== verdictOf(theirs, rule)).map((rule) => {
      const verdict = verdictOf(mine, rule);
      return `${say.terms.name(rule)}: ${verdict === null ? say.setup.rules.toDecide : say.setup.rules.verdict(verdict)}`;
    });
    case 'bodies': return mine.bodies.filter(({ include }) => include).map(({ name }) => name);
  }
};

/** What was entered here and stands otherwise there, to be read side by side. */
export const enteredIn = (mine: SetupForm, theirs: SetupForm, people: readonly TeamPerson[], say: Say): readonly { readonly part: keyof SetupForm; readonly lines: readonly string[] }[] =>
  differing(mine, theirs).map((part) => ({ part, lines: linesOf(part, mine, theirs, people, say) }));
