import { Button, Input, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { FormField } from '../frame/form.tsx';
import { useHouse } from '../frame/house.tsx';
import { blankRow, type ListPart, type Instead, type Row, type RowField, type Staying } from './drafts.ts';
import { useWorkstreamsWords } from './words.ts';

interface Props {
  /** the path that problems name the rows by, and what they are */
  readonly part: ListPart | 'principles';
  readonly rows: readonly Row[];
  readonly fields: readonly RowField[];
  readonly set: (rows: readonly Row[]) => void;
  /** null: the row may go */
  readonly staying?: (row: Row, name: string) => Staying | null;
}

const Control = ({ field, row, type }: { readonly field: RowField; readonly row: Row; readonly type: (text: string) => void }): ReactElement => {
  const value = row[field.name] ?? '';
  const locked = field.locked?.(row) ?? false;
  switch (field.kind) {
    case 'line':
      return <Input value={value} onChange={(_, { value: text }) => { type(text); }} />;
    case 'day':
      return <Input type="date" value={value} readOnly={locked} onChange={(_, { value: text }) => { type(text); }} />;
    case 'long':
      return <Textarea name={field.name} resize="vertical" rows={field.tall === true ? 6 : 2} value={value} onChange={(_, { value: text }) => { type(text); }} />;
    case 'choice':
      return <Select value={value} onChange={(_, { value: text }) => { type(text); }}>{field.options?.map(([known, label]) => <option key={known} value={known}>{label}</option>)}</Select>;
  }
};

/** FormField hands its label on to its child, which must be the control itself. */
const fieldsFor = (fields: readonly RowField[], row: Row, path: string, type: (name: string, text: string) => void): readonly ReactElement[] =>
  fields.filter(({ shown }) => shown?.(row) ?? true).map((field) => (
    <FormField key={field.name} name={`${path}.${field.name}`} label={field.label} required={field.required ?? false} className={field.kind === 'long' || field.wide === true ? 'wide' : ''} {...(field.hint !== undefined && { hint: field.hint })}>
      {Control({ field, row, type: (text) => { type(field.name, text); } })}
    </FormField>
  ));

const moved = (rows: readonly Row[], from: number, to: number): readonly Row[] => {
  const row = rows[from];
  return row === undefined ? rows : rows.toSpliced(from, 1).toSpliced(to, 0, row);
};

/** Why a row stays, beside it. */
const Stays = ({ stays: { why, instead }, name, press }: { readonly stays: Staying; readonly name: string; readonly press: (instead: Instead) => void }): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  return (
    <div className="fact warn plan-stays">
      <p>{why}</p>
      {instead !== null && <Button size="small" data-instead="" onClick={() => { press(instead); }}>{instead.label}<span className="unseen">{say.about(name)}</span></Button>}
    </div>
  );
};

/** Rows of a form: each is changed, moved or removed, and others are added. The keyboard stays with the row that was dealt with. */
export const Rows = ({ part, rows, fields, set, staying }: Props): ReactElement => {
  const { announce } = useHouse();
  const { workstreamsPage: say } = useWorkstreamsWords();
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    place.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  });
  const nameOf = (at: number): string => say.row(part, at + 1);
  const type = (at: number, name: string, text: string): void => { set(rows.map((row, n) => (n === at ? { ...row, [name]: text } : row))); };
  const move = (at: number, to: number): void => {
    next.current = `[data-row='${to.toString()}'] [data-move='${to === 0 ? 'down' : to === rows.length - 1 || to < at ? 'up' : 'down'}']`;
    announce(say.moved(nameOf(at), to + 1));
    set(moved(rows, at, to));
  };
  const [refused, setRefused] = useState<{ readonly row: string; readonly stays: Staying } | null>(null);
  const remove = (at: number): void => {
    const row = rows[at];
    const stays = row === undefined ? null : (staying?.(row, nameOf(at)) ?? null);
    if (row !== undefined && stays !== null) {
      next.current = `[data-row='${at.toString()}'] [data-instead]`;
      announce(stays.why);
      setRefused({ row: row.id, stays });
      return;
    }
    next.current = rows.length === 1 ? '[data-add]' : `[data-row='${Math.min(at, rows.length - 2).toString()}'] :is(input, textarea)`;
    announce(say.removed(nameOf(at)));
    set(rows.toSpliced(at, 1));
  };
  const instead = (at: number, { said, change, next: field }: Instead): void => {
    next.current = `[data-row='${at.toString()}'] [name='${field}']`;
    announce(said);
    setRefused(null);
    set(rows.map((row, n) => (n === at ? { ...row, ...change } : row)));
  };
  const add = (): void => {
    next.current = `[data-row='${rows.length.toString()}'] :is(input, textarea)`;
    announce(say.added(nameOf(rows.length)));
    set([...rows, blankRow(part)]);
  };
  return (
    <div ref={place} className="plan-rows">
      {rows.map((row, at) => (
        <fieldset key={row.id} data-row={at} className="plan-row">
          <legend>{nameOf(at)}</legend>
          <div className="plan-fields">{fieldsFor(fields, row, `${part}.${at.toString()}`, (name, text) => { type(at, name, text); })}</div>
          {refused?.row === row.id && <Stays stays={refused.stays} name={nameOf(at)} press={(way) => { instead(at, way); }} />}
          <div className="buttons">
            {at > 0 && <Button size="small" appearance="subtle" data-move="up" onClick={() => { move(at, at - 1); }}>{say.up}<span className="unseen">{say.about(nameOf(at))}</span></Button>}
            {at < rows.length - 1 && <Button size="small" appearance="subtle" data-move="down" onClick={() => { move(at, at + 1); }}>{say.down}<span className="unseen">{say.about(nameOf(at))}</span></Button>}
            <Button size="small" appearance="subtle" onClick={() => { remove(at); }}>{say.remove}<span className="unseen">{say.about(nameOf(at))}</span></Button>
          </div>
        </fieldset>
      ))}
      <Button data-add="" onClick={add}>{say.addRow(part)}</Button>
    </div>
  );
};
