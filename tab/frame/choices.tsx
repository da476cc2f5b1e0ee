import { FieldContextProvider, useFieldControlProps_unstable as useFieldControlProps, type FieldControlProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** Checkboxes, each with a label of its own */
  readonly children: ReactNode;
}

/**
 * Several checkboxes in one FormField. Fluent gives every control of a field the field's one id, and a press on the third label would tick the first box:
 * here the group takes the field's name, and the boxes keep their own.
 */
export const Choices = ({ className, children }: Props): ReactElement => {
  const { 'aria-labelledby': labelledBy, 'aria-describedby': describedBy } = useFieldControlProps<FieldControlProps>({});
  return <fieldset className={className} aria-labelledby={labelledBy} aria-describedby={describedBy}><FieldContextProvider value={undefined}>{children}</FieldContextProvider></fieldset>;
};
