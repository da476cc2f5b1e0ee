import { Button, Checkbox, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement, type Ref } from 'react';
import type { Adopted } from '../../shared/contract/setting-up.ts';
import { isDay } from '../../shared/domain/time.ts';
import type { Trouble } from '../api.ts';
import { Card } from '../frame/card.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { useHouse } from '../frame/house.tsx';
import { useBusy } from '../frame/page-data.ts';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { sentenceOf } from '../trouble.ts';
import { conditionsOf } from './bodies-view.ts';
import { gathered, obstaclesAt, refusedObstacles, type Obstacle } from './check-view.ts';
import { useFilling, useSetupWords } from './context.tsx';
import type { Keeper } from './keeper.ts';
import { Control } from './control.tsx';
import { countOf } from './people-view.ts';
import { stepState } from './step-state.ts';
import { progress, ruleRows } from './view.ts';

/** Everything in the way, each leading to where it can be mended. */
const Obstacles = ({ all, title }: { readonly all: readonly Obstacle[]; readonly title: Ref<HTMLHeadingElement> }): ReactElement => {
  const { setup: { check: say, step } } = useSetupWords();
  const { lead } = useFilling();
  if (all.length === 0) return <p className="all-clear"><Shape tone="good" size={18} />{say.noProblems}</p>;
  return (
    <section className="summary in-the-way">
      <h3 ref={title} tabIndex={-1} className="summary-title"><Shape tone="bad" size={18} />{say.problems(all.length)}</h3>
      <ul>{all.map(({ field, label, sentence, step: where }) => <li key={`${field} ${sentence}`}><button type="button" className="quiet" onClick={() => { lead(field); }}>{label}: {sentence}<span className="unseen"> ({step(where)})</span></button></li>)}</ul>
    </section>
  );
};

const Summary = (): ReactElement => {
  const { setup: { check: say, people }, terms } = useSetupWords();
  const { view, kept: { form, draft: { reading } } } = useFilling();
  const { decided, of } = progress({ reading, form });
  const { seats, people: held, needed } = countOf(form);
  const secretary = view.people.find(({ id }) => id === form.secretary)?.name ?? null;
  return (
    <Card title={say.summary}>
      <p className="name"><Theirs>{form.name}</Theirs></p>
      <ul className="in-short">
        <li>{say.rulesLine(decided, of)}; {say.silentLine(ruleRows({ reading, form }, terms).silent.length)}</li>
        <li>{people.count(seats, held, needed)}</li>
        <li>{secretary === null ? say.noSecretary : say.secretaryLine(secretary)}</li>
        <li>{form.mailbox === '' ? say.noMailbox : say.mailboxLine(form.mailbox)}</li>
      </ul>
    </Card>
  );
};

/** A day that is still being typed is no day: the last one stays until another is there. */
const DayField = ({ name, label, hint, value, put, mayBeEmpty }: {
  readonly name: 'dated' | 'inForceFrom'; readonly label: string; readonly hint: string; readonly value: string; readonly put: (day: string) => void; readonly mayBeEmpty: boolean;
}): ReactElement => {
  const { setup: { check: say } } = useSetupWords();
  const [text, setText] = useState(value);
  const isWrong = !isDay(text) && !(mayBeEmpty && text === '');
  const enter = (typed: string): void => { setText(typed); if (isDay(typed) || (mayBeEmpty && typed === '')) put(typed); };
  return (
    <div>
      <FormField name={name} label={label} hint={hint}><Input type="date" value={text} aria-invalid={isWrong} onChange={(_, typed) => { enter(typed.value); }} /></FormField>
      {isWrong && <p className="fault" role="alert">{say.noDay}</p>}
    </div>
  );
};

