import { awaitsDecision, BLOCKER_LIMITS, isBlocking } from '../../shared/domain/blocker.ts';
import type { BlockerView } from '../../shared/contract/blockers.ts';
import type { Day } from '../../shared/domain/time.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { blockerMessage, dueField, endLines, factsOf, type Drawing, type Row } from './blocker-parts.ts';
import type { Door } from './door.ts';
import { escapeMarkdown } from './markdown.ts';
import { command } from './parts.ts';

type Of<K extends Outcome['kind']> = Extract<Outcome, { readonly kind: K }>;

/** Chosen where no single workstream is stopped: a choice needs a value. */
export const NO_WORK = 'none';

const takingOf = (blocker: string, today: Day, words: Words) => ({ dates: dueField(today, words), commands: [command(words.blocker.take, 'takeBlocker', { blocker })] });

/** It is raised, under its reference. In the channel its own card follows, which whoever can presses. */
export const blockerRaisedCard = ({ group, blocker, today, mayTake }: Of<'blockerRaised'>, door: Door, drawing: Drawing): Message => {
  const words = wordsIn(drawing.language);
  const { blocker: say } = words;
  return blockerMessage({
    title: say.noted(blocker.ref), group, one: blocker.id, lines: [escapeMarkdown(blocker.title)], notes: [say.notedLine], spoken: blocker.title,
    ...(door !== 'channel' && { facts: factsOf(blocker, words), ...(mayTake && takingOf(blocker.id, today, words)) }),
  }, drawing);
};

/** Asked back, with what was understood filled in. */
export const blockerAskedCard = ({ group, because, draft, works }: Of<'blockerAsked'>, drawing: Drawing): Message => {
  const { blocker: say } = wordsIn(drawing.language);
  const { form } = say;
  const chosen = works.filter(({ number }) => number === draft.number);
  const choices = [{ title: form.noWork, value: NO_WORK }, ...works.map(({ id, number, title, strategy }) => ({ title: say.works(number, title, strategy), value: id }))];
  return blockerMessage({
    title: say.asked, group: null, lines: [say.because(because)], spoken: say.because(because),
    texts: [{ id: 'title', label: form.title, error: form.titleError, value: draft.title.slice(0, BLOCKER_LIMITS.title) }],
    sorts: works.length === 0 ? [] : [{ id: 'workstream', label: form.work, error: form.workError, value: chosen.length === 1 ? (chosen[0]?.id ?? NO_WORK) : NO_WORK, choices }],
    commands: [command(say.raiseIt, 'raiseBlocker', group === null ? {} : { group })],
  }, drawing);
};

/** Somebody has undertaken it, or had already. */
export const blockerTakenCard = ({ group, blocker, today, changed, mayTake = false }: Of<'blockerTaken'>, drawing: Drawing): Message => {
  const words = wordsIn(drawing.language);
  const { blocker: say } = words;
  const title = blocker.removerName === null || !isBlocking(blocker) ? blocker.ref : say.taken(blocker.ref, blocker.removerName);
  const lines = [blocker.title, ...endLines(blocker, words)].map(escapeMarkdown);
  return blockerMessage({
    title, group, one: blocker.id, lines, facts: factsOf(blocker, words), notes: changed ? [] : [say.already], spoken: blocker.title, ...(mayTake && takingOf(blocker.id, today, words)),
  }, drawing);
};

/** So many are listed; the tab has them all. */
const LISTED = 8;

const rowOf = (blocker: BlockerView, { blocker: say }: Words): Row => {
  const { ref, title, work, age, removerName, remover, late, waited } = blocker;
  const parts = [say.days(age), removerName === null ? say.nobody : say.by(removerName, remover?.due ?? null), ...(awaitsDecision(blocker) && waited !== null ? [`${say.waiting} ${say.waited(waited)}`] : [])];
  return {
    head: escapeMarkdown(`${ref}: ${title}`),
    about: work === null ? [] : [escapeMarkdown(say.works(work.number, work.title, work.strategy))],
    state: `${late ? '◆' : removerName === null ? '▲' : '●'} ${escapeMarkdown(parts.join(' · '))}`,
    colour: late ? 'attention' : removerName === null ? 'warning' : 'default',
  };
};

/** What is blocked now, the oldest first. */
export const blockersCard = ({ group, blockers }: Of<'blockers'>, drawing: Drawing): Message => {
  const words = wordsIn(drawing.language);
  const { blocker: say } = words;
  const count = blockers.length === 0 ? say.none : say.count(blockers.length, blockers.filter(awaitsDecision).length);
  return blockerMessage({
    title: say.list, group, count, rows: blockers.slice(0, LISTED).map((blocker) => rowOf(blocker, words)), spoken: count,
    notes: blockers.length > LISTED ? [say.more(blockers.length - LISTED)] : [], commands: [command(say.raise, 'raiseBlocker')],
  }, drawing);
};
