import type { Facts, Sentence } from './finding.ts';
import type { RegisterCode } from './register.words.zh.ts';

const of = (facts: Facts, name: string): string => String(facts[name] ?? '?');

function field(said: string): Sentence {
  return (facts) =>
    `Line ${of(facts, 'line')} of the register (${of(facts, 'id')}): ${said.replace(/\{(\w{1,20})\}/g, (_, name: string) => of(facts, name))}`;
}

function listed(said: string): Sentence {
  return (facts) =>
    `Line ${of(facts, 'line')} of data/reports.csv (${of(facts, 'name')}): ${said.replace('{value}', of(facts, 'value'))}`;
}

/** The same in English. */
export const words: Readonly<Record<RegisterCode, Sentence>> = {
  'register-missing':
    'There is no register data/authorities.csv, or nothing in it; organs are listed by their printed names.',
  'register-id-invalid': (facts) =>
    `Line ${of(facts, 'line')} of the register: the id "${of(facts, 'id')}" must be lower-case letters, digits and hyphens.`,
  'register-id-twice': (facts) =>
    `Line ${of(facts, 'line')} of the register: the id "${of(facts, 'id')}" is taken by an earlier line; this line is left out.`,
  'register-name-missing': (facts) =>
    `Line ${of(facts, 'line')} of the register has no name; it is left out.`,
  'register-name-shared': (facts) =>
    `The register gives "${of(facts, 'name')}" to ${of(facts, 'count')} organs (${of(facts, 'ids')}); a report that says no more is given to none of them.`,
  'register-name-taken': (facts) =>
    `"${of(facts, 'name')}" is the name of ${of(facts, 'first')} and stands in the column "also" of ${of(facts, 'id')}; it is read as the former.`,
  'register-level-unknown': field('there is no level "{value}". Please write one of: {levels}.'),
  'register-kind-unknown': field(
    'the kind "{value}" is not in data/kinds.csv and is used as it is. Please add a line there with its names, or use a kind that is there.',
  ),
  'register-year-invalid': field(
    '"{value}" in column {column} is no year of four digits and is left out. Please correct it or leave it empty.',
  ),
  'register-years-turned': field(
    'until ({until}) is before since ({since}); both are left out. Please look at them.',
  ),
  'register-division-invalid': field(
    '"{value}" is no division code and is left out. Please enter the six digits of GB/T 2260 (nine for a township), or leave it empty.',
  ),
  'register-credit-invalid': field(
    '"{value}" is no unified social credit code (eighteen characters, the last a check) and is left out. Please compare it with the certificate, or leave it empty.',
  ),
  'register-population-invalid': field(
    '"{value}" is no number of inhabitants and is left out. Please enter whole persons, like 512300.',
  ),
  'register-population-half': field(
    'population and population_year belong together; only one of them is there, and it is left out.',
  ),
  'register-credit-twice': field(
    'the unified social credit code "{value}" is also that of {first}. Please see whose it is.',
  ),
  'register-division-twice': field(
    'the division code "{value}" is also that of {first}, of another district. Please compare them.',
  ),
  'register-former-id-invalid': field(
    '"{value}" in former_ids cannot be an id and is left out: lower-case letters, digits and hyphens only.',
  ),
  'register-former-id-taken': field(
    '"{value}" in former_ids is an id, or a former one, of another organ and is left out. Please keep it with one organ.',
  ),
  'register-link-unknown': field(
    '"{value}" in column {column} is no id of the register and is left out. Please write an id that is there, or add a line for that organ first.',
  ),
  'register-link-self': field(
    'column {column} names the organ itself and is left out. Please correct it or leave it empty.',
  ),
  'register-link-circle': field(
    '"{value}" in column {column} leads round to the organ itself and is left out. Please look at these lines.',
  ),
  'register-label-shared': (facts) =>
    `${of(facts, 'count')} offices of the register share the label "${of(facts, 'label')}"; charts put the district in front. You may give each its own in the column label.`,
  'sheet-column-unknown': (facts) =>
    `The file data/${of(facts, 'file')} has a column "${of(facts, 'column')}" that is not used. Columns are: ${of(facts, 'columns')}.`,
  'sheet-column-missing': (facts) =>
    `The file data/${of(facts, 'file')} lacks the column "${of(facts, 'column')}"; nothing of the file is used. Please add it to the heading.`,
  'sheet-quotes': (facts) =>
    `From line ${of(facts, 'line')} of data/${of(facts, 'file')} on a double quote has no partner; from there to the end nothing is used. Please add or delete a quote.`,
  'sheet-unseen': (facts) =>
    `Line ${of(facts, 'line')} of data/${of(facts, 'file')} holds control characters that cannot be seen (Word brings them); they are taken out. Please delete them in the file.`,
  'kind-unusable': (facts) =>
    `Line ${of(facts, 'line')} of data/kinds.csv has no id, or its id "${of(facts, 'id')}" is there already; it is left out.`,
  'assignment-file-unknown': listed(
    'there is no such file below data/reports; the line has no effect. Please look at the path.',
  ),
  'assignment-file-twice': listed(
    'the file has a line already; this one has no effect. Please make them one.',
  ),
  'assignment-authority-unknown': listed(
    'the register has no "{value}"; the organ is told from the document as before. Please write an id of the register.',
  ),
  'assignment-year-unknown': listed(
    '"{value}" is no year of four digits; the year is told from the document as before.',
  ),
  'assignment-scope-unknown': listed(
    'there is no scope "{value}"; it has no effect. Please write own, area, system or not-said.',
  ),
  'assignment-replaces-unknown': listed(
    '"{value}" in column replaces is no other file below data/reports, or leads round to this one; it has no effect.',
  ),
  'assignment-replaces-other': (facts) =>
    `In data/reports.csv (${of(facts, 'name')}), "${of(facts, 'value')}" in column replaces is a report of another organ or year; it has no effect. Please look at it.`,
  'assigned-by-list': (facts) =>
    `Placed under ${of(facts, 'id')} by data/reports.csv (${facts['name'] === '' ? 'the document names no organ' : `the document reads "${of(facts, 'name')}"`}).`,
  'assigned-by-folder': (facts) =>
    `Placed under ${of(facts, 'id')} by its folder (the document says only "${of(facts, 'name')}").`,
  'assigned-year': (facts) =>
    `The year is ${of(facts, 'year')} by data/reports.csv (the document reads ${of(facts, 'printed')}).`,
};
