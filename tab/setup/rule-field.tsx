import { Button, Checkbox, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Rules } from '../../shared/domain/terms.ts';
import { Choices } from '../frame/choices.tsx';
import { FormField } from '../frame/form.tsx';
import { numberIn, type RuleField } from './fields.ts';

interface FieldsProps {
  readonly fields: readonly RuleField[];
  /** what stands in number fields that is no number yet, by key */
  readonly typed: Readonly<Record<string, string>>;
  readonly type: (key: string, text: string | null) => void;
  readonly set: (rules: Rules) => void;
  /** a button of the form was pressed, which may be gone now */
  readonly press: (rules: Rules) => void;
}

interface Props extends Omit<FieldsProps, 'fields'> {
  readonly field: RuleField;
}

type Of<K extends RuleField['kind']> = Extract<RuleField, { kind: K }>;

const NumberField = ({ field, typed, type, set }: Props & { readonly field: Of<'number'> }): ReactElement => {
  const { key, label, hint, value } = field;
  const enter = (text: string): void => {
    const number = numberIn(text, field);
    if (number !== null) set(field.set(number));
    else if (text.trim() === '' && field.clear !== null) set(field.clear());
    type(key, number !== null || (text.trim() === '' && field.clear !== null) ? null : text);
  };
  return (
    <FormField name={key} label={label} {...(hint !== undefined && { hint })} className="short-field">
      <Input inputMode="numeric" autoComplete="off" value={typed[key] ?? value?.toString() ?? ''} onChange={(_, entered) => { enter(entered.value); }} />
    </FormField>
  );
};

const ManyField = ({ field, set }: { readonly field: Of<'many'>; readonly set: (rules: Rules) => void }): ReactElement => (
  <FormField name={field.key} label={field.label} whole>
    <Choices className="ticks">
      {field.options.map(([value, label]) => (
        <Checkbox key={value} label={label} checked={field.values.includes(value)}
          onChange={(_, { checked }) => { set(field.set(checked === true ? [...field.values, value] : field.values.filter((other) => other !== value))); }} />
      ))}
    </Choices>
  </FormField>
);

const OneField = (props: Props): ReactElement => {
  const { field, set, press } = props;
  switch (field.kind) {
    case 'number': return <NumberField {...props} field={field} />;
    case 'choice': return (
      <FormField name={field.key} label={field.label}>
        <Select value={field.value} onChange={(_, { value }) => { set(field.set(value)); }}>
          {field.options.map(([value, label]) => <option key={value} value={value}>{label}</option>)}
        </Select>
      </FormField>
    );
    case 'check': return (
      <FormField name={field.key} {...(field.hint !== undefined && { hint: field.hint })}><Checkbox label={field.label} checked={field.value} onChange={(_, { checked }) => { set(field.set(checked === true)); }} /></FormField>
    );
    case 'many': return <ManyField field={field} set={set} />;
    case 'press': return <div><Button size="small" onClick={() => { press(field.press()); }}>{field.label}</Button></div>;
    case 'group': return (
      <fieldset className="condition" data-field={field.key}><legend>{field.label}</legend><RuleFields {...props} fields={field.fields} /></fieldset>
    );
  }
};

/** The fields of a rule, as they follow from what is said so far. */
export const RuleFields = ({ fields, ...rest }: FieldsProps): ReactElement => (
  <div className="rule-fields">{fields.map((field) => <OneField {...rest} key={field.key + field.kind} field={field} />)}</div>
);
