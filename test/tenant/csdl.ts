/** One entity or complex type of a CSDL document, with its own members alone. */
interface Type {
  readonly base: string | undefined;
  readonly members: Map<string, string>;
}

/** As much of an OData service's metadata as it takes to hold an answer against it. */
export interface Csdl {
  readonly types: ReadonlyMap<string, Type>;
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
  /** entity sets and singletons by name, with the type of what they hold */
  readonly roots: ReadonlyMap<string, string>;
  /** functions and actions that are bound to a type, as "type/name", with what they answer; "" for nothing */
  readonly bound: ReadonlyMap<string, string>;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** "Collection(graph.event)" and "microsoft.graph.event" are both "microsoft.graph.event" here. */
export const bareType = (name: string): string => name.replace(/^Collection\((.*)\)$/, '$1').replace(/^graph\./, 'microsoft.graph.');

/** Reads the tags one after the other; the members of a type stand between its opening tag and the next type's. */
export function readCsdl(xml: string): Csdl {
  const types = new Map<string, Type>();
  const enums = new Map<string, Set<string>>();
  const roots = new Map<string, string>();
  const bound = boundIn(xml);
  let namespace = '';
  let type: Type | undefined;
  let members: Set<string> | undefined;
  for (const [tag, kind] of xml.matchAll(/<(Schema|EntityType|ComplexType|EnumType|Member|Property|NavigationProperty|EntitySet|Singleton)\s[^>]*>/g)) {
    const name = attribute(tag, 'Name') ?? '';
    if (kind === 'Schema') namespace = attribute(tag, 'Namespace') ?? '';
    else if (kind === 'EntityType' || kind === 'ComplexType') {
      const base = attribute(tag, 'BaseType');
      type = { base: base === undefined ? undefined : bareType(base), members: new Map() };
      types.set(`${namespace}.${name}`, type);
    } else if (kind === 'EnumType') enums.set(`${namespace}.${name}`, (members = new Set()));
    else if (kind === 'Member') members?.add(name);
    else if (kind === 'Property' || kind === 'NavigationProperty') type?.members.set(name, attribute(tag, 'Type') ?? '');
    else roots.set(name, bareType(attribute(tag, 'EntityType') ?? attribute(tag, 'Type') ?? ''));
  }
  return { types, enums, roots, bound };
}

function boundIn(xml: string): Map<string, string> {
  const bound = new Map<string, string>();
  for (const [, opening = '', body = ''] of xml.matchAll(/<(?:Function|Action)(\s[^>]*IsBound="true"[^>]*)>([\s\S]*?)<\/(?:Function|Action)>/g)) {
    const [parameter = ''] = /<Parameter\s[^>]*>/.exec(body) ?? [];
    const [answer = ''] = /<ReturnType\s[^>]*>/.exec(body) ?? [];
    bound.set(`${whole(attribute(parameter, 'Type') ?? '')}/${attribute(opening, 'Name') ?? ''}`, attribute(answer, 'Type') ?? '');
  }
  return bound;
}

const whole = (type: string): string => type.replace(/(^|\()graph\./, '$1microsoft.graph.');

/** The declared type of a property or navigation property, its own or inherited. */
export function memberType(csdl: Csdl, type: string, name: string): string | undefined {
  const found = csdl.types.get(type);
  if (!found) return undefined;
  return found.members.get(name) ?? (found.base === undefined ? undefined : memberType(csdl, found.base, name));
}

/** What a path such as /teams/:id/members holds: "Collection(graph.conversationMember)". */
export function pathType(csdl: Csdl, path: string): string | undefined {
  const [root = '', ...rest] = path.split('/').filter((part) => part !== '');
  const held = csdl.roots.get(root);
  let type = held === undefined ? undefined : `Collection(${held})`;
  for (const part of rest) {
    if (type === undefined) return undefined;
    type = part.startsWith(':') ? bareType(type) : (memberType(csdl, bareType(type), part) ?? csdl.bound.get(`${whole(type)}/${part}`));
  }
  return type;
}

const isScalarOf = (type: string, value: unknown): boolean => {
  if (type === 'Edm.Boolean') return typeof value === 'boolean';
  if (/^Edm\.(Int\d+|Double|Single|Decimal)$/.test(type)) return typeof value === 'number';
  if (type === 'Edm.DateTimeOffset') return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
  return typeof value === 'string';
};

/** Every place in the value that the type does not allow, in plain words. */
export function discrepancies(csdl: Csdl, declared: string, value: unknown, where: string): string[] {
  if (value === null) return [];
  const isList = declared.startsWith('Collection(');
  if (isList !== Array.isArray(value)) return [`${where}: ${isList ? 'a list' : 'one value'} was expected`];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => discrepancies(csdl, bareType(declared), one, `${where}[${index}]`));
  const type = bareType(declared);
  const members = csdl.enums.get(type);
  if (members) return typeof value === 'string' && members.has(value) ? [] : [`${where}: ${JSON.stringify(value)} is not one of ${type}`];
  if (type.startsWith('Edm.')) return isScalarOf(type, value) ? [] : [`${where}: ${JSON.stringify(value)} is not ${type}`];
  if (typeof value !== 'object' || !csdl.types.has(type)) return [`${where}: ${type} is not known, or ${JSON.stringify(value)} is not an object`];
  return inObject(csdl, type, value, where);
}

function inObject(csdl: Csdl, declared: string, value: object, where: string): string[] {
  const fields = Object.entries(value) as [string, unknown][];
  const actual = fields.find(([name]) => name === '@odata.type')?.[1];
  const type = typeof actual === 'string' ? actual.replace('#', '') : declared;
  if (!isKindOf(csdl, type, declared)) return [`${where}: ${type} is not a kind of ${declared}`];
  return fields.filter(([name]) => !name.startsWith('@')).flatMap(([name, field]) => {
    const wanted = memberType(csdl, type, name);
    return wanted === undefined ? [`${where}.${name} does not exist in ${type}`] : discrepancies(csdl, wanted, field, `${where}.${name}`);
  });
}

const isKindOf = (csdl: Csdl, type: string, ancestor: string): boolean => {
  if (type === ancestor) return true;
  const base = csdl.types.get(type)?.base;
  return base !== undefined && isKindOf(csdl, base, ancestor);
};
