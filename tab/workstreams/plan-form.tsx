import { Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { ProgrammePage, WorkstreamDetail } from '../../shared/contract/programme.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { PlanPart } from '../../shared/domain/plan-edit.ts';
import type { Principle } from '../../shared/domain/strategy.ts';
import { Choices } from '../frame/choices.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import type { Desk } from './desk.ts';
import { blankRow, changeOf, fieldsOf, promisedDay, rowsOf, type ListPart, type PlanChange, type Row, type Staying, withPromised } from './drafts.ts';
import { Part } from './parts.tsx';
import { Rows } from './rows.tsx';
import { Conflict, useSaving } from './saving.tsx';
import { useWorkstreamsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly detail: WorkstreamDetail;
  readonly principles: readonly Principle[];
}

interface FrameProps extends Props {
  readonly part: PlanPart;
  /** plan: as it stands when this is sent */
  readonly change: (plan: Plan) => PlanChange;
  readonly children: ReactNode;
}

const isSame = (part: PlanPart) => (a: WorkstreamDetail, b: WorkstreamDetail): boolean => JSON.stringify(a.plan[part]) === JSON.stringify(b.plan[part]);

const PartFrame = ({ desk, detail, principles, part, change, children }: FrameProps): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const { form, busy, theirs, send } = useSaving<WorkstreamDetail>({
    desk,
    read: (page: ProgrammePage) => (page.one?.workstream === detail.workstream ? page.one : undefined),
    same: isSame(part),
    save: async ({ plan }) => desk.save('savePlan')({ group: desk.at.group, one: detail.workstream, revision: plan.revision, change: change(plan) }),
  });
  return (
    <Form label={`${say.change}${say.about(say.part(part))}`} state={form} submit={send}>
      {theirs !== null && <Conflict>{theirs.plan[part].length === 0 ? <p>{say.conflictEmpty}</p> : <Part part={part} detail={theirs} today={desk.page.today} principles={principles} />}</Conflict>}
      {children}
      <FormEnds busy={busy} label={theirs === null ? say.save : say.saveMine} cancel={desk.close} />
    </Form>
  );
};

/** A part of a plan that is a list of rows. */
export const ListForm = ({ part, ...props }: Props & { readonly part: ListPart }): ReactElement => {
  const { workstreamsPage: say, planPage: { end } } = useWorkstreamsWords();
  const { desk, detail: { plan } } = props;
  const staying = (row: Row, name: string): Staying | null => {
    const promised = part === 'deliverables' ? promisedDay(plan, row) : null;
    if (promised === null) return null;
    const isSettled = row['state'] === 'done' || row['state'] === 'stopped';
    return isSettled ? { why: end.settled(promised), instead: null } : { why: end.promised(promised), instead: { label: end.stop, said: end.stopped(name), change: { state: 'stopped' }, next: 'lessons' } };
  };
  const [rows, setRows] = useState(() => (plan[part].length === 0 ? [blankRow(part)] : rowsOf(plan[part])));
  return (
    <PartFrame {...props} part={part} change={(now) => changeOf(part, withPromised(part, rows, now))}>
      <Rows part={part} rows={rows} fields={fieldsOf(part, say, desk.page, plan)} set={setRows} staying={staying} />
    </PartFrame>
  );
};

/** Which of its strategy's principles a workstream works by. */
export const PrinciplesForm = (props: Props): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const { detail: { plan }, principles } = props;
  const [chosen, setChosen] = useState<readonly string[]>(plan.principles);
  return (
    <PartFrame {...props} part="principles" change={() => ({ part: 'principles', principles: [...chosen] })}>
      <FormField name="principles" label={say.part('principles')}>
        <Choices className="plan-choices">
          {principles.map(({ id, title }) => <Checkbox key={id} label={title} checked={chosen.includes(id)} onChange={(_, { checked }) => { setChosen(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id)); }} />)}
        </Choices>
      </FormField>
    </PartFrame>
  );
};
