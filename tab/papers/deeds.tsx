import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PaperView } from '../../shared/contract/papers.ts';
import type { Trouble } from '../api.ts';
import { useHouse } from '../frame/house.tsx';
import { useBusy } from '../frame/page-data.ts';
import { sentenceOf } from '../trouble.ts';
import type { Desk } from './desk.tsx';
import { EditForm } from './paper-form.tsx';
import { ReadButton } from './reading.tsx';
import { RestrictForm } from './restrict-form.tsx';
import { RemoveForm, UrgentForm } from './small-forms.tsx';
import { faultLines, titleOf } from './view.ts';
import { usePapersWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly paper: PaperView;
}

/** Lets a report go out; what is in the way is said, part by part, and nothing else happens. */
const Publish = ({ desk, paper }: Props): ReactElement => {
  const { words } = useHouse();
  const { papers: say } = usePapersWords();
  const { busy, during } = useBusy();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const publish = async (): Promise<void> => {
    setTrouble(await desk.save('publishPaper')({ group: desk.page.frame.group.id, paper: paper.id, revision: paper.revision, urgent: null }));
  };
  const lines = trouble === null ? [] : faultLines(trouble, say);
  return (
    <>
      <Button size="small" disabledFocusable={busy} onClick={() => { void during(publish); }}>{say.publish}<span className="unseen">{say.of(titleOf(paper) ?? '')}</span></Button>
      {trouble !== null && (
        <div className="faults" role="alert"><p>{lines.length > 0 ? say.notYet : sentenceOf(trouble, words)}</p>{lines.length > 0 && <ul className="bullets">{lines.map((line) => <li key={line}>{line}</li>)}</ul>}</div>
      )}
    </>
  );
};

type FormName = 'edit' | 'urgent' | 'table' | 'restrict' | 'remove';

/** What this person may do with this paper now. */
const formsFor = ({ desk, paper: { inside, line, kind } }: Props): readonly FormName[] => {
  const { phase } = desk.page.frame.meeting;
  const isOver = phase === 'held' || phase === 'cancelled';
  const isDraft = inside !== null && inside.published === null && kind !== 'toCome';
  const isAwaited = inside?.clearances.some(({ given }) => given === null) === true;
  const may = (deed: Parameters<Desk['may']>[0]): boolean => desk.may(deed);
  return [
    ...(inside !== null && !isOver && may('managePapers') ? ['edit' as const] : []),
    ...(isDraft && isAwaited && !isOver && may('managePapers') && may('tablePaper') ? ['urgent' as const] : []),
    ...(inside !== null && !isOver && kind !== 'toCome' && line.state !== 'tabled' && may('tablePaper') ? ['table' as const] : []),
    ...(inside !== null && may('restrictPaper') ? ['restrict' as const] : []),
    ...(!isOver && may('managePapers') ? ['remove' as const] : []),
  ];
};

const Open = ({ desk, paper, form }: Props & { readonly form: FormName }): ReactElement => {
  switch (form) {
    case 'edit': return <EditForm desk={desk} paper={paper} />;
    case 'urgent':
    case 'table': return <UrgentForm desk={desk} paper={paper} how={form} />;
    case 'restrict': return <RestrictForm desk={desk} paper={paper} />;
    case 'remove': return <RemoveForm desk={desk} paper={paper} />;
  }
};

/** The buttons of a paper, or the form that one of them has opened. */
export const Deeds = ({ desk, paper }: Props): ReactElement | null => {
  const { agenda, papers: say } = usePapersWords();
  const forms = formsFor({ desk, paper });
  const open = forms.find((form) => desk.open === `${form}/${paper.id}`);
  const isDraft = paper.inside !== null && paper.inside.published === null && paper.kind !== 'toCome';
  const label: Readonly<Record<FormName, string>> = { edit: say.edit, urgent: say.publishUrgent, table: say.table, restrict: paper.line.restricted ? say.readersOf : say.restrict, remove: say.remove };
  if (open !== undefined) return <Open desk={desk} paper={paper} form={open} />;
  return (
    <div className="buttons">
      <ReadButton desk={desk} paper={paper} />
      {isDraft && desk.may('managePapers') && forms.includes('edit') && <Publish desk={desk} paper={paper} />}
      {forms.map((form) => (
        <Button key={form} size="small" appearance={form === 'edit' ? 'secondary' : 'subtle'} data-opens={`${form}/${paper.id}`} onClick={() => { desk.show(`${form}/${paper.id}`); }}>
          {label[form]}<span className="unseen">{say.of(titleOf(paper) ?? agenda.masked)}</span>
        </Button>
      ))}
    </div>
  );
};
