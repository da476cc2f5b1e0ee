import { Button, Input, Link, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LessonLine } from '../../shared/contract/programme.ts';
import { LESSON_LIMITS } from '../../shared/domain/lesson.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useHouse } from '../frame/house.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.ts';
import { Conflict, useSaving } from './saving.tsx';
import { useWorkstreamsWords } from './words.ts';

/** So many stand there before somebody asks for the rest. */
const FIRST = 5;

interface Begun {
  /** null: a new one */
  readonly line: LessonLine | null;
}

const lessonIn = (lines: readonly LessonLine[], id: string | null): Begun | undefined => {
  if (id === null) return { line: null };
  const line = lines.find(({ lesson }) => lesson?.id === id);
  return line === undefined ? undefined : { line };
};

/** 'workstream/deliverable', 'workstream', or nothing: the work as a whole. */
const useSources = (desk: Desk, was: string | null): readonly (readonly [value: string, label: string])[] => {
  const { words } = useHouse();
  const { planPage: { lesson: say } } = useWorkstreamsWords();
  const { page } = desk;
  const nameOf = (id: string | null): string => {
    const line = page.workstreams.find((one) => one.id === id);
    return line === undefined ? '' : words.workstream.name(line.number, line.title);
  };
  const { one } = page;
  // a lead says it of what they lead
  const mine = page.workstreams.filter(({ id, mayReport }) => page.mayManage || mayReport || id === was);
  const stopped = (one?.plan.deliverables ?? []).filter(({ state }) => state === 'stopped').map(({ id, title }) => [`${one?.workstream ?? ''}/${id}`, say.stopped(nameOf(one?.workstream ?? null), title)] as const);
  const known = page.lessons.flatMap(({ lesson, deliverable }) => (lesson === null || lesson.workstream === null || lesson.deliverable === null || deliverable === null ? [] : [[`${lesson.workstream}/${lesson.deliverable}`, say.stopped(nameOf(lesson.workstream), deliverable)] as const]));
  return [['', say.wholeGroup], ...mine.map(({ id }) => [id, nameOf(id)] as const), ...[...new Map([...known, ...stopped])].filter(([value]) => mine.some(({ id }) => value.startsWith(`${id}/`)))];
};

const LessonForm = ({ desk, id }: { readonly desk: Desk; readonly id: string | null }): ReactElement => {
  const { workstreamsPage, planPage: { lesson: say }, formProblem } = useWorkstreamsWords();
  const { page } = desk;
  const was = lessonIn(page.lessons, id)?.line?.lesson ?? null;
  const sources = useSources(desk, was?.workstream ?? null);
  const startsAt = page.one !== null && sources.some(([value]) => value === page.one?.workstream) ? page.one.workstream : '';
  const [draft, setDraft] = useState({
    day: was?.day ?? page.today, text: was?.text ?? '', sharedWith: was?.sharedWith ?? '', link: was?.link ?? '',
    from: was === null ? startsAt : [was.workstream, was.deliverable].filter((part) => part !== null).join('/'),
  });
  const type = (name: keyof typeof draft) => (_: unknown, { value }: { readonly value: string }): void => { setDraft((before) => ({ ...before, [name]: value })); };
  const [workstream = '', deliverable = null] = draft.from.split('/');
  const { form, busy, theirs, send } = useSaving<Begun>({
    desk,
    read: ({ lessons }) => lessonIn(lessons, id),
    same: () => false,
    save: async ({ line }) => desk.save('saveLesson')({
      ...desk.at, lesson: id, revision: line?.lesson?.revision ?? 0, day: draft.day, text: draft.text, sharedWith: draft.sharedWith, link: draft.link, workstream: workstream === '' ? null : workstream, deliverable,
    }),
  });
  const submit = (): void => { if (form.check(draft.day === '' ? [{ field: 'day', message: formProblem({ field: 'day', kind: 'missing' }) }] : [])) send(); };
  return (
    <Form label={id === null ? say.add : `${say.change}${workstreamsPage.about(was?.text ?? '')}`} state={form} submit={submit}>
      {theirs !== null && theirs.line !== null && <Conflict><p className="told"><Theirs>{theirs.line.text}</Theirs></p><p className="faint"><Theirs>{theirs.line.lesson === null || theirs.line.lesson.sharedWith === '' ? say.notShared : say.shared(theirs.line.lesson.sharedWith)}</Theirs></p></Conflict>}
      <FormField name="text" label={say.text} required><Textarea resize="vertical" rows={3} maxLength={LESSON_LIMITS.text} value={draft.text} onChange={type('text')} /></FormField>
      <div className="plan-fields">
        <FormField name="day" label={say.day} required><Input type="date" value={draft.day} onChange={type('day')} /></FormField>
        <FormField name="from" label={say.from}><Select value={draft.from} onChange={type('from')}>{sources.map(([value, label]) => <option key={value} value={value}>{label}</option>)}</Select></FormField>
        <FormField name="sharedWith" label={say.sharedWith} hint={say.sharedHint}><Input maxLength={LESSON_LIMITS.sharedWith} value={draft.sharedWith} onChange={type('sharedWith')} /></FormField>
        <FormField name="link" label={say.link} hint={say.linkHint}><Input type="url" maxLength={LESSON_LIMITS.link} value={draft.link} onChange={type('link')} /></FormField>
      </div>
      <FormEnds busy={busy} label={theirs === null ? workstreamsPage.save : workstreamsPage.saveMine} cancel={desk.close} />
    </Form>
  );
};

