import type { Authority } from '../../../src/catalogue/authorities.ts';
import type { Finding } from '../../../src/finding/finding.ts';

/**
 * Gives offices of one label their district in front, their city before that where districts are alike too, and their
 * whole name where nothing else tells them apart: five bars of one name say nothing. Told once for each label.
 */
export function apartByLabel(offices: readonly Authority[]): {
  readonly offices: readonly Authority[];
  readonly findings: readonly Finding[];
} {
  const zh = labelsApart(
    offices,
    ({ label, district, city }) => [label, before(district, label), before(city, before(district, label))],
    ({ name }) => name,
  );
  const en = labelsApart(
    offices,
    ({ labelEn = '', districtEn = '', city }) => [
      labelEn,
      behind(labelEn, districtEn),
      behind(labelEn, districtEn || city),
    ],
    (office) => office.en,
  );
  const findings = [...zh.shared].map(([label, count]): Finding => ({
    code: 'register-label-shared',
    severity: 'note',
    spans: [],
    facts: { label, count },
  }));
  return {
    offices: offices.map((office, at) => {
      const [label = '', labelEn = ''] = [zh.labels[at], en.labels[at]];
      return { ...office, label, ...(office.labelEn === undefined ? {} : { labelEn }) };
    }),
    findings,
  };
}

function before(place: string, label: string): string {
  return label.startsWith(place) ? label : place + label;
}

function behind(label: string, place: string): string {
  return place === '' || label.endsWith(place) ? label : `${label}, ${place}`;
}

function labelsApart(
  offices: readonly Authority[],
  formsOf: (office: Authority) => readonly string[],
  last: (office: Authority) => string,
): { readonly labels: readonly string[]; readonly shared: ReadonlyMap<string, number> } {
  let labels = offices.map((office) => formsOf(office)[0] ?? '');
  const shared = sharedIn(labels);
  const longer = [...[1, 2].map((at) => (office: Authority) => formsOf(office)[at] ?? ''), last];
  for (const form of longer) {
    const alike = sharedIn(labels);
    labels = labels.map((label, at) => {
      const office = offices[at];
      return office && label !== '' && alike.has(label) ? form(office) : label;
    });
  }
  return { labels, shared };
}

function sharedIn(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 1));
}
