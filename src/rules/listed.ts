import type { Facts } from '../finding/finding.ts';
import { signsOf } from '../language/signs.ts';

/** Several values as one fact, told in each language as it joins a list; a sentence calls it by `name`. */
export function listed(name: string, values: readonly (string | number)[]): Facts {
  return {
    [`${name}Zh`]: values.join(signsOf('zh').list),
    [`${name}En`]: values.join(signsOf('en').list),
  };
}
