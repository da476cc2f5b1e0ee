import { Constant, ExpressionFunctions, ExpressionType, type MemoryInterface } from 'adaptive-expressions';
import { Template } from 'adaptivecards-templating';

export type Card = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** as the library itself says it, whatever its types say */
const NO_ERROR = undefined as unknown as string;

/** The field of the element's data that an expression names, where it plainly is one. */
const ownField = (name: unknown, state: MemoryInterface): unknown => {
  if (typeof name !== 'string' || !('$data' in state)) return undefined;
  if (name === '$data') return state.$data;
  return isRecord(state.$data) && Object.hasOwn(state.$data, name) ? state.$data[name] : undefined;
};

/**
 * The library looks a name up by splitting a path and comparing lower-cased keys, at every expression of every expand.
 * Nearly all of ours are the plain name of a field: those are read directly (an agenda in about half the time), the rest goes the library's way.
 */
const readFieldsDirectly = (): void => {
  const accessor = ExpressionFunctions.standardFunctions.get(ExpressionType.Accessor);
  if (accessor === undefined) throw new Error('adaptive-expressions has no accessor any more');
  const slow = accessor.tryEvaluate;
  accessor.tryEvaluate = (expression, state, options) => {
    const [name, ...rest] = expression.children;
    const value = rest.length === 0 && name instanceof Constant ? ownField(name.value, state) : undefined;
    return value === undefined ? slow(expression, state, options) : { value, error: NO_ERROR };
  };
};

readFieldsDirectly();

/** Parses a template once; what it answers expands it. Data are shown as they are: escape what people wrote (markdown.ts). */
export const templateOf = (json: unknown): ((data: object) => Card) => {
  const template = new Template(json);
  return (data) => {
    const card: unknown = template.expand({ $root: data });
    if (!isRecord(card)) throw new Error('a card template did not expand to a card');
    return card;
  };
};
