import type { Authority } from '../../catalogue/authorities.ts';
import { indexOf } from './register-index.ts';
import type { Subject } from '../rule.ts';

/** The register's entry of the reporting organ, or undefined. */
export function authorityOf(subject: Subject): Authority | undefined {
  const { register } = subject.context;
  const { authority, authorityName } = subject.report;
  if (!register) return undefined;
  if (authority !== null) return indexOf(register).byId.get(authority);
  return authorityName === null ? undefined : register.byName.get(authorityName.replace(/\s+/g, ''));
}

/**
 * Whether the organ is one that 立法法 lets make 规章 (ministries, provinces, cities with districts), told by the
 * register or else by its name; null where neither tells.
 */
export function organKind(subject: Subject): 'may-make-rules' | 'may-not' | null {
  const entry = authorityOf(subject);
  const name = entry?.name ?? subject.report.authorityName;
  if (name === null || name === undefined) return null;
  if (entry && ['county', 'township', 'functional-area'].includes(entry.level)) return 'may-not';
  if (/^(?:国家|国务院|中华人民共和国|中国)|(?:部|总局|总署|税务局|海关)$/.test(name))
    return 'may-make-rules';
  if (/(?:区|县|旗|镇|乡)人民政府$|(?:街道办事处|街道|管理委员会|管委会)$/.test(name)) return 'may-not';
  if (/人民政府(?:办公厅|办公室)?$/.test(name)) return 'may-make-rules';
  return /(?:局|委|委员会|办公室|中心|大队|支队|厅|处|办|院|会|所|站)$/.test(name) ? 'may-not' : null;
}

/** Governments, from whom the annual report is due two months later than from departments. */
export function isGovernment(subject: Subject): boolean {
  const name = authorityOf(subject)?.name ?? subject.report.authorityName ?? '';
  return /人民政府(?:办公厅|办公室)?$/.test(name);
}
