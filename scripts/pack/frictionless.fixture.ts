import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';

// Data Package v1 as published, and its rules on the values of a table.
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('textarea', true);
const validators = { package: validator('data-package'), table: validator('tabular-data-resource') };

interface FieldSchema {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

/** The parts of a descriptor that the values are checked by. */
export interface TableSchema {
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly fields: readonly FieldSchema[];
}

/** What is wrong with a descriptor under the published schema. */
export function faultsOf(kind: keyof typeof validators, descriptor: unknown): string[] {
  const validate = validators[kind];
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const WRITTEN: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
};

/** What is wrong with the rows of a CSV under the schema of its table. */
export function tableFaults(csv: string, { fields, missingValues, primaryKey }: TableSchema): string[] {
  const [head = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const names = fields.map(({ name }) => name);
  const faults = head.join() === names.join() ? [] : [`columns ${head.join()}`];
  const keys = new Set<string>();
  rows.forEach((row, line) => {
    fields.forEach(({ name, type, constraints }, at) => {
      const text = row[at] ?? '';
      const missing = missingValues.includes(text);
      if (missing ? constraints?.required : !WRITTEN[type]?.test(text))
        faults.push(`${String(line)} ${name}: ${text}`);
      if (!missing && constraints?.enum && !constraints.enum.includes(text))
        faults.push(`${String(line)} ${name}: ${text}`);
    });
    keys.add(JSON.stringify(primaryKey.map((name) => row[names.indexOf(name)])));
  });
  if (keys.size < rows.length) faults.push('primary key');
  return faults;
}

function validator(name: string) {
  const schema = JSON.parse(
    readFileSync(new URL(`../../tests/schemas/${name}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  // Written in draft 04, of which it uses nothing that has changed since.
  delete schema['$schema'];
  return ajv.compile(schema);
}