const Version = (): ReactElement => {
  const { setup: { check: say } } = useSetupWords();
  const { kept: { form }, edit } = useFilling();
  return (
    <Card title={say.version}>
      <div className="three-fields">
        <FormField name="version" label={say.version} hint={say.versionHint} required>
          <Input value={form.version} maxLength={500} autoComplete="off" onChange={(_, { value }) => { edit((now) => ({ ...now, version: value })); }} />
        </FormField>
        <DayField name="dated" label={say.dated} hint={say.datedHint} value={form.dated ?? ''} mayBeEmpty put={(day) => { edit((now) => ({ ...now, dated: day === '' ? null : day })); }} />
        <DayField name="inForceFrom" label={say.inForceFrom} hint={say.inForceFromHint} value={form.inForceFrom} mayBeEmpty={false} put={(day) => { edit((now) => ({ ...now, inForceFrom: day })); }} />
      </div>
    </Card>
  );
};

const Bodies = (): ReactElement | null => {
  const { setup: { check: say } } = useSetupWords();
  const { kept: { form, draft: { reading } }, edit } = useFilling();
  if (form.bodies.length === 0) return null;
  const tick = (at: number, include: boolean): void => { edit((now) => ({ ...now, bodies: now.bodies.map((body, other) => (other === at ? { ...body, include } : body)) })); };
  return (
    <Card title={say.bodies}>
      <p className="faint">{say.bodiesIntro}</p>
      <fieldset className="ticks" aria-label={say.bodies} data-field="bodies">
        {form.bodies.map(({ name, include }, at) => {
          const read = reading.bodies.find((body) => body.name === name);
          const label = <><Theirs>{name}</Theirs>{read !== undefined && <span className="faint"> {say.sideWhen(say.side(read.side), conditionsOf(reading, read).map(({ kind, asker }) => say.when(kind, asker)))}</span>}</>;
          return <Checkbox key={name} checked={include} label={label} onChange={(_, { checked }) => { tick(at, checked === true); }} />;
        })}
      </fieldset>
    </Card>
  );
};

interface Props {
  readonly keeper: Keeper;
  readonly adopted: (adopted: Adopted) => void;
}

/** The last step: all of it once more, and the button that puts it in force. */
export const CheckStep = ({ keeper, adopted }: Props): ReactElement => {
  const words = useSetupWords();
  const { setup: { check: say, step } } = words;
  const { announce } = useHouse();
  const { view, kept, act, obstacles } = useFilling();
  const { busy, during } = useBusy();
  const [refused, setRefused] = useState<{ readonly trouble: Trouble; readonly turn: number } | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const fault = useRef<HTMLParagraphElement>(null);
  useEffect(() => { if (refused !== null) (title.current ?? fault.current)?.focus(); }, [refused]);
  const named = refused?.trouble.kind === 'refused' ? refusedObstacles(refused.trouble.problem, kept.form, words) : [];
  const all = gathered(kept.draft.problems, kept.form, words, say.undecided);
  const inTheWay = kept.state.at === 'saved' && all.length > 0 ? all : named.length > 0 ? named : all;
  const adopt = async (): Promise<void> => during(async () => {
    setRefused(null);
    if (!await keeper.save()) return;
    announce(say.adopting);
    const reply = await act('adopt', { team: view.team.id, revision: keeper.now().draft.revision });
    if (reply.ok) { adopted(reply.value); return; }
    setRefused((before) => ({ trouble: reply.trouble, turn: (before?.turn ?? 0) + 1 }));
  });
  return (
    <Form label={step('check')} state={stepState(obstaclesAt(obstacles, 'check'))} submit={() => { void adopt(); }} className="setup-parts check">
      <p>{say.intro}</p>
      <Obstacles all={inTheWay} title={title} />
      <Summary />
      <Version />
      <Control />
      <Bodies />
      {refused !== null && named.length === 0 && <p ref={fault} tabIndex={-1} className="fault">{sentenceOf(refused.trouble, words)}</p>}
      <div className="buttons"><Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>{busy ? say.adopting : say.adopt}</Button></div>
    </Form>
  );
};