const Line = ({ desk, line }: { readonly desk: Desk; readonly line: LessonLine }): ReactElement => {
  const { words } = useHouse();
  const { workstreamsPage, planPage: { lesson: say }, format } = useWorkstreamsWords();
  const { lesson, day, text, workstream, deliverable, byName, mayWrite } = line;
  const of = desk.page.workstreams.find(({ id }) => id === workstream);
  const from = deliverable !== null ? say.fromStopped(deliverable) : lesson === null ? say.fromEnded : null;
  const form = `lesson/${lesson?.id ?? ''}`;
  if (lesson !== null && desk.open === form) return <li><LessonForm desk={desk} id={lesson.id} /></li>;
  const facts = [
    day === null ? say.noDay : format.day(day), ...(of === undefined || desk.page.one !== null ? [] : [words.workstream.name(of.number, of.title)]), ...(from === null ? [] : [from]),
    ...(lesson === null ? [] : [lesson.sharedWith === '' ? say.notShared : say.shared(lesson.sharedWith)]), ...(byName === null ? [] : [say.by(byName)]),
  ];
  return (
    <li>
      <div className="plan-line">
        <p className="told"><Theirs>{text}</Theirs></p>
        {mayWrite && <Button size="small" data-opens={form} onClick={() => { desk.show(form); }}>{say.change}<span className="unseen">{workstreamsPage.about(text)}</span></Button>}
      </div>
      <p className="faint"><Theirs>{facts.join(' · ')}</Theirs>{lesson !== null && lesson.link !== '' && <> · <Link href={lesson.link} target="_blank" rel="noopener noreferrer">{say.more}<span className="unseen">{workstreamsPage.about(text)}</span></Link></>}</p>
    </li>
  );
};

/** What was learnt, and with whom it was shared. */
export const Lessons = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { planPage: { lesson: say } } = useWorkstreamsWords();
  const [all, setAll] = useState(false);
  const { page, open, show } = desk;
  const { lessons, mayNoteLessons: may } = page;
  if (page.one !== null && lessons.length === 0 && !may) return null;
  const shown = all ? lessons : lessons.slice(0, FIRST);
  return (
    <Card title={say.title} aside={page.one === null && lessons.length > 0 && <Downloads group={page.group.id} what="lessons" formats={['sheet', 'csv', 'json']} name={say.title} />}>
      {lessons.length === 0 ? <Empty title={say.none}>{say.noneHint}</Empty> : (
        <>
          <p className="faint lessons-intro">{say.intro}</p>
          <ul className="rows">{shown.map((line, at) => <Line key={line.lesson?.id ?? `${line.workstream ?? ''} ${at.toString()}`} desk={desk} line={line} />)}</ul>
        </>
      )}
      {open === 'lesson/new' && <LessonForm desk={desk} id={null} />}
      <div className="buttons">
        {may && open !== 'lesson/new' && <Button size="small" data-opens="lesson/new" onClick={() => { show('lesson/new'); }}>{say.add}</Button>}
        {!all && lessons.length > FIRST && <Button size="small" appearance="subtle" onClick={() => { setAll(true); }}>{say.show(lessons.length)}</Button>}
      </div>
    </Card>
  );
};
