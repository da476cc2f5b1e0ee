import { Button, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { SeatForm } from '../../shared/contract/setting-up.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { Around } from '../frame/theirs.tsx';
import { obstaclesAt } from './check-view.ts';
import { useFilling, useSetupWords } from './context.tsx';
import { Findings } from './findings.tsx';
import { choicesFor, countOf, withNewSeat, withoutSeat, withSeatBack } from './people-view.ts';
import { SeatRow } from './seat.tsx';
import { shortOf } from './short-of.ts';
import { stepState } from './step-state.ts';
import { findingsAt } from './view.ts';

const Officer = ({ which }: { readonly which: 'secretary' | 'deputySecretary' }): ReactElement => {
  const { setup: { people: say } } = useSetupWords();
  const { view, kept: { form, draft: { reading } }, edit } = useFilling();
  const post = which === 'secretary' ? reading.secretary?.post ?? '' : '';
  const named = post === '' ? '' : say.documentNames(post);
  return (
    <FormField name={which} label={say[which]} {...(named !== '' && { hint: { children: <Around text={named} theirs={post} /> } })}>
      <Select value={form[which] ?? ''} onChange={(_, { value }) => { edit((now) => ({ ...now, [which]: value === '' ? null : value })); }}>
        <option value="">{say.nobody}</option>
        {choicesFor(post, form[which], view.people, say.notInTeam).map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
      </Select>
    </FormField>
  );
};

/** Who counts, as it changes with every choice. */
const Counted = (): ReactElement => {
  const { setup: { people: say } } = useSetupWords();
  const { kept: { form } } = useFilling();
  const { seats, people, vacant, needed } = countOf(form);
  return <output className="counted"><p className="name">{say.count(seats, people, needed)}</p>{vacant > 0 && <p className="faint">{say.vacant(vacant)}</p>}</output>;
};

/** What the rules ask of these seats in vain, said where seats can be added and filled. */
const ShortOf = (): ReactElement => {
  const words = useSetupWords();
  const { kept: { form } } = useFilling();
  const lines = shortOf(form, words);
  return (
    <output className="short-of">
      {lines.length > 0 && <ul className="findings">{lines.map((line) => <li key={line}><Shape tone="warn" size={16} /><p>{line}</p></li>)}</ul>}
    </output>
  );
};

interface Removed {
  readonly at: number;
  readonly seat: SeatForm;
}

const Seats = (): ReactElement => {
  const { setup: { people: say } } = useSetupWords();
  const { announce } = useHouse();
  const { kept: { form }, edit } = useFilling();
  const [open, setOpen] = useState<number | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const putBack = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (removed !== null) putBack.current?.focus(); }, [removed]);
  const nameOf = (seat: SeatForm): string => (seat.post === '' ? say.unnamed : seat.post);
  const remove = (at: number): void => {
    const seat = form.seats[at];
    if (seat === undefined) return;
    edit((now) => withoutSeat(now, at));
    setOpen(null);
    setRemoved({ at, seat });
    announce(say.removed(nameOf(seat)));
  };
  const bringBack = ({ at, seat }: Removed): void => {
    edit((now) => withSeatBack(now, at, seat));
    setRemoved(null);
    announce(say.broughtBack(nameOf(seat)));
    heading.current?.focus();
  };
  const add = (): void => {
    edit(withNewSeat);
    setOpen(form.seats.length);
    setRemoved(null);
    announce(say.added);
  };
  return (
    <Card title={say.seats} place={heading} aside={<Counted />}>
      <ShortOf />
      {form.seats.length === 0 && <Empty title={say.noSeats}>{say.noSeatsHint}</Empty>}
      <ol className="seats">
        {form.seats.map((seat, at) => (
          <SeatRow key={`${seat.id ?? ''} ${at.toString()}`} seat={seat} at={at} isOpen={open === at} open={setOpen} remove={remove} />
        ))}
      </ol>
      {removed !== null && (
        <p className="removed">{say.removed(nameOf(removed.seat))} <Button ref={(button: HTMLButtonElement | null) => { putBack.current = button; }} size="small" onClick={() => { bringBack(removed); }}>{say.putBack}</Button></p>
      )}
      <div className="buttons"><Button onClick={add}>{say.add}</Button></div>
    </Card>
  );
};

/** The third step: seats, who holds them, and who supports the group. */
export const PeopleStep = (): ReactElement => {
  const { setup: { people: say, step } } = useSetupWords();
  const { kept: { draft: { reading } }, obstacles } = useFilling();
  return (
    <Form label={step('people')} state={stepState(obstaclesAt(obstacles, 'people'))} submit={() => undefined} className="setup-parts">
      <p>{say.intro}</p>
      <Findings findings={findingsAt(reading, 'people')} />
      <Seats />
      <Card title={say.support}>
        <p className="faint">{say.supportIntro}</p>
        <div className="two-fields"><Officer which="secretary" /><Officer which="deputySecretary" /></div>
      </Card>
    </Form>
  );
};
