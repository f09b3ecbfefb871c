import type { Facts, Refusal } from '../finding/finding.ts';
import type { DocumentCode } from '../finding/document-codes.ts';

/**
 * Gives up reading. The reason travels as the error's cause and `readDocument` turns it into a `Refusal`; no other
 * module sees the exception.
 */
export function refuse(code: DocumentCode, facts: Facts = {}): never {
  const refusal: Refusal = { code, facts };
  throw new Error(code, { cause: refusal });
}

/** The reason inside an error thrown by `refuse`, or `unreadable` for any other failure. */
export function refusalOf(error: unknown): Refusal {
  const cause = error instanceof Error ? error.cause : null;
  if (typeof cause === 'object' && cause !== null && 'code' in cause && 'facts' in cause)
    return cause as Refusal;
  return { code: 'unreadable' satisfies DocumentCode, facts: {} };
}
