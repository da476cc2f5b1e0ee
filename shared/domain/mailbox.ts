const ADDRESS = /^[^\s/\\@]+@[^\s/\\@]+$/u;
const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;

/** One mail address, and nothing beside it. */
export const looksLikeAddress = (text: string): boolean => ADDRESS.test(text) && !/[,;<>"]/u.test(text);

/** An address, or the id by which Microsoft 365 knows its owner: anything else would lead elsewhere than to a mailbox. */
export const looksLikeMailbox = (text: string): boolean => ADDRESS.test(text) || GUID.test(text);
