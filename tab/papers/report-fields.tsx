import { Input, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Purpose } from '../../shared/domain/agenda.ts';
import { REPORT_SECTIONS, type ReportSection } from '../../shared/domain/paper.ts';
import { AUDIENCES, sectionStates, type SectionState } from '../../shared/domain/paper-report.ts';
import { FormField } from '../frame/form.tsx';
import { Shape } from '../frame/shape.tsx';
import type { FieldName, PaperDraft } from './draft.ts';
import { usePapersWords } from './words.ts';

export interface DraftProps {
  readonly draft: PaperDraft;
  readonly change: (part: Partial<PaperDraft>) => void;
}

const fieldOf = (section: ReportSection): string => `report.sections.${section}`;

const focusOn = (section: ReportSection): void => {
  document.querySelector<HTMLElement>(`[data-field='${fieldOf(section)}'] textarea, [data-field='${fieldOf(section)}'] input`)?.focus();
};

/** How complete the report is, and what is still empty, each part leading to its field. */
const Meter = ({ states }: { readonly states: readonly SectionState[] }): ReactElement => {
  const { papers: say } = usePapersWords();
  const needed = states.filter((state) => state.needed);
  const empty = needed.filter(({ filled }) => !filled);
  return (
    <section className="meter" aria-label={say.meter}>
      <div className="pack-line">
        <Shape tone={empty.length === 0 ? 'good' : 'warn'} />
        <p><meter aria-label={say.meter} max={needed.length} value={needed.length - empty.length} /> {say.complete(needed.length - empty.length, needed.length)}</p>
      </div>
      {empty.length > 0 && (
        <p className="faint">{say.empty}: {empty.map(({ section }) => <button key={section} type="button" className="quiet" onClick={() => { focusOn(section); }}>{say.goTo(section)}</button>)}</p>
      )}
    </section>
  );
};

const audiences: readonly string[] = AUDIENCES;

/** The one press that says what must not be left out in silence. */
const SaidAtOnce = ({ section, draft, change }: DraftProps & { readonly section: ReportSection }): ReactElement | null => {
  const { papers: say } = usePapersWords();
  if (draft[section] !== '' || !(audiences.includes(section) || section === 'divisions')) return null;
  const text = section === 'divisions' ? say.all : say.noImplications;
  return <button type="button" className="quiet" onClick={() => { change({ [section]: text }); focusOn(section); }}>{text}<span className="unseen">{say.of(say.section(section))}</span></button>;
};

const Section = ({ state: { section, needed }, ...props }: DraftProps & { readonly state: SectionState }): ReactElement => {
  const { papers: say } = usePapersWords();
  const rows = section === 'information' ? 8 : 3;
  const hint = say.sectionHint(section);
  return (
    <div>
      <FormField name={fieldOf(section)} label={say.section(section)} required={needed} {...(hint !== undefined && { hint })}>
        <Textarea resize="vertical" rows={rows} value={props.draft[section]} onChange={(_, { value }) => { props.change({ [section]: value }); }} />
      </FormField>
      <SaidAtOnce section={section} {...props} />
    </div>
  );
};

const AUTHOR = ['post', 'department', 'name', 'contact'] as const satisfies readonly FieldName[];

/** The sections of a council's report. */
export const ReportFields = ({ draft, change, purpose }: DraftProps & { readonly purpose: Purpose }): ReactElement => {
  const { papers: say } = usePapersWords();
  const states = sectionStates({ sections: Object.fromEntries(REPORT_SECTIONS.map((section) => [section, draft[section]])) }, purpose);
  return (
    <>
      <Meter states={states} />
      <div className="pair">
        {AUTHOR.map((field) => (
          <FormField key={field} name={`report.author.${field}`} label={say.field[field]} required={field === 'post'}>
            <Input value={draft[field]} onChange={(_, { value }) => { change({ [field]: value }); }} />
          </FormField>
        ))}
      </div>
      {states.map((state) => <Section key={state.section} state={state} draft={draft} change={change} />)}
      <FormField name="report.effective" label={say.field.effective} hint={say.effectiveHint} className="short-field">
        <Input type="date" value={draft.effective} onChange={(_, { value }) => { change({ effective: value }); }} />
      </FormField>
      <FormField name="report.background" whole label={say.field.background} hint={say.backgroundHint}>
        <Textarea resize="vertical" rows={3} value={draft.background} onChange={(_, { value }) => { change({ background: value }); }} />
      </FormField>
    </>
  );
};
