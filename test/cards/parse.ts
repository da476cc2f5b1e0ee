import { createRequire } from 'node:module';

// adaptivecards cannot be imported as an ES module: its inner imports name no files
interface CardLibrary {
  readonly AdaptiveCard: new () => {
    parse(json: unknown, context: Context): void;
    hostConfig: unknown;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly HostConfig: new (config: unknown) => unknown;
  readonly SerializationContext: new (version: unknown) => Context;
  readonly Versions: { readonly v1_5: unknown };
}
interface Context {
  readonly eventCount: number;
  getEventAt(index: number): { readonly message: string };
}

const library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as CardLibrary;

/** What Microsoft's own library finds wrong with a card of version 1.5. */
export const faultsOf = (card: unknown): readonly string[] => {
  const context = new library.SerializationContext(library.Versions.v1_5);
  const parsed = new library.AdaptiveCard();
  // as Teams has it
  parsed.hostConfig = new library.HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(card, context);
  const messages = [
    ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
    ...parsed.validateProperties().validationEvents.map((event) => event.message),
  ];
  // the library finds every second language wrong: its pattern remembers where it stopped
  return messages.filter((message) => !/property "lang"/u.test(message));
};

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Element = { readonly [key: string]: Json };

/** Every object of a card, whatever holds it. */
export const elementsOf = (value: Json): readonly Element[] => {
  if (Array.isArray(value)) return value.flatMap((part: Json) => elementsOf(part));
  if (typeof value !== 'object' || value === null) return [];
  return [value as Element, ...Object.values(value as Element).flatMap(elementsOf)];
};

/** The card as it goes over the wire. */
export const wire = (card: unknown): Json => JSON.parse(JSON.stringify(card)) as Json;
