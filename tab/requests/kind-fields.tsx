import { Checkbox, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RequestsPage } from '../../shared/contract/requests.ts';
import { CHECKS, FITS, needsEvidence, OUTAGE_RISKS, SUPPLIES } from '../../shared/domain/request.ts';
import { Choices } from '../frame/choices.tsx';
import { FormField } from '../frame/form.tsx';
import { asks, yearsFrom, type Draft, type Met } from './draft.ts';
import { useRequestsWords } from './words.ts';

export interface FieldsProps {
  readonly page: RequestsPage;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

const ResourceFields = ({ draft, change }: FieldsProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  return (
    <>
      <FormField name="resource.skill" label={say.field.skill} required><Input value={draft.skill} onChange={(_, { value }) => { change({ skill: value }); }} /></FormField>
      <div className="request-four">
        <FormField name="resource.days" label={say.field.days} required><Input inputMode="decimal" value={draft.days} onChange={(_, { value }) => { change({ days: value }); }} /></FormField>
        <FormField name="resource.from" label={say.field.from} required><Input type="date" value={draft.from} onChange={(_, { value }) => { change({ from: value }); }} /></FormField>
        <FormField name="resource.until" label={say.field.until} required><Input type="date" value={draft.until} onChange={(_, { value }) => { change({ until: value }); }} /></FormField>
        <FormField name="resource.supply" label={say.field.supply}>
          <Select value={draft.supply} onChange={(_, { value }) => { change({ supply: SUPPLIES.find((one) => one === value) ?? 'internal' }); }}>
            {SUPPLIES.map((supply) => <option key={supply} value={supply}>{say.supply(supply)}</option>)}
          </Select>
        </FormField>
      </div>
    </>
  );
};

const CostFields = ({ page, draft, change }: FieldsProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  return (
    <div className="pair">
      <FormField name="cost" label={say.field.cost} hint={say.costHint}><Input inputMode="decimal" contentBefore="£" value={draft.cost} onChange={(_, { value }) => { change({ cost: value }); }} /></FormField>
      <FormField name="financialYear" label={say.field.financialYear}>
        <Select value={draft.financialYear} onChange={(_, { value }) => { change({ financialYear: value }); }}>
          {yearsFrom(page.today, draft.financialYear).map((year) => <option key={year} value={year}>{year}</option>)}
        </Select>
      </FormField>
    </div>
  );
};

const SoftwareFields = ({ draft, change }: FieldsProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  return (
    <>
      <FormField name="journey" label={say.field.journey}><Textarea resize="vertical" value={draft.journey} onChange={(_, { value }) => { change({ journey: value }); }} /></FormField>
      <FormField name="outage" label={say.field.outage}>
        <Select value={draft.outage} onChange={(_, { value }) => { change({ outage: OUTAGE_RISKS.find((risk) => risk === value) ?? '' }); }}>
          <option value="">{say.notSaid}</option>
          {OUTAGE_RISKS.map((risk) => <option key={risk} value={risk}>{say.outage(risk)}</option>)}
        </Select>
      </FormField>
    </>
  );
};

const LikeForLike = ({ draft, change }: FieldsProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  return (
    <>
      <Checkbox label={say.field.isLikeForLike} checked={draft.isLikeForLike} onChange={(_, { checked }) => { change({ isLikeForLike: checked === true }); }} />
      {draft.isLikeForLike && <FormField name="likeForLike" label={say.field.likeForLike} hint={say.likeForLikeHint} required><Textarea resize="vertical" value={draft.likeForLike} onChange={(_, { value }) => { change({ likeForLike: value }); }} /></FormField>}
    </>
  );
};

const ServesFields = ({ page, draft, change }: FieldsProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  return (
    <>
      {asks(draft.kind, 'principles') && page.principles.length > 0 && (
        <FormField name="principles" label={say.field.principles}>
          <Choices className="request-choices">
            {page.principles.map(({ id, title }) => (
              <Checkbox key={id} label={title} checked={draft.principles.includes(id)} onChange={(_, { checked }) => { change({ principles: checked === true ? [...draft.principles, id] : draft.principles.filter((one) => one !== id) }); }} />
            ))}
          </Choices>
        </FormField>
      )}
      <div className="pair">
        <FormField name="workstream" label={say.field.workstream}>
          <Select value={draft.workstream} onChange={(_, { value }) => { change({ workstream: value }); }}>
            <option value="">{say.noWorkstream}</option>
            {page.workstreams.filter(({ id, ended }) => !ended || id === draft.workstream).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Select>
        </FormField>
        {asks(draft.kind, 'onward') && page.bodies.length > 0 && (
          <FormField name="onward" label={say.field.onward}>
            <Select value={draft.onward} onChange={(_, { value }) => { change({ onward: value }); }}>
              <option value="">{say.nowhere}</option>
              {page.bodies.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </Select>
          </FormField>
        )}
      </div>
    </>
  );
};

/** How it fits with where the money goes in the years to come. */
const FitFields = ({ draft: { fit }, change }: FieldsProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  return (
    <div className="pair">
      <FormField name="fit.level" label={say.fit}>
        <Select value={fit.level ?? ''} onChange={(_, { value }) => { change({ fit: { ...fit, level: FITS.find((level) => level === value) ?? null } }); }}>
          <option value="">{say.fitLevel(null)}</option>
          {FITS.map((level) => <option key={level} value={level}>{say.fitLevel(level)}</option>)}
        </Select>
      </FormField>
      <FormField name="fit" label={say.fitText}><Input value={fit.text} onChange={(_, { value }) => { change({ fit: { ...fit, text: value } }); }} /></FormField>
    </div>
  );
};

/** Each says whether it is met, and where it is not, why it is asked for all the same. */
const CheckFields = ({ draft, change }: FieldsProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  return (
    <fieldset className="request-checks">
      <legend>{say.field.checks}</legend>
      <p className="faint">{say.checksHint}</p>
      {CHECKS.map((check) => {
        const { met, text } = draft.checks[check];
        const set = (part: Partial<Draft['checks'][typeof check]>): void => { change({ checks: { ...draft.checks, [check]: { met, text, ...part } } }); };
        return (
          <FormField key={check} name={`checks.${check}`} label={say.check(check)} whole>
            <div className="request-check">
              <RadioGroup layout="horizontal" aria-label={say.check(check)} value={met} onChange={(_, { value }) => { set({ met: (['yes', 'no'] as const).find((one) => one === value) ?? '' }); }}>
                {(['yes', 'no', ''] satisfies readonly Met[]).map((one) => <Radio key={one} value={one} label={say.met(one === '' ? null : one === 'yes')} />)}
              </RadioGroup>
              {(met !== '' || text !== '') && <Input aria-label={say.checkWhy(check)} value={text} onChange={(_, { value }) => { set({ text: value }); }} />}
            </div>
          </FormField>
        );
      })}
    </fieldset>
  );
};

/** Only what the kind asks for. */
export const KindFields = (fields: FieldsProps): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  const { draft: { kind, evidence }, change } = fields;
  return (
    <>
      {asks(kind, 'resource') && <ResourceFields {...fields} />}
      {asks(kind, 'cost') && <CostFields {...fields} />}
      {asks(kind, 'evidence') && (
        <FormField name="evidence" label={say.field.evidence} required={needsEvidence(kind)} {...(needsEvidence(kind) && { hint: say.evidenceHint })}>
          <Textarea resize="vertical" value={evidence} onChange={(_, { value }) => { change({ evidence: value }); }} />
        </FormField>
      )}
      {asks(kind, 'journey') && <SoftwareFields {...fields} />}
      {asks(kind, 'likeForLike') && <LikeForLike {...fields} />}
      <ServesFields {...fields} />
      <FitFields {...fields} />
      <CheckFields {...fields} />
    </>
  );
};
