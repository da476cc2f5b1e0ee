// adaptivecards-templating's types name a module of a package that it does not depend on; this is all they use of it
export type IAdaptiveCard = Record<string, unknown>;
